import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { band, drift, pink } from '../dsp/noise.ts';
import {
  addRound,
  db,
  levelled,
  type Samples,
  silence,
  sound,
  sum,
  wholeTurns,
} from '../dsp/samples.ts';
import { puff } from '../dsp/strike.ts';

/** Mexican mains are 60 Hz, so a tube hums at 120 and buzzes at its multiples. */
export function tubes(seconds: number, seed: number): Samples {
  const mains = wholeTurns(120, seconds);
  const flicker = drift(seconds, { seed, turns: 5, from: 0.85, to: 1 });
  const sizes = [1, 0.5, 0.22, 0.2, 0.1, 0.09, 0.05, 0.05, 0.03, 0.03];
  const hum = sound(seconds, (t, i) => {
    let s = 0;
    sizes.forEach((size, k) => {
      s += size * Math.sin(2 * Math.PI * mains * (k + 1) * t + k * k);
    });
    return s * flicker(i);
  });
  const buzz = band(seconds, seed + 1, 1800, 5200).map(
    (v, i) => v * Math.max(0, Math.sin((2 * Math.PI * mains * i) / 48_000)) ** 6,
  );
  return sum([levelled(hum), 1], [levelled(buzz), db(-15)]);
}

/** Air in ducts, with the note of the fan at the other end; root mean square 1. */
export function ducts(seconds: number, seed: number, top: number): Samples {
  const breath = drift(seconds, { seed, turns: 4, from: 0.8, to: 1 });
  const air = filterRound(
    pink(seconds, seed + 1),
    biquad('high', 70),
    biquad('low', top),
    biquad('bell', 190, 1.4, 4),
  );
  const blade = wholeTurns(88, seconds);
  return levelled(
    levelled(air).map(
      (v, i) => (v + 0.12 * Math.sin((2 * Math.PI * blade * i) / 48_000)) * breath(i),
    ),
  );
}

/** A motor in a box of sheet metal: mains, its multiples, a rattle that comes and goes. */
export function compressor(seconds: number, seed: number, hertz: number): Samples {
  const base = wholeTurns(hertz, seconds);
  const slow = wholeTurns(1.3, seconds);
  const rattle = drift(seconds, { seed, turns: 7, from: 0, to: 1 });
  const luck = chance(seed);
  const parts = [1, 2, 3, 4, 5, 6, 8, 10].map(
    (k) => [k, luck.range(0, 6), luck.range(0.5, 1)] as const,
  );
  const hum = sound(seconds, (t, i) => {
    let s = 0;
    for (const [k, phase, size] of parts)
      s += (size / k ** 1.15) * Math.sin(2 * Math.PI * base * k * t + phase);
    return s * (1 + 0.12 * rattle(i) * Math.sin(2 * Math.PI * slow * t));
  });
  const sheet = band(seconds, seed + 2, 500, 1900).map((v, i) => v * rattle(i) ** 3);
  return levelled(sum([levelled(hum), 1], [sheet, 0.1]));
}

/** A ceiling fan: the air comes round with the blades, and one blade ticks. */
export function ceilingFan(seconds: number, seed: number): Samples {
  const turns = wholeTurns(1.9, seconds);
  const air = band(seconds, seed, 120, 900).map(
    (v, i) => v * (0.7 + 0.3 * Math.sin((2 * Math.PI * turns * 4 * i) / 48_000)),
  );
  const ticks = silence(seconds);
  const luck = chance(seed + 1);
  for (let t = 0; t < seconds - 0.01; t += 1 / turns) {
    const tick = puff(
      { seed: Math.round(t * 100), attack: 0.0006, dying: 0.006 },
      biquad('band', 1300, 1.4),
    );
    addRound(ticks, tick, t, luck.range(0.5, 1));
  }
  return levelled(sum([levelled(air), 1], [ticks, 1.1]));
}
