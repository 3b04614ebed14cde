import { chance } from '../dsp/chance.ts';
import { biquad, filter, filterRound } from '../dsp/filter.ts';
import { addRound, levelled, type Samples, silence } from '../dsp/samples.ts';
import { puff, ring } from '../dsp/strike.ts';

type Walk = readonly [from: number, steps: number, pace: number];

/** People cross a floor, some steps each, coming nearer and going: `hard` 1 is heels on stone. */
export function steps(
  seconds: number,
  seed: number,
  { walks, hard }: { walks: readonly Walk[]; hard: number },
): Samples {
  const luck = chance(seed);
  const out = silence(seconds);
  for (const [from, count, pace] of walks) {
    const weight = luck.range(0.85, 1.2);
    for (let k = 0; k < count; k++) {
      const at = from + k * pace + luck.range(-0.02, 0.02);
      const loud = Math.sin((Math.PI * (k + 0.7)) / (count + 0.4)) * luck.range(0.4, 0.6);
      const body = ring([
        [luck.range(95, 130) * weight, 0.7 - 0.3 * hard, 0.022],
        [luck.range(190, 240) * weight, 0.5, 0.014],
        [luck.range(900, 1250), 0.3 * hard, 0.006],
      ]);
      addRound(out, body, at, loud);
      const sole = { seed: Math.round(seed + k * 7 + from * 100), attack: 0.0006, dying: 0.006 };
      addRound(out, puff(sole, biquad('band', 900 + 1500 * hard, 0.9)), at, loud * 0.4);
      const toe = { ...sole, seed: sole.seed + 1, attack: 0.002, dying: 0.012 };
      addRound(out, puff(toe, biquad('band', 1800, 0.8)), at + 0.09, loud * 0.14);
    }
  }
  return out;
}

/** One-shots of the game heard from another room: `top` hertz is what the walls let through. */
export function fromAfar(
  seconds: number,
  events: readonly (readonly [at: number, loud: number, what: Samples])[],
  top: number,
): Samples {
  const out = silence(seconds);
  for (const [at, loud, what] of events) addRound(out, what, at, loud);
  return filterRound(out, biquad('low', top), biquad('high', 90));
}

/** Hands of a crowd; `count` claps strewn by a density that is 0 to 1 over 0 to 1. */
export function applause(
  seconds: number,
  seed: number,
  { count, density }: { count: number; density: (u: number) => number },
): Samples {
  const luck = chance(seed);
  const out = silence(seconds);
  const bank = Array.from({ length: 40 }, (_, k) =>
    puff(
      { seed: seed * 61 + k, attack: 0.0006, dying: luck.range(0.004, 0.011) },
      biquad('band', luck.range(750, 1900), 1),
    ),
  );
  for (let k = 0; k < count; k++) {
    const u = luck.unit();
    if (luck.unit() > density(u)) continue;
    const clap = bank[Math.floor(luck.unit() * bank.length)];
    if (clap) addRound(out, clap, u * seconds, luck.unit() ** 2 + 0.08);
  }
  return out;
}

/** Talk on the other side of a wall or of a loudspeaker's cone; root mean square 1. */
export function muffled(talk: Samples, low: number, high: number): Samples {
  return levelled(filterRound(talk, biquad('high', low), biquad('low', high), biquad('low', high)));
}

/** A squeaking wheel and three that do not; for carts and trolleys. */
export function trolley(seconds: number, seed: number): Samples {
  const luck = chance(seed);
  const out = silence(seconds);
  for (let t = 0; t < seconds - 0.1; t += luck.range(0.03, 0.09)) {
    const u = Math.sin((Math.PI * t) / seconds);
    const knock = ring([
      [luck.range(140, 260), 0.6, 0.012],
      [luck.range(600, 1100), 0.3, 0.006],
    ]);
    addRound(out, knock, t, u * luck.range(0.1, 0.35));
  }
  const turn = luck.range(0.5, 0.7);
  for (let t = turn; t < seconds - 0.4; t += turn) {
    const squeak = ring(
      [
        [luck.range(1900, 2050), 0.4, 0.05],
        [luck.range(2900, 3100), 0.2, 0.03],
      ],
      0.02,
    );
    addRound(out, filter(squeak, biquad('high', 900)), t, 0.22 * Math.sin((Math.PI * t) / seconds));
  }
  return out;
}
