import { type Signal, signal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Strings } from '../../i18n/strings.ts';
import type { Turn } from '../../narrative/turn.ts';
import type { Library } from '../library.ts';
import type { Play } from '../play.ts';
import { announce } from '../status.ts';
import type { Words } from '../words.ts';
import type { Lesson } from './lesson.tsx';
import type { ReportDesk } from './report-desk.tsx';
import { ReportPage } from './report-page.tsx';

export interface LessonDeps {
  readonly play: Play;
  readonly library: Library;
  readonly words: Signal<Words | undefined>;
  readonly strings: { readonly value: Strings };
  readonly saveFile: (name: string, text: string, type: string) => void;
  /** The page's own way of choosing. */
  readonly choose: (id: string) => Promise<void>;
  readonly openReport: () => void;
  /** Whether single keys do anything. */
  readonly hasKeys: () => boolean;
  /** A number in [0, 1): for lots, which are drawn by the class and not by the story. */
  readonly random: () => number;
}

/** The way to all that a class needs; none of it is fetched before somebody asks for it. */
export interface LessonDoor {
  /**
   * Reads what the address asks for, and the lesson that this tab is in.
   * @returns whether it is to begin at the beginning, whatever was read here before.
   */
  begin(): Promise<boolean>;
  /** A page of the menu and of the debrief. */
  report(): VNode;
  /** Asked before every choice. @returns whether it is taken now. */
  gate(id: string): boolean;
  isPaused(turn: Turn): boolean;
  behindOffer(turn: Turn): VNode | null;
  dialog(): VNode | null;
}

export function openLessonDoor(deps: LessonDeps): LessonDoor {
  const { play, strings, words } = deps;
  const lesson = signal<Lesson | undefined>(undefined);
  const desk = once(async (): Promise<ReportDesk> => {
    const [{ openReportDesk }, { openLessonStore }] = await Promise.all([
      import('./report-desk.tsx'),
      import('../../classroom/lesson/lesson-store.ts'),
    ]);
    const store = openLessonStore({ tab: () => sessionStorage, browser: () => localStorage });
    return openReportDesk({ ...deps, store, present });
  });

  async function open(query: URLSearchParams): Promise<void> {
    const [{ openLesson }, made] = await Promise.all([import('./lesson.tsx'), desk()]);
    lesson.value = await openLesson({ ...deps, store: made.store, desk: made, query });
  }

  /** Turns the projector on and off. */
  async function present(isOn: boolean): Promise<void> {
    if (lesson.value === undefined) await open(new URLSearchParams());
    const { state } = lesson.value ?? {};
    if (state !== undefined) state.value = { ...state.value, present: isOn };
  }

  return {
    async begin() {
      const query = new URLSearchParams(location.search);
      const isAsked = query.has('task') || query.has('present');
      if (!isAsked && !isInLesson()) return false;
      try {
        await open(query);
      } catch {
        announce(strings.value.errors.network);
      }
      const asked = query.has('task') ? lesson.value?.asked() : undefined;
      query.delete('task');
      query.delete('present');
      // A chapter by itself is begun as by any other address.
      if (asked?.from !== undefined) {
        query.set('chapter', String(asked.from.chapter));
        query.set('as', asked.from.as);
      }
      const search = query.size > 0 ? `?${query}` : '';
      history.replaceState(null, '', location.pathname + search + location.hash);
      return asked !== undefined && asked.from === undefined && location.hash === '';
    },
    report: () => {
      const { session, language } = play.shown.value;
      const isPresent = lesson.value?.state.value.present ?? false;
      const at = `${language} ${session.last.index} ${words.value === undefined} ${isPresent}`;
      return <ReportPage desk={desk} strings={strings.value} at={at} />;
    },
    gate: (id) => lesson.value?.gate(id) ?? true,
    isPaused: (turn) => lesson.value?.isPaused(turn) ?? false,
    behindOffer: (turn) => lesson.value?.behindOffer(turn) ?? null,
    dialog: () => lesson.value?.dialog() ?? null,
  };
}

/** Whether this tab was in a lesson before it was reloaded. */
function isInLesson(): boolean {
  try {
    return sessionStorage.getItem('archivese.lesson') !== null;
  } catch {
    return false;
  }
}

/** Asks once; what failed is asked for again. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => {
    answer ??= ask();
    answer.catch(() => {
      answer = undefined;
    });
    return answer;
  };
}
