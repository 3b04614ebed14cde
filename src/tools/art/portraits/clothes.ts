import { dice } from '../kit/dice.ts';
import { circle } from '../kit/paths.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { type Body, bodyOf, chestGap, cloth, FOOT, jacket, pair, shirt, sided, tie } from './body.ts';
import type { Face } from './face.ts';
import type { Garment } from './spec.ts';
import { clothTones, grey } from './tones.ts';
import { trace } from './trace.ts';

type Sew = (body: Body) => Shape[];

type SuitLook = Parameters<typeof tie>[1] & { readonly cloth: number; readonly shirt?: number };

const suit = (look: SuitLook): Sew => (b) => [
  ...cloth(b, look.cloth),
  ...shirt(b, look.shirt ?? 0.93),
  ...tie(b, look),
  ...jacket(b, { tone: look.cloth, wide: 26, deep: 96 }),
];

/** A tube of knitted wool round the neck, `fold` high. */
function roll(b: Body, tone: number, fold: number): Shape[] {
  const { n, y, s } = b;
  const path = trace([
    [-n - 3, y - fold, 'v'], [0, y - fold + 9], [n + 3, y - fold, 'v'], [n + 8, y + 2], [n + 14, y + 14, 'v'],
    [0, y + 28], [-n - 14, y + 14, 'v'], [-n - 8, y + 2],
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

const turtleneck: Sew = (b) => [...cloth(b, 0.13), ...roll(b, 0.13, 30)];

const scarfNeck: Sew = (b) => {
  const { n, y, s } = b;
  const c = clothTones(0.58);
  const round = trace([
    [-n - 16, y - 4, 'v'], [-n, y + 8], [0, y + 16], [n, y + 6], [n + 20, y - 8, 'v'], [n + 26, y + 14],
    [0, y + 44], [-n - 26, y + 18],
  ]);
  const tail = (x: number, lean: number): string =>
    `M${x - 15},${y + 22}L${x + 15},${y + 26}L${x + 18 + lean},${FOOT}H${x - 22 + lean}Z`;
  return [
    ...cloth(b, 0.1), ...roll(b, 0.1, 34),
    fill(tail(-s * 30, -s * 8), c.mid),
    stroke(`M${-s * 34},${y + 40}L${-s * 40},${FOOT}M${-s * 24},${y + 40}L${-s * 28},${FOOT}`, c.dark, 2.6),
    fill(round, c.lit),
    stroke(`M${-n - 14},${y + 12}Q0,${y + 36} ${n + 16},${y + 6}M${-n - 4},${y + 6}Q0,${y + 26} ${n + 8},${y}`, c.dark, 2.6),
  ];
};

/** Pleats and pockets of the shirt that is worn outside. */
const guayabera = (pen: boolean): Sew => (b) => {
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

const openJacket = (tone: number, under: number): Sew => (b) => [
  ...cloth(b, tone), ...shirt(b, under, 46), ...jacket(b, { tone, wide: 28, deep: 100 }),
];

const blouse: Sew = (b) => [
  ...cloth(b, 0.84), ...shirt(b, 0.9, 50), stroke(`M0,${b.y + 50}V${FOOT}`, grey(0.55), 2),
];

/** Stand-up collar, closed tunic, plain boards on the shoulders. */
const uniform = (tone: number, wings: 'tie' | 'high'): Sew => (b) => {
  const { n, y, s } = b;
  const board = (sd: number): string =>
    sided(sd, [[n + 20, y + 12, 'v'], [n + 62, y + 24, 'v'], [n + 58, y + 38, 'v'], [n + 16, y + 24, 'v']]);
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
              [n * 0.95, y - 22, 'v'], [n + 8, y - 2, 'v'], [n * 0.4, y + 16, 'v'], [0, y - 2, 'v'],
            ]);
            return [fill(wing, grey(sd === s ? tone : tone + 0.16)), stroke(wing, grey(0.03), 1.6)];
          }),
          stroke(`M0,${y}V${FOOT}`, grey(0.03), 2),
          ...[24, 58, 92].flatMap((d) => [-1, 1].map((sd) => fill(circle(sd * 17, y + d, 4), grey(0.9)))),
        ];
  return [...cloth(b, tone), ...front, ...boards];
};

const tweed: Sew = (b) => {
  const flecks = dice(11);
  let d = '';
  for (let k = 0; k < 130; k++)
    d += `M${flecks.int(-140, 140)},${flecks.int(140, FOOT)}l4,-5`;
  return [
    ...cloth(b, 0.42), ...shirt(b, 0.86), ...tie(b, { tone: 0.26, pattern: 'knit', loose: 3 }),
    ...jacket(b, { tone: 0.42, wide: 24, deep: 84 }),
    clipped(`${b.outline}`, stroke(d, grey(0.24), 2)),
  ];
};

const womanBlazer = (tone: number, under: number, deep: number): Sew => (b) => [
  ...cloth(b, tone), ...shirt(b, under, deep), ...jacket(b, { tone, wide: 22, deep: 92 }),
];

/** A plain round-necked top under the blazer, no collar. */
const roundBlazer = (tone: number, under: number): Sew => (b) => {
  const { n, y } = b;
  const top = `M${-n},${y + 6}Q0,${y + 50} ${n},${y + 6}L50,${FOOT}H-50Z`;
  return [
    ...cloth(b, tone), chestGap(b, 60), fill(top, grey(under)), ...jacket(b, { tone, wide: 24, deep: 104 }),
  ];
};

const cardiganPrint: Sew = (b) => {
  const { y, s } = b;
  const roll2 = dice(15);
  const spots = Array.from({ length: 26 }, () =>
    fill(circle(roll2.range(-46, 46), roll2.range(y, y + 110), roll2.range(2.4, 4.6)), grey(roll2.pick([0.2, 0.45]))),
  );
  const vee = `M${-b.n},${y + 10}L0,${y + 20}L${b.n},${y + 10}L44,${FOOT}H-44Z`;
  return [
    ...cloth(b, 0.2), ...shirt(b, 0.86, 26), clipped(vee, ...spots.slice(0, 20)),
    ...jacket(b, { tone: 0.2, wide: 8, deep: 150 }),
    fill(circle(-s * 62, y + 38, 10), grey(0.1)), fill(circle(-s * 62, y + 38, 7.5), grey(0.9)),
    fill(circle(-s * 61, y + 39, 3), grey(0.2)),
  ];
};

const buttoned: Sew = (b) => [
  ...cloth(b, 0.14), ...shirt(b, 0.66), fill(circle(0, b.y + 8, 2.6), grey(0.2)),
  fill(circle(0, b.y + 34, 2.6), grey(0.2)), stroke(`M0,${b.y}V${b.y + 80}`, grey(0.4), 1.6),
  ...jacket(b, { tone: 0.14, wide: 30, deep: 92 }),
];

const zip: Sew = (b) => {
  const { n, y } = b;
  const collar = (sd: 1 | -1): string =>
    sided(sd, [[n + 1, y - 26, 'v'], [n + 12, y + 8, 'v'], [2, y + 22, 'v'], [2, y - 4, 'v']]);
  return [
    ...cloth(b, 0.22),
    ...pair((sd) => [
      fill(collar(sd), grey(sd === b.s ? 0.16 : 0.36)), stroke(collar(sd), grey(0.05), 1.6),
    ]),
    stroke(`M0,${y + 18}V${FOOT}`, grey(0.75), 3), fill(`M-4,${y + 26}h8v14h-8z`, grey(0.85)),
  ];
};

const cardigan: Sew = (b) => [
  ...cloth(b, 0.46), ...shirt(b, 0.95), stroke(`M0,${b.y + 4}V${FOOT}`, grey(0.7), 1.6),
  ...jacket(b, { tone: 0.46, wide: 8, deep: 120 }),
];

const scarfBlazer: Sew = (b) => {
  const { n, y } = b;
  const wrap = trace([
    [-n - 10, y - 10, 'v'], [-8, y + 12], [n + 12, y - 14, 'v'], [n + 20, y + 10], [4, y + 52],
    [-20, y + 60, 'v'], [-n - 18, y + 12],
  ]);
  return [
    ...cloth(b, 0.08), fill(wrap, grey(0.62)), ...jacket(b, { tone: 0.08, wide: 24, deep: 84 }), fill(wrap, grey(0.62)),
    stroke(`M${-n - 8},${y + 4}Q0,${y + 28} ${n + 14},${y - 2}M${-n + 2},${y + 22}Q2,${y + 42} ${n + 6},${y + 14}`, grey(0.36), 2.6),
  ];
};

const waistcoat: Sew = (b) => {
  const vest = `M${-b.n - 12},${b.y + 4}L0,${b.y + 52}L${b.n + 12},${b.y + 4}L60,${FOOT}H-60Z`;
  return [
    ...cloth(b, 0.2), ...shirt(b, 0.92), ...tie(b, { tone: 0.3, pattern: 'dots' }),
    fill(vest, grey(0.38)), stroke(vest, grey(0.12), 1.6),
    ...jacket(b, { tone: 0.2, wide: 24, deep: 150 }),
  ];
};

const suitBest: Sew = (b) => {
  const x = -b.s * 78;
  return [
    ...suit({ cloth: 0.24, tone: 0.1 })(b),
    fill(`M${x - 14},${b.y + 48}l8,-14l7,8l6,-12l8,18z`, grey(0.96)),
  ];
};

const rollNeck: Sew = (b) => [
  ...cloth(b, 0.34), fill(`M${-b.n},${b.y}H${b.n}L40,${FOOT}H-40Z`, grey(0.1)),
  ...roll(b, 0.1, 28), ...jacket(b, { tone: 0.34, wide: 28, deep: 120 }),
];

const openShirt: Sew = (b) => {
  const y = b.y + 34;
  const lens = (sd: number): string =>
    sided(sd, [[4, y, 'v'], [30, y - 3], [33, y + 12], [19, y + 23], [6, y + 14]]);
  return [
    ...guayabera(false)(b),
    place({ x: 0, y: 0, turn: -4 }, ...pair((sd) => fill(lens(sd), grey(0.08))), stroke(`M-28,${y - 3}H28`, grey(0.2), 2.4)),
    fill(`M-27,${y + 14}L-15,${y}h8L-21,${y + 18}z`, grey(0.6)),
  ];
};

const GARMENTS: Record<Garment, Sew> = {
  suitLoose: suit({ cloth: 0.17, tone: 0.4, loose: 12 }),
  blazer: roundBlazer(0.14, 0.8),
  openJacket: openJacket(0.46, 0.92),
  suitStripe: suit({ cloth: 0.34, tone: 0.22, pattern: 'stripe' }),
  scarfNeck,
  turtleneck,
  guayabera: guayabera(true),
  blouse,
  army: uniform(0.4, 'tie'),
  navy: uniform(0.09, 'high'),
  tweed,
  ivory: womanBlazer(0.12, 0.94, 44),
  suitPlain: suit({ cloth: 0.11, tone: 0.14 }),
  openShirt,
  cardiganPrint,
  buttoned,
  zip,
  suitTight: suit({ cloth: 0.15, tone: 0.28 }),
  cardigan,
  suitDots: suit({ cloth: 0.52, tone: 0.16, pattern: 'dots' }),
  sports: openJacket(0.3, 0.9),
  suitBig: suit({ cloth: 0.44, tone: 0.3, pattern: 'stripe', loose: 2 }),
  scarfBlazer,
  waistcoat,
  suitBest,
  greyBlazer: womanBlazer(0.48, 0.96, 34),
  rollNeck,
};

export function clothes(face: Face): Shape[] {
  return GARMENTS[face.spec.garment](bodyOf(face));
}
