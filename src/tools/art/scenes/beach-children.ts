import { ellipse } from '../kit/paths.ts';
import type { DrawnMember } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './beach-ink.ts';
import { GIRL, somebody, spot } from './beach-people.ts';
import type { PoseName } from './beach-poses.ts';

const KID = { wear: 'swim', child: true } as const;

function digger(
  dx: number,
  dy: number,
  who: Partial<Parameters<typeof somebody>[0]> & { skin: number; color: string },
  { flip = false, phase = 0, poses = ['kneel', 'kneel2'] as readonly PoseName[] },
): DrawnMember {
  const [x, y] = [984 + dx, 948 + dy];
  return somebody({ ...KID, ...who }, poses, [spot(x, y, { flip })], {
    // In front of the heap or behind it.
    depth: dy > 0 ? 0.584 : 0.56,
    round: { cells: [0, 1], dx: 0, dy: 0, seconds: 2 + 2 * phase, phase },
  });
}

function bucket(): Shape[] {
  return [
    place(
      { x: 21, y: -61, scale: 0.9 },
      fill('M-11,0h22l-4,24h-14z', '#2f9fd0'),
      fill(ellipse(0, 0, 11, 3.4), '#d6f5f0'),
      stroke('M-11,0C-8,-18 8,-18 11,0', '#ffffff', 2),
    ),
  ];
}

/** The girl in red fetches the water; the last time she comes back without it. */
const GIRL_IN_RED: DrawnMember = {
  ...somebody(
    { ...KID, skin: 3, color: INK.red, hairdo: 'tail' },
    ['carry', 'walk2', 'wade', 'wave'],
    [
      spot(808, 962, { flip: true }),
      spot(560, 900, { flip: true }),
      spot(470, 884, { cell: 2 }),
      spot(GIRL.x, GIRL.y, { cell: 3 }),
    ],
    {
      extra: (pose) => (pose === 'wave' ? [stroke('M6,-40q10,10 2,24', '#7a3fb0', 3)] : bucket()),
      stride: [0, 1],
      depth: 0.59,
    },
  ),
};

export const CHILDREN: Readonly<Record<string, DrawnMember>> = {
  digger_yellow: digger(
    -34,
    -34,
    { skin: 0, color: INK.sun, hair: '#c98a3a', hairdo: 'long' },
    { phase: 0.2 },
  ),
  digger_teal: digger(
    62,
    -36,
    { skin: 5, color: INK.teal, wear: 'trunks', hairdo: 'curly' },
    { flip: true, phase: 0.6 },
  ),
  director: digger(
    18,
    -44,
    { skin: 2, color: '#3fb5b0', wear: 'trunks', hat: 'straw' },
    { phase: 0.4, poses: ['wave', 'stand'] },
  ),
  digger_coral: digger(
    -20,
    34,
    { skin: 3, color: '#ff8a66', hairdo: 'bun' },
    { flip: true, phase: 0.9 },
  ),
  girl_in_red: GIRL_IN_RED,
};
