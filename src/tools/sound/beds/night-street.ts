import { chance } from '../dsp/chance.ts';
import { biquad, filter, filterRound } from '../dsp/filter.ts';
import { band } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import { addRound, db, levelled, RATE, type Samples, silence, sound, sum } from '../dsp/samples.ts';
import { glide, hump } from '../dsp/strike.ts';
import { farTraffic, rain } from './weather.ts';

const SECONDS = 41.6;

/** Rain that is nearly over, tyres in it, the sweet-potato man two streets off, a dog. */
export function nightStreet(): Samples {
  const farOff = inRoom(
    sum([camote(), 0.5], [dog(), 0.45]),
    { seed: 24, decay: 2.2, bright: 0.25, delay: 0.07 },
    1.4,
  );
  return sum(
    [rain({ seed: 25, seconds: SECONDS, perSecond: 190 }), 1],
    [farTraffic(SECONDS, 226), db(-7)],
    [tyres(), db(4)],
    [filterRound(farOff, biquad('low', 3800), biquad('high', 220)), db(-1)],
  );
}

/** Three cars on a wet street: a hiss that opens as it comes and closes as it goes. */
function tyres(): Samples {
  const low = band(SECONDS, 327, 180, 900);
  const high = band(SECONDS, 328, 1100, 6500);
  const out = silence(SECONDS);
  for (const [at, width, loud] of [
    [6.5, 1.7, 0.8],
    [19.8, 1.3, 1],
    [34.2, 2.1, 0.6],
  ] as const) {
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE - at;
      if (Math.abs(t) > width * 3.4) continue;
      // It comes faster than it goes: behind a wheel the water goes on falling.
      const near = Math.exp(-((t / (t < 0 ? width : width * 1.3)) ** 2));
      const v = (low[i] ?? 0) * near * 0.7 + (high[i] ?? 0) * near ** 2.2 * 0.7;
      out[i] = (out[i] ?? 0) + v * loud;
    }
  }
  return out;
}

/** Steam let out of an oven on wheels: the pitch climbs, holds, sags as the pressure goes. */
function camote(): Samples {
  const luck = chance(91);
  const out = silence(SECONDS);
  const length = 5.2;
  const path = (t: number) =>
    1330 +
    520 * (1 - Math.exp(-t / 0.28)) -
    (t > 3 ? 560 * ((t - 3) / 2.2) ** 1.6 : 0) +
    9 * Math.sin(2 * Math.PI * 5.1 * t);
  const level = (t: number) => hump(t, 0, 0.5, 3.4, length);
  const whistle = sum(
    [glide(length, path, level), 1],
    [glide(length, (t) => path(t) * 2.01, level), 0.22],
    [glide(length, (t) => path(t) * 1.012, level), 0.35],
  );
  const steam = filter(
    sound(length, (t) => luck.normal() * level(t)),
    biquad('band', 2100, 1.2),
  );
  addRound(out, whistle, 11.3, 0.5);
  addRound(out, steam, 11.3, 0.18);
  return out;
}

/** Five barks, in a yard. */
function dog(): Samples {
  const out = silence(SECONDS);
  for (const [at, loud] of [
    [25.7, 0.8],
    [26.15, 1],
    [27.4, 0.7],
    [38.6, 0.6],
    [39.0, 0.7],
  ] as const) {
    let phase = 0;
    const bark = sound(0.2, (t) => {
      phase += (430 + 260 * Math.sin(Math.PI * Math.min(1, t / 0.16))) / RATE;
      const saw = 2 * (phase - Math.floor(phase)) - 1;
      return saw * hump(t, 0, 0.02, 0.07, 0.2);
    });
    const throat = filter(
      bark,
      biquad('bell', 820, 2, 9),
      biquad('low', 2200),
      biquad('high', 300),
    );
    addRound(out, levelled(throat), at, 1.3 * loud);
  }
  return out;
}
