import { hash32 } from '../../base/hash.ts';
import type { Engine } from '../../narrative/engine.ts';
import { seedOf } from '../../narrative/seed.ts';
import { openSession, type Session } from '../../narrative/session.ts';
import { type Choice, isLast, type Turn } from '../../narrative/turn.ts';
import type { Route } from './route.ts';

/** Beyond any run of the novel. */
const MOST_TURNS = 400;

/** Plays a route by what it wants; what it does not care for is decided by its seed. */
export function walk(engine: Engine, route: Pick<Route, 'seed' | 'wants' | 'avoids'>): Session {
  const session = openSession(engine, seedOf(route.seed));
  while (!isLast(session.last) && session.turns.length < MOST_TURNS) {
    session.choose(preferred(session.last, route).id);
  }
  return session;
}

function preferred(turn: Turn, { seed, wants, avoids }: Pick<Route, 'seed' | 'wants' | 'avoids'>) {
  const open = turn.offer.filter((choice) => !choice.closed);
  const wanted = wants.find((id) => open.some((choice) => choice.id === id));
  const other = open.filter((choice) => !avoids.includes(choice.id));
  const free = other.length > 0 ? other : open;
  const point = hash32(`${seed} ${turn.index} ${open.map(({ id }) => id).join(' ')}`);
  return (open.find((choice) => choice.id === wanted) ?? free[point % free.length]) as Choice;
}

/** The main ending of a run, if it came to one. */
export function endingOf(turns: readonly Turn[]): string | undefined {
  for (const { cues } of turns.flatMap((turn) => turn.beats).toReversed()) {
    for (const cue of cues) if (cue.kind === 'ending') return cue.id;
  }
  return undefined;
}

/** Chapter -> how many choices lead to its first passage. */
export function chapterStarts(turns: readonly Turn[]): Map<number, number> {
  const starts = new Map<number, number>();
  for (const { index, beats } of turns) {
    for (const cue of beats.flatMap((beat) => beat.cues)) {
      if (cue.kind === 'chapter' && !starts.has(cue.number)) starts.set(cue.number, index);
    }
  }
  return starts;
}
