import { biquad, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { band } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import {
  addRound,
  db,
  levelled,
  RATE,
  rounded,
  type Samples,
  silence,
  sum,
} from '../dsp/samples.ts';
import { ring } from '../dsp/strike.ts';
import { ducts } from './machines.ts';
import { muffled, steps, trolley } from './people.ts';

const SECONDS = 60.8;

/** Departures: a crowd on terrazzo, wheels, a gong and a voice that no one has ever understood. */
export function airportHall(): Samples {
  const people = murmur({
    seed: 411,
    seconds: SECONDS,
    voices: 24,
    high: 0.5,
    pauses: [0.6, 4],
    laughs: 3,
  });
  const floor = steps(SECONDS, 412, {
    hard: 0.8,
    walks: [
      [3.1, 14, 0.48],
      [11.7, 12, 0.52],
      [23.2, 16, 0.44],
      [38.9, 13, 0.55],
      [50.3, 15, 0.46],
    ],
  });
  const wheels = silence(SECONDS);
  for (const [at, length, loud] of [
    [1.5, 7, 0.9],
    [18.2, 8.5, 1],
    [31.4, 6, 0.7],
    [45.8, 9, 0.9],
  ] as const)
    addRound(wheels, trolley(length, 413 + at * 10), at, loud);
  const hall = inRoom(
    sum([people, 1], [floor, db(12)], [wheels, db(14)], [announcements(), db(11)]),
    { seed: 414, decay: 2.9, bright: 0.45, delay: 0.04 },
    0.9,
  );
  return sum([rounded(hall), 1], [ducts(SECONDS, 415, 1200), db(-9)], [levelled(jets()), db(-9)]);
}

/** Gong of three notes, then one speaker through a ceiling full of small loudspeakers. */
function announcements(): Samples {
  const out = silence(SECONDS);
  const voice = muffled(
    murmur({ seed: 417, seconds: SECONDS, voices: 1, high: 1, pauses: [0.2, 0.5], laughs: 0 }),
    420,
    3600,
  );
  for (const [at, length] of [
    [9.4, 7],
    [40.6, 6],
  ] as const) {
    for (const [k, hertz] of [659, 523, 784].entries()) {
      const note = ring(
        [
          [hertz, 0.5, 0.5],
          [hertz * 2, 0.12, 0.3],
          [hertz * 3, 0.04, 0.2],
        ],
        0.004,
      );
      addRound(out, note, at + k * 0.42, 0.8);
    }
    const from = Math.round((at + 2.2) * RATE);
    for (let i = 0; i < length * RATE; i++) {
      const edge = Math.min(1, i / 2400, (length * RATE - i) / 2400);
      out[from + i] = (out[from + i] ?? 0) + 0.5 * edge * (voice[from + i] ?? 0);
    }
  }
  return out;
}

/** Two take-offs on the other side of a good deal of glass. */
function jets(): Samples {
  const low = band(SECONDS, 418, 40, 160);
  const roar = filterRound(band(SECONDS, 419, 120, 520), biquad('low', 700));
  return low.map((v, i) => {
    const t = i / RATE;
    let near = 0.06;
    for (const [at, width] of [
      [17, 5],
      [47, 6.5],
    ] as const)
      near += Math.exp(-(((t - at) / (t < at ? width * 0.7 : width)) ** 2));
    return near * (v + 0.6 * (roar[i] ?? 0));
  });
}
