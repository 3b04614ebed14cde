import { smooth } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count, type Point } from '../kit/numbers.ts';
import { polygon, polyline } from '../kit/paths.ts';
import { onQuad, patchOnQuad, type Quad } from '../kit/patterns.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

/** The form as it lies: the far edge is the shorter. */
export const FORM: Quad = [
  [668, 388],
  [1078, 372],
  [1152, 978],
  [612, 1000],
];

const PAPER = '#fbf1d8';
const PRINT = '#3d4674';
const FAINT = '#b9ab92';
const ROWS = 27;
const TOP = 0.155;
const PITCH = 0.0232;

function line(u0: number, u1: number, v: number): string {
  return polyline([onQuad(FORM, u0, v), onQuad(FORM, u1, v)]);
}

/** Twenty-seven rows: a number, a name, the same short word twenty-seven times, a likelihood. */
function rows(): Shape[] {
  const roll = dice(27);
  let bands = '';
  let print = '';
  let words = '';
  for (const row of count(ROWS)) {
    const v = TOP + row * PITCH;
    if (row % 2 === 0) bands += patchOnQuad(FORM, 0.07, v - 0.005, 0.93, v + 0.0175);
    const ink = (u0: number, u1: number): string => patchOnQuad(FORM, u0, v + 0.002, u1, v + 0.011);
    print += ink(0.09, 0.118);
    const name = roll.range(0.2, 0.32);
    print += ink(0.15, 0.15 + name * 0.4) + ink(0.16 + name * 0.4, 0.15 + name);
    print += ink(0.55, 0.645);
    words += ink(0.73, 0.73 + roll.pick([0.07, 0.1, 0.13, 0.16]));
  }
  return [
    fill(bands, '#ecdcb8'),
    fill(print, PRINT),
    fill(words, '#7c78a6'),
    stroke(
      [0.07, 0.135, 0.52, 0.7, 0.93]
        .map((u) => polyline([onQuad(FORM, u, TOP - 0.006), onQuad(FORM, u, TOP + ROWS * PITCH)]))
        .join(''),
      FAINT,
      1.6,
    ),
    stroke(line(0.07, 0.93, TOP - 0.006) + line(0.07, 0.93, TOP + ROWS * PITCH), PRINT, 2.4),
  ];
}

/** Head of the sheet: a crest of nobody, a title, a box for the number. */
function head(): Shape[] {
  const seal = onQuad(FORM, 0.125, 0.075);
  const ring = (grow: number): string =>
    `M${seal[0] - 26 - grow},${seal[1]}a${26 + grow},${20 + grow} 0 1 0 ${52 + 2 * grow},0a${26 + grow},${20 + grow} 0 1 0 ${-52 - 2 * grow},0z`;
  return [
    fill(ring(0), '#2f6f66'),
    fill(ring(-7), PAPER),
    fill(ring(-13), '#2f6f66'),
    fill(
      patchOnQuad(FORM, 0.22, 0.045, 0.6, 0.064) +
        patchOnQuad(FORM, 0.22, 0.078, 0.5, 0.088) +
        patchOnQuad(FORM, 0.22, 0.1, 0.55, 0.108),
      PRINT,
    ),
    stroke(patchOnQuad(FORM, 0.7, 0.045, 0.93, 0.1), '#c8402f', 3),
    fill(
      count(4)
        .map((i) => patchOnQuad(FORM, 0.725 + i * 0.05, 0.06, 0.755 + i * 0.05, 0.086))
        .join(''),
      '#c8402f',
    ),
  ];
}

/** The line that asks for a name, and the cross that shows where. */
function foot(): Shape[] {
  const [x, y] = onQuad(FORM, 0.12, 0.872);
  return [
    stroke(line(0.18, 0.7, 0.885), PRINT, 3.6),
    stroke(`M${x - 9},${y - 8}l20,17m1,-18l-22,18`, '#c8402f', 5.4),
    fill(
      patchOnQuad(FORM, 0.18, 0.9, 0.33, 0.909) + patchOnQuad(FORM, 0.35, 0.9, 0.42, 0.909),
      '#7c78a6',
    ),
    stroke(patchOnQuad(FORM, 0.07, 0.93, 0.93, 0.972), FAINT, 2.2),
    fill(
      patchOnQuad(FORM, 0.09, 0.945, 0.24, 0.953) + patchOnQuad(FORM, 0.26, 0.945, 0.36, 0.953),
      FAINT,
    ),
    stroke(patchOnQuad(FORM, 0.77, 0.835, 0.93, 0.915), FAINT, 2.2),
  ];
}

export function form(): Shape[] {
  const sheet = polygon(FORM);
  const [a, b, c, d] = FORM;
  const shifted = (dx: number, dy: number): string =>
    polygon([a, b, c, d].map(([x, y]) => [x + dx, y + dy] as Point));
  return [
    fill(
      polygon([
        [a[0] - 4, a[1] + 10],
        [b[0] + 20, b[1] + 14],
        [c[0] + 40, c[1] + 20],
        [d[0] + 6, d[1] + 22],
      ]),
      '#122b33',
      0.6,
    ),
    fill(shifted(14, 9), '#cdbb96'),
    fill(shifted(7, 5), '#e6d6b0'),
    fill(sheet, PAPER),
    clipped(
      sheet,
      fill(
        polygon([
          [1000, 360],
          [1100, 360],
          [1180, 1010],
          [1090, 1010],
        ]),
        '#f2e4c4',
      ),
    ),
    ...head(),
    ...rows(),
    ...foot(),
    fill(sheet, spray('#d8c7a0', 1, 4), 0.7),
    // The corner that has been lifted and let down.
    fill(
      polygon([
        [1152, 978],
        [1094, 980.5],
        [1146, 930],
      ]),
      '#d2bf98',
    ),
    fill(
      smooth(
        [
          [1094, 980.5],
          [1112, 944],
          [1146, 930],
          [1116, 950],
        ],
        true,
      ),
      '#fffaf0',
    ),
  ];
}

/** The steel ruler under row fourteen, where Ku stopped, and his pencil. */
export function ruler(): Shape[] {
  const v = TOP + 14 * PITCH;
  const near = 0.03;
  const body = patchOnQuad(FORM, -0.16, v - 0.002, 1.12, v + near);
  const ticks = count(64)
    .map((i) => {
      const u = -0.14 + i * 0.0195;
      const [x0, y0] = onQuad(FORM, u, v);
      const [x1, y1] = onQuad(FORM, u, v + (i % 5 === 0 ? 0.015 : 0.008));
      return `M${Math.round(x0)},${Math.round(y0)}L${Math.round(x1)},${Math.round(y1)}`;
    })
    .join('');
  return [
    fill(patchOnQuad(FORM, -0.155, v + 0.006, 1.128, v + near + 0.009), '#4a4664', 0.5),
    fill(body, '#c9d2cc'),
    fill(patchOnQuad(FORM, -0.16, v - 0.002, 1.12, v + 0.004), '#f2f6ec'),
    fill(patchOnQuad(FORM, -0.16, v + near - 0.006, 1.12, v + near), '#8b9a9c'),
    stroke(ticks, '#3d4a58', 1.6),
    fill(patchOnQuad(FORM, 1.07, v + 0.009, 1.085, v + 0.02), '#25424a'),
  ];
}
