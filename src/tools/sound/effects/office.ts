import { chance } from '../dsp/chance.ts';
import { biquad, filter } from '../dsp/filter.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, type Samples, silence, sound, sum } from '../dsp/samples.ts';
import { bubble, glide, hump, puff, ring } from '../dsp/strike.ts';

const OFFICE = { seed: 241, decay: 0.5, bright: 0.35, delay: 0.006 };

/** The machine's last, disgusted cough: a gurgle, three splutters, a sigh of steam. */
export function coffee(): Samples {
  const luck = chance(242);
  const out = silence(2.3);
  for (let k = 0; k < 60; k++) {
    const u = luck.unit();
    const one = bubble(190 * 4 ** luck.unit(), luck.range(0.008, 0.028), luck.range(0.2, 0.6));
    addAt(out, one, 0.03 + u * 0.95, luck.range(0.1, 0.45) * Math.sin(Math.PI * u) ** 0.5);
  }
  for (const [at, hertz] of [
    [1.02, 540],
    [1.2, 690],
    [1.31, 610],
  ] as const) {
    addAt(
      out,
      puff({ seed: hertz, attack: 0.008, dying: 0.045 }, biquad('band', hertz, 0.9)),
      at,
      1.6,
    );
    addAt(
      out,
      puff({ seed: hertz + 1, attack: 0.004, dying: 0.03 }, biquad('band', 2600, 0.7)),
      at,
      0.35,
    );
  }
  const steam = sound(0.9, (t) => luck.normal() * hump(t, 0, 0.08, 0.12, 0.88));
  addAt(out, filter(steam, biquad('high', 1500), biquad('low', 6500)), 1.36, 0.16);
  return roomed(out, OFFICE, 0.22);
}

/** A modern set: a relay, a small thump of its speaker, a note that goes out like a pilot light. */
export function tvOff(): Samples {
  const luck = chance(243);
  const out = silence(0.8);
  addAt(out, puff({ seed: 244, attack: 0.0003, dying: 0.003 }, biquad('band', 2900, 1)), 0.01, 0.8);
  addAt(
    out,
    ring(
      [
        [74, 0.9, 0.05],
        [148, 0.3, 0.03],
      ],
      0.002,
    ),
    0.014,
    0.7,
  );
  addAt(
    out,
    glide(
      0.5,
      (t) => 2900 * Math.exp(-t / 0.16) + 300,
      (t) => Math.exp(-t / 0.09) * Math.min(1, t / 0.004),
    ),
    0.016,
    0.16,
  );
  for (let k = 0; k < 26; k++) {
    const at = 0.05 + luck.unit() ** 2 * 0.5;
    addAt(
      out,
      puff({ seed: 400 + k, attack: 0.0002, dying: 0.0009 }, biquad('band', 5200, 0.8)),
      at,
      luck.range(0.02, 0.1),
    );
  }
  return roomed(out, OFFICE, 0.2);
}

/** Latch, a little hinge, the leaf coming home. */
export function door(): Samples {
  const out = silence(1.3);
  addAt(
    out,
    puff({ seed: 245, attack: 0.0003, dying: 0.005 }, biquad('band', 2000, 1.6)),
    0.02,
    0.8,
  );
  addAt(
    out,
    ring([
      [1420, 0.4, 0.014],
      [2290, 0.25, 0.01],
      [610, 0.3, 0.012],
    ]),
    0.05,
    0.4,
  );
  const hinge = glide(
    0.34,
    (t) => 420 + 190 * t + 14 * Math.sin(2 * Math.PI * 23 * t),
    (t) => hump(t, 0, 0.1, 0.2, 0.34),
  );
  addAt(
    out,
    filter(
      hinge.map((v) => Math.tanh(3 * v)),
      biquad('band', 900, 0.8),
    ),
    0.12,
    0.07,
  );
  addAt(
    out,
    ring([
      [66, 1, 0.1],
      [119, 0.6, 0.07],
      [211, 0.3, 0.045],
      [382, 0.14, 0.022],
    ]),
    0.5,
    0.9,
  );
  addAt(out, puff({ seed: 246, attack: 0.0006, dying: 0.028 }, biquad('low', 950)), 0.5, 1.2);
  addAt(
    out,
    puff({ seed: 247, attack: 0.0003, dying: 0.006 }, biquad('band', 1800, 1.5)),
    0.525,
    0.5,
  );
  return roomed(out, { ...OFFICE, decay: 0.8 }, 0.3);
}

/** The switch of a desk lamp, and its shade, which rings a little. */
export function lamp(): Samples {
  const out = silence(0.5);
  addAt(out, puff({ seed: 248, attack: 0.0002, dying: 0.002 }, biquad('band', 3400, 1)), 0.01, 0.5);
  addAt(out, puff({ seed: 249, attack: 0.0002, dying: 0.003 }, biquad('band', 2200, 1)), 0.052, 1);
  addAt(
    out,
    ring([
      [940, 0.3, 0.02],
      [1870, 0.22, 0.05],
      [3130, 0.12, 0.035],
    ]),
    0.052,
    0.35,
  );
  addAt(out, ring([[310, 0.5, 0.01]]), 0.052, 0.4);
  return roomed(out, OFFICE, 0.18);
}

/** A camera: mirror up, curtain, mirror down. */
export function shutter(): Samples {
  const out = silence(0.42);
  for (const [at, loud] of [
    [0.01, 1],
    [0.088, 0.75],
    [0.121, 0.5],
  ] as const) {
    addAt(
      out,
      puff({ seed: at * 1e4, attack: 0.0002, dying: 0.0026 }, biquad('band', 4100, 1.2)),
      at,
      loud,
    );
    addAt(
      out,
      ring([
        [620, 0.3, 0.012],
        [1840, 0.22, 0.008],
        [3090, 0.16, 0.006],
      ]),
      at,
      loud * 0.5,
    );
  }
  const curtain = sum([
    puff({ seed: 251, attack: 0.006, dying: 0.022 }, biquad('band', 2500, 0.8)),
    1,
  ]);
  addAt(out, curtain, 0.02, 0.5);
  return roomed(out, { ...OFFICE, decay: 0.3 }, 0.15);
}
