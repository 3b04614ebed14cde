import { type ReadonlySignal, signal } from '@preact/signals';
import type { Engine } from '../narrative/engine.ts';
import type { Playthrough } from '../narrative/playthrough.ts';
import { type Replayed, replayInSlices } from '../narrative/replay.ts';
import { type RunCode, replayCode } from '../narrative/run-code.ts';
import type { Seed } from '../narrative/seed.ts';
import { openSession, type Session } from '../narrative/session.ts';
import type { Standing } from '../narrative/standing.ts';
import { standingAfter } from '../narrative/standing.ts';
import type { Turn } from '../narrative/turn.ts';
import { isLast } from '../narrative/turn.ts';
import type { Language, Library } from './library.ts';

/** What happened to the page that the views must know: a step forward is performed, all else is set at once. */
export type Change =
  | { readonly kind: 'step'; readonly turn: Turn }
  | {
      readonly kind: 'moved';
      readonly why: 'opened' | 'back' | 'loaded' | 'language' | 'restarted';
    };

export interface Shown {
  readonly language: Language;
  readonly session: Session;
  /** A new array with every change. */
  readonly turns: readonly Turn[];
  readonly standing: Standing;
  readonly change: Change;
}

export interface Play {
  readonly shown: ReadonlySignal<Shown>;
  /** The choice that waits for the rest of the story. */
  readonly waiting: ReadonlySignal<string | undefined>;
  choose(id: string): Promise<void>;
  /** Back to the offer of an earlier turn. */
  backTo(turnIndex: number): Promise<void>;
  restart(seed: Seed): Promise<void>;
  load(playthrough: Playthrough): Promise<Replayed>;
  loadCode(code: RunCode): Promise<Replayed>;
  speak(language: Language): Promise<void>;
  /** Puts the whole story under a session that still runs on the first part. */
  complete(): Promise<void>;
}

export interface PlayDeps {
  readonly library: Library;
  /** Gives the thread back. */
  readonly rest: () => Promise<void>;
  readonly now: () => number;
}

/** Longest stretch of replay between two rests, in milliseconds. */
const SLICE_MS = 12;

export async function openPlay(
  { library, rest, now }: PlayDeps,
  language: Language,
  seed: Seed,
): Promise<Play> {
  let engine = await library.early(language);
  const waiting = signal<string | undefined>(undefined);
  const shown = signal(show(openSession(engine, seed), language, { kind: 'moved', why: 'opened' }));

  const slices = { sliceMs: SLICE_MS, now, rest };
  const moveTo = async (
    next: Engine,
    playthrough: Playthrough,
    spoken: Language,
    change: Change,
  ): Promise<Replayed> => {
    const replayed = await replayInSlices(next, playthrough, slices);
    engine = next;
    shown.value = show(replayed.session, spoken, change);
    return replayed;
  };
  const whole = () => library.whole(shown.value.language);

  async function complete(): Promise<void> {
    if (!library.isPart(engine)) return;
    const next = await whole();
    if (!library.isPart(engine)) return;
    const { session, language: spoken } = shown.value;
    await moveTo(next, session.playthrough, spoken, { kind: 'moved', why: 'opened' });
  }

  return {
    shown,
    waiting,
    complete,
    async choose(id) {
      const { session, language: spoken } = shown.value;
      if (waiting.value !== undefined) return;
      if (!session.last.offer.some((choice) => choice.id === id && !choice.closed)) return;
      const turn = session.choose(id);
      if (isLast(turn) && library.isPart(engine)) {
        // The first part ends in a door: the words come when the whole story is there.
        waiting.value = id;
        try {
          const { session: complete } = await replayInSlices(
            await whole(),
            session.playthrough,
            slices,
          );
          engine = await whole();
          shown.value = show(complete, spoken, { kind: 'step', turn: complete.last });
        } catch (cause) {
          const before = {
            ...session.playthrough,
            choices: session.playthrough.choices.slice(0, -1),
          };
          await moveTo(engine, before, spoken, { kind: 'moved', why: 'back' });
          throw cause;
        } finally {
          waiting.value = undefined;
        }
        return;
      }
      shown.value = show(session, spoken, { kind: 'step', turn });
    },
    async backTo(turnIndex) {
      const { session, language: spoken } = shown.value;
      const { choices } = session.playthrough;
      const kept = { ...session.playthrough, choices: choices.slice(0, Math.max(0, turnIndex)) };
      await moveTo(engine, kept, spoken, { kind: 'moved', why: 'back' });
    },
    async restart(newSeed) {
      const change: Change = { kind: 'moved', why: 'restarted' };
      shown.value = show(openSession(engine, newSeed), shown.value.language, change);
    },
    async load(playthrough) {
      const change: Change = { kind: 'moved', why: 'loaded' };
      return moveTo(await whole(), playthrough, shown.value.language, change);
    },
    async loadCode(code) {
      const next = await whole();
      const replayed = await replayCode(next, code, slices);
      engine = next;
      shown.value = show(replayed.session, shown.value.language, { kind: 'moved', why: 'loaded' });
      return replayed;
    },
    async speak(other) {
      const { playthrough } = shown.value.session;
      await moveTo(await library.whole(other), playthrough, other, {
        kind: 'moved',
        why: 'language',
      });
    },
  };
}

function show(session: Session, language: Language, change: Change): Shown {
  const turns = [...session.turns];
  return { language, session, turns, standing: standingAfter(turns), change };
}
