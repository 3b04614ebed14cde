import type { Engine } from './engine.ts';
import type { Playthrough } from './playthrough.ts';
import { openSession, type Session } from './session.ts';

export interface Replayed {
  readonly session: Session;
  /** What the story no longer offers, from the first that failed; empty when all was taken. */
  readonly lost: readonly string[];
  /** Whether the story was revised since the playthrough was made. */
  readonly revised: boolean;
}

/** How a long replay gives the thread back. */
export interface Slices {
  /** Longest stretch of work, in milliseconds. */
  readonly sliceMs: number;
  readonly now: () => number;
  readonly rest: () => Promise<void>;
}

/** Finds the choice that a step of a playthrough means; `undefined` where it is not on offer. */
type FindChoice = (session: Session, step: string) => string | undefined;

/** Plays a playthrough again, as far as its ids go. */
export function replay(engine: Engine, { seed, choices, storyVersion }: Playthrough): Replayed {
  const session = openSession(engine, seed);
  let taken = 0;
  while (taken < choices.length && take(session, choices[taken], idOnOffer)) taken++;
  return { session, lost: choices.slice(taken), revised: storyVersion !== engine.version };
}

/** As `replay`, giving the thread back now and then, so that a long playthrough never freezes the page. */
export async function replayInSlices(
  engine: Engine,
  { seed, choices, storyVersion }: Playthrough,
  slices: Slices,
): Promise<Replayed> {
  const session = openSession(engine, seed);
  await slices.rest();
  const taken = await takeInSlices(session, choices, idOnOffer, slices);
  return { session, lost: choices.slice(taken), revised: storyVersion !== engine.version };
}

/** @returns how many steps were taken before the first that is not on offer. */
export async function takeInSlices(
  session: Session,
  steps: readonly string[],
  find: FindChoice,
  { sliceMs, now, rest }: Slices,
): Promise<number> {
  let taken = 0;
  let since = now();
  while (taken < steps.length && take(session, steps[taken], find)) {
    taken++;
    if (now() - since < sliceMs) continue;
    await rest();
    since = now();
  }
  return taken;
}

function take(session: Session, step: string | undefined, find: FindChoice): boolean {
  const id = step === undefined ? undefined : find(session, step);
  if (id === undefined) return false;
  session.choose(id);
  return true;
}

function idOnOffer(session: Session, id: string): string | undefined {
  return session.last.offer.some((choice) => choice.id === id && !choice.closed) ? id : undefined;
}
