import { type Dice, dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { lens } from '../kit/marks.ts';
import { count, lerp, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './stands-ink.ts';

const EYE: Point = [872, 430];

/** A point of the avenue: across −1 to 1, `near` 0 at the column to 1 at the foot of the stands. */
export function on(across: number, near: number): Point {
  const t = 0.05 + 0.95 * near ** 1.9;
  return [EYE[0] + across * 430 * t, EYE[1] + 24 + 290 * t];
}

const strip = (a0: number, a1: number, n0: number, n1: number): string =>
  polygon([on(a0, n0), on(a1, n0), on(a1, n1), on(a0, n1)]);

export function avenue(): Shape[] {
  return [
    fill(rect(0, 470, 1760, 300), INK.kerb),
    fill(rect(0, 470, 1760, 300), spray(INK.stepShade, 1)),
    fill(strip(-1.9, 1.9, 0, 1.06), '#cdbfa6'),
    fill(
      polygon([
        [1090, 604],
        [1760, 590],
        [1760, 700],
        [1190, 690],
      ]),
      INK.asphalt,
    ),
    fill(
      polygon([
        [1090, 604],
        [1760, 590],
        [1760, 600],
        [1096, 614],
      ]),
      INK.kerb,
    ),
    fill(strip(-1, 1, 0, 1.08), INK.asphalt),
    fill(strip(-1, -0.96, 0, 1.08) + strip(0.96, 1, 0, 1.08), INK.kerb),
    fill(
      count(9)
        .map((i) => strip(-0.012, 0.012, i / 9, (i + 0.45) / 9))
        .join(''),
      '#f6e6b8',
    ),
    fill(strip(-1, 1, 0.2, 1.08), spray(INK.asphaltShade, 1)),
  ];
}

const MARCHER = {
  body: 'M-9,-62C-9,-68 9,-68 9,-62L8,-34L-8,-34Z',
  legs: 'M-8,-35L-1,-35L-2,0L-8,0ZM1,-35L8,-35L12,-18L8,-4L3,-6L5,-18Z',
  arm: 'M9,-62L15,-50L9,-40L6,-44L9,-50Z',
  head: disc(0, -74, 5.4, 6.4),
  cap: 'M-7,-76C-7,-85 7,-85 7,-76L8,-74L-8,-74Z',
} as const;

type Corps = {
  readonly cloth: string;
  readonly lit: string;
  readonly legs: string;
  readonly cap: string;
  readonly extra?: 'poles' | 'brass' | 'horses';
};

/** Ranks of one shape, all on the same foot: from `n0` to `n1`, `files` abreast. */
function column(
  corps: Corps,
  files: number,
  ranks: number,
  n0: number,
  n1: number,
  half = 0.6,
): Shape[] {
  const shapes: Shape[] = [];
  for (const r of count(ranks)) {
    const near = lerp(n0, n1, ranks === 1 ? 0 : r / (ranks - 1));
    const s = 0.08 + 1.02 * near ** 1.9;
    const at = count(files).map((f) =>
      on(lerp(-half, half, files === 1 ? 0.5 : f / (files - 1)), near),
    );
    const all = (d: string): string => at.map(([x, y]) => stamped(d, x, y, s)).join('');
    shapes.push(
      fill(
        at
          .map(([x, y]) =>
            polygon([
              [x - 8 * s, y],
              [x + 10 * s, y + 2 * s],
              [x + 66 * s, y + 12 * s],
              [x + 44 * s, y + 12 * s],
            ]),
          )
          .join(''),
        INK.dark,
        0.32,
      ),
      fill(all(MARCHER.legs), corps.legs),
      fill(all(MARCHER.body), corps.cloth),
      fill(all('M-9,-62C-9,-66 -4,-67 -2,-67L-3,-34L-8,-34Z'), corps.lit),
      fill(all(MARCHER.arm), corps.lit),
      fill(all(MARCHER.head), '#b57a54'),
      fill(all(MARCHER.cap), corps.cap),
    );
    if (corps.extra === 'poles')
      shapes.push(
        stroke(
          at
            .map(
              ([x, y]) =>
                `M${num(x + 12 * s)},${num(y - 40 * s)}L${num(x + 4 * s)},${num(y - 98 * s)}`,
            )
            .join(''),
          corps.lit,
          Math.max(1, 3 * s),
        ),
      );
    if (corps.extra === 'brass')
      shapes.push(
        fill(all(disc(-8, -84, 9, 9)), INK.gold),
        fill(all(disc(-8, -84, 4, 4)), '#a86a24'),
        fill(all('M-2,-56L10,-46L6,-42L-6,-52Z'), '#fff0b0'),
      );
  }
  return shapes;
}

export function parade(): Shape[] {
  return [
    ...column(
      { cloth: '#a83a3c', lit: '#d8604a', legs: '#f0e2c0', cap: INK.dark, extra: 'brass' },
      7,
      5,
      0.2,
      0.34,
    ),
    ...column(
      { cloth: '#39506e', lit: '#7c94ac', legs: '#2a3c58', cap: '#f6ecd6' },
      8,
      5,
      0.42,
      0.54,
    ),
    ...column(
      { cloth: '#8a9a6c', lit: '#bcc68c', legs: '#6c7c56', cap: '#56683f', extra: 'poles' },
      8,
      4,
      0.64,
      0.75,
    ),
    ...column(
      { cloth: '#55708c', lit: '#93aec0', legs: '#40566e', cap: '#2f4058' },
      8,
      3,
      0.86,
      0.98,
    ),
  ];
}

/** The stands across the way: dots of everybody's colors under awnings. */
export function opposite(): Shape[] {
  const roll = dice(40);
  const tones = [
    '#f4e0b0',
    '#d8604a',
    '#3a8a8a',
    '#e8a03c',
    '#7a5a94',
    '#fff8e8',
    '#2f5a80',
    '#c48a60',
  ];
  const dots = tones.map(() => '');
  for (const side of [-1, 1]) {
    for (const _ of count(340)) {
      const near = roll.range(0.12, side > 0 ? 0.7 : 0.86);
      const [x, y] = on(side * roll.range(1.06, 1.3 + 0.5 * roll.next()), near);
      const s = 0.1 + 0.9 * near ** 1.9;
      const k = roll.int(0, tones.length - 1);
      dots[k] +=
        disc(x, y - 26 * s - roll.range(0, 30) * s, 8 * s + 1, 9 * s + 1) +
        rect(x - 9 * s, y - 22 * s, 18 * s, 24 * s);
    }
  }
  return dots.map((d, i) => fill(d, nth(tones, i)));
}

/** Two lines of cut paper across the avenue. */
export function streamers(roll: Dice, from: Point, to: Point, sag: number, size: number): Shape[] {
  const tones = [INK.green, INK.paper, INK.red, INK.pink, INK.gold] as const;
  const n = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (size * 1.16));
  const paths = tones.map(() => '');
  let holes = '';
  const at = (t: number): Point => [
    lerp(from[0], to[0], t),
    lerp(from[1], to[1], t) + Math.sin(Math.PI * t) * sag,
  ];
  for (const i of count(n)) {
    const [x, y] = at((i + 0.5) / n);
    const k = i % tones.length;
    const tilt = roll.range(-0.12, 0.12) * size;
    const h = size * 0.8;
    paths[k] +=
      `M${num(x - size / 2)},${num(y)}L${num(x + size / 2)},${num(y)}L${num(x + size / 2 + tilt)},${num(y + h)}Q${num(x + size * 0.25 + tilt)},${num(y + h * 0.82)} ${num(x + tilt)},${num(y + h)}Q${num(x - size * 0.25 + tilt)},${num(y + h * 0.82)} ${num(x - size / 2 + tilt)},${num(y + h)}Z`;
    holes +=
      lens(x + tilt * 0.4, y + h * 0.42, size * 0.4, size * 0.24, 0.8) +
      lens(x + tilt * 0.4, y + h * 0.42, size * 0.4, size * 0.24, -0.8);
  }
  const mid = at(0.5);
  return [
    stroke(
      `M${num(from[0])},${num(from[1])}Q${num(mid[0])},${num(mid[1] + sag)} ${num(to[0])},${num(to[1])}`,
      INK.dark,
      1.6,
      0.6,
    ),
    ...paths.map((d, i) => fill(d, nth(tones, i))),
    fill(holes, '#7cb4c4', 0.7),
  ];
}

/** A long dark car at the kerb of the side street, its back door held open by somebody in a cap. */
export function car(): Shape[] {
  return [
    place(
      { x: 1244, y: 664, scale: 0.84 },
      fill(ellipse(4, 4, 150, 12), INK.dark, 0.5),
      // Whoever holds the door, mostly behind it.
      fill('M54,-8L56,-74C56,-92 66,-98 76,-98C88,-98 96,-92 97,-76L98,-8Z', '#232a48'),
      fill('M80,-98C90,-97 96,-90 97,-76L98,-8H86Z', '#3c4a70'),
      fill(ellipse(77, -110, 11, 13), '#b9805a'),
      fill('M64,-112C62,-128 90,-130 91,-113L92,-109L62,-109L58,-107L59,-110Z', '#161a30'),
      fill(
        'M-140,-4C-146,-30 -134,-40 -100,-44C-84,-66 -66,-76 -40,-77H34C60,-76 78,-62 92,-46C122,-44 136,-36 136,-22V-4Z',
        '#20264a',
      ),
      fill('M-140,-16C-120,-12 100,-12 136,-18V-4H-140Z', '#12162e'),
      fill(
        'M-100,-44C-60,-48 60,-48 92,-46C122,-44 132,-40 135,-30C60,-38 -90,-38 -138,-28C-136,-38 -124,-42 -100,-44Z',
        '#47568a',
      ),
      fill(
        'M-84,-46C-72,-62 -60,-69 -42,-70L-14,-70L-14,-47ZM-4,-70L30,-70L34,-47L-4,-47Z',
        '#9cc4cc',
      ),
      fill('M-42,-70L-30,-70L-50,-47L-62,-47Z', '#dff0ec'),
      fill('M36,-70L58,-74L72,-18L44,-14Z', '#2b3360'),
      fill('M40,-66L56,-69L62,-48L44,-46Z', '#9cc4cc'),
      fill(circle(-88, -6, 20) + circle(92, -6, 20), '#0f1226'),
      fill(circle(-88, -6, 9) + circle(92, -6, 9), '#b9c4cc'),
      fill(rect(-142, -30, 14, 8), '#fff0c0'),
      fill(rect(126, -32, 10, 9), INK.red),
      stroke('M-132,-36V-70', '#c9d0d4', 2),
      fill('M-132,-70l22,4l-22,8z', '#e8e2d0'),
    ),
  ];
}
