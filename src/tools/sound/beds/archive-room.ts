import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, rounded, type Samples, silence, sum } from '../dsp/samples.ts';
import { bubble, puff, ring } from '../dsp/strike.ts';
import { door } from '../effects/office.ts';
import { compressor, ducts, tubes } from './machines.ts';
import { fromAfar, steps } from './people.ts';

const SECONDS = 60.8;

/** A basement with paper in it: a pump, a drip with a bucket under it, the feet of the living. */
export function archiveRoom(): Samples {
  const upstairs = fromAfar(SECONDS, [[30.4, 1, door()]], 420);
  const feet = filterRound(
    steps(SECONDS, 511, {
      hard: 0.3,
      walks: [
        [4.4, 11, 0.55],
        [24.3, 9, 0.6],
        [46.7, 13, 0.5],
      ],
    }),
    biquad('low', 300),
  );
  const cellar = inRoom(
    sum([drips(), 1], [feet, db(10)], [upstairs, db(6)], [cardboard(), db(3)], [pipes(), db(-1)]),
    { seed: 512, decay: 1.9, bright: 0.2, delay: 0.02 },
    0.9,
  );
  return sum(
    [rounded(cellar), db(-1)],
    [ducts(SECONDS, 513, 420), db(-3)],
    [compressor(SECONDS, 514, 52), db(-8)],
    [tubes(SECONDS, 516), db(-13)],
  );
}

/** One leak with a habit, and one without. */
function drips(): Samples {
  const luck = chance(517);
  const out = silence(SECONDS);
  for (let t = 0.6; t < SECONDS - 0.5; t += 3.1 * luck.range(0.82, 1.2)) {
    const hertz = luck.range(760, 880);
    addRound(out, bubble(hertz, 0.03, 0.5), t, luck.range(0.5, 0.8));
    addRound(
      out,
      puff({ seed: Math.round(t * 90), attack: 0.0003, dying: 0.002 }, biquad('band', 2600, 1)),
      t - 0.012,
      0.2,
    );
    if (luck.happens(0.4)) addRound(out, bubble(hertz * 1.6, 0.012, 0.5), t + 0.07, 0.25);
  }
  for (let t = 2; t < SECONDS - 0.5; t += luck.range(4, 11))
    addRound(out, bubble(luck.range(1200, 1700), 0.012, 0.3), t, luck.range(0.15, 0.35));
  return out;
}

/** Boxes that settle. */
function cardboard(): Samples {
  const luck = chance(518);
  const out = silence(SECONDS);
  for (const at of [7.7, 19.2, 27.5, 38.8, 44.1, 55.3]) {
    const grains = 5 + Math.floor(luck.unit() * 12);
    for (let k = 0; k < grains; k++) {
      const grain = {
        seed: Math.round(at * 100) + k,
        attack: 0.0006,
        dying: luck.range(0.002, 0.009),
      };
      addRound(
        out,
        puff(grain, biquad('band', luck.range(500, 1500), 1.1)),
        at + luck.unit() * 0.5,
        luck.unit() * 0.35,
      );
    }
    addRound(out, ring([[luck.range(95, 140), 0.6, 0.03]]), at + 0.3, 0.2);
  }
  return out;
}

/** Water goes down inside a wall. */
function pipes(): Samples {
  const luck = chance(519);
  const out = silence(SECONDS);
  for (const [from, length] of [
    [12.2, 5.5],
    [49.0, 6.5],
  ] as const)
    for (let k = 0; k < length * 30; k++) {
      const u = luck.unit();
      const one = bubble(180 * 3 ** luck.unit(), luck.range(0.01, 0.03), luck.range(0.1, 0.4));
      addRound(out, one, from + u * length, luck.range(0.1, 0.4) * Math.sin(Math.PI * u));
    }
  return filterRound(out, biquad('low', 900));
}
