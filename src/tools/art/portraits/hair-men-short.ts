import { dice } from '../kit/dice.ts';
import { dot } from '../kit/marks.ts';
import { clipped, fill } from '../kit/shapes.ts';
import { type Comb, type Hair, line } from './hair-kit.ts';
import { grey } from './tones.ts';
import { type Knot, trace } from './trace.ts';

/** Cropped flat, squared at the brow, the first grey at the temples. */
export function crew({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 4, 'v'),
    o(65, -24),
    o(63, -60),
    o(51, -86),
    o(40, -97, 'v'),
    o(31, -99),
    o(22, -106, 'v'),
    o(10, -103),
    o(-4, -108, 'v'),
    o(-14, -103),
    o(-28, -104, 'v'),
    o(-36, -97),
    o(-52, -86),
    o(-63, -60),
    o(-65, -24),
    o(-62, 4, 'v'),
    i(-58, -14),
    i(-55, -42, 'v'),
    i(-47, -54),
    i(-36, -69, 'v'),
    i(-18, -63),
    i(0, -60),
    i(18, -63),
    i(36, -69, 'v'),
    i(47, -54),
    i(55, -42, 'v'),
    i(58, -14),
  ]);
  const temple = [-1, 1].flatMap((sd) => [
    line(o(sd * 62, -2), i(sd * 60, -14)),
    line(o(sd * 64, -12), i(sd * 59, -26)),
    line(o(sd * 64, -24), i(sd * 58, -36)),
  ]);
  const crop = [-26, -12, 2, 16, 28].map((x) => line(i(x, -69), i(x * 1.05, -79)));
  return {
    back: [],
    front: [mass(path, []), cuts([...temple, ...crop].join(''), 2, true)],
    edge: path,
  };
}

/** A crew cut left to stand up a little over a bony brow. */
export function crewHigh({ o, i, mass }: Comb): Hair {
  const path = trace([
    o(62, 10, 'v'),
    o(64, -30),
    o(61, -70),
    o(46, -100, 'v'),
    o(34, -104),
    o(24, -112, 'v'),
    o(14, -108),
    o(2, -116, 'v'),
    o(-8, -109),
    o(-22, -113, 'v'),
    o(-32, -104),
    o(-46, -100, 'v'),
    o(-61, -70),
    o(-64, -30),
    o(-62, 10, 'v'),
    i(-57, -12),
    i(-54, -46, 'v'),
    i(-40, -66),
    i(-12, -58),
    i(0, -54, 'v'),
    i(14, -60),
    i(40, -66),
    i(54, -46, 'v'),
    i(57, -12),
  ]);
  return { back: [], front: [mass(path)], edge: path };
}

/** A soldier's cut: more shadow on the skull than hair. */
export function buzz({ o, i, mass }: Comb): Hair {
  const path = trace([
    o(61, -8, 'v'),
    o(63.5, -36),
    o(59, -72),
    o(36, -97),
    o(0, -100),
    o(-36, -97),
    o(-59, -72),
    o(-63.5, -36),
    o(-61, -8, 'v'),
    i(-56, -28, 'v'),
    i(-48, -56),
    i(-26, -66, 'v'),
    i(0, -62),
    i(26, -66, 'v'),
    i(48, -56),
    i(56, -28, 'v'),
  ]);
  return { back: [], front: [mass(path)], edge: path };
}

/** Iron-grey bristle over a big skull, flat on top. */
export function ironBuzz({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(63, 0, 'v'),
    o(66, -34),
    o(65, -72),
    o(56, -98, 'v'),
    o(30, -103),
    o(-30, -103),
    o(-56, -98, 'v'),
    o(-65, -72),
    o(-66, -34),
    o(-63, 0, 'v'),
    i(-57, -20),
    i(-54, -48, 'v'),
    i(-34, -60),
    i(-14, -58),
    i(0, -52, 'v'),
    i(14, -58),
    i(34, -60),
    i(54, -48, 'v'),
    i(57, -20),
  ]);
  const bristle = [-38, -22, -6, 10, 26, 40].map((x) => line(i(x, -64), i(x * 1.06, -76)));
  return { back: [], front: [mass(path, []), cuts(bristle.join(''), 2.4, true)], edge: path };
}

/** Bald crown; a white crop from ear to ear. */
export function baldSides({ o, i, mass, face }: Comb): Hair {
  const side = (sd: number): string =>
    trace([
      o(sd * 60, 26, 'v'),
      o(sd * 70, 14),
      o(sd * 73, -20),
      o(sd * 68, -52),
      o(sd * 58, -68, 'v'),
      i(sd * 53, -44),
      i(sd * 57, -24, 'v'),
      i(sd * 53, -12),
      i(sd * 57, 6),
    ]);
  const glare = trace([
    i(-face.s * 34, -62),
    i(-face.s * 24, -78),
    i(-face.s * 4, -84),
    i(-face.s * 8, -74),
    i(-face.s * 22, -68),
  ]);
  return {
    back: [mass(side(-1), []), mass(side(1), [])],
    front: [fill(glare, grey(0.99)), mass(side(-1), []), mass(side(1), [])],
  };
}

function curlRing(knots: readonly Knot[], radius: number): string {
  return knots.map(([x, y]) => dot(x, y, radius)).join('');
}

/** Dark curls cut close: a scalloped cap. */
export function closeCurls(c: Comb): Hair {
  return curled(c, { rise: 102, radius: 10, brow: -56, seed: 10 });
}

/** Curls with more height, heavier on the crown. */
export function curls(c: Comb): Hair {
  return curled(c, { rise: 114, radius: 13, brow: -50, seed: 21 });
}

function curled(
  { o, i, mass, cuts }: Comb,
  { rise, radius, brow, seed }: { rise: number; radius: number; brow: number; seed: number },
): Hair {
  const rim: Knot[] = [];
  const steps = 13;
  for (let k = 0; k <= steps; k++) {
    const angle = Math.PI * (-0.08 + (1.16 * k) / steps);
    rim.push(o(Math.cos(angle) * 62, -22 - Math.sin(angle) * (rise - 30)));
  }
  const front = [-44, -28, -12, 6, 22, 36, 48].map((x, k) =>
    i(x, brow - 6 + (k % 2) * 5 + (Math.abs(x) > 40 ? 8 : 0)),
  );
  const sides = [-1, 1].flatMap((sd) => [o(sd * 61, -30), o(sd * 62, -14), o(sd * 60, 0)]);
  const cap = trace([
    o(62, 0),
    o(64, -40),
    o(48, -rise + 18),
    o(0, -rise + 4),
    o(-48, -rise + 18),
    o(-64, -40),
    o(-62, 0),
    i(-56, -18),
    i(-52, brow + 6),
    i(-20, brow - 4),
    i(20, brow - 4),
    i(52, brow + 6),
    i(56, -18),
  ]);
  const path =
    cap + curlRing(rim, radius) + curlRing(front, radius * 0.82) + curlRing(sides, radius * 0.6);
  const roll = dice(seed);
  let arcs = '';
  for (let k = 0; k < 22; k++) {
    const [x, y] = o(roll.range(-48, 48), roll.range(-rise + 8, brow - 12));
    const r = radius * 0.5;
    arcs += `M${Math.round(x - r)},${Math.round(y)}q${r},${-r * 1.5} ${r * 2},0`;
  }
  return { back: [], front: [mass(path, []), clipped(path, cuts(arcs, 2.2, true))], edge: path };
}
