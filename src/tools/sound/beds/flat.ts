import { chance } from '../dsp/chance.ts';
import { biquad, filter, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { pink } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import {
  addRound,
  db,
  levelled,
  RATE,
  rounded,
  type Samples,
  silence,
  sound,
  sum,
} from '../dsp/samples.ts';
import { glide, hump } from '../dsp/strike.ts';
import { door } from '../effects/office.ts';
import { compressor } from './machines.ts';
import { fromAfar, muffled, steps } from './people.ts';
import { clink, plate, strew } from './table.ts';
import { farTraffic } from './weather.ts';

const SECONDS = 60.8;

/** Home on a fourth floor: a refrigerator, next door's news, somebody's pans, the knife grinder. */
export function flat(): Samples {
  const news = muffled(
    murmur({
      seed: 541,
      seconds: SECONDS,
      voices: 2,
      high: 0.5,
      pauses: [0.3, 1.6],
      laughs: 0,
      nearest: 0.15,
    }),
    150,
    560,
  );
  const kitchen = sum(
    [filterRound(strew(SECONDS, 542, { count: 9, make: plate }), biquad('low', 1600)), 1],
    [filterRound(strew(SECONDS, 543, { count: 7, make: clink }), biquad('low', 2800)), 0.5],
  );
  const upstairs = filterRound(
    steps(SECONDS, 544, {
      hard: 0.2,
      walks: [
        [12.5, 6, 0.58],
        [39.2, 8, 0.52],
      ],
    }),
    biquad('low', 380),
  );
  const house = inRoom(
    sum([kitchen, 0.6], [upstairs, 1.6], [fromAfar(SECONDS, [[47.4, 1, door()]], 500), 1]),
    { seed: 545, decay: 0.6, bright: 0.25, delay: 0.012 },
    0.7,
  );
  const street = inRoom(grinder(), { seed: 546, decay: 1.9, bright: 0.25, delay: 0.08 }, 1.3);
  return sum(
    [fridge(), db(-3)],
    [rounded(house), db(-4)],
    [news, db(-8)],
    [levelled(filterRound(street, biquad('low', 2600), biquad('high', 400))), db(-11)],
    [filterRound(farTraffic(SECONDS, 547), biquad('low', 520)), db(-3)],
    [levelled(filterRound(pink(SECONDS, 548), biquad('low', 2200))), db(-16)],
  );
}

/** It runs for two thirds of the time, shudders, and is quiet. */
function fridge(): Samples {
  const motor = compressor(SECONDS, 549, 59);
  const running = (t: number): number =>
    hump(t, 2, 3.2, 43.2, 43.7) * (1 + 0.7 * hump(t, 42.6, 43.2, 43.3, 43.7));
  return motor.map((v, i) => v * (0.05 + running(i / RATE)));
}

/** The pan pipe of the man who sharpens knives: up, down, and up again, from a bicycle. */
function grinder(): Samples {
  const out = silence(SECONDS);
  const luck = chance(550);
  const scale = [1047, 1175, 1319, 1397, 1568, 1760, 1976, 2093];
  for (const [at, up] of [
    [19.4, true],
    [20.7, false],
    [24.8, true],
    [33.0, true],
  ] as const) {
    let t = at;
    const pipes = up ? scale : [...scale].reverse();
    for (const [k, hertz] of pipes.entries()) {
      const length = k === pipes.length - 1 ? 0.7 : 0.085;
      const shape = (s: number) => hump(s, 0, 0.02, length * 0.7, length);
      const pipe = glide(length, (s) => hertz * (1 + 0.006 * Math.sin(2 * Math.PI * 5 * s)), shape);
      const breath = filter(
        sound(length, (s) => luck.normal() * shape(s)),
        biquad('band', hertz, 2),
      );
      addRound(out, sum([pipe, 0.6], [breath, 0.25]), t, 0.8);
      t += length * 0.92;
    }
  }
  return out;
}
