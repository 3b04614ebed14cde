import { db, type Samples } from '../dsp/samples.ts';

type GlueShape = {
  /** Decibels of a full-scale square wave above which it begins to hold. */
  readonly threshold: number;
  readonly ratio: number;
  /** Seconds. */
  readonly attack: number;
  readonly release: number;
};

/**
 * A light compressor over both channels. It has listened to the end of the loop before it comes to
 * the beginning, so its gain crosses the seam without a step.
 */
export function glue(
  [left, right]: readonly [Samples, Samples],
  { threshold, ratio, attack, release }: GlueShape,
  rate: number,
): [Samples, Samples] {
  const n = left.length;
  const out: [Samples, Samples] = [new Float32Array(n), new Float32Array(n)];
  const rise = 1 - Math.exp(-1 / (attack * rate));
  const fall = 1 - Math.exp(-1 / (release * rate));
  // The music comes in at about −20 LUFS; the threshold is meant for that.
  let power = 0;
  for (let i = -4 * rate; i < n; i++) {
    const k = (i + n) % n;
    const l = left[k] ?? 0;
    const r = right[k] ?? 0;
    const now = (l * l + r * r) / 2;
    power += (now > power ? rise : fall) * (now - power);
    if (i < 0) continue;
    const over = 10 * Math.log10(power + 1e-12) - threshold;
    const gain = over > 0 ? db(-over * (1 - 1 / ratio)) : 1;
    out[0][k] = l * gain;
    out[1][k] = r * gain;
  }
  return out;
}
