import { smooth, taper } from '../kit/curves.ts';
import { nth } from '../kit/extra-at.ts';
import { between, type Point } from '../kit/numbers.ts';
import { ellipse } from '../kit/paths.ts';
import { fill, type Placing, place, type Shape } from '../kit/shapes.ts';
import { INK, SKINS } from './beach-ink.ts';
import { POSES, type Pose, type PoseName } from './beach-poses.ts';

export type Wear = 'swim' | 'trunks' | 'dress' | 'work' | 'shirt' | 'cover';
export type Hat = 'straw' | 'cap' | 'wide' | 'scarf';
export type Hair = 'short' | 'long' | 'bun' | 'bald' | 'curly' | 'tail';

export type Bather = {
  readonly pose: PoseName;
  /** Index into SKINS. */
  readonly skin: number;
  readonly wear: Wear;
  readonly color: string;
  /** Trousers, band of the hat, hem. */
  readonly second?: string;
  readonly hair?: string;
  readonly hairdo?: Hair;
  readonly hat?: Hat;
  readonly hatColor?: string;
  /** 0.85 lean … 1.5 stout. */
  readonly build?: number;
  readonly child?: boolean;
  readonly burnt?: boolean;
  /** Color of shoes; barefoot without. */
  readonly shoes?: string;
};

function hull(j: Pose, build: number, female: boolean): Point[] {
  const wide = (build - 1) * 13;
  const nip = female ? 2.5 : -1.5;
  const [wl, wr] = [between(j.shL, j.hipL, 0.62), between(j.shR, j.hipR, 0.62)];
  return [
    [j.neck[0] - 4, j.neck[1] + 1],
    [j.shL[0] - 1 - wide * 0.3, j.shL[1]],
    [wl[0] + nip - wide, wl[1]],
    [j.hipL[0] - 5 - wide * 0.7, j.hipL[1] + 3],
    [(j.hipL[0] + j.hipR[0]) / 2, Math.max(j.hipL[1], j.hipR[1]) + 9],
    [j.hipR[0] + 5 + wide * 0.7, j.hipR[1] + 3],
    [wr[0] - nip + wide, wr[1]],
    [j.shR[0] + 1 + wide * 0.3, j.shR[1]],
    [j.neck[0] + 4, j.neck[1] + 1],
  ];
}

function hairOf(kind: Hair, [x, y]: Point): string {
  const cap = `M${x - 9},${y - 1}c-4,-16 6,-19 10,-18c9,0 11,9 8,13c-6,-2 -9,-2 -11,2c-1,4 -4,6 -7,3z`;
  if (kind === 'bald') return '';
  if (kind === 'curly') return ellipse(x - 1, y - 6, 13, 12);
  if (kind === 'bun') return cap + ellipse(x - 8, y - 14, 5.5, 5.5);
  if (kind === 'tail') return `${cap}M${x - 8},${y - 8}q-12,8 -9,28q6,-2 9,-12z`;
  if (kind === 'long')
    return `M${x - 10},${y + 18}c-3,-14 -4,-30 1,-34c4,-5 16,-5 18,2c2,5 0,8 -2,8c-4,-3 -7,-2 -8,2c1,8 0,18 -9,22z`;
  return cap;
}

function hatOf(kind: Hat, color: string, band: string, [x, y]: Point): Shape[] {
  if (kind === 'cap') return [fill(`M${x - 10},${y - 3}c0,-15 20,-15 20,0h9l-1,3h-28z`, color)];
  if (kind === 'scarf')
    return [
      fill(
        `M${x - 11},${y + 12}c-4,-16 -2,-32 11,-32s14,10 10,16c-3,-3 -8,-4 -12,0c0,8 2,12 1,18z`,
        color,
      ),
    ];
  const brim = kind === 'wide' ? 26 : 19;
  return [
    fill(ellipse(x, y - 5, brim, brim * 0.27), color),
    fill(`M${x - 11},${y - 6}c0,-16 22,-16 22,0z`, color),
    fill(`M${x - 11},${y - 9}h22v4h-22z`, band),
    fill(
      `M${x - brim + 3},${y - 3}q${brim - 3},9 ${2 * brim - 6},0q-${brim - 3},4 -${2 * brim - 6},0z`,
      '#8a5a4a',
      0.45,
    ),
  ];
}

/** A small flat person at the sea; light falls from straight above, so the right side is shade. */
export function bather(who: Bather, placing: Placing): Shape {
  const { build = 1, hair = '#2a1a22', hairdo = 'short', child = false, second = INK.navy } = who;
  const [skin, shade] = nth(SKINS, who.skin);
  const j = POSES[who.pose];
  const limbW = 0.86 + (build - 0.85) * 0.55;
  const limb = (color: string, w0: number, w1: number, ...at: Point[]): Shape =>
    fill(taper(at, w0 * limbW, w1 * limbW), color);
  const female = who.wear === 'swim' || who.wear === 'dress';
  const long = who.wear === 'work' || who.wear === 'cover';
  const leg = long ? second : skin;
  const legFar = long ? second : shade;
  const sleeve = who.wear === 'work' || who.wear === 'cover' ? who.color : undefined;
  const foot = (p: Point, color: string): Shape =>
    fill(taper([p, [p[0] + 9, p[1] + 2]], who.shoes ? 8 : 5.5, who.shoes ? 5 : 3.5), color);
  const arm = (s: Point, e: Point, h: Point, color: string): Shape[] => [
    limb(color, 9, 5.5, s, e, h),
    ...(sleeve ? [limb(sleeve, 11, 8, s, between(s, e, 0.6), who.wear === 'cover' ? h : e)] : []),
    ...(who.wear === 'shirt'
      ? [limb(who.color, 12, 10, s, between(s, e, 0.5), between(s, e, 0.9))]
      : []),
  ];
  const body = hull(j, build, female);
  const top = smooth(body, true, 0.85);
  const mid: Point = [(j.hipL[0] + j.hipR[0]) / 2, j.hipL[1] + 9];
  const half = smooth(
    [
      [j.neck[0] + 3, j.neck[1] + 4],
      nth(body, 7),
      nth(body, 6),
      nth(body, 5),
      mid,
      between(mid, j.neck, 0.45),
    ],
    true,
    0.85,
  );
  const shapes: Shape[] = [
    ...arm(j.shL, j.elL, j.haL, shade),
    limb(legFar, 15, 7, j.hipL, j.knL, j.ftL),
    foot(j.ftL, who.shoes ?? shade),
    limb(leg, 16, 7, j.hipR, j.knR, j.ftR),
    foot(j.ftR, who.shoes ?? skin),
    fill(top, skin),
    fill(half, shade, 0.7),
  ];
  if (who.wear === 'dress') {
    const flow = j.hipL[1] > -60 ? 0.5 : 1;
    const hem: Point[] = [
      [j.shL[0] + 1, j.shL[1] + 1],
      [between(j.shL, j.hipL, 0.6)[0] + 2, between(j.shL, j.hipL, 0.6)[1]],
      [j.hipL[0] - 8, j.hipL[1] + 2],
      [j.hipL[0] - 15, j.hipL[1] + 46 * flow],
      [mid[0], mid[1] + 40 * flow],
      [j.hipR[0] + 17, j.hipR[1] + 46 * flow],
      [j.hipR[0] + 9, j.hipR[1] + 2],
      [between(j.shR, j.hipR, 0.6)[0] - 2, between(j.shR, j.hipR, 0.6)[1]],
      [j.shR[0] - 1, j.shR[1] + 1],
      [j.neck[0], j.neck[1] + 10],
    ];
    shapes.push(fill(smooth(hem, true, 0.5), who.color), fill(half, '#5a2348', 0.22));
  } else if (who.wear === 'swim') {
    const w = (build - 1) * 10;
    const [a, b] = [between(j.shL, j.hipL, 0.18), between(j.shR, j.hipR, 0.18)];
    const suit: Point[] = [
      [a[0] + 1, a[1]],
      [between(j.shL, j.hipL, 0.62)[0] + 1.5 - w, between(j.shL, j.hipL, 0.62)[1]],
      [j.hipL[0] - 7 - w * 0.6, j.hipL[1] + 2],
      [mid[0], mid[1] + 4],
      [j.hipR[0] + 7 + w * 0.6, j.hipR[1] + 2],
      [between(j.shR, j.hipR, 0.62)[0] - 1.5 + w, between(j.shR, j.hipR, 0.62)[1]],
      [b[0] - 1, b[1]],
      [j.neck[0], a[1] + 8],
    ];
    shapes.push(fill(smooth(suit, true, 0.8), who.color), fill(half, '#3a1a48', 0.22));
  } else if (who.wear === 'work' || who.wear === 'cover' || who.wear === 'shirt') {
    shapes.push(fill(top, who.color), fill(half, '#2a1a48', 0.24));
    if (who.wear === 'shirt')
      shapes.push(
        limb(second, 18, 14, j.hipL, between(j.hipL, j.knL, 0.8)),
        limb(second, 18, 14, j.hipR, between(j.hipR, j.knR, 0.8)),
      );
  } else {
    const w = (build - 1) * 9;
    const trunks: Point[] = [
      [j.hipL[0] - 7 - w, j.hipL[1] - 7],
      [j.hipR[0] + 7 + w, j.hipR[1] - 7],
      between(j.hipR, j.knR, 0.62),
      [mid[0], mid[1] + 5],
      between(j.hipL, j.knL, 0.62),
    ];
    shapes.push(
      limb(who.color, 17, 14, j.hipL, between(j.hipL, j.knL, 0.6)),
      limb(who.color, 18, 14, j.hipR, between(j.hipR, j.knR, 0.6)),
      fill(smooth(trunks, true, 0.4), who.color),
    );
    if (who.burnt)
      shapes.push(
        limb('#e2604f', 12, 14, j.shL, j.neck, j.shR),
        fill(ellipse(j.neck[0], j.neck[1] + 16, 12, 10), '#e2604f'),
      );
  }
  const [hx, hy] = j.head;
  const headScale = child ? 1.32 : 1;
  const head: Shape[] = [
    fill(ellipse(0, 0, 8, 10), who.burnt ? '#e5705c' : skin),
    fill('M2,-10C7,-9 9,-4 8,2C6,8 3,10 -1,10C3,4 4,-4 2,-10z', who.burnt ? '#b8483f' : shade),
    fill(hairOf(hairdo, [0, 0]), hair),
    ...(who.hat ? hatOf(who.hat, who.hatColor ?? INK.straw, second, [0, 0]) : []),
  ];
  shapes.push(
    limb(shade, 7, 7, j.neck, [hx, hy + 6]),
    place({ x: hx, y: hy - (child ? 3 : 0), scale: headScale }, ...head),
    ...arm(j.shR, j.elR, j.haR, skin),
  );
  const scale = Math.round((placing.scale ?? 1) * (child ? 0.64 : 1) * 1000) / 1000;
  return place({ ...placing, scale }, ...shapes);
}

/** The short shadow of noon. */
export function noonShadow(x: number, y: number, w: number, size: number): Shape {
  return fill(ellipse(x + 6 * size, y + 1, w * size, 7 * size), INK.shadow, 0.55);
}
