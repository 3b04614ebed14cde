import { chance } from '../dsp/chance.ts';
import { band, drift } from '../dsp/noise.ts';
import { levelled, RATE, type Samples, silence } from '../dsp/samples.ts';

/** One wave: seconds of coming, of falling, of drawing back; how loud; how much it hisses. */
type Wave = {
  readonly at: number;
  readonly rise: number;
  readonly fall: number;
  readonly loud: number;
  readonly fizz: number;
};

/** Surf on sand: no two waves of a shape, each with its thud, its wash and its sand; RMS 1. */
export function surf(
  seconds: number,
  seed: number,
  { every, calm }: { every: number; calm: number },
): Samples {
  const luck = chance(seed);
  const count = Math.round(seconds / every);
  const waves = Array.from(
    { length: count },
    (_, k): Wave => ({
      at: ((k + luck.range(0.05, 0.75)) / count) * seconds,
      rise: luck.range(1.3, 3.2) * (0.7 + 0.5 * calm),
      fall: luck.range(2.2, 5) * (0.7 + 0.5 * calm),
      loud: luck.range(0.4, 1),
      fizz: luck.range(0.5, 1.1),
    }),
  );
  return levelled(breakers(seconds, seed + 1, { waves, bed: 0.16 + 0.1 * calm }));
}

/** The noise of given waves, in a loop. */
export function breakers(
  seconds: number,
  seed: number,
  { waves, bed }: { waves: readonly Wave[]; bed: number },
): Samples {
  const [thud, body, wash, sand] = [
    band(seconds, seed, 45, 190),
    band(seconds, seed + 1, 180, 900),
    band(seconds, seed + 2, 700, 3200),
    band(seconds, seed + 3, 2600, 8500),
  ] as const;
  const far = drift(seconds, { seed: seed + 4, turns: 5, from: 0.6, to: 1 });
  const [low, middle, high, top] = [0, 1, 2, 3].map(() => silence(seconds)) as [
    Samples,
    Samples,
    Samples,
    Samples,
  ];
  for (const { at, rise, fall, loud, fizz } of waves) {
    envelope(low, { at: at - 0.25, rise: rise * 0.6, fall: fall * 0.35, loud });
    envelope(middle, { at, rise, fall: fall * 0.6, loud });
    envelope(high, { at: at + 0.3, rise: rise * 0.8, fall, loud: loud * 0.9 });
    envelope(top, { at: at + 0.9, rise: rise * 0.8, fall: fall * 1.25, loud: loud * fizz });
  }
  return silence(seconds).map((_, i) => {
    const b = bed * far(i);
    return (
      0.75 * (thud[i] ?? 0) * (b + (low[i] ?? 0)) +
      0.8 * (body[i] ?? 0) * (b + (middle[i] ?? 0)) +
      0.5 * (wash[i] ?? 0) * (0.7 * b + (high[i] ?? 0)) +
      0.2 * (sand[i] ?? 0) * (0.4 * b + (top[i] ?? 0))
    );
  });
}

/** Adds a swell that comes as a hill and goes as a tail. */
function envelope(
  out: Samples,
  { at, rise, fall, loud }: { at: number; rise: number; fall: number; loud: number },
): void {
  const n = out.length;
  const from = Math.round((at - rise) * RATE);
  const length = Math.round((rise + fall * 4) * RATE);
  for (let i = 0; i < length; i++) {
    const t = i / RATE - rise;
    const v = t < 0 ? (0.5 + 0.5 * Math.cos((Math.PI * t) / rise)) ** 1.7 : Math.exp(-t / fall);
    // The tail is cut where it cannot be heard, and has a way to be silent by then.
    const end = Math.min(1, (fall * 4 - t) / fall);
    const k = (((from + i) % n) + n) % n;
    out[k] = (out[k] ?? 0) + loud * v * end;
  }
}
