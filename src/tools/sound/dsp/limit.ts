import { RATE, type Samples } from './samples.ts';

/** Seconds over which the gain opens and closes round a peak. */
const REACH = 0.006;

/**
 * Holds the peaks of a loop below a ceiling. The gain is known before the peak comes and goes round
 * with the loop, so nothing is clipped and nothing steps at the seam.
 * @param ceiling Linear, of full scale.
 */
export function limitRound(channels: readonly Samples[], ceiling: number): Samples[] {
  const n = channels[0]?.length ?? 0;
  const reach = Math.round(REACH * RATE);
  const asked = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    let peak = 0;
    for (const x of channels) peak = Math.max(peak, Math.abs(x[i] ?? 0));
    asked[i] = peak > ceiling ? ceiling / peak : 1;
  }
  const least = leastAround(asked, reach);
  const gain = meanAround(least, reach);
  return channels.map((x) => x.map((v, i) => v * (gain[i] ?? 1)));
}

function leastAround(x: Samples, reach: number): Samples {
  const n = x.length;
  const out = new Float32Array(n).fill(1);
  for (let i = 0; i < n; i++) {
    const v = x[i] ?? 1;
    // Peaks are few: spreading each one is cheaper than asking every sample for its neighbours.
    if (v >= 1) continue;
    for (let k = -reach; k <= reach; k++) {
      const at = (i + k + n) % n;
      out[at] = Math.min(out[at] ?? 1, v);
    }
  }
  return out;
}

function meanAround(x: Samples, reach: number): Samples {
  const n = x.length;
  const width = 2 * reach + 1;
  let sum = 0;
  for (let k = -reach; k <= reach; k++) sum += x[(k + n) % n] ?? 1;
  return x.map((_, i) => {
    const mean = sum / width;
    sum += (x[(i + reach + 1) % n] ?? 1) - (x[(i - reach + n) % n] ?? 1);
    return mean;
  });
}
