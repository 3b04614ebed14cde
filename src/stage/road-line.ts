import type { Leg } from '../narrative/road.ts';
import type { Rect, SceneFile } from './scene-file.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `before`: of earlier chapters. `lately`: of the chapter that has just ended. `last`: where one goes now. */
export type Age = 'before' | 'lately' | 'last';

/** One leg of the road as a line on the map, in design px. */
export interface Thread {
  readonly points: readonly Point[];
  readonly by: Leg['by'];
  readonly age: Age;
  readonly to: string;
}

/** How much of a thread is laid, 0…1. */
export interface Laid {
  readonly thread: Thread;
  readonly share: number;
}

/** Pieces of a line, in design px: shorter ones than the line is wide would tear its joints. */
const PIECE = 26;
/** A house stands on its foot, this far down its hotspot. */
const FOOT = 74 / 90;
/** How far a line leaves the straight one, of its length. */
const BOW = { street: 0.13, flight: 0.3 } as const;
/** What is known already is laid quickly. */
const MS: Readonly<Record<Age, number>> = { before: 90, lately: 520, last: 1100 };
const LONGEST_MS = 5200;

/** Where a place stands on the map, if the map has it. */
export function footOf(
  { hotspots }: Pick<SceneFile, 'hotspots'>,
  place: string,
): Point | undefined {
  const spot: Rect | undefined = hotspots[place];
  return spot === undefined ? undefined : { x: spot.x + spot.w / 2, y: spot.y + spot.h * FOOT };
}

/** A way that was gone more than once is one line, as old as its last use. */
export function threadsOf(
  file: Pick<SceneFile, 'hotspots'>,
  legs: readonly Leg[],
): readonly Thread[] {
  const newest = legs.at(-1)?.chapter;
  const known = new Map<string, Thread>();
  for (const [index, leg] of legs.entries()) {
    const [from, to] = [footOf(file, leg.from), footOf(file, leg.to)];
    if (from === undefined || to === undefined) continue;
    const isLast = index === legs.length - 1;
    const age = isLast ? 'last' : leg.chapter + 1 >= (newest ?? 0) ? 'lately' : 'before';
    const key = [leg.from, leg.to].sort().join(' ');
    known.delete(key);
    known.set(key, { points: curve(from, to, leg.by), by: leg.by, age, to: leg.to });
  }
  return [...known.values()];
}

/** How long the whole road takes to be laid. */
export function msOf(threads: readonly Thread[]): number {
  return Math.min(LONGEST_MS, sum(threads));
}

/** The threads that are to be seen when so much of the time has passed, 0…1. */
export function laidAt(threads: readonly Thread[], done: number): readonly Laid[] {
  const spent = sum(threads) * done;
  let begun = 0;
  return threads.flatMap((thread) => {
    const share = Math.min(1, (spent - begun) / MS[thread.age]);
    begun += MS[thread.age];
    return share > 0 || done >= 1 ? [{ thread, share: done >= 1 ? 1 : share }] : [];
  });
}

/** The part of a line from its beginning, with a last point where it ends now. */
export function partOf(points: readonly Point[], share: number): readonly Point[] {
  const at = share * (points.length - 1);
  const whole = Math.floor(at);
  const [a, b] = [points[whole], points[whole + 1]];
  const part = points.slice(0, whole + 1);
  if (a === undefined || b === undefined) return part;
  return [...part, { x: a.x + (b.x - a.x) * (at - whole), y: a.y + (b.y - a.y) * (at - whole) }];
}

function sum(threads: readonly Thread[]): number {
  return threads.reduce((ms, { age }) => ms + MS[age], 0);
}

/** Streets sag to one side, by who goes where, so that two ways are told apart; a flight rises. */
function curve(from: Point, to: Point, by: Leg['by']): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = length * BOW[by];
  const middle = { x: from.x + dx / 2, y: from.y + dy / 2 };
  const control =
    by === 'flight'
      ? { x: middle.x - (dx < 0 ? -1 : 1) * bend * 0.5, y: middle.y - bend }
      : {
          x: middle.x + (-dy / (length || 1)) * bend * Math.sign(dx || 1),
          y: middle.y + (dx / (length || 1)) * bend * Math.sign(dx || 1),
        };
  const pieces = Math.min(28, Math.max(4, Math.round(length / PIECE)));
  return Array.from({ length: pieces + 1 }, (_, piece) => {
    const t = piece / pieces;
    const u = 1 - t;
    return {
      x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
    };
  });
}
