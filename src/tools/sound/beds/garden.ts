import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { band, drift } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, levelled, type Samples, silence, sum } from '../dsp/samples.ts';
import { ring } from '../dsp/strike.ts';
import { dove, songbirds } from './creatures.ts';
import { farTraffic, fountain } from './weather.ts';

const SECONDS = 60.8;

/** A walled garden in the afternoon: leaves, water in a basin, birds, a bell from the square. */
export function garden(): Samples {
  const birds = sum(
    [songbirds(SECONDS, 521, { count: 17, low: 2900, high: 4600 }), 0.55],
    [songbirds(SECONDS, 522, { count: 8, low: 1700, high: 2500 }), 0.5],
  );
  for (const [at, loud] of [
    [8.2, 0.3],
    [11.6, 0.26],
    [31.9, 0.3],
    [35.1, 0.24],
    [54.4, 0.3],
  ] as const)
    addRound(birds, dove(523), at, loud);
  const yard = inRoom(birds, { seed: 524, decay: 0.7, bright: 0.35, delay: 0.03 }, 0.5);
  const square = inRoom(bells(), { seed: 525, decay: 2.6, bright: 0.2, delay: 0.1 }, 1.2);
  return sum(
    [leaves(), db(-8)],
    [fountain({ seed: 526, seconds: SECONDS, perSecond: 45 }), db(-7)],
    [filterRound(yard, biquad('low', 6000)), db(10)],
    [levelled(filterRound(square, biquad('low', 1500))), db(-14)],
    [filterRound(farTraffic(SECONDS, 527), biquad('low', 260)), db(-8)],
  );
}

/** A jacaranda's small leaves and a palm's large ones, in the same wind, not at the same time. */
function leaves(): Samples {
  const small = band(SECONDS, 528, 1500, 7000);
  const large = band(SECONDS, 529, 400, 2200);
  const wind = drift(SECONDS, { seed: 530, turns: 6, from: 0.4, to: 1 });
  const later = drift(SECONDS, { seed: 531, turns: 9, from: 0.3, to: 1 });
  return levelled(small.map((v, i) => v * wind(i) ** 1.6 + 0.6 * (large[i] ?? 0) * later(i) ** 2));
}

/** A quarter to something, on a cracked bell. */
function bells(): Samples {
  const luck = chance(532);
  const out = silence(SECONDS);
  for (const at of [20.3, 22.1, 23.9, 42.6, 44.4])
    addRound(
      out,
      ring(
        [
          [311, 0.4, 1.2],
          [373, 0.35, 0.8],
          [466, 0.2, 0.7],
          [622, 0.35, 0.9],
          [938, 0.16, 0.4],
          [1270, 0.1, 0.25],
        ],
        0.004,
      ),
      at,
      luck.range(0.8, 1),
    );
  return out;
}
