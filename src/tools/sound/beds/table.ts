import { chance } from '../dsp/chance.ts';
import { biquad } from '../dsp/filter.ts';
import { addAt, addRound, type Samples, silence } from '../dsp/samples.ts';
import { puff, ring } from '../dsp/strike.ts';

/** Fork or spoon on a plate. */
export function clink(seed: number): Samples {
  const { range } = chance(seed);
  const base = range(2300, 4200);
  return ring([
    [base, 0.5, range(0.03, 0.09)],
    [base * range(1.48, 1.56), 0.35, range(0.02, 0.06)],
    [base * range(2.2, 2.4), 0.25, 0.02],
    [range(680, 940), 0.3, 0.012],
  ]);
}

/** Two glasses. */
export function glasses(seed: number): Samples {
  const { range } = chance(seed);
  const base = range(1900, 2900);
  const one = ring([
    [base, 0.5, 0.16],
    [base * 2.32, 0.28, 0.09],
    [base * 3.95, 0.12, 0.04],
  ]);
  const other = base * range(1.04, 1.11);
  addAt(
    one,
    ring([
      [other, 0.45, 0.14],
      [other * 2.3, 0.2, 0.07],
    ]),
    0.004,
  );
  return one;
}

/** A plate put down on wood or stone. */
export function plate(seed: number): Samples {
  const { range } = chance(seed);
  const out = silence(0.3);
  addAt(
    out,
    ring([
      [range(240, 320), 0.8, 0.018],
      [range(1150, 1500), 0.4, 0.03],
    ]),
    0,
  );
  addAt(out, puff({ seed, attack: 0.0004, dying: 0.006 }, biquad('band', 1800, 0.8)), 0, 0.3);
  return out;
}

/** Strews table sounds over a loop: so many of each, none on the heels of another. */
export function strew(
  seconds: number,
  seed: number,
  { count, make }: { count: number; make: (seed: number) => Samples },
): Samples {
  const luck = chance(seed);
  const out = silence(seconds);
  for (let k = 0; k < count; k++) {
    const at = ((k + luck.range(0.1, 0.9)) / count) * seconds;
    addRound(out, make(seed * 53 + k), at, luck.range(0.15, 0.7));
    if (luck.happens(0.4))
      addRound(out, make(seed * 59 + k), at + luck.range(0.09, 0.4), luck.range(0.1, 0.5));
  }
  return out;
}
