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
import { puff, ring } from '../dsp/strike.ts';
import { paper, stamp } from '../effects/paperwork.ts';
import { ceilingFan, tubes } from './machines.ts';
import { fromAfar, muffled, steps } from './people.ts';

const SECONDS = 60.8;

/** A waiting room at the line: a fan, tubes, low talk, coughs, a stamp, lorries that idle. */
export function borderRoom(): Samples {
  const people = murmur({
    seed: 461,
    seconds: SECONDS,
    voices: 9,
    high: 0.55,
    pauses: [2, 9],
    laughs: 0,
    nearest: 0.15,
  });
  const counter = fromAfar(
    SECONDS,
    [
      [5.4, 0.7, paper()],
      [8.9, 0.8, stamp()],
      [24.2, 0.6, paper()],
      [29.5, 0.8, stamp()],
      [30.4, 0.7, stamp()],
      [48.7, 0.8, stamp()],
      [55.1, 0.6, paper()],
    ],
    2600,
  );
  const shuffles = steps(SECONDS, 462, {
    hard: 0.1,
    walks: [
      [9.8, 4, 0.7],
      [31.3, 5, 0.66],
      [49.5, 4, 0.74],
    ],
  });
  const room = inRoom(
    sum(
      [muffled(people, 130, 1900), 0.35],
      [counter, db(9)],
      [shuffles, db(10)],
      [coughs(), db(8)],
    ),
    { seed: 463, decay: 1.1, bright: 0.35, delay: 0.014 },
    0.7,
  );
  return sum(
    [rounded(room), 1],
    [ceilingFan(SECONDS, 464), db(-3)],
    [tubes(SECONDS, 466), db(-12)],
    [levelled(lorries()), db(-7)],
  );
}

/** Three coughs and a bench. */
function coughs(): Samples {
  const out = silence(SECONDS);
  for (const [at, hertz] of [
    [15.2, 520],
    [15.55, 480],
    [38.1, 760],
    [38.5, 720],
    [38.8, 690],
    [53.0, 430],
  ] as const)
    addRound(
      out,
      puff({ seed: hertz, attack: 0.012, dying: 0.05 }, biquad('band', hertz, 1.1)),
      at,
      0.8,
    );
  for (let k = 0; k < 18; k++)
    addRound(
      out,
      ring([
        [240 + k * 5, 0.3, 0.012],
        [710 + k * 8, 0.15, 0.006],
      ]),
      20.6 + k * 0.021,
      0.25 * Math.sin((Math.PI * k) / 18),
    );
  return out;
}

/** Diesels beyond the wall: two idle, one leaves. */
function lorries(): Samples {
  const rumble = band(SECONDS, 467, 38, 170);
  const air = band(SECONDS, 468, 200, 700);
  const beat = Math.round(11.2 * SECONDS) / SECONDS;
  return filterRound(
    rumble.map((v, i) => {
      const t = i / RATE;
      const near = 0.5 + Math.exp(-(((t - 42) / 5) ** 2)) + 0.6 * Math.exp(-(((t - 12) / 4) ** 2));
      const knock = 0.6 + 0.4 * Math.sin(2 * Math.PI * beat * t) ** 3;
      return near * (v * knock + 0.25 * (air[i] ?? 0));
    }),
    biquad('low', 420),
  );
}
