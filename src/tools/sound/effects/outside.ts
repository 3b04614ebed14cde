import { clink, plate } from '../beds/table.ts';
import { rain } from '../beds/weather.ts';
import { chance } from '../dsp/chance.ts';
import { biquad } from '../dsp/filter.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, type Samples, silence } from '../dsp/samples.ts';
import { hump, puff, ring } from '../dsp/strike.ts';

/** A fork laid on a plate, a knife beside it. */
export function cutlery(): Samples {
  const out = silence(0.95);
  addAt(out, clink(261), 0.01, 0.8);
  addAt(out, clink(262), 0.16, 0.5);
  addAt(out, plate(263), 0.165, 0.45);
  addAt(out, clink(264), 0.43, 0.6);
  addAt(
    out,
    ring([
      [3120, 0.3, 0.06],
      [5270, 0.2, 0.03],
    ]),
    0.47,
    0.3,
  );
  return roomed(out, { seed: 265, decay: 0.9, bright: 0.5, delay: 0.012 }, 0.3);
}

/** The first drops on tin and stone, then the rest of it. */
export function rainStart(): Samples {
  const luck = chance(271);
  const seconds = 4;
  const fall = rain({ seed: 272, seconds, perSecond: 210 });
  const out = fall.map((v, i) => v * 0.13 * hump(i / 48_000, 0.3, 2.9, 3, seconds));
  let t = 0.02;
  while (t < 2.6) {
    const loud = luck.range(0.25, 0.9);
    const drop = { seed: Math.round(t * 1e4), attack: 0.0003, dying: luck.range(0.002, 0.005) };
    addAt(out, puff(drop, biquad('band', luck.range(700, 2400), 1.1)), t, loud * 0.8);
    if (luck.happens(0.5)) {
      const tin = luck.range(420, 900);
      addAt(
        out,
        ring([
          [tin, 0.4, 0.03],
          [tin * 2.4, 0.25, 0.018],
          [tin * 4.3, 0.12, 0.01],
        ]),
        t,
        loud * 0.5,
      );
    }
    t += luck.range(0.05, 0.42) * (1.05 - t / 3.2);
  }
  return roomed(out, { seed: 273, decay: 0.5, bright: 0.4, delay: 0.01 }, 0.2);
}
