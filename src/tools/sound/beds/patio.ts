import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, levelled, type Samples, silence, sum } from '../dsp/samples.ts';
import { puff, ring } from '../dsp/strike.ts';
import { glasses, strew } from './table.ts';
import { farTraffic, fountain } from './weather.ts';

const SECONDS = 41.6;

/** A reception under the sky, with stone on four sides: talk, a fountain, glasses, heels. */
export function patio(): Samples {
  const people = murmur({
    seed: 37,
    seconds: SECONDS,
    voices: 22,
    high: 0.5,
    pauses: [0.5, 3.6],
    laughs: 6,
  });
  const floor = sum([strew(SECONDS, 64, { count: 15, make: glasses }), db(1)], [heels(), db(-1)]);
  const court = inRoom(
    sum([people, 1], [floor, db(8)]),
    { seed: 38, decay: 0.85, bright: 0.55, delay: 0.035 },
    0.45,
  );
  const water = inRoom(
    fountain({ seed: 39, seconds: SECONDS, perSecond: 130 }),
    { seed: 40, decay: 0.7, bright: 0.5, delay: 0.02 },
    0.35,
  );
  return sum(
    [levelled(court), 1],
    [levelled(water), db(-9)],
    [filterRound(farTraffic(SECONDS, 41), biquad('low', 300)), db(-13)],
  );
}

/** Four people cross the flagstones, one after the other, some steps each. */
function heels(): Samples {
  const luck = chance(101);
  const out = silence(SECONDS);
  for (const [from, steps, pace] of [
    [4.2, 7, 0.49],
    [15.6, 5, 0.56],
    [24.3, 8, 0.46],
    [33.8, 6, 0.53],
  ] as const) {
    for (let k = 0; k < steps; k++) {
      const at = from + k * pace + luck.range(-0.02, 0.02);
      const loud = Math.sin((Math.PI * (k + 0.7)) / (steps + 0.4)) * luck.range(0.4, 0.6);
      addRound(
        out,
        ring([
          [luck.range(190, 230), 0.5, 0.014],
          [luck.range(900, 1200), 0.3, 0.006],
        ]),
        at,
        loud,
      );
      addRound(
        out,
        puff({ seed: k + from * 10, attack: 0.0004, dying: 0.005 }, biquad('band', 2300, 1)),
        at,
        loud * 0.4,
      );
    }
  }
  return out;
}
