import { gull } from '../beds/creatures.ts';
import { applause } from '../beds/people.ts';
import { breakers } from '../beds/sea.ts';
import { chance } from '../dsp/chance.ts';
import { biquad, filter } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { band } from '../dsp/noise.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, levelled, type Samples, silence, sound, sum } from '../dsp/samples.ts';
import { glide, hump, puff, ring } from '../dsp/strike.ts';

const OPEN = { seed: 701, decay: 1.1, bright: 0.25, delay: 0.05 };

const fades = (x: Samples, up: number, down: number): Samples => {
  const end = x.length / 48_000;
  return x.map((v, i) => v * hump(i / 48_000, 0, up, down, end));
};

/** One wave, near: it stands up, breaks, and takes its sand back. */
export function wave(): Samples {
  const seconds = 3.9;
  const waves = [{ at: 1.05, rise: 0.9, fall: 0.75, loud: 1, fizz: 1.1 }];
  const sea = fades(breakers(seconds, 702, { waves, bed: 0.02 }), 0.35, 2.6);
  addAt(sea, gull(703), 2.2, 0.04);
  return sea;
}

/** A lifeguard's whistle: short, long. */
export function whistle(): Samples {
  const luck = chance(711);
  const out = silence(1.5);
  for (const [at, length] of [
    [0.02, 0.16],
    [0.3, 0.62],
  ] as const) {
    const shape = (t: number) => hump(t, 0, 0.025, length - 0.06, length);
    const pea = (t: number) => Math.sin(2 * Math.PI * (30 + 6 * t) * t);
    for (const [hertz, loud] of [
      [2840, 0.5],
      [3010, 0.35],
      [5690, 0.08],
    ] as const)
      addAt(
        out,
        glide(
          length,
          (t) => hertz * (1 + 0.024 * pea(t)),
          (t) => shape(t) * (0.5 + 0.5 * pea(t)),
        ),
        at,
        loud,
      );
    const breath = sound(length, (t) => luck.normal() * shape(t));
    addAt(out, filter(breath, biquad('band', 2900, 1)), at, 0.12);
  }
  return roomed(filter(out, biquad('low', 7000)), OPEN, 0.2);
}

/** A bell on a counter, struck once by somebody who does not like to. */
export function bell(): Samples {
  const out = silence(2.2);
  addAt(
    out,
    puff({ seed: 721, attack: 0.0003, dying: 0.004 }, biquad('band', 1700, 1)),
    0.012,
    0.5,
  );
  addAt(out, ring([[340, 0.4, 0.012]]), 0.012, 0.4);
  addAt(
    out,
    ring([
      [2093, 0.5, 0.5],
      [2101, 0.3, 0.44],
      [4420, 0.25, 0.22],
      [6890, 0.16, 0.1],
      [9300, 0.06, 0.05],
    ]),
    0.03,
    0.6,
  );
  return roomed(out, { seed: 722, decay: 0.9, bright: 0.4, delay: 0.012 }, 0.25);
}

/** Many people a street away have seen something. */
export function crowdFar(): Samples {
  const seconds = 3.9;
  const people = murmur({
    seed: 731,
    seconds,
    voices: 26,
    high: 0.55,
    pauses: [0.05, 0.4],
    laughs: 5,
  });
  const roar = band(seconds, 732, 380, 1500);
  const rise = (t: number): number => 0.25 + 0.75 * hump(t, 0.2, 1.2, 1.9, 3.7);
  const clapping = applause(seconds, 733, {
    count: 1500,
    density: (u) => hump(u, 0.2, 0.45, 0.7, 1),
  });
  const crowd = sum([levelled(people), 1], [roar, 0.45], [levelled(clapping), 0.5]).map(
    (v, i) => v * rise(i / 48_000),
  );
  const far = filter(
    fades(crowd, 0.3, 2.6),
    biquad('low', 1500),
    biquad('low', 2200),
    biquad('high', 200),
  );
  return fades(roomed(far, { ...OPEN, decay: 1.8 }, 0.9), 0.1, 3);
}

/** A jet that has just left the ground, seen to its door by those who stay. */
export function plane(): Samples {
  const seconds = 4;
  const [low, middle, high] = [
    band(seconds, 741, 45, 220),
    band(seconds, 742, 220, 1100),
    band(seconds, 743, 1100, 5200),
  ];
  const noise = sound(seconds, (t, i) => {
    const near = hump(t, 0, 1.5, 1.7, seconds);
    return (
      0.9 * (low?.[i] ?? 0) * near ** 0.7 +
      0.6 * (middle?.[i] ?? 0) * near +
      0.45 * (high?.[i] ?? 0) * near ** 2.6
    );
  });
  // The turbines, which fall by a fifth as they go over.
  const pitch = (t: number): number => 1900 - 640 / (1 + Math.exp(-(t - 1.7) * 3));
  const whine = glide(seconds, pitch, (t) => hump(t, 0.2, 1.5, 1.7, 3.2) ** 2);
  return fades(roomed(sum([noise, 0.5], [whine, 0.15]), OPEN, 0.3), 0.2, 2.4);
}

/** A crack that is not far, and its rolling off over the valley's rim. */
export function thunder(): Samples {
  const luck = chance(751);
  const seconds = 4;
  const rumble = band(seconds, 752, 32, 130);
  const body = band(seconds, 753, 110, 480);
  const out = silence(seconds);
  let roll = 0;
  let aim = 1;
  for (let i = 0; i < out.length; i++) {
    const t = i / 48_000;
    if (i % 5200 === 0) aim = luck.range(0.25, 1);
    roll += (aim - roll) * 0.00035;
    const fall = Math.exp(-t / 1.25) * Math.min(1, t / 0.05);
    out[i] =
      fall * (0.9 * roll * (rumble[i] ?? 0) + 0.85 * roll * Math.exp(-t / 0.8) * (body[i] ?? 0));
  }
  for (const [at, loud] of [
    [0.03, 1],
    [0.09, 0.6],
    [0.16, 0.8],
    [0.31, 0.4],
  ] as const)
    addAt(
      out,
      puff(
        { seed: 760 + at * 100, attack: 0.002, dying: 0.05 },
        biquad('low', 2600),
        biquad('high', 90),
      ),
      at,
      loud * 0.7,
    );
  return fades(roomed(out, { seed: 754, decay: 2.6, bright: 0.15, delay: 0.09 }, 0.8), 0.004, 2.2);
}
