import { chance } from './chance.ts';
import { type Biquad, filter } from './filter.ts';
import { RATE, type Samples, silence, sound } from './samples.ts';

/** One way in which a struck thing rings: hertz, loudness, seconds to die to a third. */
export type Mode = readonly [hertz: number, gain: number, dying: number];

/** A struck thing: damped sines, with a rise of `attack` seconds so that it does not click. */
export function ring(modes: readonly Mode[], attack = 0.0006): Samples {
  const longest = Math.max(...modes.map(([, , dying]) => dying));
  return sound(longest * 6, (t) => {
    let s = 0;
    for (const [hertz, gain, dying] of modes) {
      s += gain * Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t / dying);
    }
    return s * (1 - Math.exp(-t / attack));
  });
}

/** A puff of noise that rises in `attack` and dies in `dying` seconds, through filters. */
export function puff(
  { seed, attack, dying }: { seed: number; attack: number; dying: number },
  ...chain: readonly Biquad[]
): Samples {
  const { normal } = chance(seed);
  const n = silence(attack * 4 + dying * 6);
  const raw = n.map((_, i) => {
    const t = i / RATE;
    return normal() * (1 - Math.exp(-t / attack)) * Math.exp(-t / dying);
  });
  return filter(raw, ...chain);
}

/** A bubble: a short sine whose pitch rises as the air in it shrinks. */
export function bubble(hertz: number, dying: number, rise = 0.35): Samples {
  let phase = 0;
  return sound(dying * 5, (t) => {
    phase += (2 * Math.PI * hertz * (1 + (rise * t) / dying)) / RATE;
    return Math.sin(phase) * Math.exp(-t / dying) * Math.min(1, t / 0.001);
  });
}

/** A sine that slides: `path` gives hertz at a time, `level` its loudness. */
export function glide(
  seconds: number,
  path: (t: number) => number,
  level: (t: number) => number,
): Samples {
  let phase = 0;
  return sound(seconds, (t) => {
    phase += (2 * Math.PI * path(t)) / RATE;
    return Math.sin(phase) * level(t);
  });
}

/** A smooth hump: 0 at `from` and `to`, 1 between the two inner times. */
export function hump(t: number, from: number, up: number, down: number, to: number): number {
  if (t <= from || t >= to) return 0;
  if (t < up) return 0.5 - 0.5 * Math.cos((Math.PI * (t - from)) / (up - from));
  if (t > down) return 0.5 + 0.5 * Math.cos((Math.PI * (t - down)) / (to - down));
  return 1;
}
