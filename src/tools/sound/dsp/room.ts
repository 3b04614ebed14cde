import { chance } from './chance.ts';
import { convolveRound } from './convolve.ts';
import { biquad, filter } from './filter.ts';
import { RATE, type Samples, silence } from './samples.ts';

type RoomShape = {
  readonly seed: number;
  /** Seconds for the low middle to die by 60 dB. */
  readonly decay: number;
  /** The same at the top, as a share of `decay`: 0.2 is carpets, 0.6 is tiles. */
  readonly bright: number;
  /** Seconds before the first echo. */
  readonly delay: number;
};

/** Impulse response of a made-up room: bands of noise that die at their own speed; energy 1. */
export function room({ seed, decay, bright, delay }: RoomShape): Samples {
  const out = silence(delay + decay * 1.1);
  const start = Math.round(delay * RATE);
  const edges = [110, 330, 900, 2200, 5000, 11000];
  for (let b = 0; b + 1 < edges.length; b++) {
    const { normal } = chance(seed * 31 + b);
    const share = b / (edges.length - 2);
    const dying = decay * (1 + (bright - 1) * share);
    const noise = new Float32Array(out.length - start).map(normal);
    const shaped = filter(noise, biquad('high', edges[b] ?? 0), biquad('low', edges[b + 1] ?? 0));
    for (let i = 0; i < shaped.length; i++) {
      const t = i / RATE;
      const level = 10 ** ((-3 * t) / dying) * (1 - Math.exp(-t / 0.004));
      out[start + i] = (out[start + i] ?? 0) + (shaped[i] ?? 0) * level;
    }
  }
  let energy = 0;
  for (const v of out) energy += v * v;
  return out.map((v) => v / Math.sqrt(energy));
}

/** A loop with its room: the tail of the end lies under the beginning. */
export function inRoom(dry: Samples, shape: RoomShape, wet: number): Samples {
  const echo = convolveRound(dry, room(shape));
  return dry.map((v, i) => v + wet * (echo[i] ?? 0));
}

/** A one-shot with a small room; the sound is as long as it was, and ends in a short fade. */
export function roomed(dry: Samples, shape: RoomShape, wet: number): Samples {
  const padded = new Float32Array(dry.length + Math.ceil(shape.decay * 1.3 * RATE));
  padded.set(dry);
  const fade = Math.round(0.03 * RATE);
  return inRoom(padded, shape, wet)
    .slice(0, dry.length)
    .map((v, i) => v * Math.min(1, (dry.length - i) / fade));
}
