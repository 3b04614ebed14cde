import { compressor } from '../beds/machines.ts';
import { chance } from '../dsp/chance.ts';
import { biquad, filter } from '../dsp/filter.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, type Samples, silence, sound, sum } from '../dsp/samples.ts';
import { glide, hump, puff, ring } from '../dsp/strike.ts';

const OFFICE = { seed: 601, decay: 0.45, bright: 0.35, delay: 0.006 };

/** A telephone face down on wood: two soft notes, and the desk that trembles. */
export function message(): Samples {
  const out = silence(1.25);
  const table = sound(0.34, (t) => {
    const turn = Math.sin(2 * Math.PI * 158 * t);
    return (
      (Math.tanh(3 * turn) + 0.4 * Math.sin(2 * Math.PI * 316 * t)) * hump(t, 0, 0.03, 0.27, 0.34)
    );
  });
  addAt(out, filter(table, biquad('low', 1200), biquad('high', 110)), 0.02, 0.17);
  for (const [at, hertz] of [
    [0.05, 1175],
    [0.19, 1568],
  ] as const)
    addAt(
      out,
      ring(
        [
          [hertz, 0.5, 0.13],
          [hertz * 2, 0.12, 0.07],
          [hertz * 3.01, 0.07, 0.03],
        ],
        0.002,
      ),
      at,
      0.6,
    );
  return roomed(out, OFFICE, 0.16);
}

/** One sheet: the tray lifts, rollers take it, the drum sings, it falls on the others. */
export function printer(): Samples {
  const luck = chance(602);
  const seconds = 3.1;
  const out = silence(seconds);
  addAt(out, clunk(603, 190), 0.02, 0.7);
  addAt(out, clunk(604, 260), 0.2, 0.5);
  const motor = compressor(seconds, 605, 138).map((v, i) => {
    const t = i / 48_000;
    return v * hump(t, 0.12, 0.45, 2.3, 2.75);
  });
  addAt(out, filter(motor, biquad('band', 900, 0.5)), 0, 0.085);
  const gears = glide(
    2.4,
    (t) => 620 + 260 * hump(t, 0, 0.4, 1.9, 2.4) + 8 * Math.sin(2 * Math.PI * 31 * t),
    (t) => hump(t, 0, 0.3, 1.9, 2.4) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 62 * t)),
  );
  addAt(
    out,
    gears.map((v) => Math.tanh(2 * v)),
    0.2,
    0.06,
  );
  const sheet = sound(
    1.5,
    (t) => luck.normal() * hump(t, 0, 0.12, 1.2, 1.48) * (0.7 + 0.3 * Math.sin(40 * t)),
  );
  addAt(out, filter(sheet, biquad('high', 1700), biquad('low', 6500)), 0.75, 0.17);
  for (let k = 0; k < 22; k++) addAt(out, clunk(610 + k, 480), 0.5 + k * 0.083, 0.07);
  addAt(out, puff({ seed: 606, attack: 0.004, dying: 0.05 }, biquad('band', 1500, 0.7)), 2.34, 0.8);
  addAt(out, clunk(607, 150), 2.62, 0.5);
  return roomed(out, OFFICE, 0.2);
}

/** Knives on a shaft: it starts, is given something, and chews. */
export function shredder(): Samples {
  const luck = chance(621);
  const seconds = 3.2;
  const load = (t: number): number => hump(t, 0.75, 0.95, 2.05, 2.4);
  const spin = (t: number): number => hump(t, 0, 0.3, 2.5, 3.15);
  let phase = 0;
  const motor = sound(seconds, (t) => {
    phase += ((108 - 21 * load(t)) * (0.25 + 0.75 * spin(t))) / 48_000;
    let s = 0;
    for (let k = 1; k <= 14; k++) s += Math.sin(2 * Math.PI * k * phase + k * k) / k ** 0.9;
    return s * spin(t);
  });
  const cut = sound(
    seconds,
    (t) => luck.normal() * load(t) * (0.45 + 0.55 * Math.max(0, Math.sin(2 * Math.PI * 44 * t))),
  );
  const strips = silence(seconds);
  for (let k = 0; k < 420; k++) {
    const u = luck.unit();
    const snap = puff(
      { seed: 630 + k, attack: 0.0002, dying: luck.range(0.001, 0.005) },
      biquad('band', luck.range(1300, 5200), 1),
    );
    addAt(strips, snap, 0.78 + u * 1.5, luck.unit() ** 2);
  }
  const body = sum(
    [filter(motor, biquad('bell', 640, 1, 6), biquad('low', 3600), biquad('high', 90)), 0.12],
    [filter(cut, biquad('high', 900), biquad('low', 5600)), 0.16],
    [strips, 0.5],
  );
  addAt(body, clunk(622, 170), 0.01, 0.4);
  return roomed(body, OFFICE, 0.18);
}

/** The lift has come: bell, doors on their rail, the sill. */
export function lift(): Samples {
  const luck = chance(641);
  const out = silence(3);
  addAt(
    out,
    ring(
      [
        [1047, 0.5, 0.45],
        [2094, 0.2, 0.25],
        [3190, 0.1, 0.12],
      ],
      0.002,
    ),
    0.02,
    0.5,
  );
  const doors = sound(1.5, (t) => luck.normal() * hump(t, 0, 0.25, 1.1, 1.48));
  addAt(out, filter(doors, biquad('band', 480, 0.6), biquad('low', 2400)), 0.75, 0.5);
  const rail = glide(
    1.4,
    (t) => 150 + 40 * hump(t, 0, 0.4, 0.9, 1.4),
    (t) => hump(t, 0, 0.2, 1.1, 1.4),
  );
  addAt(
    out,
    rail.map((v) => Math.tanh(2.5 * v)),
    0.78,
    0.1,
  );
  for (let k = 0; k < 9; k++) addAt(out, clunk(650 + k, 330), 0.85 + k * 0.145, 0.08);
  addAt(out, clunk(642, 105), 0.72, 0.55);
  addAt(out, clunk(643, 92), 2.24, 0.9);
  return roomed(out, { ...OFFICE, decay: 1 }, 0.3);
}

/** Two machines that agree on how fast to be misunderstood. */
export function fax(): Samples {
  const luck = chance(661);
  const out = silence(3.4);
  const tone = (length: number, hertz: number) =>
    glide(
      length,
      () => hertz,
      (t) => hump(t, 0, 0.01, length - 0.015, length),
    );
  addAt(out, tone(0.62, 2100), 0.05, 0.4);
  // The training burst, and then the page, which is mostly white.
  let bit = 0;
  const carrier = sound(1.9, (t, i) => {
    if (i % 20 === 0) bit = luck.happens(t < 0.5 ? 0.5 : 0.3) ? 1 : -1;
    const level = hump(t, 0, 0.02, 1.84, 1.9) * (t > 0.5 && t < 0.58 ? 0 : 1);
    return level * Math.sin(2 * Math.PI * 1700 * t + bit * 1.2);
  });
  addAt(out, filter(carrier, biquad('band', 1750, 0.7)), 0.85, 0.45);
  addAt(out, tone(0.3, 1100), 2.9, 0.3);
  const small = filter(out, biquad('high', 420), biquad('low', 3300), biquad('bell', 1300, 1, 3));
  addAt(small, clunk(662, 230), 0.01, 0.4);
  return roomed(small, OFFICE, 0.2);
}

function clunk(seed: number, hertz: number): Samples {
  const { range } = chance(seed);
  const out = ring([
    [hertz * range(0.95, 1.05), 0.7, 0.025],
    [hertz * 2.6, 0.4, 0.014],
    [hertz * 5.3, 0.2, 0.008],
  ]);
  addAt(out, puff({ seed, attack: 0.0004, dying: 0.005 }, biquad('band', 2200, 0.8)), 0, 0.6);
  return out;
}
