import { chance } from '../dsp/chance.ts';
import { biquad } from '../dsp/filter.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, type Samples, silence } from '../dsp/samples.ts';
import { puff, ring } from '../dsp/strike.ts';

const OFFICE = { seed: 211, decay: 0.35, bright: 0.4, delay: 0.004 };

/** A type bar on the platen: finger, strike, and the bar falling back. */
function key(seed: number): Samples {
  const { range } = chance(seed);
  const out = silence(0.24);
  const finger = { seed, attack: 0.0004, dying: 0.004 };
  addAt(out, puff(finger, biquad('band', range(1900, 2600), 0.9)), 0, 0.22);
  const strike = { seed: seed + 1, attack: 0.0002, dying: 0.005 };
  addAt(out, puff(strike, biquad('high', 1100), biquad('low', 8200)), 0.024, range(0.5, 0.7));
  const platen = ring(
    [
      [range(290, 330), 0.55, 0.026],
      [range(740, 820), 0.4, 0.02],
      [range(1550, 1700), 0.35, 0.014],
      [range(2750, 2950), 0.25, 0.01],
      [range(4200, 4500), 0.16, 0.007],
    ],
    0.0003,
  );
  addAt(out, platen, 0.024, range(0.55, 0.8));
  const fall = { seed: seed + 2, attack: 0.0004, dying: 0.004 };
  addAt(out, puff(fall, biquad('band', 3100, 1)), range(0.085, 0.1), 0.14);
  return out;
}

/** Nine keys and a space, as somebody types who has typed for thirty years. */
export function typeLine(): Samples {
  const luck = chance(212);
  const out = silence(1.5);
  let t = 0.01;
  for (let k = 0; k < 10; k++) {
    addAt(out, key(300 + k * 7), t, k === 5 ? 0.45 : luck.range(0.7, 1));
    t += luck.range(0.085, 0.135) + (k === 4 || k === 5 ? 0.045 : 0);
  }
  return roomed(out, OFFICE, 0.22);
}

/** The bell, the ratchet of the return, the stop. */
export function carriage(): Samples {
  const luck = chance(213);
  const out = silence(1.35);
  const bell = ring([
    [2260, 0.5, 0.22],
    [4710, 0.2, 0.11],
    [6890, 0.1, 0.06],
  ]);
  addAt(out, bell, 0.01, 0.55);
  for (let t = 0.26; t < 0.78; t += 0.0135 * luck.range(0.85, 1.15)) {
    const loud = 0.1 + 0.14 * Math.sin((Math.PI * (t - 0.2)) / 0.7);
    const tooth = puff(
      { seed: Math.round(t * 1e4), attack: 0.0002, dying: 0.0016 },
      biquad('band', luck.range(2600, 3600), 1.2),
    );
    addAt(out, tooth, t, loud * 1.6);
  }
  addAt(out, puff({ seed: 214, attack: 0.14, dying: 0.12 }, biquad('band', 900, 0.7)), 0.24, 0.1);
  addAt(
    out,
    ring([
      [118, 0.9, 0.045],
      [236, 0.5, 0.03],
      [870, 0.3, 0.016],
      [1910, 0.2, 0.01],
    ]),
    0.8,
    0.8,
  );
  addAt(out, puff({ seed: 215, attack: 0.0003, dying: 0.008 }, biquad('low', 3800)), 0.8, 0.5);
  return roomed(out, OFFICE, 0.25);
}
