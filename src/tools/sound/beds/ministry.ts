import { biquad, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { inRoom } from '../dsp/room.ts';
import { db, rounded, type Samples, sum } from '../dsp/samples.ts';
import { door } from '../effects/office.ts';
import { stamp } from '../effects/paperwork.ts';
import { typeLine } from '../effects/typewriter.ts';
import { ducts, tubes } from './machines.ts';
import { fromAfar, muffled, steps } from './people.ts';
import { farTraffic } from './weather.ts';

const SECONDS = 60.8;

/** A marble stairwell with eleven floors on it: heels, doors, somebody who still types. */
export function ministry(): Samples {
  const talk = murmur({
    seed: 401,
    seconds: SECONDS,
    voices: 7,
    high: 0.5,
    pauses: [1.5, 8],
    laughs: 1,
    nearest: 0.15,
  });
  const heels = steps(SECONDS, 402, {
    hard: 1,
    walks: [
      [2.2, 12, 0.5],
      [13.4, 9, 0.56],
      [14.1, 10, 0.6],
      [27.8, 15, 0.43],
      [43.5, 8, 0.62],
      [52.1, 11, 0.52],
    ],
  });
  const line = typeLine();
  const rooms = fromAfar(
    SECONDS,
    [
      [6.1, 0.5, line],
      [8.3, 0.4, line],
      [10.2, 0.45, line],
      [22.9, 0.8, door()],
      [33.6, 0.5, line],
      [35.9, 0.5, stamp()],
      [36.8, 0.4, stamp()],
      [46.4, 0.45, line],
      [49.2, 0.6, door()],
    ],
    1500,
  );
  const stairwell = inRoom(
    sum([muffled(talk, 150, 1300), 0.2], [heels, db(12)], [rooms, db(14)]),
    { seed: 403, decay: 2.4, bright: 0.4, delay: 0.028 },
    1.1,
  );
  return sum(
    [rounded(stairwell), 1],
    [ducts(SECONDS, 404, 900), db(-4)],
    [tubes(SECONDS, 406), db(-19)],
    [filterRound(farTraffic(SECONDS, 408), biquad('low', 400)), db(-9)],
  );
}
