import { chance } from '../dsp/chance.ts';
import { barStart, type Part, type Score } from './score.ts';

/** A note as it is played. Milliseconds from the beginning of a pass; may be a little negative. */
export type Played = {
  readonly start: number;
  readonly length: number;
  readonly pitch: number;
  readonly velocity: number;
  readonly breath: boolean;
};

/** Moves the written notes as a player would: seeded, wandering, with arcs of four bars. */
export function humanise(score: Score, part: Part): Played[] {
  const luck = chance(score.seed * 31 + part.program * 7 + part.id.length);
  const { feel } = part;
  const ms = score.beat * 1000;
  let wander = 0;
  let last = Number.NaN;
  return [...part.notes]
    .sort((a, b) => a.beat - b.beat || (a.roll ?? 0) - (b.roll ?? 0))
    .map((note) => {
      if (note.beat !== last) wander = 0.72 * wander + 0.6 * feel.spread * luck.normal();
      last = note.beat;
      const { bar, inBar } = placeOf(score, note.beat);
      const arc = 4 * Math.sin((Math.PI * (((bar - 1) % 4) + inBar / 4)) / 4);
      const roll = (note.roll ?? 0) * (15 + 5 * luck.unit());
      const velocity = feel.velocity + note.accent + arc + feel.stray * luck.normal();
      return {
        start: note.beat * ms + feel.lag + wander + score.lilt(inBar) + roll + 2 * luck.normal(),
        length: Math.max(50, note.length * ms * 0.97 + 6 * luck.normal()),
        pitch: note.pitch,
        velocity: Math.round(Math.max(12, Math.min(118, velocity))),
        breath: feel.breath === true && note.length >= 1,
      };
    });
}

function placeOf(score: Score, beat: number): { bar: number; inBar: number } {
  let bar = 1;
  while (bar < score.bars.length && barStart(score.bars, bar + 1) <= beat + 1e-6) bar++;
  return { bar, inBar: beat - barStart(score.bars, bar) };
}
