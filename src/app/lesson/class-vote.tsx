import { effect, type Signal, signal } from '@preact/signals';
import type { VNode } from 'preact';
import type { LessonState } from '../../classroom/lesson/lesson-store.ts';
import type { ReportVote } from '../../classroom/report/report.ts';
import {
  addHand,
  ballotsOf,
  countsOf,
  letterOf,
  nextBallot,
  openTally,
  outcomeOf,
  type Tally,
  takeBack,
} from '../../classroom/vote/tally.ts';
import { MinorityForm, type OpenTie, VotePanel } from '../../classroom/vote/vote-panel.tsx';
import '../../classroom/vote/vote.css';
import type { ClassroomStrings } from '../../i18n/classroom.ts';
import { fill } from '../../i18n/strings.ts';
import type { Turn } from '../../narrative/turn.ts';
import { announce } from '../status.ts';
import { listenToHands } from './hand-keys.ts';
import type { LessonDeps } from './lesson-door.tsx';

export interface ClassVoteDeps extends LessonDeps {
  readonly state: Signal<LessonState>;
  readonly said: Signal<ClassroomStrings>;
  readonly isPaused: (turn: Turn) => boolean;
  readonly onVoted: (id: string, vote: ReportVote) => void;
}

export interface ClassVote {
  /** Whether a choice counts as a raised hand, and not as a choice. */
  takes(id: string): boolean;
  behindOffer(turn: Turn): VNode | null;
}

/** The vote on one offer. */
interface Poll {
  /** The place that it belongs to. */
  readonly at: string;
  readonly tally: Tally;
  readonly tie: OpenTie | undefined;
  /** The vote is taken, and the minority is asked. */
  readonly taken:
    | { readonly option: number; readonly losers: number; readonly decided: ReportVote['decided'] }
    | undefined;
}

/** Hands instead of one hand: every offer of two or more is voted on, and every vote is kept. */
export function openClassVote(deps: ClassVoteDeps): ClassVote {
  const { play, state, said: words, isPaused, onVoted, random } = deps;
  const poll = signal<Poll | undefined>(undefined);

  effect(() => {
    const root = document.documentElement;
    if (state.value.present) root.dataset.present = '';
    else delete root.dataset.present;
  });

  const last = () => play.shown.value.session.last;
  const openOf = (turn: Turn) => turn.offer.filter((choice) => !choice.closed);
  /** Options that stand in the words; names are called, not voted on. */
  const shownOf = (turn: Turn) =>
    openOf(turn).flatMap((choice, i) => (choice.name === undefined ? [i] : []));
  const isVoted = (turn: Turn) =>
    state.value.present && !isPaused(turn) && openOf(turn).length > 1 && shownOf(turn).length > 0;

  function pollOf(turn: Turn): Poll {
    const { seed, choices } = play.shown.value.session.playthrough;
    const at = `${seed} ${choices.join(' ')}`;
    const known = poll.value;
    if (known?.at === at) return known;
    return { at, tally: openTally(openOf(turn).length), tie: undefined, taken: undefined };
  }

  function change(part: Partial<Poll>): void {
    poll.value = { ...pollOf(last()), ...part };
  }

  function finish(minority: string | undefined): void {
    const turn = last();
    const { tally, taken } = pollOf(turn);
    const chosen = taken && openOf(turn)[taken.option];
    if (taken === undefined || chosen === undefined) return;
    poll.value = undefined;
    onVoted(chosen.id, {
      ballots: ballotsOf(tally),
      decided: taken.decided,
      ...(minority !== undefined && { minority }),
    });
  }

  function decide(option: number, decided: ReportVote['decided']): void {
    const counts = countsOf(pollOf(last()).tally);
    const losers = counts.reduce((sum, count, i) => sum + (i === option ? 0 : count), 0);
    change({ taken: { option, losers, decided }, tie: undefined });
    const text = openOf(last())[option]?.text ?? '';
    announce(fill(words.value.present.won, { letter: letterOf(option), text }));
    if (losers === 0) finish(undefined);
  }

  function settleTie(options: readonly number[]): void {
    const { present: said } = words.value;
    const { tally } = pollOf(last());
    const letters = options.map(letterOf).join(', ');
    const { tieRule } = state.value;
    if (tieRule === 'lot') {
      const option = options[Math.floor(random() * options.length)] ?? 0;
      decide(option, 'lot');
      announce(fill(said.tieLot, { letters, letter: letterOf(option) }));
    } else if (tieRule === 'again' && tally.ballots.length === 0) {
      change({ tally: nextBallot(tally) });
      announce(fill(said.tieAgain, { letters }));
    } else {
      const text = tieRule === 'again' ? said.second : said.tieTeacher;
      change({ tie: { options, text: fill(text, { letters }) } });
    }
  }

  function takeVote(): void {
    const outcome = outcomeOf(countsOf(pollOf(last()).tally));
    if (outcome.kind === 'none') announce(words.value.present.nobody);
    else if (outcome.kind === 'tie') settleTie(outcome.options);
    else decide(outcome.option, 'most');
  }

  const count = (tally: Tally) => change({ tally, tie: undefined });
  const isCounting = () => isVoted(last()) && pollOf(last()).taken === undefined;
  listenToHands({
    isOn: () => isCounting() && deps.hasKeys(),
    options: () => shownOf(last()),
    add: (option) => count(addHand(pollOf(last()).tally, option)),
    back: () => count(takeBack(pollOf(last()).tally)),
    take: takeVote,
  });

  return {
    takes(id) {
      const turn = last();
      if (!isVoted(turn)) return false;
      const option = openOf(turn).findIndex((choice) => choice.id === id);
      if (!shownOf(turn).includes(option)) return false;
      if (isCounting()) count(addHand(pollOf(turn).tally, option));
      return true;
    },
    behindOffer(turn) {
      if (!isVoted(turn)) return null;
      const { tally, tie, taken } = pollOf(turn);
      if (taken !== undefined) {
        return <MinorityForm losers={taken.losers} words={words.value} onDone={finish} />;
      }
      const set = (part: Partial<LessonState>) => {
        state.value = { ...state.value, ...part };
      };
      return (
        <VotePanel
          tally={tally}
          shown={shownOf(turn)}
          words={words.value}
          tie={tie}
          tieRule={state.value.tieRule}
          size={state.value.size}
          byKey={deps.hasKeys()}
          hasNames={shownOf(turn).length < openOf(turn).length}
          onTally={count}
          onTake={takeVote}
          onBack={() => count(takeBack(tally))}
          onDecide={(option) => decide(option, 'teacher')}
          onRule={(tieRule) => set({ tieRule })}
          onSize={(size) => set({ size })}
        />
      );
    },
  };
}
