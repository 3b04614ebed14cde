import { RATE, type Samples } from './samples.ts';

type FilterKind = 'low' | 'high' | 'band' | 'bell' | 'lowShelf' | 'highShelf';
/** Normalised biquad: b0 b1 b2 a1 a2. */
export type Biquad = readonly [number, number, number, number, number];

/**
 * Second-order filter by the audio cookbook's bilinear formulas.
 * @param hertz Corner or centre.
 * @param q Width; 0.707 is flat for low and high.
 * @param gain Decibels, for bell and shelves only.
 * @see https://www.w3.org/TR/audio-eq-cookbook/
 */
export function biquad(kind: FilterKind, hertz: number, q = Math.SQRT1_2, gain = 0): Biquad {
  const w = (2 * Math.PI * Math.min(hertz, RATE * 0.49)) / RATE;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const amp = 10 ** (gain / 40);
  const [b0, b1, b2, a0, a1, a2] = coefficients(kind, cos, alpha, amp);
  return [b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0];
}

type Six = readonly [number, number, number, number, number, number];

function coefficients(kind: FilterKind, cos: number, alpha: number, amp: number): Six {
  switch (kind) {
    case 'low':
      return [(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha];
    case 'high':
      return [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha];
    case 'band':
      return [alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha];
    case 'bell':
      return [
        1 + alpha * amp,
        -2 * cos,
        1 - alpha * amp,
        1 + alpha / amp,
        -2 * cos,
        1 - alpha / amp,
      ];
    default: {
      const s = kind === 'lowShelf' ? 1 : -1;
      const root = 2 * Math.sqrt(amp) * alpha;
      const [up, down] = [amp + 1, amp - 1];
      return [
        amp * (up - s * down * cos + root),
        s * 2 * amp * (down - s * up * cos),
        amp * (up - s * down * cos - root),
        up + s * down * cos + root,
        -s * 2 * (down + s * up * cos),
        up + s * down * cos - root,
      ];
    }
  }
}

/** Filters a one-shot, from rest. */
export function filter(x: Samples, ...chain: readonly Biquad[]): Samples {
  return chain.reduce((y, c) => run(y, c, 0), x);
}

/**
 * Filters a loop: each filter is first run over the loop's own end, so that it arrives at the
 * beginning in the state that it will have the next time round. No seam can be heard.
 */
export function filterRound(x: Samples, ...chain: readonly Biquad[]): Samples {
  return chain.reduce((y, c) => run(y, c, Math.min(y.length, 3 * RATE)), x);
}

function run(x: Samples, [b0, b1, b2, a1, a2]: Biquad, warmUp: number): Samples {
  const out = new Float32Array(x.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = -warmUp; i < x.length; i++) {
    const v = x[i < 0 ? x.length + i : i] ?? 0;
    const y = b0 * v + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = v;
    y2 = y1;
    y1 = y;
    if (i >= 0) out[i] = y;
  }
  return out;
}
