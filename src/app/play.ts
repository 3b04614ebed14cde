import { type ReadonlySignal, signal } from '@preact/signals';
import { type Engine, twinOf } from '../narrative/engine.ts';
import type { Playthrough } from '../narrative/playthrough.ts';
import { type Replayed, replayInSlices } from '../narrative/replay.ts';
import { type RunCode, replayCode } from '../narrative/run-code.ts';
import type { Seed } from '../narrative/seed.ts';
import { openSession, type Session } from '../narrative/session.ts';
import { applyBeat, EMPTY_STANDING, type Standing } from '../narrative/standing.ts';
import type { Turn } from '../narrative/turn.ts';
import { isLast } from '../narrative/turn.ts';
import type { SavedMark, SaveLabel } from '../saves/save-record.ts';
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
  /** A new array with every change. Of a kept place the last turns alone, until the way there has been told again. */
  readonly turns: readonly Turn[];
  readonly standing: Standing;
  readonly change: Change;
  /** What the session's `mark` said before its last choice, where that is known. */
  readonly mark: string | undefined;
}

/** A kept place, and what is kept beside it so that it can be shown at once. */
export interface KeptPlace {
  readonly playthrough: Playthrough;
  readonly label?: SaveLabel | undefined;
  readonly mark?: SavedMark | undefined;
}

export interface Play {
  readonly shown: ReadonlySignal<Shown>;
  /** The choice that waits for the rest of the story. */
  readonly waiting: ReadonlySignal<string | undefined>;
  choose(id: string): Promise<void>;
  /** Back to the offer of an earlier turn. */
  backTo(turnIndex: number): Promise<void>;
  restart(seed: Seed): Promise<void>;
  /** Shows the place as soon as it can be; the turns before it may come a little later. */
  load(place: KeptPlace): Promise<Pick<Replayed, 'lost' | 'revised'>>;
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

const OPENED: Change = { kind: 'moved', why: 'opened' };
const LOADED: Change = { kind: 'moved', why: 'loaded' };
const SPOKEN: Change = { kind: 'moved', why: 'language' };
const stepTo = (turn: Turn): Change => ({ kind: 'step', turn });

export async function openPlay(
  { library, rest, now }: PlayDeps,
  language: Language,
  seed: Seed,
): Promise<Play> {
  let engine = await library.early(language);
  const waiting = signal<string | undefined>(undefined);
  const shown = signal(show(openSession(engine, seed), language, OPENED));

  const slices = { sliceMs: SLICE_MS, now, rest };
  const inTurn = oneAfterAnother();
  const whole = () => library.whole(shown.value.language);

  const showAgain = (session: Session, spoken: Language, change: Change): Shown => ({
    ...show(session, spoken, change),
    turns: asShown(session, spoken, shown.value),
  });

  async function moveTo(
    next: Engine,
    playthrough: Playthrough,
    spoken: Language,
    change: Change,
  ): Promise<Replayed> {
    const replayed = await replayInSlices(next, playthrough, slices);
    engine = next;
    shown.value = showAgain(replayed.session, spoken, change);
    return replayed;
  }

  /** Tells what is shown again in another engine, with the choices that are made meanwhile. */
  async function follow(
    next: Engine,
    spoken: Language,
    changeTo: (turn: Turn) => Change,
  ): Promise<void> {
    const { mark } = shown.value;
    const { playthrough } = shown.value.session;
    const { session } = await replayInSlices(next, playthrough, slices);
    const since = shown.value.session.playthrough.choices.slice(playthrough.choices.length);
    for (const id of since) if (isOnOffer(session.last, id)) session.choose(id);
    engine = next;
    shown.value = {
      ...showAgain(session, spoken, changeTo(session.last)),
      mark: since.length === 0 ? mark : undefined,
    };
  }

  /** The first part ends in a door: the words come when the whole story is there. */
  async function passDoor(id: string): Promise<void> {
    const { session, language: spoken } = shown.value;
    const { playthrough } = session;
    waiting.value = id;
    try {
      const next = await whole();
      await inTurn(async () => {
        // It may have come by itself meanwhile, with this choice.
        if (library.isPart(engine)) await follow(next, spoken, stepTo);
      });
    } catch (cause) {
      const before = { ...playthrough, choices: playthrough.choices.slice(0, -1) };
      await inTurn(() => moveTo(engine, before, spoken, { kind: 'moved', why: 'back' }));
      throw cause;
    } finally {
      waiting.value = undefined;
    }
  }

  return {
    shown,
    waiting,
    async complete() {
      if (!library.isPart(engine)) return;
      const next = await whole();
      await inTurn(async () => {
        if (!library.isPart(engine)) return;
        await follow(next, shown.value.language, () => OPENED);
      });
    },
    async choose(id) {
      const before = shown.value;
      const { session } = before;
      if (waiting.value !== undefined || !isOnOffer(session.last, id)) return;
      const turn = session.choose(id);
      if (isLast(turn) && library.isPart(engine)) await passDoor(id);
      else shown.value = after(before, turn);
    },
    backTo: (turnIndex) =>
      inTurn(async () => {
        const { session, language: spoken } = shown.value;
        const { choices } = session.playthrough;
        const kept = { ...session.playthrough, choices: choices.slice(0, Math.max(0, turnIndex)) };
        await moveTo(engine, kept, spoken, { kind: 'moved', why: 'back' });
      }),
    restart: (newSeed) =>
      inTurn(async () => {
        const change: Change = { kind: 'moved', why: 'restarted' };
        shown.value = show(openSession(engine, newSeed), shown.value.language, change);
      }),
    async load(place) {
      const next = await whole();
      const { language: spoken } = shown.value;
      const glimpse = glimpseOf(next, place, spoken);
      if (glimpse === undefined) {
        return inTurn(() => moveTo(next, place.playthrough, spoken, LOADED));
      }
      engine = next;
      shown.value = glimpse;
      inTurn(() => follow(next, spoken, () => LOADED));
      return { lost: [], revised: false };
    },
    async loadCode(code) {
      const next = await whole();
      return inTurn(async () => {
        const replayed = await replayCode(next, code, slices);
        engine = next;
        shown.value = show(replayed.session, shown.value.language, LOADED);
        return replayed;
      });
    },
    async speak(other) {
      const next = await library.whole(other);
      await inTurn(() => follow(next, other, () => SPOKEN));
    },
  };
}

/** The place as it was kept, without the way there; `undefined` where only the way leads there. */
function glimpseOf(
  engine: Engine,
  { playthrough, label, mark }: KeptPlace,
  language: Language,
): Shown | undefined {
  const { seed, choices, storyVersion } = playthrough;
  if (mark?.language !== language || storyVersion !== engine.version) return undefined;
  try {
    // A session of its own: the way is told again in the engine meanwhile.
    const start = { mark: mark.state, choices };
    const session = openSession(twinOf(engine), seed, undefined, start);
    const base = { ...EMPTY_STANDING, ...label };
    return { ...show(session, language, LOADED, base), mark: mark.state };
  } catch {
    return undefined;
  }
}

/**
 * The same turns where they are what was shown before: they follow from language, version, seed and choices, and the
 * page draws only what is new to it. What was shown without the way there knows less than the turns that came by it.
 */
function asShown(session: Session, language: Language, before: Shown): readonly Turn[] {
  const { seed, storyVersion, choices } = session.playthrough;
  const old = before.session.playthrough;
  const isSame = before.language === language && old.seed === seed;
  if (!isSame || old.storyVersion !== storyVersion || before.turns[0]?.index !== 0) {
    return [...session.turns];
  }
  const parted = choices.findIndex((id, i) => id !== old.choices[i]);
  const shared = before.turns.slice(0, parted < 0 ? choices.length + 1 : parted + 1);
  return [...shared, ...session.turns.slice(shared.length)];
}

/** Two ways told at once in one engine would run into each other. */
function oneAfterAnother(): <T>(move: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (move) => {
    const next = last.then(move, move);
    last = next;
    return next;
  };
}

function isOnOffer(turn: Turn, id: string): boolean {
  return turn.offer.some((choice) => choice.id === id && !choice.closed);
}

function show(
  session: Session,
  language: Language,
  change: Change,
  base: Standing = EMPTY_STANDING,
): Shown {
  const turns = [...session.turns];
  const standing = turns.reduce(standingBehind, base);
  return { language, session, turns, standing, change, mark: undefined };
}

function after(shown: Shown, turn: Turn): Shown {
  const standing = standingBehind(shown.standing, turn);
  const turns = [...shown.turns, turn];
  return { ...shown, turns, standing, change: stepTo(turn), mark: undefined };
}

function standingBehind(standing: Standing, { beats }: Turn): Standing {
  return beats.reduce(applyBeat, standing);
}
