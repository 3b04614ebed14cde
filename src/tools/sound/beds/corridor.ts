import { biquad, filter, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, RATE, type Samples, silence, sum } from '../dsp/samples.ts';
import { hump, ring } from '../dsp/strike.ts';
import { door } from '../effects/office.ts';
import { compressor, ducts } from './machines.ts';
import { fromAfar, muffled, trolley } from './people.ts';
import { clink, strew } from './table.ts';

const SECONDS = 60.8;

/** A hotel corridor: cold air, an ice machine, a film behind the third door, a cart. */
export function corridor(): Samples {
  const film = muffled(
    murmur({
      seed: 451,
      seconds: SECONDS,
      voices: 3,
      high: 0.4,
      pauses: [0.3, 2.5],
      laughs: 1,
      nearest: 0.15,
    }),
    120,
    520,
  );
  const cart = silence(SECONDS);
  addRound(cart, trolley(8, 452), 12.4);
  addRound(cart, trolley(5.5, 453), 41.7, 0.7);
  const things = sum(
    [cart, 1],
    [iceFalls(), 0.9],
    [liftBell(), 0.7],
    [
      fromAfar(
        SECONDS,
        [
          [27.3, 0.9, door()],
          [56.2, 0.5, door()],
        ],
        1100,
      ),
      1,
    ],
    [filterRound(strew(SECONDS, 455, { count: 7, make: clink }), biquad('low', 3000)), 0.25],
  );
  return sum(
    [ducts(SECONDS, 456, 1300), db(-4)],
    [compressor(SECONDS, 457, 60), db(-6)],
    [film, db(-6)],
    [inRoom(things, { seed: 458, decay: 0.8, bright: 0.15, delay: 0.02 }, 0.8), db(13)],
  );
}

/** Twice in a minute the machine lets go of its ice. */
function iceFalls(): Samples {
  const out = silence(SECONDS);
  for (const from of [21.5, 49.6])
    for (let k = 0; k < 16; k++) {
      const hertz = 900 + ((k * 373) % 1300);
      const cube = ring([
        [hertz, 0.5, 0.02],
        [hertz * 2.3, 0.3, 0.012],
        [240, 0.4, 0.015],
      ]);
      addRound(out, cube, from + 0.04 * k + 0.025 * ((k * 7) % 5), 0.5 - k * 0.022);
    }
  return filterRound(out, biquad('low', 2600));
}

/** The lift: its motor in the wall, its bell, nobody. */
function liftBell(): Samples {
  const out = silence(SECONDS);
  const motor = compressor(SECONDS, 459, 46);
  for (let i = 0; i < out.length; i++)
    out[i] = (motor[i] ?? 0) * 0.1 * hump(i / RATE, 30, 33, 36, 38);
  const bell = ring(
    [
      [988, 0.5, 0.4],
      [1976, 0.16, 0.25],
      [2960, 0.06, 0.12],
    ],
    0.003,
  );
  addRound(out, filter(bell, biquad('low', 2400)), 38.1, 0.5);
  return out;
}
