import { dice } from '../kit/dice.ts';
import { circle } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { type Body, cloth, FOOT, jacket, pair, shirt, sided } from './body.ts';
import type { Sew } from './sew.ts';
import { clothTones, grey } from './tones.ts';
import { trace } from './trace.ts';

/** A tube of knitted wool round the neck, `fold` high. */
export function roll(b: Body, tone: number, fold: number): Shape[] {
  const { n, y, s } = b;
  const path = trace([
    [-n - 3, y - fold, 'v'],
    [0, y - fold + 9],
    [n + 3, y - fold, 'v'],
    [n + 8, y + 2],
    [n + 14, y + 14, 'v'],
    [0, y + 28],
    [-n - 14, y + 14, 'v'],
    [-n - 8, y + 2],
  ]);
  return [
    clipped(
      path,
      fill(path, grey(tone * 1.15 + 0.05)),
      fill(`M${s * 10},0h${s * 200}v400h${-s * 200}z`, grey(tone * 0.62)),
    ),
    stroke(`M${-n - 11},${y + 10}Q0,${y + 24} ${n + 11},${y + 10}`, grey(tone * 0.4), 2),
  ];
}

export const turtleneck: Sew = (b) => [...cloth(b, 0.13), ...roll(b, 0.13, 30)];

export const scarfNeck: Sew = (b) => {
  const { n, y, s } = b;
  const c = clothTones(0.58);
  const round = trace([
    [-n - 16, y - 4, 'v'],
    [-n, y + 8],
    [0, y + 16],
    [n, y + 6],
    [n + 20, y - 8, 'v'],
    [n + 26, y + 14],
    [0, y + 44],
    [-n - 26, y + 18],
  ]);
  const tail = (x: number, lean: number): string =>
    `M${x - 15},${y + 22}L${x + 15},${y + 26}L${x + 18 + lean},${FOOT}H${x - 22 + lean}Z`;
  return [
    ...cloth(b, 0.1),
    ...roll(b, 0.1, 34),
    fill(tail(-s * 30, -s * 8), c.mid),
    stroke(
      `M${-s * 34},${y + 40}L${-s * 40},${FOOT}M${-s * 24},${y + 40}L${-s * 28},${FOOT}`,
      c.dark,
      2.6,
    ),
    fill(round, c.lit),
    stroke(
      `M${-n - 14},${y + 12}Q0,${y + 36} ${n + 16},${y + 6}M${-n - 4},${y + 6}Q0,${y + 26} ${n + 8},${y}`,
      c.dark,
      2.6,
    ),
  ];
};

export const zip: Sew = (b) => {
  const { n, y } = b;
  const collar = (sd: 1 | -1): string =>
    sided(sd, [
      [n + 1, y - 26, 'v'],
      [n + 12, y + 8, 'v'],
      [2, y + 22, 'v'],
      [2, y - 4, 'v'],
    ]);
  return [
    ...cloth(b, 0.22),
    ...pair((sd) => [
      fill(collar(sd), grey(sd === b.s ? 0.16 : 0.36)),
      stroke(collar(sd), grey(0.05), 1.6),
    ]),
    stroke(`M0,${y + 18}V${FOOT}`, grey(0.75), 3),
    fill(`M-4,${y + 26}h8v14h-8z`, grey(0.85)),
  ];
};

export const cardigan: Sew = (b) => [
  ...cloth(b, 0.46),
  ...shirt(b, 0.95),
  stroke(`M0,${b.y + 4}V${FOOT}`, grey(0.7), 1.6),
  ...jacket(b, { tone: 0.46, wide: 8, deep: 120 }),
];

export const cardiganPrint: Sew = (b) => {
  const { y, s } = b;
  const roll2 = dice(15);
  const spots = Array.from({ length: 26 }, () =>
    fill(
      circle(roll2.range(-46, 46), roll2.range(y, y + 110), roll2.range(2.4, 4.6)),
      grey(roll2.pick([0.2, 0.45])),
    ),
  );
  const vee = `M${-b.n},${y + 10}L0,${y + 20}L${b.n},${y + 10}L44,${FOOT}H-44Z`;
  return [
    ...cloth(b, 0.2),
    ...shirt(b, 0.86, 26),
    clipped(vee, ...spots.slice(0, 20)),
    ...jacket(b, { tone: 0.2, wide: 8, deep: 150 }),
    fill(circle(-s * 62, y + 38, 10), grey(0.1)),
    fill(circle(-s * 62, y + 38, 7.5), grey(0.9)),
    fill(circle(-s * 61, y + 39, 3), grey(0.2)),
  ];
};
