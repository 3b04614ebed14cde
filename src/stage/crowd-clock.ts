import type { ActKey, Crowd, CrowdMember, Station } from './scene-file.ts';

/** Where the clock of a crowd stands. Nothing else decides where anybody is. */
export interface CrowdTime {
  /** Choices made in this visit. */
  readonly step: number;
  /** The step before, and how far the way from there has been gone, 0…1. */
  readonly from: number;
  readonly along: number;
  /** The scene's own time, in seconds; it stands still with everything else. */
  readonly seconds: number;
  /** Seconds since the step began. */
  readonly since: number;
}

/** One of the crowd at one moment: between two spots, which may be re-placed with different layers. */
export interface Whereabouts {
  readonly a: Station;
  readonly b: Station;
  /** 0 at `a` … 1 at `b`. */
  readonly t: number;
  /** Off the spot, design px. */
  readonly dx: number;
  readonly dy: number;
  readonly cell: number;
  readonly flip: boolean;
}

/** Strides a second. */
const STRIDE = 2.6;

/** Where somebody is: a clockwork without memory, so that a reload or a step back finds everybody in place. */
export function whereaboutsOf(
  member: CrowdMember,
  time: CrowdTime,
  { hush }: Pick<Crowd, 'hush'>,
): Whereabouts {
  const act = member.acts?.[String(time.step)];
  if (act !== undefined) return inAct(act, member, time);
  const a = stationAt(member, time.from);
  const b = stationAt(member, time.step);
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  const still = { a, b, t: time.along, dx: 0, dy: 0, cell: b.cell ?? 0, flip: b.flip ?? false };
  if (far > 4 && time.along < 1) {
    return { ...still, cell: strideCell(member, time.seconds), flip: turned(b.x - a.x) };
  }
  if (time.step === hush) return still;
  const moved = onRound(member, still, time.seconds);
  return { ...still, ...moved, cell: b.cell ?? moved.cell };
}

function stationAt({ at }: CrowdMember, step: number): Station {
  const station = at[Math.min(step, at.length - 1)];
  if (station === undefined) throw new Error('One of the crowd stands nowhere');
  return station;
}

/** To and fro on the spot: slower at the turns, as people are. */
function onRound(
  { round }: CrowdMember,
  { cell, flip }: Pick<Whereabouts, 'cell' | 'flip'>,
  seconds: number,
): Pick<Whereabouts, 'dx' | 'dy' | 'cell' | 'flip'> {
  if (round === undefined) return { dx: 0, dy: 0, cell, flip };
  const turn = (seconds / round.seconds + round.phase) * 2 * Math.PI;
  const paces = Math.abs(round.dx) > 12;
  const beat = paces ? seconds * STRIDE : (seconds / round.seconds + round.phase) * 2;
  return {
    dx: round.dx * Math.sin(turn),
    dy: round.dy * Math.sin(turn),
    cell: round.cells[Math.floor(beat) % round.cells.length] ?? cell,
    flip: paces ? turned(round.dx * Math.cos(turn)) : flip,
  };
}

function inAct(
  act: readonly ActKey[],
  member: CrowdMember,
  { since, seconds }: CrowdTime,
): Whereabouts {
  const index = Math.max(
    0,
    act.findLastIndex((key) => key.s <= since),
  );
  const a = act[index];
  if (a === undefined) throw new Error('An act of the crowd has no moment');
  const b = act[index + 1] ?? a;
  const t = b.s > a.s ? Math.min(1, Math.max(0, (since - a.s) / (b.s - a.s))) : 1;
  const walks = Math.hypot(b.x - a.x, b.y - a.y) > 8;
  return {
    ...{ a, b, t, dx: 0, dy: 0 },
    cell: walks ? strideCell(member, seconds, a.cell) : (a.cell ?? 0),
    flip: walks ? turned(b.x - a.x) : (a.flip ?? false),
  };
}

/** @param first the cell that a walk begins with, where there are walks with and without something in hand. */
function strideCell({ stride = [0] }: CrowdMember, seconds: number, first?: number): number {
  const from = first === undefined ? 0 : Math.max(0, stride.indexOf(first));
  const pair = stride.slice(from - (from % 2), from - (from % 2) + 2);
  return pair[Math.floor(seconds * STRIDE) % Math.max(1, pair.length)] ?? 0;
}

/** Everybody is drawn going right. */
function turned(dx: number): boolean {
  return dx < 0;
}
