import { chance } from '../dsp/chance.ts';
import { biquad, filter, filterRound } from '../dsp/filter.ts';
import { drift } from '../dsp/noise.ts';
import {
  addAt,
  addRound,
  levelled,
  RATE,
  type Samples,
  silence,
  sound,
  wholeTurns,
} from '../dsp/samples.ts';
import { glide, hump } from '../dsp/strike.ts';

/** Small birds in phrases: `count` of them, between two pitches. */
export function songbirds(
  seconds: number,
  seed: number,
  { count, low, high }: { count: number; low: number; high: number },
): Samples {
  const luck = chance(seed);
  const out = silence(seconds);
  for (let p = 0; p < count; p++) {
    let t = ((p + luck.range(0.05, 0.9)) / count) * seconds;
    const notes = 2 + Math.floor(luck.unit() * 7);
    const loud = luck.range(0.15, 0.7) ** 1.3;
    const home = luck.range(low, high);
    const trill = luck.happens(0.3);
    for (let k = 0; k < notes; k++) {
      const length = trill ? luck.range(0.03, 0.045) : luck.range(0.05, 0.16);
      const start = trill ? home : home * luck.range(0.82, 1.22);
      const end = start * luck.range(0.75, 1.3);
      const note = glide(
        length,
        (s) => start + ((end - start) * s) / length + 0.03 * start * Math.sin(2 * Math.PI * 41 * s),
        (s) => Math.sin((Math.PI * s) / length) ** 1.5,
      );
      addRound(out, note, t, loud * luck.range(0.6, 1));
      t += length + (trill ? 0.02 : luck.range(0.03, 0.14));
    }
  }
  return out;
}

/** A dove on a wall: three soft notes, the middle one higher. */
export function dove(seed: number): Samples {
  const luck = chance(seed);
  const base = luck.range(410, 450);
  const out = silence(2.2);
  for (const [at, length, up] of [
    [0, 0.28, 1],
    [0.38, 0.55, 1.16],
    [1.1, 0.4, 0.98],
    [1.62, 0.45, 0.96],
  ] as const) {
    const coo = glide(
      length,
      (t) => base * up * (1 + 0.04 * Math.sin((Math.PI * t) / length)),
      (t) =>
        hump(t, 0, length * 0.3, length * 0.6, length) * (1 + 0.1 * Math.sin(2 * Math.PI * 26 * t)),
    );
    addAt(out, coo, at, 0.7);
  }
  return filter(out, biquad('low', 900));
}

/** A gull: a few falling cries through a hard throat. */
export function gull(seed: number): Samples {
  const luck = chance(seed);
  const cries = 2 + Math.floor(luck.unit() * 4);
  const out = silence(cries * 0.5 + 0.6);
  const top = luck.range(1250, 1600);
  for (let k = 0; k < cries; k++) {
    const length = luck.range(0.26, 0.44);
    let phase = 0;
    const cry = sound(length, (t) => {
      const u = t / length;
      phase += (top * (0.72 + 0.3 * Math.sin(Math.PI * Math.min(1, u * 1.5)) - 0.16 * u)) / RATE;
      const saw = 2 * (phase - Math.floor(phase)) - 1;
      return (
        (0.6 * Math.sin(2 * Math.PI * phase) + 0.3 * saw) * hump(t, 0, 0.05, length * 0.6, length)
      );
    });
    addAt(out, cry, k * luck.range(0.4, 0.5), 0.9 ** k);
  }
  return filter(out, biquad('band', 2300, 0.7), biquad('low', 5200));
}

/** Crickets: three of them, none in time with another; root mean square 1. */
export function crickets(seconds: number, seed: number): Samples {
  const luck = chance(seed);
  const out = silence(seconds);
  for (let c = 0; c < 4; c++) {
    const tone = wholeTurns(luck.range(4100, 5200), seconds);
    const pulses = wholeTurns(luck.range(26, 34), seconds);
    const chirps = wholeTurns(luck.range(1.3, 2.3), seconds);
    const mood = drift(seconds, { seed: seed + c, turns: 4, from: -0.5, to: 1 });
    const phase = luck.unit();
    const near = luck.range(0.3, 1);
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE;
      const chirp =
        (chirps * t + phase) % 1 < 0.42
          ? Math.sin((Math.PI * ((chirps * t + phase) % 1)) / 0.42)
          : 0;
      const rub = Math.max(0, Math.sin(2 * Math.PI * pulses * t)) ** 1.5;
      out[i] =
        (out[i] ?? 0) +
        near * chirp * rub * Math.max(0, mood(i)) * Math.sin(2 * Math.PI * tone * t);
    }
  }
  return levelled(filterRound(out, biquad('high', 2500)));
}
