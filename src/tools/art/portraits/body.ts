import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { clothTones, grey } from './tones.ts';
import { type Knot, mirrored, trace } from './trace.ts';

/** Below this line the print ends. */
export const FOOT = 330;

/** Tailor's measures of one person. */
export type Body = {
  readonly face: Face;
  readonly s: 1 | -1;
  /** Half width of the neck, foot of the neck, shoulder line. */
  readonly n: number;
  readonly y: number;
  readonly outline: string;
};

export function bodyOf(face: Face): Body {
  const { neck, shoulders } = face.spec;
  const y = 136 + neck.length;
  const half: Knot[] = [
    [neck.w * 0.9, y - 8, 'v'],
    [neck.w * 1.5, y + 9],
    [shoulders.w * 0.82, y + 22 + shoulders.drop],
    [shoulders.w, y + 44 + shoulders.drop],
    [shoulders.w + 12, FOOT, 'v'],
  ];
  return {
    face,
    s: face.s,
    n: neck.w,
    y,
    outline: trace([...half, ...mirrored(half)]),
  };
}

/** The garment as a flat shape with its shadow side. */
export function cloth(body: Body, tone: number, ...over: readonly Shape[]): Shape[] {
  const { s, outline } = body;
  const c = clothTones(tone);
  const shade = trace([
    [s * 30, 100, 'v'],
    [s * 58, 180],
    [s * 62, FOOT, 'v'],
    [s * 240, FOOT, 'v'],
    [s * 240, 100, 'v'],
  ]);
  return [clipped(outline, fill(outline, c.mid), fill(shade, c.dark), ...over)];
}

/** Both halves of a part that is drawn for the right. */
export function pair(draw: (sd: 1 | -1) => Shape | readonly Shape[]): Shape[] {
  return [-1, 1].flatMap((sd) => draw(sd as 1 | -1));
}

/** A shape from knots of the right half, put on side `sd`. */
export function sided(sd: number, knots: readonly Knot[]): string {
  return trace(knots.map(([x, y, c]): Knot => (c ? [sd * x, y, c] : [sd * x, y])));
}

/** The skin in the opening of a collar, down to `depth` below the neck. */
export function chestGap({ face, n, y }: Body, depth: number): Shape {
  return fill(`M${-n * 0.86},${y - 14}L${n * 0.86},${y - 14}L2,${y + depth}H-2Z`, face.skin.half);
}

export type Lapels = { readonly tone: number; readonly wide: number; readonly deep: number };

/** Jacket fronts with notched lapels that leave a V of what is worn below. */
export function jacket(body: Body, { tone, wide, deep }: Lapels): Shape[] {
  const { n, y, s } = body;
  const c = clothTones(tone);
  const front = (sd: 1 | -1): string =>
    sided(sd, [
      [n * 1.0, y - 16, 'v'],
      [n * 0.9 + 4, y],
      [4, y + deep, 'v'],
      [4, FOOT, 'v'],
      [300, FOOT, 'v'],
      [300, y - 40, 'v'],
    ]);
  const lapel = (sd: 1 | -1): string =>
    sided(sd, [
      [n * 1.0, y - 17, 'v'],
      [n + 14, y + 2, 'v'],
      [n + wide * 0.5 + 10, y + 22, 'v'],
      [n + wide * 0.2 + 6, y + 30, 'v'],
      [n + wide + 2, y + 38, 'v'],
      [5, y + deep, 'v'],
      [n * 0.72, y + 16],
    ]);
  return pair((sd) => [
    clipped(
      body.outline,
      fill(front(sd), sd === s ? c.dark : c.mid),
      fill(lapel(sd), sd === s ? c.mid : c.lit),
      stroke(lapel(sd), grey(tone * 0.4), 1.5),
    ),
  ]);
}

/** A shirt: the white V, and two collar wings; `open` leaves the throat free. */
export function shirt(body: Body, tone: number, open = 0): Shape[] {
  const { n, y, s } = body;
  const c = clothTones(tone);
  const shapes: Shape[] = [
    fill(
      `M${-n * 0.84},${y - 14}L${n * 0.84},${y - 14}L${n + 8},${y + 12}L40,${FOOT}H-40L${-n - 8},${y + 12}Z`,
      grey(tone),
    ),
  ];
  if (open > 0) shapes.push(chestGap(body, open));
  shapes.push(
    ...pair((sd) => {
      const wing =
        open > 0
          ? sided(sd, [
              [n * 0.92, y - 20, 'v'],
              [n * 1.02 + 2, y - 6, 'v'],
              [n * 0.9 + 4, y + 26, 'v'],
              [n * 0.3, y + open * 0.62, 'v'],
            ])
          : sided(sd, [
              [n * 0.9, y - 22, 'v'],
              [n + 1, y - 6, 'v'],
              [n * 0.66, y + 20, 'v'],
              [1, y - 3, 'v'],
            ]);
      return [fill(wing, sd === s ? grey(tone * 0.8) : c.lit), stroke(wing, grey(tone * 0.5), 1.4)];
    }),
  );
  return shapes;
}

export type TieLook = {
  readonly tone: number;
  readonly pattern?: 'stripe' | 'dots' | 'knit';
  /** How far the knot has slid down. */
  readonly loose?: number;
};

export function tie(body: Body, { tone, pattern, loose = 0 }: TieLook): Shape[] {
  const y = body.y - 5 + loose;
  const knot = `M-10,${y}L10,${y}L7,${y + 17}H-7Z`;
  const blade = `M-7,${y + 17}L7,${y + 17}L16,${FOOT}H-16Z`;
  const over: Shape[] = [];
  const light = grey(tone > 0.5 ? tone * 0.5 : tone + 0.5);
  if (pattern === 'stripe')
    for (let k = 0; k < 7; k++)
      over.push(stroke(`M-22,${y + 30 + k * 17}L22,${y + 8 + k * 17}`, light, 4.6));
  if (pattern === 'dots')
    for (let k = 0; k < 18; k++)
      over.push(
        fill(
          `M${-12 + (k % 3) * 10 + (Math.floor(k / 3) % 2) * 5},${y + 24 + Math.floor(k / 3) * 11}h4v4h-4z`,
          light,
        ),
      );
  if (pattern === 'knit')
    for (let k = 0; k < 12; k++) over.push(stroke(`M-16,${y + 22 + k * 8}H16`, light, 1.8));
  return [
    clipped(
      blade,
      fill(blade, grey(tone)),
      ...over,
      fill(`M${body.s * 5},0h${body.s * 40}V400h${-body.s * 40}z`, grey(tone * 0.4), 0.6),
    ),
    fill(knot, grey(tone * 0.8 + 0.06)),
    stroke(`M-7,${y + 17}H7`, grey(tone * 0.3), 2),
  ];
}
