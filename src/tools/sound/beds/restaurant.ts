import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { pink } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, levelled, RATE, type Samples, silence, sound, sum } from '../dsp/samples.ts';
import { hump } from '../dsp/strike.ts';
import { clink, glasses, plate, strew } from './table.ts';
import { fountain } from './weather.ts';

const SECONDS = 41.6;

/** Lunch under a glass roof: tiles, talk, cutlery, a little water, an organ out in the street. */
export function restaurant(): Samples {
  const people = murmur({
    seed: 13,
    seconds: SECONDS,
    voices: 26,
    high: 0.5,
    pauses: [0.4, 3],
    laughs: 4,
  });
  const tables = sum(
    [strew(SECONDS, 61, { count: 34, make: clink }), db(1)],
    [strew(SECONDS, 62, { count: 11, make: plate }), db(0)],
    [strew(SECONDS, 63, { count: 6, make: glasses }), db(-4)],
  );
  const hall = inRoom(
    sum([people, 1], [tables, db(9)]),
    { seed: 14, decay: 1.5, bright: 0.5, delay: 0.022 },
    0.8,
  );
  const water = inRoom(
    fountain({ seed: 15, seconds: SECONDS, perSecond: 60 }),
    { seed: 16, decay: 1.2, bright: 0.5, delay: 0.01 },
    0.7,
  );
  const street = inRoom(organGrinder(), { seed: 17, decay: 1.7, bright: 0.3, delay: 0.06 }, 2.2);
  const air = filterRound(pink(SECONDS, 18), biquad('low', 900), biquad('high', 70));
  return sum(
    [levelled(hall), 1],
    [levelled(water), db(-17)],
    [levelled(filterRound(street, biquad('low', 1300), biquad('high', 260))), db(-16)],
    [levelled(air), db(-19)],
  );
}

// The theme's leap and fall, as a barrel of reeds has learned it: semitones from G4, beats.
const TUNE = [
  [-5, 1],
  [3, 1.5],
  [2, 0.5],
  [0, 1],
  [-5, 2],
  [0, 1],
  [8, 1.5],
  [7, 0.5],
  [5, 1],
  [0, 2],
  [-1, 1],
  [2, 1],
  [5, 1],
  [8, 1],
  [7, 1.5],
  [5, 0.5],
  [2, 1],
  [3, 2],
] as const;

/** Two ranks of reeds that do not agree, a crank that does not turn evenly. */
function organGrinder(): Samples {
  const luck = chance(81);
  const out = silence(SECONDS);
  let t = 3.1;
  for (const [step, beats] of TUNE) {
    const length = beats * 0.52 * luck.range(0.95, 1.06);
    const hertz = 392 * 2 ** (step / 12);
    addRound(out, reed(hertz, length), t, luck.range(0.8, 1));
    if (beats >= 1) addRound(out, reed(hertz / (step % 2 ? 1.5 : 2), length * 0.8), t, 0.35);
    t += length;
  }
  return out;
}

function reed(hertz: number, seconds: number): Samples {
  return sound(seconds, (t, i) => {
    const breath = 1 + 0.004 * Math.sin((2 * Math.PI * 5.4 * i) / RATE);
    let s = 0;
    for (const tuning of [1, 1.008, 2.003]) {
      for (let k = 1; k <= 5; k++)
        s += Math.sin(2 * Math.PI * hertz * tuning * k * t * breath) / k ** 1.6;
    }
    return s * 0.2 * hump(t, 0, 0.04, seconds - 0.05, seconds);
  });
}
