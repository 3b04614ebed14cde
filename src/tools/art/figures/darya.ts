import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { atTable, hand, limb } from './cast-parts.ts';
import { COAT, drawing, legs, SKIN, upper } from './darya-parts.ts';

const NEAR = [COAT.mid, COAT.dark] as const;
const FAR = [COAT.dark, COAT.deep] as const;
const FAR_SKIN = { skin: '#d09a86', shade: '#9a645e' } as const;

function standing(): Shape[] {
  return [
    ...legs,
    ...upper({ mouth: 'flat', eye: 'open' }, 0),
    // Far hand at her own elbow.
    ...limb(
      [
        [36, -284],
        [60, -240],
        [54, -208],
        [-22, -200],
      ],
      [29, 20],
      FAR,
      [5, 7],
    ),
    hand('rest', { x: -22, y: -200, flip: true, turn: 8, scale: 0.78 }, FAR_SKIN),
    ...limb(
      [
        [-36, -284],
        [-60, -238],
        [-62, -216],
        [-72, -182],
      ],
      [30, 20],
      NEAR,
      [6, 5],
    ),
    place({ x: -80, y: -164, turn: 68 }, ...drawing()),
    hand('grip', { x: -73, y: -180, turn: 106, scale: 0.82 }, SKIN),
  ];
}

function seated(): Shape[] {
  return [
    atTable(
      '#1f2142',
      { x: 2, y: 106, scale: 1.14 },
      ...upper({ mouth: 'flat', eye: 'open', brow: 10 }, -3),
    ),
    ...limb(
      [
        [42, -220],
        [66, -176],
        [54, -150],
        [-44, -137],
      ],
      [33, 23],
      FAR,
    ),
    fill('M-44,-148l-8,1l2,22l9,-1z', COAT.lit),
    hand('flat', { x: -52, y: -137, flip: true, turn: -3, scale: 0.9 }, FAR_SKIN),
    // The roll stands on the table: it is not one of the documents.
    place({ x: -100, y: -184, turn: -82, scale: 1.04 }, ...drawing()),
    ...limb(
      [
        [-38, -222],
        [-66, -180],
        [-72, -158],
        [-82, -166],
      ],
      [34, 22],
      NEAR,
      [7, 8],
    ),
    stroke('M-74,-172l10,16', COAT.lit, 5),
    hand('grip', { x: -84, y: -168, flip: true, turn: 22, scale: 0.88 }, SKIN),
  ];
}

/** Darya Sinelobova, from Perm, in the raincoat that she left in; she looks left. */
export const darya: DrawnFigure = {
  id: 'darya',
  poses: { standing: standing(), seated: seated() },
};
