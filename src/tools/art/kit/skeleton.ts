import { smooth, taper } from './curves.ts';
import { between, type Point } from './numbers.ts';
import { ellipse } from './paths.ts';
import { fill, type Placing, place, type Shape } from './shapes.ts';

/** Joints of a small standing or sitting person, about 165 px tall, feet at 0,0. */
export type Joints = {
  readonly head: Point;
  readonly neck: Point;
  readonly shoulders: readonly [left: Point, right: Point];
  readonly elbows: readonly [Point, Point];
  readonly hands: readonly [Point, Point];
  readonly hips: readonly [Point, Point];
  readonly knees: readonly [Point, Point];
  readonly feet: readonly [Point, Point];
};

const STAND: Joints = {
  head: [0, -157],
  neck: [0, -141],
  shoulders: [
    [-14, -137],
    [14, -137],
  ],
  elbows: [
    [-20, -112],
    [22, -113],
  ],
  hands: [
    [-17, -86],
    [15, -92],
  ],
  hips: [
    [-8, -88],
    [8, -88],
  ],
  knees: [
    [-8, -46],
    [9, -46],
  ],
  feet: [
    [-10, -3],
    [12, -3],
  ],
};

/** Ready stances; spread one and move a joint or two for the next person in a row. */
export const STANCES = {
  stand: STAND,
  walk: {
    ...STAND,
    elbows: [
      [-22, -114],
      [22, -114],
    ],
    hands: [
      [-16, -90],
      [34, -96],
    ],
    knees: [
      [-8, -46],
      [17, -48],
    ],
    feet: [
      [-32, -8],
      [22, -3],
    ],
  },
  raise: {
    ...STAND,
    elbows: [
      [-20, -112],
      [28, -128],
    ],
    hands: [
      [-17, -86],
      [20, -152],
    ],
  },
  sit: {
    head: [-4, -112],
    neck: [-4, -96],
    shoulders: [
      [-17, -92],
      [9, -92],
    ],
    elbows: [
      [-20, -68],
      [20, -70],
    ],
    hands: [
      [4, -52],
      [34, -60],
    ],
    hips: [
      [-8, -44],
      [6, -44],
    ],
    knees: [
      [28, -46],
      [34, -42],
    ],
    feet: [
      [26, -4],
      [36, -2],
    ],
  },
} as const satisfies Record<string, Joints>;

export type Clothes = {
  readonly skin: string;
  readonly skinShade: string;
  readonly hair: string;
  /** Coat, jacket or dress. */
  readonly top: string;
  readonly topShade: string;
  /** Trousers; with `skirt` the legs below it. */
  readonly legs: string;
  readonly shoes: string;
  readonly skirt?: boolean;
  readonly broad?: boolean;
};

/** A small flat person. Larger than about 200 px, draw the person by hand. */
export function figure(joints: Joints, clothes: Clothes, placing: Placing): Shape {
  const { skin, skinShade, hair, top, topShade, legs, shoes, skirt, broad } = clothes;
  const wide = broad ? 1.2 : 1;
  const limb = (color: string, w0: number, w1: number, ...points: Point[]): Shape =>
    fill(taper(points, w0 * wide, w1 * wide), color);
  const [shoulderL, shoulderR] = joints.shoulders;
  const [hipL, hipR] = joints.hips;
  const shoe = (foot: Point): Shape =>
    fill(
      taper(
        [
          [foot[0] - 3, foot[1]],
          [foot[0] + 10, foot[1] + 2],
        ],
        7,
        4,
      ),
      shoes,
    );
  const waistL = between(shoulderL, hipL, 0.62);
  const waistR = between(shoulderR, hipR, 0.62);
  const nip = broad ? -1 : 2.5;
  const hem = skirt ? 36 : 6;
  const flare = skirt ? 7 : 3;
  const torso = smooth(
    [
      [joints.neck[0] - 4, joints.neck[1] + 1],
      [shoulderL[0] - 2, shoulderL[1]],
      [waistL[0] + nip, waistL[1]],
      [hipL[0] - 3 - flare, hipL[1] + hem],
      [hipR[0] + 3 + flare, hipR[1] + hem],
      [waistR[0] - nip, waistR[1]],
      [shoulderR[0] + 2, shoulderR[1]],
      [joints.neck[0] + 4, joints.neck[1] + 1],
    ],
    true,
    0.85,
  );
  const [hx, hy] = joints.head;
  return place(
    placing,
    limb(topShade, 9, 7, shoulderL, joints.elbows[0], joints.hands[0]),
    fill(ellipse(joints.hands[0][0], joints.hands[0][1] + 3, 3.4, 4.4), skinShade),
    limb(legs, 15, 8, hipL, joints.knees[0], joints.feet[0]),
    shoe(joints.feet[0]),
    limb(legs, 15, 8, hipR, joints.knees[1], joints.feet[1]),
    shoe(joints.feet[1]),
    fill(torso, top),
    limb(skinShade, 7, 7, joints.neck, [hx, hy + 6]),
    fill(ellipse(hx, hy, 7.6, 9.6), skin),
    fill(
      `M${hx - 8.4},${hy - 1}c-3,-16 6,-16 10,-15c8,0 10,8 7,12c-6,-2 -9,-1 -11,1c-1,4 -3,5 -6,2z`,
      hair,
    ),
    limb(topShade, 9, 7, shoulderR, joints.elbows[1], joints.hands[1]),
    fill(ellipse(joints.hands[1][0], joints.hands[1][1] + 3, 3.4, 4.4), skin),
  );
}
