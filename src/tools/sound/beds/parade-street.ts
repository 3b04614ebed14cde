import { chance } from '../dsp/chance.ts';
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
import { glide, hump, puff, ring } from '../dsp/strike.ts';
import { applause } from './people.ts';

const SECONDS = 60.8;

/** The sixteenth of September from the stands: people, toy whistles, hooves, drums streets away. */
export function paradeStreet(): Samples {
  const people = murmur({
    seed: 491,
    seconds: SECONDS,
    voices: 18,
    high: 0.55,
    pauses: [0.6, 4],
    laughs: 6,
  });
  const clapping = applause(SECONDS, 492, {
    count: 5200,
    density: (u) => 0.02 + hump(u, 0.24, 0.3, 0.34, 0.44) + 0.6 * hump(u, 0.71, 0.76, 0.79, 0.87),
  });
  const street = inRoom(
    sum([people, 0.6], [clapping, db(6)], [whistles(), db(4)], [hooves(), db(12)]),
    { seed: 493, decay: 1.1, bright: 0.35, delay: 0.06 },
    0.4,
  );
  const farOff = inRoom(drumLine(), { seed: 494, decay: 2.4, bright: 0.2, delay: 0.12 }, 1.2);
  return sum(
    [rounded(street), 1],
    [levelled(filterRound(farOff, biquad('low', 520))), db(-11)],
    [flags(), db(-14)],
    [levelled(flyover()), db(-9)],
  );
}

/** Plastic whistles with a pea in them, blown by people of six. */
function whistles(): Samples {
  const luck = chance(495);
  const out = silence(SECONDS);
  for (let k = 0; k < 11; k++) {
    const at = ((k + luck.range(0.1, 0.9)) / 11) * SECONDS;
    const length = luck.range(0.15, 0.6);
    const base = luck.range(2100, 2700);
    const pea = luck.range(22, 34);
    const blow = glide(
      length,
      (t) => base * (1 + 0.05 * Math.sin(2 * Math.PI * pea * t)),
      (t) =>
        hump(t, 0, 0.03, length - 0.05, length) * (0.65 + 0.35 * Math.sin(2 * Math.PI * pea * t)),
    );
    addRound(out, blow, at, luck.range(0.03, 0.13));
  }
  return filterRound(out, biquad('low', 4500));
}

/** A squadron of charros goes by at a walk. */
function hooves(): Samples {
  const luck = chance(496);
  const out = silence(SECONDS);
  for (let horse = 0; horse < 6; horse++) {
    const pace = luck.range(0.5, 0.62);
    const from = 30 + luck.range(0, 5);
    for (let k = 0; k < 24; k++)
      for (const beat of [0, 0.24, 0.5, 0.77]) {
        const u = (k + beat) / 24;
        const hertz = luck.range(420, 640);
        const clop = ring([
          [hertz, 0.6, 0.016],
          [hertz * 2.4, 0.35, 0.009],
          [150, 0.35, 0.02],
        ]);
        addRound(
          out,
          clop,
          from + (k + beat) * pace,
          0.16 * Math.sin(Math.PI * u) * luck.range(0.5, 1),
        );
      }
  }
  return out;
}

/** A drum line four streets off: only its bass drum and the ghost of its snares. */
function drumLine(): Samples {
  const luck = chance(497);
  const out = silence(SECONDS);
  const beat = SECONDS / 116;
  for (let k = 0; k < 116; k++) {
    // It halts, as parades do, and goes on.
    if ((k > 38 && k < 52) || (k > 92 && k < 100)) continue;
    if (k % 2 === 0)
      addRound(
        out,
        ring([
          [58, 1, 0.12],
          [94, 0.5, 0.07],
        ]),
        k * beat,
        luck.range(0.8, 1),
      );
    for (const part of k % 4 === 3 ? [0, 0.25, 0.5, 0.75] : [0, 0.5])
      addRound(
        out,
        puff(
          { seed: 500 + k * 4 + part * 4, attack: 0.001, dying: 0.02 },
          biquad('band', 420, 0.8),
        ),
        (k + part) * beat,
        luck.range(0.3, 0.5),
      );
  }
  return out;
}

/** Cloth in a wind: it fills, and it cracks. */
function flags(): Samples {
  const luck = chance(498);
  const cloth = band(SECONDS, 499, 250, 2600);
  const out = silence(SECONDS);
  for (let t = 0; t < SECONDS - 0.6; t += luck.range(0.11, 0.42)) {
    const loud = luck.unit() ** 2;
    const length = luck.range(0.06, 0.2);
    const from = Math.round(t * RATE);
    for (let i = 0; i < length * RATE; i++)
      out[from + i] =
        (cloth[from + i] ?? 0) * loud * Math.sin((Math.PI * i) / (length * RATE)) ** 2;
  }
  return levelled(out);
}

/** A formation comes over once, from behind the cathedral. */
function flyover(): Samples {
  const low = band(SECONDS, 503, 60, 300);
  const high = band(SECONDS, 504, 300, 1800);
  return low.map((v, i) => {
    const t = i / RATE - 52;
    const near = Math.exp(-((t / (t < 0 ? 1.7 : 3)) ** 2));
    return near * v + near ** 2.5 * 0.5 * (high[i] ?? 0);
  });
}
