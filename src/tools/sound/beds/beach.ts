import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { band, drift } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, levelled, type Samples, silence, sum } from '../dsp/samples.ts';
import { glide, hump, ring } from '../dsp/strike.ts';
import { crickets, gull } from './creatures.ts';
import { muffled } from './people.ts';
import { surf } from './sea.ts';
import { glasses, strew } from './table.ts';

const SECONDS = 60.8;

/** Noon in high season: surf, loungers that talk, children in it up to the waist, gulls. */
export function beachNoon(): Samples {
  const people = murmur({
    seed: 421,
    seconds: SECONDS,
    voices: 16,
    high: 0.6,
    pauses: [0.8, 6],
    laughs: 5,
  });
  const birds = silence(SECONDS);
  for (const [k, at] of [7.3, 21.8, 36.4, 51.9].entries())
    addRound(birds, gull(430 + k), at, 0.35 + 0.12 * (k % 3));
  return sum(
    [surf(SECONDS, 422, { every: 6.8, calm: 0.2 }), 1],
    [muffled(people, 260, 3200), db(-8)],
    [filterRound(children(), biquad('low', 4200), biquad('high', 500)), db(5)],
    [birds, db(4)],
    [palms(424, 0.6), db(-14)],
    [filterRound(strew(SECONDS, 425, { count: 12, make: glasses }), biquad('low', 5200)), db(2)],
  );
}

/** Dusk: the sea has its voice back, the bar has few guests, and the crickets have begun. */
export function beachDusk(): Samples {
  const bar = murmur({
    seed: 441,
    seconds: SECONDS,
    voices: 6,
    high: 0.4,
    pauses: [1.5, 7],
    laughs: 2,
    nearest: 0.15,
  });
  return sum(
    [surf(SECONDS, 442, { every: 9.5, calm: 0.9 }), 1],
    [crickets(SECONDS, 443), db(-15)],
    [muffled(bar, 220, 1800), db(-14)],
    [filterRound(strew(SECONDS, 444, { count: 9, make: glasses }), biquad('low', 4500)), db(2)],
    [levelled(halyard()), db(-20)],
    [palms(446, 0.9), db(-13)],
  );
}

/** High calls without words: a rise, a held note that breaks, sometimes a second child. */
function children(): Samples {
  const luck = chance(426);
  const out = silence(SECONDS);
  for (let k = 0; k < 19; k++) {
    let t = ((k + luck.range(0.05, 0.9)) / 19) * SECONDS;
    const base = luck.range(620, 980);
    const loud = luck.range(0.1, 0.45);
    for (let c = 0; c < 1 + Math.floor(luck.unit() * 3); c++) {
      const length = luck.range(0.18, 0.55);
      const bend = luck.range(-0.25, 0.35);
      const path = (s: number) =>
        base * (1 + bend * (s / length) + 0.012 * Math.sin(2 * Math.PI * 7 * s));
      const shape = (s: number) => hump(s, 0, 0.05, length * 0.6, length);
      for (const [harmonic, size] of [
        [1, 1],
        [2, 0.6],
        [3, 0.5],
        [4, 0.16],
      ] as const)
        addRound(
          out,
          glide(length, (s) => path(s) * harmonic, shape),
          t,
          loud * size,
        );
      t += length + luck.range(0.05, 0.25);
    }
  }
  return inRoom(out, { seed: 427, decay: 0.6, bright: 0.3, delay: 0.05 }, 0.5);
}

/** Palm leaves: dry, never quite still. */
function palms(seed: number, wind: number): Samples {
  const gust = drift(SECONDS, { seed, turns: 6, from: 1 - wind, to: 1 });
  const luck = chance(seed + 1);
  const rustle = band(SECONDS, seed + 2, 1800, 7500);
  let shake = 0;
  return levelled(
    rustle.map((v, i) => {
      shake += 0.0006 * (luck.unit() - shake);
      return v * gust(i) ** 2 * (0.5 + shake);
    }),
  );
}

/** A line against a mast, when the swell thinks of it. */
function halyard(): Samples {
  const luck = chance(445);
  const out = silence(SECONDS);
  for (let t = 1; t < SECONDS; t += luck.range(1.1, 4.2)) {
    const base = luck.range(1480, 1540);
    addRound(
      out,
      ring([
        [base, 0.5, 0.09],
        [base * 2.76, 0.3, 0.04],
      ]),
      t,
      luck.range(0.2, 0.8),
    );
  }
  return filterRound(out, biquad('low', 3800));
}
