import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { pink } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, levelled, rounded, type Samples, silence, sum } from '../dsp/samples.ts';
import { glide, hump, puff, ring } from '../dsp/strike.ts';
import { paper, pen } from '../effects/paperwork.ts';
import { fromAfar, muffled, steps } from './people.ts';
import { farTraffic } from './weather.ts';

const SECONDS = 60.8;
/** Beats of the clock in the loop: it is a little slow, like the house. */
const BEATS = 58;

/** Protocol's counter: a tall clock, parquet that answers, felt soles, paper of good weight. */
export function counterRoom(): Samples {
  const desk = fromAfar(
    SECONDS,
    [
      [4.6, 0.9, paper()],
      [12.8, 0.7, pen()],
      [22.1, 0.8, paper()],
      [33.7, 0.8, paper()],
      [41.0, 0.7, pen()],
      [54.9, 0.9, paper()],
    ],
    5200,
  );
  const soles = steps(SECONDS, 471, {
    hard: 0,
    walks: [
      [16.3, 7, 0.72],
      [45.2, 8, 0.7],
    ],
  });
  const room = inRoom(
    sum([clock(), 1], [desk, 0.7], [soles, 0.8], [parquet(), 0.55]),
    { seed: 472, decay: 1.3, bright: 0.35, delay: 0.016 },
    0.7,
  );
  const nextDoor = muffled(
    murmur({
      seed: 473,
      seconds: SECONDS,
      voices: 3,
      high: 0.35,
      pauses: [2, 9],
      laughs: 0,
      nearest: 0.15,
    }),
    130,
    600,
  );
  return sum(
    [rounded(room), 1],
    [levelled(filterRound(pink(SECONDS, 474), biquad('low', 1100))), db(-13)],
    [filterRound(farTraffic(SECONDS, 475), biquad('low', 380)), db(-8)],
    [nextDoor, db(-14)],
  );
}

/** Tick and tock, from a case as tall as a man. */
function clock(): Samples {
  const luck = chance(476);
  const out = silence(SECONDS);
  for (let k = 0; k < BEATS; k++) {
    const at = (k * SECONDS) / BEATS;
    const high = k % 2 === 0;
    const wood = ring([
      [high ? 410 : 350, 0.5, 0.02],
      [high ? 1240 : 1090, 0.3, 0.011],
      [high ? 2660 : 2390, 0.14, 0.006],
      [118, 0.3, 0.04],
    ]);
    const loud = luck.range(0.6, 0.72);
    addRound(out, wood, at, loud);
    const tooth = { seed: 480 + k, attack: 0.0002, dying: 0.0016 };
    addRound(out, puff(tooth, biquad('band', 3000, 1.2)), at, loud * 0.5);
  }
  return out;
}

/** Boards that speak when somebody two boards away has moved. */
function parquet(): Samples {
  const luck = chance(477);
  const out = silence(SECONDS);
  for (const at of [9.1, 17.4, 19.6, 29.9, 37.3, 46.6, 49.4]) {
    const length = luck.range(0.18, 0.5);
    const base = luck.range(240, 420);
    const grain = luck.range(40, 75);
    const creak = glide(
      length,
      (t) => base * (1 + 0.25 * Math.sin((Math.PI * t) / length)),
      (t) =>
        hump(t, 0, 0.05, length * 0.7, length) *
        Math.max(0, Math.sin(2 * Math.PI * grain * t)) ** 3,
    );
    addRound(
      out,
      creak.map((v) => Math.tanh(3 * v)),
      at,
      luck.range(0.1, 0.28),
    );
  }
  return out;
}
