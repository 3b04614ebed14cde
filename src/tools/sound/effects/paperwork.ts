import { chance } from '../dsp/chance.ts';
import { biquad, filter } from '../dsp/filter.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, type Samples, silence, sound, sum } from '../dsp/samples.ts';
import { hump, puff, ring } from '../dsp/strike.ts';

const DESK = { seed: 221, decay: 0.3, bright: 0.4, delay: 0.004 };

/** Small cracklings strewn by a density curve. */
function crackle(
  seconds: number,
  seed: number,
  {
    count,
    low,
    high,
    density,
  }: {
    count: number;
    low: number;
    high: number;
    density: (u: number) => number;
  },
): Samples {
  const luck = chance(seed);
  const out = silence(seconds);
  for (let k = 0; k < count; k++) {
    const u = luck.unit();
    if (luck.unit() > density(u)) continue;
    const grain = puff(
      { seed: seed * 131 + k, attack: 0.0002, dying: luck.range(0.0008, 0.0035) },
      biquad('band', low * (high / low) ** luck.unit(), 1.1),
    );
    addAt(out, grain, u * (seconds - 0.05), luck.unit() ** 2);
  }
  return out;
}

/** A pink copy torn off along its perforation. */
export function tear(): Samples {
  const length = 0.85;
  const grains = crackle(length, 222, {
    count: 900,
    low: 1500,
    high: 7500,
    density: (u) => hump(u, 0, 0.12, 0.62, 0.86) * (0.5 + 0.5 * u),
  });
  const { normal } = chance(223);
  // The pull quickens: what is torn per second gives the noise its colour.
  const pull = sound(
    length,
    (t) => normal() * hump(t, 0.01, 0.1, 0.5, 0.72) * (0.6 + 0.6 * Math.sin(t * 9) ** 2),
  );
  const body = sum(
    [filter(pull, biquad('band', 2400, 0.6)), 0.35],
    [filter(pull, biquad('band', 900, 0.9)), 0.2],
    [grains, 0.8],
  );
  addAt(
    body,
    puff({ seed: 224, attack: 0.0003, dying: 0.01 }, biquad('band', 3300, 0.8)),
    0.7,
    0.8,
  );
  return roomed(body, DESK, 0.15);
}

/** A sheet taken from a pile and turned. */
export function paper(): Samples {
  const length = 0.95;
  const grains = crackle(length, 225, {
    count: 420,
    low: 1800,
    high: 7000,
    density: (u) => 0.9 * hump(u, 0, 0.15, 0.25, 0.5) + 0.7 * hump(u, 0.5, 0.66, 0.72, 0.98),
  });
  const { normal } = chance(226);
  const slide = sound(
    length,
    (t) => normal() * (hump(t, 0, 0.16, 0.22, 0.48) + 0.7 * hump(t, 0.46, 0.62, 0.66, 0.9)),
  );
  return roomed(
    sum([grains, 0.6], [filter(slide, biquad('high', 1900), biquad('low', 6800)), 0.09]),
    DESK,
    0.15,
  );
}

/** A rubber stamp: slap, desk, and the rubber peeling off the paper. */
export function stamp(): Samples {
  const out = silence(0.75);
  addAt(
    out,
    puff({ seed: 227, attack: 0.0005, dying: 0.011 }, biquad('high', 500), biquad('low', 4200)),
    0.008,
    0.9,
  );
  addAt(
    out,
    ring([
      [86, 1, 0.085],
      [134, 0.65, 0.06],
      [221, 0.4, 0.045],
      [352, 0.22, 0.028],
    ]),
    0.008,
    0.8,
  );
  addAt(
    out,
    puff({ seed: 228, attack: 0.002, dying: 0.028 }, biquad('band', 4600, 0.7)),
    0.012,
    0.22,
  );
  addAt(
    out,
    puff({ seed: 229, attack: 0.018, dying: 0.026 }, biquad('high', 1700), biquad('low', 6600)),
    0.24,
    0.11,
  );
  addAt(
    out,
    puff({ seed: 230, attack: 0.001, dying: 0.009 }, biquad('band', 1500, 0.8)),
    0.35,
    0.09,
  );
  return roomed(out, DESK, 0.2);
}

/** A signature: three strokes, a loop, a full stop. */
export function pen(): Samples {
  const luck = chance(231);
  const out = silence(1.35);
  for (const [at, length, loud] of [
    [0.02, 0.19, 0.8],
    [0.25, 0.14, 0.7],
    [0.42, 0.3, 1],
    [0.78, 0.36, 0.75],
  ] as const) {
    const turns = luck.range(9, 14);
    const stroke = sound(length, (t) => {
      const speed = 0.55 + 0.45 * Math.sin(2 * Math.PI * turns * t + at * 20);
      return luck.normal() * hump(t, 0, 0.03, length - 0.05, length) * speed;
    });
    const scratch = sum(
      [filter(stroke, biquad('band', luck.range(3200, 4300), 0.9)), 1],
      [filter(stroke, biquad('band', 480, 1.2)), 0.5],
    );
    addAt(out, scratch, at, loud * 0.4);
    addAt(
      out,
      ring([
        [luck.range(260, 320), 0.3, 0.007],
        [1300, 0.1, 0.004],
      ]),
      at,
      0.3,
    );
  }
  addAt(
    out,
    ring([
      [240, 0.5, 0.012],
      [1450, 0.2, 0.005],
    ]),
    1.2,
    0.5,
  );
  return roomed(out, DESK, 0.15);
}
