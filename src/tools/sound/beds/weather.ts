import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { band, drift, pink } from '../dsp/noise.ts';
import { addRound, levelled, type Samples, silence } from '../dsp/samples.ts';
import { bubble, puff } from '../dsp/strike.ts';

export type Water = { readonly seed: number; readonly seconds: number; readonly perSecond: number };

/** Light rain: a far wash, near drops on stone, and the plop of a gutter; root mean square 1. */
export function rain({ seed, seconds, perSecond }: Water): Samples {
  const luck = chance(seed);
  const gust = drift(seconds, { seed: seed + 1, turns: 3, from: 0.55, to: 1 });
  const wash = filterRound(
    pink(seconds, seed + 2).map((v, i) => v * gust(i)),
    biquad('high', 380),
    biquad('bell', 1500, 0.6, -4),
    biquad('bell', 4200, 0.7, 2),
    biquad('low', 6500),
  );
  const drops = silence(seconds);
  const bank = Array.from({ length: 80 }, (_, k) =>
    puff(
      { seed: seed * 97 + k, attack: 0.0002, dying: luck.range(0.0006, 0.003) },
      biquad('band', 900 * 6 ** luck.unit(), 1.3),
    ),
  );
  for (let k = 0; k < perSecond * seconds; k++) {
    const drop = bank[Math.floor(luck.unit() * bank.length)];
    // Many small drops and a few large ones, none so large that the loop betrays itself by it.
    if (drop)
      addRound(
        drops,
        drop,
        luck.range(0, seconds),
        Math.min(1.6, 0.3 / Math.sqrt(luck.unit() + 0.02)),
      );
  }
  const gutter = silence(seconds);
  for (const [every, hertz, loud] of [
    [0.64, 610, 1],
    [1.07, 470, 0.8],
    [1.69, 830, 0.6],
  ] as const) {
    for (let t = luck.range(0, every); t < seconds; t += every * luck.range(0.72, 1.3)) {
      addRound(
        gutter,
        bubble(hertz * luck.range(0.88, 1.12), 0.014, 0.5),
        t,
        loud * luck.range(0.4, 1),
      );
    }
  }
  // The few great drops are rounded off: a loop is given away by its loudest moment.
  const near = levelled(
    levelled(filterRound(drops, biquad('low', 6000))).map((v) => 3.5 * Math.tanh(v / 3.5)),
  );
  const plops = levelled(gutter);
  return levelled(
    levelled(wash).map((v, i) => v * 0.62 + (near[i] ?? 0) * 0.62 + (plops[i] ?? 0) * 0.2),
  );
}

/** A small fountain: bubbles without end over a thin wash; root mean square 1. */
export function fountain({ seed, seconds, perSecond }: Water): Samples {
  const luck = chance(seed);
  const jets = silence(seconds);
  for (let k = 0; k < perSecond * seconds; k++) {
    const hertz = 420 * 6 ** luck.unit();
    const one = bubble(hertz, luck.range(0.004, 0.016), luck.range(0.1, 0.5));
    addRound(jets, one, luck.range(0, seconds), Math.min(1.5, 0.4 / Math.sqrt(luck.unit() + 0.05)));
  }
  const surge = drift(seconds, { seed: seed + 5, turns: 9, from: 0.65, to: 1 });
  const wash = band(seconds, seed + 6, 700, 6500);
  const water = levelled(jets);
  return levelled(wash.map((v, i) => (0.45 * v + 0.9 * (water[i] ?? 0)) * surge(i)));
}

/** Far traffic: a low breathing of the city; root mean square 1. */
export function farTraffic(seconds: number, seed: number): Samples {
  const swell = drift(seconds, { seed, turns: 4, from: 0.5, to: 1 });
  const low = filterRound(pink(seconds, seed + 1), biquad('high', 45), biquad('low', 260));
  const tyres = filterRound(pink(seconds, seed + 2), biquad('high', 250), biquad('low', 900));
  const roll = drift(seconds, { seed: seed + 3, turns: 6, from: 0.2, to: 1 });
  const hum = levelled(low);
  const hiss = levelled(tyres);
  return levelled(hum.map((v, i) => v * swell(i) + 0.45 * (hiss[i] ?? 0) * roll(i)));
}
