import { chance } from '../dsp/chance.ts';
import { biquad, filter, filterRound } from '../dsp/filter.ts';
import { band, drift, pink } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
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
import { bubble, glide, hump, puff } from '../dsp/strike.ts';
import { tubes } from './machines.ts';
import { farTraffic } from './weather.ts';

const SECONDS = 40.96;

/** The desk at a quarter to six: tubes, a coffee machine, a floor polisher, birds behind glass. */
export function officeBeforeDawn(): Samples {
  const air = filterRound(pink(SECONDS, 5), biquad('low', 2600), biquad('high', 60));
  const inside = sum([coffeeMachine(), db(-1)], [levelled(polisher()), db(-9)]);
  return sum(
    [tubes(SECONDS, 21), db(-10)],
    [levelled(air), db(-10)],
    [filterRound(farTraffic(SECONDS, 11), biquad('low', 700)), db(-7)],
    [inRoom(inside, { seed: 3, decay: 0.7, bright: 0.4, delay: 0.012 }, 0.5), 1],
    [inRoom(birds(), { seed: 4, decay: 1.1, bright: 0.4, delay: 0.03 }, 0.9), db(0)],
  );
}

/** Twice in the loop it gurgles; the second time it also coughs. */
function coffeeMachine(): Samples {
  const luck = chance(31);
  const out = silence(SECONDS);
  for (const [from, length, strength] of [
    [5.2, 6.4, 0.7],
    [22.6, 7.8, 1],
  ] as const) {
    for (let k = 0; k < length * 34; k++) {
      const u = luck.unit();
      const one = bubble(210 * 4 ** luck.unit(), luck.range(0.008, 0.03), luck.range(0.2, 0.7));
      addRound(
        out,
        one,
        from + u * length,
        strength * luck.range(0.1, 0.5) * Math.sin(Math.PI * u),
      );
    }
    const steam = sound(length, (t) => hump(t, 0, length * 0.6, length * 0.8, length));
    const hiss = filter(
      steam.map((v) => v * luck.normal()),
      biquad('high', 1400),
      biquad('low', 6500),
    );
    addRound(out, hiss, from, 0.05 * strength);
  }
  for (const at of [30.6, 31.05, 31.2]) {
    addRound(
      out,
      puff({ seed: at * 100, attack: 0.01, dying: 0.07 }, biquad('band', 620, 0.9)),
      at,
      0.6,
    );
  }
  return out;
}

/** Far down the corridor: a motor under a felt pad, going away and coming back. */
function polisher(): Samples {
  const spin = wholeTurns(49, SECONDS);
  const way = drift(SECONDS, { seed: 41, turns: 2, from: 0.12, to: 1 });
  const wobble = wholeTurns(2.7, SECONDS);
  const motor = sound(SECONDS, (t, i) => {
    const bend = 1.4 * Math.sin(2 * Math.PI * wobble * t);
    let s = 0;
    for (let k = 1; k <= 12; k++)
      s += Math.sin(2 * Math.PI * spin * k * t + bend * k * 0.3 + k) / k;
    return s * way(i) * (0.85 + 0.15 * Math.sin(2 * Math.PI * wobble * t));
  });
  const felt = band(SECONDS, 42, 300, 1200).map((v, i) => v * way(i) * 0.25);
  return filterRound(sum([motor, 0.5], [felt, 1]), biquad('high', 70), biquad('low', 650));
}

/** Finches first, then a grackle's rusty whistle; all of them on the other side of a window. */
function birds(): Samples {
  const luck = chance(51);
  const out = silence(SECONDS);
  for (const from of [2.1, 7.8, 11.4, 17.9, 20.2, 27.3, 33.1, 35.0, 38.4]) {
    let t = from;
    const notes = 3 + Math.floor(luck.unit() * 6);
    const loud = luck.range(0.25, 0.7);
    for (let k = 0; k < notes; k++) {
      const length = luck.range(0.05, 0.13);
      const start = luck.range(3000, 4700);
      const end = start * luck.range(0.72, 1.3);
      const chirp = glide(
        length,
        (s) => start + ((end - start) * s) / length + 160 * Math.sin(2 * Math.PI * 38 * s),
        (s) => Math.sin((Math.PI * s) / length) ** 1.5,
      );
      addRound(out, chirp, t, loud * luck.range(0.6, 1));
      t += length + luck.range(0.03, 0.12);
    }
  }
  for (const [at, low, high] of [
    [14.2, 1700, 3300],
    [25.1, 1600, 3600],
    [36.7, 1750, 3100],
  ] as const) {
    const whistle = glide(
      0.75,
      (t) => low + (high - low) * (t / 0.75) ** 2,
      (t) => hump(t, 0, 0.2, 0.6, 0.75) * (0.7 + 0.3 * Math.sin(2 * Math.PI * 31 * t)),
    );
    addRound(out, whistle, at, 0.4);
  }
  return filterRound(
    out.map((v) => v * 0.5),
    biquad('low', 4600),
    biquad('high', 1200),
  );
}
