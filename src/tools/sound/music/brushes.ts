import { chance } from '../dsp/chance.ts';
import { band } from '../dsp/noise.ts';
import { RATE, type Samples } from '../dsp/samples.ts';
import type { Score } from './score.ts';
import { passLength } from './stem.ts';

/**
 * Wire brushes drawn in circles: noise that opens and closes with each stroke. Made here, because
 * the instrument set has only a click for it.
 */
export function brushes(score: Score): [Samples, Samples] {
  const n = passLength(score);
  const seconds = n / RATE;
  const luck = chance(score.seed + 3);
  const strokes = score.brushes?.strokes ?? [];
  const level = new Float32Array(n);
  for (const stroke of strokes) {
    const at = stroke * score.beat + 0.004 * luck.normal();
    const long = score.beat * luck.range(0.85, 1.05);
    const loud = luck.range(0.7, 1) * (stroke % 2 === 1 ? 1 : 0.62);
    for (let i = 0; i < long * RATE; i++) {
      const u = i / (long * RATE);
      const k = (Math.round(at * RATE) + i + n) % n;
      // A stroke is heard most where the wrist turns, a little before its middle.
      level[k] = (level[k] ?? 0) + loud * Math.sin(Math.PI * u ** 0.75) ** 1.6;
    }
  }
  const side = (seed: number, lag: number): Samples => {
    const wire = band(seconds, seed, 1700, 9000);
    const skin = band(seconds, seed + 1, 350, 1300);
    return level.map((_, i) => {
      const v = 0.12 + (level[(i + lag) % n] ?? 0);
      return ((wire[i] ?? 0) + 0.3 * (skin[i] ?? 0)) * v;
    });
  };
  return [side(score.seed + 11, 0), side(score.seed + 21, 260)];
}
