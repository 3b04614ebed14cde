import { nth } from '../kit/extra-at.ts';
import type { Point } from '../kit/numbers.ts';
import { pairs } from '../kit/pairs.ts';

/** Joints of a person of 165 px, feet at 0,0. */
export type Pose = {
  readonly head: Point;
  readonly neck: Point;
  readonly shL: Point;
  readonly shR: Point;
  readonly elL: Point;
  readonly haL: Point;
  readonly elR: Point;
  readonly haR: Point;
  readonly hipL: Point;
  readonly hipR: Point;
  readonly knL: Point;
  readonly ftL: Point;
  readonly knR: Point;
  readonly ftR: Point;
};

/** In the order of the joints above: head and neck, shoulders, arms, hips, legs. */
function pose(text: string): Pose {
  const p = pairs(text);
  const at = (i: number): Point => nth(p, i);
  return {
    head: at(0),
    neck: at(1),
    shL: at(2),
    shR: at(3),
    elL: at(4),
    haL: at(5),
    elR: at(6),
    haR: at(7),
    hipL: at(8),
    hipR: at(9),
    knL: at(10),
    ftL: at(11),
    knR: at(12),
    ftR: at(13),
  };
}

export const POSES = {
  stand: pose(
    '0 -157 0 -141 -15 -136 15 -136 -21 -111 -18 -85 24 -112 17 -88 -8 -88 8 -88 -8 -46 -10 -3 9 -46 13 -3',
  ),
  akimbo: pose(
    '1 -157 0 -141 -15 -136 15 -136 -32 -116 -13 -94 32 -114 14 -92 -8 -88 8 -88 -11 -46 -17 -3 10 -46 14 -3',
  ),
  walk: pose(
    '3 -157 1 -141 -11 -136 13 -136 -23 -113 -14 -90 23 -113 34 -95 -6 -88 7 -88 -8 -46 -32 -8 17 -48 22 -3',
  ),
  run: pose(
    '12 -152 7 -137 -5 -132 17 -131 -24 -118 -32 -97 33 -114 43 -132 -6 -86 6 -86 -16 -48 -48 -42 28 -54 22 -6',
  ),
  wave: pose(
    '0 -157 0 -141 -15 -136 15 -137 -21 -111 -17 -87 31 -156 27 -187 -8 -88 8 -88 -10 -46 -14 -3 9 -46 11 -3',
  ),
  under: pose(
    '2 -157 0 -141 -15 -136 15 -136 -24 -112 -6 -98 25 -112 5 -104 -8 -88 8 -88 -8 -46 -12 -3 9 -46 12 -3',
  ),
  photo: pose(
    '0 -155 0 -140 -15 -135 15 -135 -27 -126 -7 -150 27 -126 9 -151 -8 -88 8 -88 -13 -46 -20 -3 13 -46 20 -3',
  ),
  rake: pose(
    '-14 -148 -9 -134 -22 -127 6 -131 -36 -106 -44 -88 -6 -106 -24 -104 -4 -84 12 -84 -14 -46 -24 -3 22 -44 34 -3',
  ),
  carry: pose(
    '-4 -155 -3 -140 -17 -134 11 -136 -27 -112 -30 -88 22 -116 32 -98 -9 -88 7 -88 -14 -46 -28 -6 14 -46 14 -3',
  ),
  sit: pose(
    '-4 -84 -5 -68 -19 -62 8 -63 -33 -40 -37 -6 23 -47 40 -38 -9 -12 6 -12 32 -40 54 -5 41 -34 66 -5',
  ),
  chair: pose(
    '-6 -104 -6 -88 -20 -82 7 -83 -24 -58 -2 -46 18 -60 30 -52 -12 -36 4 -36 26 -38 22 -4 34 -36 32 -3',
  ),
  kneel: pose(
    '10 -92 4 -78 -9 -72 15 -72 -6 -48 18 -26 28 -52 34 -22 -14 -34 2 -34 6 -4 -26 -3 16 -6 -14 -2',
  ),
  wade: pose(
    '0 -110 0 -94 -15 -89 15 -89 -32 -73 -48 -63 30 -75 46 -69 -8 -42 8 -42 -8 -12 -8 0 9 -12 9 0',
  ),
  recline: pose(
    '-62 -72 -52 -58 -51 -53 -41 -49 -62 -34 -38 -28 -22 -38 -34 -58 -4 -30 2 -26 38 -46 70 -22 44 -30 84 -22',
  ),
  read: pose(
    '-62 -74 -52 -59 -51 -54 -41 -50 -34 -40 -14 -68 -28 -34 -8 -64 -4 -30 2 -26 40 -54 66 -22 44 -30 86 -22',
  ),
  drink: pose(
    '0 -157 0 -141 -15 -136 15 -136 -26 -114 -38 -126 24 -112 8 -100 -8 -88 8 -88 -9 -46 -13 -3 9 -46 13 -3',
  ),
} as const;

export type PoseName = keyof typeof POSES;
