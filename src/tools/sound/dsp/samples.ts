/** Samples a second, everywhere in this folder. */
export const RATE = 48_000;

/** Mono sound, 1 = full scale. */
export type Samples = Float32Array;

export function silence(seconds: number): Samples {
  return new Float32Array(Math.round(seconds * RATE));
}

/** Makes a sound from a function of time in seconds. */
export function sound(seconds: number, value: (t: number, i: number) => number): Samples {
  return silence(seconds).map((_, i) => value(i / RATE, i));
}

/** Adds `part` into `whole` at a second; what passes the end comes in at the beginning again. */
export function addRound(whole: Samples, part: Samples, at: number, gain = 1): void {
  const n = whole.length;
  let k = ((Math.round(at * RATE) % n) + n) % n;
  for (const v of part) {
    whole[k] = (whole[k] ?? 0) + v * gain;
    k = k + 1 === n ? 0 : k + 1;
  }
}

/** Adds `part` into `whole` at a second; what passes the end is lost. */
export function addAt(whole: Samples, part: Samples, at: number, gain = 1): void {
  const from = Math.round(at * RATE);
  const n = Math.min(part.length, whole.length - from);
  for (let i = 0; i < n; i++) whole[from + i] = (whole[from + i] ?? 0) + (part[i] ?? 0) * gain;
}

export function sum(...layers: readonly (readonly [Samples, number])[]): Samples {
  const first = layers[0]?.[0];
  if (!first) throw new RangeError('sum needs a layer');
  const out = new Float32Array(first.length);
  for (const [layer, gain] of layers) {
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + (layer[i] ?? 0) * gain;
  }
  return out;
}

export function peakOf(x: Samples): number {
  let peak = 0;
  for (const v of x) peak = Math.max(peak, Math.abs(v));
  return peak;
}

function rmsOf(x: Samples): number {
  let energy = 0;
  for (const v of x) energy += v * v;
  return Math.sqrt(energy / Math.max(1, x.length));
}

/** Scales a layer to a root mean square of 1, so that layers can be mixed by plain decibels. */
export function levelled(x: Samples): Samples {
  const g = 1 / (rmsOf(x) || 1);
  return x.map((v) => v * g);
}

/** A layer at root mean square 1 whose few loud moments are rounded off: they give a loop away. */
export function rounded(x: Samples, ceiling = 4): Samples {
  return levelled(levelled(x).map((v) => ceiling * Math.tanh(v / ceiling)));
}

export const db = (decibels: number): number => 10 ** (decibels / 20);

/** The frequency nearest to `hertz` that makes a whole number of turns in a loop. */
export function wholeTurns(hertz: number, loopSeconds: number): number {
  return Math.round(hertz * loopSeconds) / loopSeconds;
}
