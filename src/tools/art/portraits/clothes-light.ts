import { circle } from '../kit/paths.ts';
import { fill, place, stroke } from '../kit/shapes.ts';
import { chestGap, cloth, FOOT, jacket, pair, shirt, sided } from './body.ts';
import type { Sew } from './sew.ts';
import { grey } from './tones.ts';
import { trace } from './trace.ts';

/** Pleats and pockets of the shirt that is worn outside. */
export const guayabera =
  (pen: boolean): Sew =>
  (b) => {
    const { y, s } = b;
    const pleats = pair((sd) =>
      [38, 44, 50].map((x) => stroke(`M${sd * x},${y + 18}V${FOOT}`, grey(0.66), 1.6)),
    );
    const pocket = -s * 70;
    return [
      ...cloth(b, 0.82, ...pleats),
      ...shirt(b, 0.9, 40),
      stroke(`M${pocket - 22},${y + 50}h44`, grey(0.5), 2.4),
      ...(pen ? [stroke(`M${pocket + 6},${y + 34}v26`, grey(0.08), 4.4)] : []),
      fill(circle(0, y + 62, 2.6), grey(0.4)),
    ];
  };

export const blouse: Sew = (b) => [
  ...cloth(b, 0.84),
  ...shirt(b, 0.9, 50),
  stroke(`M0,${b.y + 50}V${FOOT}`, grey(0.55), 2),
];

export const womanBlazer =
  (tone: number, under: number, deep: number): Sew =>
  (b) => [...cloth(b, tone), ...shirt(b, under, deep), ...jacket(b, { tone, wide: 22, deep: 92 })];

/** A plain round-necked top under the blazer, no collar. */
export const roundBlazer =
  (tone: number, under: number): Sew =>
  (b) => {
    const { n, y } = b;
    const top = `M${-n},${y + 6}Q0,${y + 50} ${n},${y + 6}L50,${FOOT}H-50Z`;
    return [
      ...cloth(b, tone),
      chestGap(b, 60),
      fill(top, grey(under)),
      ...jacket(b, { tone, wide: 24, deep: 104 }),
    ];
  };

export const buttoned: Sew = (b) => [
  ...cloth(b, 0.14),
  ...shirt(b, 0.66),
  fill(circle(0, b.y + 8, 2.6), grey(0.2)),
  fill(circle(0, b.y + 34, 2.6), grey(0.2)),
  stroke(`M0,${b.y}V${b.y + 80}`, grey(0.4), 1.6),
  ...jacket(b, { tone: 0.14, wide: 30, deep: 92 }),
];

export const scarfBlazer: Sew = (b) => {
  const { n, y } = b;
  const wrap = trace([
    [-n - 10, y - 10, 'v'],
    [-8, y + 12],
    [n + 12, y - 14, 'v'],
    [n + 20, y + 10],
    [4, y + 52],
    [-20, y + 60, 'v'],
    [-n - 18, y + 12],
  ]);
  return [
    ...cloth(b, 0.08),
    fill(wrap, grey(0.62)),
    ...jacket(b, { tone: 0.08, wide: 24, deep: 84 }),
    fill(wrap, grey(0.62)),
    stroke(
      `M${-n - 8},${y + 4}Q0,${y + 28} ${n + 14},${y - 2}M${-n + 2},${y + 22}Q2,${y + 42} ${n + 6},${y + 14}`,
      grey(0.36),
      2.6,
    ),
  ];
};

export const openShirt: Sew = (b) => {
  const y = b.y + 34;
  const lens = (sd: number): string =>
    sided(sd, [
      [4, y, 'v'],
      [30, y - 3],
      [33, y + 12],
      [19, y + 23],
      [6, y + 14],
    ]);
  return [
    ...guayabera(false)(b),
    place(
      { x: 0, y: 0, turn: -4 },
      ...pair((sd) => fill(lens(sd), grey(0.08))),
      stroke(`M-28,${y - 3}H28`, grey(0.2), 2.4),
    ),
    fill(`M-27,${y + 14}L-15,${y}h8L-21,${y + 18}z`, grey(0.6)),
  ];
};
