import { effect, type Signal, signal } from '@preact/signals';
import type { VNode } from 'preact';
import {
  type Assignment,
  type AssignmentProblem,
  decodeAssignment,
} from '../../classroom/assignment/assignment.ts';
import { type Reached, reachedWith } from '../../classroom/assignment/reached.ts';
import { AssignmentDialog } from '../../classroom/lesson/assignment-dialog.tsx';
import {
  type LessonState,
  type LessonStore,
  NO_LESSON,
} from '../../classroom/lesson/lesson-store.ts';
import { ReasonDialog } from '../../classroom/lesson/reason-dialog.tsx';
import { StopPanel } from '../../classroom/lesson/stop-panel.tsx';
import { type Noted, stepKey } from '../../classroom/report/noted.ts';
import { encodeRun } from '../../narrative/run-code.ts';
import type { Turn } from '../../narrative/turn.ts';
import { isLast } from '../../narrative/turn.ts';
import { openClassVote } from './class-vote.tsx';
import { classroomWords } from './classroom-words.ts';
import type { LessonDeps } from './lesson-door.tsx';
import type { ReportDesk } from './report-desk.tsx';
import '../../classroom/lesson/lesson.css';

/** What a class does with the page: an assignment, a projector, or both. */
export interface Lesson {
  readonly state: Signal<LessonState>;
  /** What was asked for; `undefined` where nothing was. */
  asked(): Assignment | undefined;
  /** Asked before every choice. @returns whether it is taken now. */
  gate(id: string): boolean;
  isPaused(turn: Turn): boolean;
  behindOffer(turn: Turn): VNode | null;
  dialog(): VNode | null;
}

export interface LessonOptions extends LessonDeps {
  readonly store: LessonStore;
  readonly desk: ReportDesk;
  /** What the address asks for, if it asks for anything. */
  readonly query: URLSearchParams;
}

type Question =
  | { readonly kind: 'asked'; readonly asked: Assignment | AssignmentProblem }
  | { readonly kind: 'reason'; readonly id: string; readonly text: string };

export async function openLesson(options: LessonOptions): Promise<Lesson> {
  const { play, strings, store, desk, choose, openReport } = options;
  const state = signal(begunState(options));
  const question = signal<Question | undefined>(questionOf(options.query));
  /** Stops that were left behind, by the step that led there. */
  const passed = signal<ReadonlySet<string>>(new Set());
  const words = signal(await classroomWords(play.shown.value.language));
  /** The choice that has been asked for all there is to ask. */
  let letThrough: string | undefined;

  effect(() => store.keepLesson(state.value));
  effect(() => {
    const { language } = play.shown.value;
    // Without a network the words stay in the language before.
    classroomWords(language).then(
      (found) => {
        words.value = found;
      },
      () => undefined,
    );
  });

  const asked = (): Assignment | undefined => {
    const read = decodeAssignment(state.value.task ?? '');
    return read.ok ? read.value : undefined;
  };
  const place = () => encodeRun(play.shown.value.session.playthrough);

  /** The stop that the page stands at, and that was not left behind. */
  function stopAt(turn: Turn): Reached | undefined {
    const task = asked();
    const reached = task && reachedWith(turn, task);
    return reached && passed.value.has(place()) ? undefined : reached;
  }

  function note(id: string, noted: Noted): void {
    const { seed, choices } = play.shown.value.session.playthrough;
    store.note(stepKey({ seed, choices: [...choices, id] }, choices.length), noted);
  }

  async function take(id: string): Promise<void> {
    letThrough = id;
    await choose(id);
  }

  /** Takes a choice, or asks for its reason first. */
  function goOn(id: string): void {
    const { offer } = play.shown.value.session.last;
    const chosen = offer.find((choice) => choice.id === id);
    if (chosen?.hinge !== undefined && asked()?.reasons.includes(chosen.hinge)) {
      question.value = { kind: 'reason', id, text: chosen.text.replace(/\*([^*]+)\*/g, '$1') };
    } else take(id);
  }

  const vote = openClassVote({
    ...options,
    state,
    said: words,
    onVoted: (id, noted) => {
      note(id, { vote: noted });
      goOn(id);
    },
    isPaused: (turn) => stopAt(turn) !== undefined,
  });

  return {
    state,
    asked,
    gate(id) {
      if (letThrough === id) {
        letThrough = undefined;
        return true;
      }
      const turn = play.shown.value.session.last;
      if (stopAt(turn) !== undefined || vote.takes(id)) return false;
      const hinge = turn.offer.find((choice) => choice.id === id)?.hinge;
      if (hinge === undefined || !asked()?.reasons.includes(hinge)) return true;
      goOn(id);
      return false;
    },
    isPaused: (turn) => stopAt(turn) !== undefined,
    behindOffer(turn) {
      const reached = stopAt(turn);
      if (reached === undefined) return vote.behindOffer(turn);
      return (
        <StopPanel
          reached={reached}
          present={state.value.present}
          strings={strings.value}
          words={words.value}
          code={place()}
          onJson={desk.saveJson}
          onCsv={desk.saveCsv}
          onCopy={desk.copyCode}
          onReport={openReport}
          onGoOn={
            isLast(turn)
              ? undefined
              : () => {
                  passed.value = new Set([...passed.value, place()]);
                  document.getElementById('now')?.focus();
                }
          }
        />
      );
    },
    dialog() {
      const now = question.value;
      const close = () => {
        question.value = undefined;
      };
      if (now === undefined) return null;
      if (now.kind === 'asked') {
        return (
          <AssignmentDialog
            asked={now.asked}
            strings={strings.value}
            words={words.value}
            onClose={() => {
              close();
              document.getElementById('now')?.focus();
            }}
          />
        );
      }
      return (
        <ReasonDialog
          key={now.id}
          choice={now.text}
          words={words.value}
          onAgain={close}
          onReason={(reason) => {
            close();
            note(now.id, { reason });
            take(now.id);
          }}
        />
      );
    },
  };
}

/** The lesson of the address, else the one that this tab is in. */
function begunState({ query, store }: LessonOptions): LessonState {
  const before = store.lesson() ?? NO_LESSON;
  const task = query.get('task');
  const begun = {
    ...before,
    // What is torn asks for nothing.
    task: task === null ? before.task : decodeAssignment(task).ok ? task : undefined,
    present: before.present || query.has('present'),
  };
  return begun;
}

function questionOf(query: URLSearchParams): Question | undefined {
  const task = query.get('task');
  if (task === null) return undefined;
  const read = decodeAssignment(task);
  return { kind: 'asked', asked: read.ok ? read.value : read.error };
}
