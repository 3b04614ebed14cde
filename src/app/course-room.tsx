import { effect, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { lms as en } from '../i18n/lms-en.ts';
import { lms as es } from '../i18n/lms-es.ts';
import type { LmsStrings } from '../i18n/lms-strings.ts';
import { fill } from '../i18n/strings.ts';
import { codeWithin } from '../lms/code-within.ts';
import type { Made, Report } from '../lms/course.ts';
import { type Desk, openDesk, type Standing } from '../lms/desk.ts';
import { newUuid, openCourse } from '../lms/open-course.ts';
import { openOutbox, placeToGoOn } from '../lms/outbox.ts';
import { decisionOf, type PackageData } from '../lms/package-data.ts';
import { isLast, type Turn } from '../narrative/turn.ts';
import { afterWords } from './after-words.ts';
import { readRun } from './keeper.ts';
import type { PageView } from './page-view.tsx';
import type { Places } from './places.ts';
import type { Play, Shown } from './play.ts';

export interface CourseRoomDeps {
  readonly data: PackageData;
  readonly play: Play;
  readonly places: Places;
  readonly view: PageView;
}

/** What the reader is told of the course. */
interface Told {
  readonly standing: Standing | 'alone' | 'refused';
  readonly finished: boolean;
  readonly cut: boolean;
  readonly returnTo: string | undefined;
}

/**
 * The novel as a part of a course: begins where the course's learner was, and tells the course what she decides.
 * @returns whether the place is settled; else the page comes back as it does anywhere.
 */
export async function openCourseRoom({
  data,
  play,
  places,
  view,
}: CourseRoomDeps): Promise<boolean> {
  const told = signal<Told>({
    standing: 'taken',
    finished: false,
    cut: false,
    returnTo: undefined,
  });
  const tell = (news: Partial<Told>) => {
    told.value = { ...told.peek(), ...news };
  };
  tellBehindOffer(view, () => noteOf(told.value, wordsIn(play), data));

  const newId = () => newUuid((bytes) => crypto.getRandomValues(bytes));
  const course = await openCourse(data, { window, now: Date.now, newId });
  if (typeof course === 'string') {
    tell({ standing: course });
    return startAlone({ data, play, places });
  }
  tell({ returnTo: course.returnTo });
  const outbox = openOutbox(course.key, () => localStorage);
  const code = placeToGoOn(course.kept?.code ?? '', outbox.read());
  const desk = openDesk({
    course,
    outbox,
    later: (work, ms) => setTimeout(work, ms),
    onStanding: (standing) => tell({ standing }),
  });
  const isBack = code !== '' && (await places.openCode(code));
  if (!isBack && data.start !== undefined) await places.startAt(data.start);

  let finished = course.kept?.finished ?? false;
  const settled = placeOf(play.shown.value, data).place;
  desk.note({ ...settled, finished: finished || settled.finished });
  effect(() => {
    const shown = play.shown.value;
    afterWords(() => {
      const { place, cut } = placeOf(shown, data);
      const ended = place.finished && !finished;
      finished ||= place.finished;
      desk.note({ ...place, finished });
      const made = madeIn(shown, data, newId);
      if (made !== undefined) desk.decide(made);
      else if (ended) desk.send();
      tell({ cut, finished });
    });
  });
  watchPage(desk);
  // What an earlier session could not send.
  desk.send();
  return true;
}

/** Whoever opens a chapter's package by itself begins with that chapter, once. */
async function startAlone({ data, play, places }: Omit<CourseRoomDeps, 'view'>): Promise<boolean> {
  const isNew =
    location.hash === '' &&
    play.shown.value.session.last.index === 0 &&
    readRun(() => sessionStorage) === undefined;
  if (data.start === undefined || !isNew) return false;
  await places.startAt(data.start);
  return true;
}

function placeOf(
  { session, turns, standing }: Shown,
  { chapter }: PackageData,
): { readonly place: Omit<Report, 'made'>; readonly cut: boolean } {
  const hinges = turns.filter((turn) => turn.chosen?.hinge !== undefined);
  const { code, cut } = codeWithin(
    session.playthrough,
    hinges.map(({ index }) => index),
  );
  const isPast = chapter !== undefined && (standing.chapter ?? 0) > chapter;
  const where = `${standing.chapter ?? 0}:${standing.place ?? ''}`;
  return { place: { code, where, finished: isPast || isLast(session.last) }, cut };
}

/** The decision that was made just now, if one was. */
function madeIn({ change }: Shown, data: PackageData, newId: () => string): Made | undefined {
  const chosen = change.kind === 'step' ? change.turn.chosen : undefined;
  if (chosen?.hinge === undefined) return undefined;
  const known = decisionOf(data, chosen.hinge, chosen.id);
  if (known === undefined) return undefined;
  return {
    uuid: newId(),
    id: known.decision.id,
    option: chosen.id,
    letter: String.fromCharCode('a'.charCodeAt(0) + known.at),
    at: new Date().toISOString(),
  };
}

function watchPage(desk: Desk): void {
  addEventListener('online', () => desk.send());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') desk.send();
  });
  addEventListener('pagehide', () => desk.leave());
  // The session was closed when the page was left: a page that the browser has kept begins a new one.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

function tellBehindOffer(view: PageView, note: () => VNode | null): void {
  const { behindOffer: before } = view.extras.value;
  const behindOffer = (turn: Turn) => (
    <>
      {before?.(turn)}
      {note()}
    </>
  );
  view.extras.value = { ...view.extras.value, behindOffer };
}

function wordsIn(play: Play): LmsStrings {
  return play.shown.value.language === 'es' ? es : en;
}

function noteOf(told: Told, words: LmsStrings, { chapter }: PackageData): VNode | null {
  const { standing, finished, cut, returnTo } = told;
  const done = chapter === undefined ? words.finished : fill(words.finishedChapter, { n: chapter });
  const lines = [
    ...(standing === 'taken' ? [] : [words[standing]]),
    ...(finished && standing === 'taken' ? [done] : []),
    ...(cut ? [words.cut] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div class="welcome course-note" role="status" data-course={standing}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {finished && returnTo !== undefined && (
        <p>
          <a href={returnTo}>{words.backToCourse}</a>
        </p>
      )}
    </div>
  );
}
