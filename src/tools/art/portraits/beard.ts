import { dice } from '../kit/dice.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import type { BeardStyle } from './spec.ts';
import { grey } from './tones.ts';
import { type Knot, trace } from './trace.ts';

type Draw = (face: Face) => Shape[];

const k = (face: Face, x: number, y: number, z = 20): Knot => face.at(x, y, z);
const v = (face: Face, x: number, y: number, z = 20): Knot => [...face.at(x, y, z), 'v'];

/** Gives the shape its tone and darkens its half in the shadow. */
function mass(face: Face, path: string): Shape {
  const { tone } = face.spec.beard;
  const { s } = face;
  const shade = trace([
    [s * 60, -20, 'v'],
    [s * 46, 50],
    [s * 26, 92],
    [s * 4, 160, 'v'],
    [s * 160, 160, 'v'],
    [s * 160, -20, 'v'],
  ]);
  return clipped(path, fill(path, grey(tone)), fill(shade, grey(tone * (tone > 0.3 ? 0.66 : 0.5))));
}

/** Beard along the jaw; `deep` is how far it hangs, `high` where it begins on the cheek. */
function jawBeard(face: Face, deep: number, high: number): string {
  const { head, mouth, nose } = face.spec;
  const [c, j] = [head.cheek, head.jaw];
  const my = mouth.y;
  const right: Knot[] = [
    v(face, c - 1, 12, 6),
    k(face, c + deep * 0.12, 40, 4),
    k(face, j + 2 + deep * 0.35, head.jawY + 4, 2),
    k(face, j * 0.66 + deep * 0.2, head.chinY - 2 + deep * 0.7, 10),
  ];
  const foot: Knot = k(face, 0, head.chinY + deep, 14);
  const inner: Knot[] = [
    v(face, c - 7, 14, 10),
    k(face, c - 10, 34 + high * 0.4, 12),
    k(face, mouth.w + 16, my - 24 + high, 20),
    v(face, mouth.w + 4, nose.length + 9, 24),
    k(face, nose.w * 0.8, nose.length + 6, 28),
    v(face, 0, nose.length + 9, 30),
  ];
  const flip = (knots: readonly Knot[]): Knot[] =>
    knots.map(([x, y, corner]): Knot => {
      const mid = face.at(0, y, 14)[0];
      return corner ? [2 * mid - x, y, corner] : [2 * mid - x, y];
    });
  return trace([
    ...right,
    foot,
    ...flip(right).reverse(),
    ...flip(inner),
    ...inner.slice(0, -1).reverse(),
  ]);
}

/** Leaves lips and a little skin below them free. */
function lipsGap(face: Face): Shape {
  const { mouth: m } = face.spec;
  return fill(
    trace([
      k(face, -m.w - 3, m.y + 1, 20),
      k(face, 0, m.y - m.upper - 1.5, 26),
      k(face, m.w + 3, m.y + 1, 20),
      k(face, m.w * 0.7, m.y + m.lower + 4, 24),
      k(face, 0, m.y + m.lower + 5.5, 26),
      k(face, -m.w * 0.7, m.y + m.lower + 4, 24),
    ]),
    face.skin.dark,
  );
}

function moustachePath(face: Face, drop: number, reach: number): string {
  const { mouth: m, nose } = face.spec;
  const w = m.w + reach;
  const top = nose.length + 6;
  return trace([
    v(face, 0, top + 1, 28),
    k(face, w * 0.5, top + 2, 26),
    k(face, w * 0.9, m.y - 8, 22),
    v(face, w + 2, m.y + drop, 18),
    k(face, w * 0.6, m.y - 2 + drop * 0.6, 24),
    v(face, 0, m.y - 5 + drop * 0.3, 28),
    k(face, -w * 0.6, m.y - 2 + drop * 0.6, 24),
    v(face, -w - 2, m.y + drop, 18),
    k(face, -w * 0.9, m.y - 8, 22),
    k(face, -w * 0.5, top + 2, 26),
  ]);
}

/** Two days without a razor: a flat half tone with single hairs. */
const stubble: Draw = (face) => {
  const path = jawBeard(face, 0, 14);
  const { tone } = face.spec.beard;
  const roll = dice(face.spec.head.jaw * 7 + face.spec.mouth.y);
  let hairs = '';
  for (let n = 0; n < 110; n++) {
    const [u, w] = [roll.range(-58, 58), roll.range(40, face.spec.head.chinY)];
    const { mouth: m } = face.spec;
    if (Math.abs(u) < m.w + 4 && Math.abs(w - m.y - 2) < 11) continue;
    const [x, y] = face.at(u, w, 16);
    hairs += `M${Math.round(x)},${Math.round(y)}l${Math.round(roll.range(-2, 2))},3`;
  }
  const shade = fill(path, grey(tone), 0.42);
  return [clipped(face.outline, shade, clipped(path, stroke(hairs, grey(tone * 0.6), 1.3, 0.8)))];
};

/** A short moustache that leaves the lip free. */
const thin: Draw = (face) => {
  const { mouth: m, nose } = face.spec;
  const [w, top] = [m.w, nose.length + 7];
  const path = trace([
    v(face, 0, top + 1.5, 28),
    k(face, w * 0.5, top + 1, 26),
    v(face, w + 4, top + 10, 19),
    k(face, w * 0.55, top + 9.5, 25),
    v(face, 0, top + 8, 28),
    k(face, -w * 0.55, top + 9.5, 25),
    v(face, -w - 4, top + 10, 19),
    k(face, -w * 0.5, top + 1, 26),
  ]);
  return [mass(face, path)];
};

const walrus: Draw = (face) => {
  const path = moustachePath(face, 9, 8);
  const cuts = [-20, -12, -5, 5, 12, 20].map((x) => {
    const [a, b] = [
      face.at(x * 0.6, face.spec.nose.length + 9),
      face.at(x * 1.1, face.spec.mouth.y + 1),
    ];
    return `M${a[0]},${a[1]}L${b[0]},${b[1]}`;
  });
  return [mass(face, path), stroke(cuts.join(''), grey(face.spec.beard.tone * 0.6), 1.6)];
};

const full: Draw = (face) => [mass(face, jawBeard(face, 22, 2)), ...locks(face), lipsGap(face)];
const short: Draw = (face) => [mass(face, jawBeard(face, 7, 10)), lipsGap(face)];
const trim: Draw = (face) => [mass(face, jawBeard(face, 3, 20)), lipsGap(face)];

/** Where the comb has parted a full beard. */
function locks(face: Face): Shape[] {
  const { head, mouth: m } = face.spec;
  const d = [-34, -20, -7, 7, 20, 34].map((x) => {
    const [ax, ay] = face.at(x, m.y + 25 - Math.abs(x) * 0.3, 20);
    const [bx, by] = face.at(x * 0.8, head.chinY + 10 - Math.abs(x) * 0.25, 16);
    return `M${ax},${ay}L${bx},${by}`;
  });
  const ink = grey(face.spec.beard.tone * 0.66);
  return [
    stroke(d.join(''), ink, 2),
    stroke(moustachePath(face, 5, 9), grey(face.spec.beard.tone * 0.5), 1.8),
  ];
}

const goatee: Draw = (face) => {
  const { mouth: m, head } = face.spec;
  const path = trace([
    v(face, -m.w - 2, m.y - 2, 20),
    k(face, -m.w - 4, m.y + 18, 20),
    k(face, -15, head.chinY + 6, 22),
    k(face, 0, head.chinY + 14, 24),
    k(face, 15, head.chinY + 6, 22),
    k(face, m.w + 4, m.y + 18, 20),
    v(face, m.w + 2, m.y - 2, 20),
    v(face, m.w - 3, m.y + 12, 22),
    k(face, 0, m.y + m.lower + 6, 26),
    v(face, -m.w + 3, m.y + 12, 22),
  ]);
  return [mass(face, path)];
};

/** A chin beard that has not quite come. */
const wisp: Draw = (face) => {
  const { mouth: m, head } = face.spec;
  const path = trace([
    v(face, -8, m.y + 16, 26),
    k(face, -13, head.chinY - 6, 24),
    v(face, -6, head.chinY + 10, 24),
    v(face, -1, head.chinY + 6, 24),
    v(face, 4, head.chinY + 15, 24),
    k(face, 13, head.chinY - 4, 24),
    v(face, 8, m.y + 16, 26),
    k(face, 0, m.y + 19, 26),
  ]);
  return [mass(face, path)];
};

const BEARDS: Partial<Record<BeardStyle, Draw>> = { stubble, full, short, goatee, wisp, trim };
const MOUSTACHES: Partial<Record<BeardStyle, Draw>> = { moustache: thin, walrus, goatee: thin };

/** What lies under the lips. */
export function beard(face: Face): Shape[] {
  return BEARDS[face.spec.beard.style]?.(face) ?? [];
}

/** What hangs over them. */
export function moustache(face: Face): Shape[] {
  return MOUSTACHES[face.spec.beard.style]?.(face) ?? [];
}
