import { dice } from '../kit/dice.ts';
import { circle } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { cloth, FOOT, jacket, pair, shirt, sided, tie } from './body.ts';
import { roll } from './clothes-knitted.ts';
import type { Sew } from './sew.ts';
import { grey } from './tones.ts';

export type SuitLook = Parameters<typeof tie>[1] & {
  readonly cloth: number;
  readonly shirt?: number;
};

export const suit =
  (look: SuitLook): Sew =>
  (b) => [
    ...cloth(b, look.cloth),
    ...shirt(b, look.shirt ?? 0.93),
    ...tie(b, look),
    ...jacket(b, { tone: look.cloth, wide: 26, deep: 96 }),
  ];

export const tweed: Sew = (b) => {
  const flecks = dice(11);
  let d = '';
  for (let k = 0; k < 130; k++) d += `M${flecks.int(-140, 140)},${flecks.int(140, FOOT)}l4,-5`;
  return [
    ...cloth(b, 0.42),
    ...shirt(b, 0.86),
    ...tie(b, { tone: 0.26, pattern: 'knit', loose: 3 }),
    ...jacket(b, { tone: 0.42, wide: 24, deep: 84 }),
    clipped(`${b.outline}`, stroke(d, grey(0.24), 2)),
  ];
};

export const waistcoat: Sew = (b) => {
  const vest = `M${-b.n - 12},${b.y + 4}L0,${b.y + 52}L${b.n + 12},${b.y + 4}L60,${FOOT}H-60Z`;
  return [
    ...cloth(b, 0.2),
    ...shirt(b, 0.92),
    ...tie(b, { tone: 0.3, pattern: 'dots' }),
    fill(vest, grey(0.38)),
    stroke(vest, grey(0.12), 1.6),
    ...jacket(b, { tone: 0.2, wide: 24, deep: 150 }),
  ];
};

export const suitBest: Sew = (b) => {
  const x = -b.s * 78;
  return [
    ...suit({ cloth: 0.24, tone: 0.1 })(b),
    fill(`M${x - 14},${b.y + 48}l8,-14l7,8l6,-12l8,18z`, grey(0.96)),
  ];
};

export const rollNeck: Sew = (b) => [
  ...cloth(b, 0.34),
  fill(`M${-b.n},${b.y}H${b.n}L40,${FOOT}H-40Z`, grey(0.1)),
  ...roll(b, 0.1, 28),
  ...jacket(b, { tone: 0.34, wide: 28, deep: 120 }),
];

export const openJacket =
  (tone: number, under: number): Sew =>
  (b) => [...cloth(b, tone), ...shirt(b, under, 46), ...jacket(b, { tone, wide: 28, deep: 100 })];

/** Stand-up collar, closed tunic, plain boards on the shoulders. */
export const uniform =
  (tone: number, wings: 'tie' | 'high'): Sew =>
  (b) => {
    const { n, y, s } = b;
    const board = (sd: number): string =>
      sided(sd, [
        [n + 20, y + 12, 'v'],
        [n + 62, y + 24, 'v'],
        [n + 58, y + 38, 'v'],
        [n + 16, y + 24, 'v'],
      ]);
    const boards = pair((sd) => [
      fill(board(sd), grey(sd === s ? tone * 0.9 : tone + 0.3)),
      stroke(board(sd), grey(0.06), 1.6),
      fill(circle(sd * (n + 23), y + 20, 2.6), grey(0.92)),
    ]);
    const front: Shape[] =
      wings === 'tie'
        ? [...shirt(b, 0.7), ...tie(b, { tone: 0.1 }), ...jacket(b, { tone, wide: 24, deep: 62 })]
        : [
            ...pair((sd) => {
              const wing = sided(sd, [
                [n * 0.95, y - 22, 'v'],
                [n + 8, y - 2, 'v'],
                [n * 0.4, y + 16, 'v'],
                [0, y - 2, 'v'],
              ]);
              return [
                fill(wing, grey(sd === s ? tone : tone + 0.16)),
                stroke(wing, grey(0.03), 1.6),
              ];
            }),
            stroke(`M0,${y}V${FOOT}`, grey(0.03), 2),
            ...[24, 58, 92].flatMap((d) =>
              [-1, 1].map((sd) => fill(circle(sd * 17, y + d, 4), grey(0.9))),
            ),
          ];
    return [...cloth(b, tone), ...front, ...boards];
  };
