import { hash32 } from '../../base/hash.ts';
import type { Engine } from '../../narrative/engine.ts';
import { seedOf } from '../../narrative/seed.ts';
import { openSession, type Session } from '../../narrative/session.ts';
import { type Choice, isLast, type Turn } from '../../narrative/turn.ts';
import type { Route } from './route.ts';

/** Beyond any run of the novel. */
const MOST_TURNS = 400;

/** One of these is on offer wherever the oficio waits for a row, for what becomes of it, or for a word. */
const OFICIO = ['print_it', 'leave_row', 'keep_word'];

/** A search has thousands of turns; none of them is asked for its causes. */
const noReasons = () => {};

type Wishes = Pick<Route, 'seed' | 'wants' | 'avoids' | 'rows'>;

/** Plays a route by what it wants; what it does not care for is decided by its seed. */
export function walk(engine: Engine, route: Wishes): Session {
  const session = openSession(engine, seedOf(route.seed), noReasons);
  const typed = route.rows.flatMap(({ name, disposition, word }) => [name, disposition, word]);
  typed.push('print_it');
  while (!isLast(session.last) && session.turns.length < MOST_TURNS) {
    session.choose(preferred(session.last, route, typed).id);
  }
  return session;
}

/** @param typed what is still to be typed on the oficio; the first is taken from it when its turn has come. */
function preferred(turn: Turn, { seed, wants, avoids }: Wishes, typed: string[]): Choice {
  const open = turn.offer.filter((choice) => !choice.closed);
  const find = (id: string | undefined) => open.find((choice) => choice.id === id);
  const typing = OFICIO.some((id) => find(id) !== undefined);
  const wanted = wants.map(find).find((choice) => choice && !(typing && choice.name));
  if (wanted !== undefined) return wanted;
  // The board's own word is not on offer a second time: to want it is to keep it.
  const next = typing ? (find(typed.shift()) ?? find('keep_word')) : undefined;
  if (next !== undefined) return next;
  const other = open.filter((choice) => !avoids.includes(choice.id));
  const free = other.length > 0 ? other : open;
  const point = hash32(`${seed} ${turn.index} ${open.map(({ id }) => id).join(' ')}`);
  return free[point % free.length] as Choice;
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

/** Hinge -> the ids that were taken on it; the last paper has two. */
export function hingesOf(turns: readonly Turn[]): Map<string, string> {
  const hinges = new Map<string, string>();
  for (const { chosen } of turns) {
    if (chosen?.hinge === undefined) continue;
    const before = hinges.get(chosen.hinge);
    hinges.set(chosen.hinge, before === undefined ? chosen.id : `${before} ${chosen.id}`);
  }
  return hinges;
}
