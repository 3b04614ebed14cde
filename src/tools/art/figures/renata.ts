import type { Profile } from '../kit/extra-heads.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { atTable, hand, limb } from './cast-parts.ts';
import { HOODIE, head, headphones, legs, phone, phoneBack, SKIN, trunk } from './renata-parts.ts';

const NEAR = [HOODIE.mid, HOODIE.dark] as const;
const FAR = [HOODIE.dark, HOODIE.deep] as const;
const FAR_SKIN = { skin: '#c0805f', shade: '#86493f' } as const;

const upper = (mood: Partial<Profile>, turn: number): Shape[] => [
  ...trunk(),
  ...headphones(),
  place({ x: -10, y: -282, scale: 0.52, turn }, ...head(mood)),
];

function standing(): Shape[] {
  return [
    ...legs,
    ...upper({ mouth: 'flat', eye: 'open', brow: 14 }, -3),
    // Arms folded: the case for the prosecution.
    ...limb(
      [
        [38, -250],
        [62, -208],
        [58, -190],
        [-8, -196],
      ],
      [34, 27],
      FAR,
      [6, 6],
    ),
    ...limb(
      [
        [-34, -250],
        [-62, -206],
        [-58, -188],
        [18, -206],
      ],
      [34, 27],
      NEAR,
      [6, 8],
    ),
    hand('rest', { x: 16, y: -206, turn: -18, scale: 0.8 }, SKIN),
    place({ x: -36, y: -214, turn: -24, scale: 0.9 }, ...phoneBack()),
    hand('grip', { x: -22, y: -204, flip: true, turn: 24, scale: 0.72 }, FAR_SKIN),
  ];
}

function withPhone(): Shape[] {
  return [
    ...legs,
    // The other arm argues.
    ...limb(
      [
        [36, -250],
        [66, -210],
        [76, -196],
        [100, -232],
      ],
      [34, 26],
      FAR,
      [5, 7],
    ),
    hand('rest', { x: 99, y: -232, turn: -58, scale: 0.8 }, FAR_SKIN),
    ...upper({ mouth: 'laugh', eye: 'open', brow: 16 }, 4),
    ...limb(
      [
        [-34, -250],
        [-64, -216],
        [-72, -206],
        [-68, -258],
      ],
      [34, 25],
      NEAR,
      [6, 6],
    ),
    // Held flat before the mouth, as one records a voice note.
    place({ x: -60, y: -282, turn: 64 }, ...phone()),
    hand('grip', { x: -69, y: -257, turn: -72, scale: 0.78 }, SKIN),
  ];
}

function seated(): Shape[] {
  return [
    atTable(
      '#1b192c',
      { x: 2, y: 78, scale: 1.16 },
      ...upper({ mouth: 'down', eye: 'down', brow: 8 }, -5),
    ),
    ...limb(
      [
        [42, -214],
        [72, -174],
        [62, -150],
        [-40, -138],
      ],
      [40, 31],
      FAR,
      [6, 8],
    ),
    hand('flat', { x: -42, y: -138, flip: true, turn: 0, scale: 0.86 }, FAR_SKIN),
    // Chin on the near fist, the telephone under her eyes.
    fill('M-136,-134L-92,-138L-84,-128L-130,-122z', '#ffd34d'),
    fill('M-130,-132L-95,-135L-90,-129L-126,-125z', '#9fd8ff'),
    ...limb(
      [
        [-38, -214],
        [-76, -166],
        [-72, -148],
        [-40, -224],
      ],
      [40, 27],
      NEAR,
      [8, 8],
    ),
    hand('grip', { x: -41, y: -224, turn: 290, scale: 0.88 }, SKIN),
  ];
}

/** Renata: hair before everything, a hoodie, a telephone. */
export const renata: DrawnFigure = {
  id: 'renata',
  poses: { standing: standing(), seated: seated(), phone: withPhone() },
};
