import type { Engine } from './engine.ts';
import type { Playthrough } from './playthrough.ts';
import { openSession, type Session } from './session.ts';

export interface Replayed {
  readonly session: Session;
  /** Choices that the story no longer offers, from the first that failed; empty when all were taken. */
  readonly lost: readonly string[];
  /** Whether the story was revised since the playthrough was made. */
  readonly revised: boolean;
}

/** Plays a playthrough again, as far as its ids go. */
export function replay(engine: Engine, { seed, choices, storyVersion }: Playthrough): Replayed {
  const session = openSession(engine, seed);
  const taken = takeAll(session, choices);
  return {
    session,
    lost: choices.slice(taken),
    revised: storyVersion !== engine.version,
  };
}

/** As `replay`, giving the thread back every `sliceMs`, so that a long playthrough never freezes the page. */
export async function replayInSlices(
  engine: Engine,
  { seed, choices, storyVersion }: Playthrough,
  { sliceMs, now, rest }: { sliceMs: number; now: () => number; rest: () => Promise<void> },
): Promise<Replayed> {
  const session = openSession(engine, seed);
  let taken = 0;
  let since = now();
  for (const id of choices) {
    if (!isOpen(session, id)) break;
    session.choose(id);
    taken++;
    if (now() - since > sliceMs) {
      await rest();
      since = now();
    }
  }
  return { session, lost: choices.slice(taken), revised: storyVersion !== engine.version };
}

function takeAll(session: Session, choices: readonly string[]): number {
  let taken = 0;
  for (const id of choices) {
    if (!isOpen(session, id)) break;
    session.choose(id);
    taken++;
  }
  return taken;
}

function isOpen(session: Session, id: string): boolean {
  return session.last.offer.some((choice) => choice.id === id && !choice.closed);
}
