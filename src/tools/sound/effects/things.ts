import { chance } from '../dsp/chance.ts';
import { biquad, filter } from '../dsp/filter.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, type Samples, silence, sound } from '../dsp/samples.ts';
import { glide, hump, puff, ring } from '../dsp/strike.ts';

const ROOM = { seed: 801, decay: 0.5, bright: 0.35, delay: 0.006 };

/** A full archive box put on a table, and its lid, which does not fit. */
export function box(): Samples {
  const luck = chance(802);
  const out = silence(1.5);
  const slide = sound(0.35, (t) => luck.normal() * hump(t, 0, 0.1, 0.24, 0.35));
  addAt(out, filter(slide, biquad('band', 780, 0.6), biquad('low', 2600)), 0.01, 0.22);
  addAt(
    out,
    ring([
      [62, 1, 0.07],
      [108, 0.7, 0.05],
      [187, 0.45, 0.035],
      [305, 0.2, 0.02],
    ]),
    0.34,
    0.9,
  );
  addAt(out, puff({ seed: 803, attack: 0.0008, dying: 0.03 }, biquad('low', 1300)), 0.34, 0.9);
  addAt(
    out,
    puff({ seed: 804, attack: 0.012, dying: 0.07 }, biquad('band', 1700, 0.6)),
    0.36,
    0.25,
  );
  for (let k = 0; k < 46; k++) {
    const grain = { seed: 810 + k, attack: 0.0005, dying: luck.range(0.002, 0.008) };
    const u = luck.unit();
    addAt(
      out,
      puff(grain, biquad('band', luck.range(600, 2400), 1)),
      0.74 + u * 0.42,
      0.35 * luck.unit() ** 2,
    );
  }
  addAt(out, puff({ seed: 805, attack: 0.001, dying: 0.014 }, biquad('band', 520, 0.8)), 1.14, 0.8);
  return roomed(out, ROOM, 0.22);
}

/** An umbrella is opened: the catch, the ribs, the cloth that fills. */
export function umbrella(): Samples {
  const luck = chance(821);
  const out = silence(1.1);
  addAt(out, puff({ seed: 822, attack: 0.0002, dying: 0.003 }, biquad('band', 3300, 1)), 0.02, 0.7);
  const run = sound(0.2, (t) => luck.normal() * hump(t, 0, 0.04, 0.14, 0.2));
  addAt(out, filter(run, biquad('band', 2400, 0.7)), 0.05, 0.2);
  for (let k = 0; k < 8; k++) {
    const rib = luck.range(1500, 2600);
    addAt(
      out,
      ring([
        [rib, 0.3, 0.02],
        [rib * 2.2, 0.2, 0.012],
      ]),
      0.1 + k * 0.014,
      0.18,
    );
  }
  addAt(out, puff({ seed: 823, attack: 0.014, dying: 0.04 }, biquad('low', 700)), 0.2, 2.2);
  addAt(
    out,
    puff({ seed: 824, attack: 0.004, dying: 0.035 }, biquad('band', 1500, 0.6)),
    0.225,
    0.9,
  );
  addAt(
    out,
    ring([
      [950, 0.4, 0.012],
      [2150, 0.3, 0.014],
    ]),
    0.27,
    0.6,
  );
  for (let k = 0; k < 5; k++)
    addAt(
      out,
      puff({ seed: 830 + k, attack: 0.008, dying: 0.02 }, biquad('band', 700, 0.8)),
      0.36 + k * 0.075,
      0.3 * 0.75 ** k,
    );
  return roomed(out, ROOM, 0.2);
}

/** A bunch of keys comes out of a pocket, and one of them is found. */
export function keys(): Samples {
  const luck = chance(841);
  const out = silence(1.4);
  for (let k = 0; k < 30; k++) {
    const u = luck.unit();
    const hertz = luck.range(2600, 5600);
    const touch = ring([
      [hertz, 0.4, luck.range(0.02, 0.07)],
      [hertz * 1.47, 0.3, 0.03],
      [hertz * 2.1, 0.18, 0.015],
    ]);
    addAt(
      out,
      touch,
      0.01 + u * 0.72,
      0.4 * luck.unit() ** 1.5 * Math.sin(Math.PI * Math.min(1, u + 0.15)),
    );
  }
  addAt(out, puff({ seed: 842, attack: 0.0004, dying: 0.006 }, biquad('band', 2300, 1)), 0.94, 0.7);
  for (let k = 0; k < 5; k++)
    addAt(
      out,
      puff({ seed: 850 + k, attack: 0.0002, dying: 0.0018 }, biquad('band', 3600, 1.2)),
      0.97 + k * 0.021,
      0.35,
    );
  addAt(
    out,
    ring([
      [420, 0.5, 0.02],
      [1280, 0.3, 0.012],
    ]),
    1.12,
    0.6,
  );
  return roomed(out, ROOM, 0.18);
}

/** A chair is pushed back on tiles. */
export function chair(): Samples {
  const luck = chance(861);
  const out = silence(1.1);
  let t = 0.02;
  while (t < 0.58) {
    // Legs stick and slip: what slips per second is the note.
    const slip = ring([
      [luck.range(205, 235), 0.6, 0.012],
      [luck.range(480, 540), 0.45, 0.008],
      [luck.range(1200, 1420), 0.2, 0.005],
    ]);
    const u = (t - 0.02) / 0.56;
    addAt(out, slip, t, 0.45 * Math.sin(Math.PI * u) ** 0.6 * luck.range(0.6, 1));
    t += 0.0085 * luck.range(0.8, 1.3) * (1 + 0.9 * u);
  }
  // The felts are long gone: wood and grit on glaze.
  const grit = sound(
    0.58,
    (s) => luck.normal() * hump(s, 0, 0.08, 0.4, 0.58) * (0.4 + 0.6 * luck.unit()),
  );
  addAt(out, filter(grit, biquad('band', 2600, 0.6), biquad('low', 5200)), 0.02, 0.2);
  addAt(
    out,
    ring([
      [128, 0.9, 0.03],
      [290, 0.5, 0.02],
      [770, 0.2, 0.01],
    ]),
    0.66,
    0.8,
  );
  addAt(
    out,
    ring([
      [141, 0.8, 0.025],
      [310, 0.4, 0.016],
    ]),
    0.74,
    0.5,
  );
  return roomed(out, ROOM, 0.25);
}

/** A match: the strike, the flare, the small flame. */
export function match(): Samples {
  const luck = chance(881);
  const out = silence(1.7);
  const strike = sound(
    0.2,
    (t) => luck.normal() * hump(t, 0, 0.03, 0.15, 0.2) * (0.6 + 0.4 * Math.sin(300 * t)),
  );
  addAt(out, filter(strike, biquad('band', 3600, 0.7)), 0.02, 0.5);
  const flare = sound(1, (t) => luck.normal() * Math.min(1, t / 0.05) * Math.exp(-t / 0.17));
  addAt(out, filter(flare, biquad('high', 700), biquad('low', 6500)), 0.17, 0.55);
  addAt(out, puff({ seed: 882, attack: 0.02, dying: 0.08 }, biquad('low', 420)), 0.18, 1.6);
  for (let k = 0; k < 24; k++) {
    const spit = { seed: 890 + k, attack: 0.0002, dying: luck.range(0.0006, 0.002) };
    addAt(
      out,
      puff(spit, biquad('band', luck.range(2400, 5600), 1)),
      0.3 + luck.unit() ** 1.5 * 1.2,
      0.22 * luck.unit(),
    );
  }
  const flame = glide(
    1.1,
    (t) => 9 + 4 * Math.sin(7 * t),
    (t) => hump(t, 0, 0.2, 0.6, 1.1),
  );
  const air = flame.map((v) => (0.6 + 0.4 * v) * luck.normal());
  addAt(
    out,
    filter(air, biquad('low', 900)).map((v, i) => v * hump(i / 48_000, 0, 0.2, 0.6, 1.1)),
    0.4,
    0.06,
  );
  return roomed(out, ROOM, 0.12);
}
