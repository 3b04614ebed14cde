import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { lens } from '../kit/marks.ts';
import { circle, ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { face, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { formed, groundShade, hand, limb } from './cast-parts.ts';

const JACKET = { lit: '#7a7268', mid: '#46424c', dark: '#2a2834', deep: '#191824' } as const;
const SHIRT = { lit: '#f2e2c2', mid: '#d8bf9a', dark: '#a5876c' } as const;
const SKIN = { skin: '#e8a482', shade: '#a8604f' } as const;
const FAR_SKIN = { skin: '#bd7a60', shade: '#7f4640' } as const;
const HAIR = { lit: '#fbf7ee', mid: '#cfd2dc', dark: '#8f94a8' } as const;
const BERET = { lit: '#5a6fb0', mid: '#2f3f7a', dark: '#1c2650' } as const;
const NEAR = [JACKET.mid, JACKET.dark] as const;
const FAR = [JACKET.dark, JACKET.deep] as const;

function head(mouth: readonly Shape[], mood: Partial<Profile>): Shape[] {
  return [
    fill('M-14,-8L24,-36L28,18L-8,24z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#2a1c20',
      browInk: HAIR.mid,
      browWidth: 6,
      lips: '#a8503f',
      nose: 1.15,
      chin: 1,
      full: 1,
      lines: true,
      ...mood,
    }),
    fill('M-30,-48C-26,-44 -18,-44 -14,-49C-16,-42 -24,-39 -30,-44z', SKIN.shade),
    // A beard that has been to the barber: round, and as broad as the collar.
    fill(
      'M-42,-30C-34,-38 -24,-38 -16,-33C-4,-34 8,-46 14,-62L36,-52L34,-22C26,8 -4,26 -32,22C-44,20 -52,8 -50,-6C-52,-14 -48,-24 -42,-30z',
      HAIR.lit,
    ),
    fill(
      'M14,-62L36,-52L34,-22C26,8 -4,26 -32,22C-10,16 4,2 10,-14C18,-28 18,-46 14,-62z',
      HAIR.mid,
    ),
    fill(lens(-31, -34, 26, 11, -0.12), HAIR.mid),
    ...mouth,
    stroke('M-42,2C-36,12 -26,14 -16,10M0,0C-4,8 -10,12 -16,14', HAIR.mid, 2.2),
    // Combed back, thick.
    fill(
      'M-30,-82C-36,-108 -6,-126 22,-120C56,-114 66,-78 54,-46C50,-36 44,-32 34,-34C34,-46 34,-56 28,-66C16,-66 2,-76 -4,-94C-14,-96 -22,-90 -30,-82z',
      HAIR.mid,
    ),
    fill(
      'M-30,-82C-36,-108 -6,-126 22,-120C12,-114 12,-106 22,-98C36,-88 40,-72 36,-54C34,-60 32,-64 28,-66C16,-66 2,-76 -4,-94C-14,-96 -22,-90 -30,-82z',
      HAIR.lit,
    ),
    stroke('M8,-112C30,-108 48,-88 48,-60M16,-102C32,-94 42,-78 42,-58', HAIR.dark, 2.2),
    ...ear(SKIN.skin, SKIN.shade),
  ];
}

/** The vowel of a bass, low and round. */
const open: readonly Shape[] = [
  fill(ellipse(-35, -16, 8.5, 11.5), '#a8503f'),
  fill(ellipse(-35, -16, 6.4, 9.4), '#2a1018'),
  fill(
    'M-40.500,-20.500C-38,-25 -32,-25 -29.500,-20.500C-32,-19 -38,-19 -40.500,-20.500z',
    '#fff6ea',
  ),
  fill('M-40,-12C-38,-7.500 -32,-7.500 -30,-12C-33,-14.500 -37,-14.500 -40,-12z', '#b8504c'),
];

const LIPS = {
  shut: 'M-46,-18C-40,-20 -34,-20 -28,-17C-33,-12 -40,-12 -45,-15z',
  thin: 'M-46,-18C-40,-19 -34,-19 -28,-16C-33,-14 -40,-14 -45,-15z',
  wide: 'M-46,-18C-40,-19 -32,-19 -24,-23C-30,-11 -40,-11 -45,-15z',
  fallen: 'M-46,-18C-40,-20 -33,-19 -28,-12C-33,-11 -40,-12 -45,-15z',
  round: 'M-46,-19C-40,-23 -33,-22 -30,-16C-33,-9 -40,-9 -45,-13z',
} as const;

/** The mouth of a bass who says nothing, in the middle of his beard. */
const silent: readonly Shape[] = [
  face(({ mouth = 'flat' }) => {
    switch (mouth) {
      case 'smile':
      case 'laugh':
      case 'half':
        return [fill(LIPS.wide, '#a8503f'), stroke('M-45,-17Q-35,-14 -24,-22', '#5a2a28', 1.8)];
      case 'tight':
        return [fill(LIPS.thin, '#a8503f'), stroke('M-45,-16.500L-27,-15', '#5a2a28', 2)];
      case 'down':
        return [fill(LIPS.fallen, '#a8503f'), stroke('M-45,-17Q-36,-17 -28,-12', '#5a2a28', 1.8)];
      case 'parted':
        return [
          fill(LIPS.round, '#a8503f'),
          fill('M-44,-18C-40,-20 -36,-19 -33,-16C-36,-13 -40,-13 -43,-14z', '#2a1018'),
        ];
      default:
        return [fill(LIPS.shut, '#a8503f'), stroke('M-45,-17Q-37,-15 -28,-17', '#5a2a28', 1.6)];
    }
  }),
];

const legs: readonly Shape[] = [
  groundShade(2, 84),
  fill('M-54,-160L-52,-14h42L0,-140L14,-14h42L58,-160z', JACKET.dark),
  fill('M-54,-160L-52,-14h12L-38,-160z', JACKET.mid),
  fill('M24,-160C36,-110 40,-60 40,-14h16L58,-160zM-14,-150L-22,-14h12L0,-140z', JACKET.deep),
  fill('M-70,0c0,-10 14,-14 24,-18h34l3,18zM4,0l4,-18h38c8,4 24,8 24,18z', '#14121c'),
];

/** A chest with a room in it. */
function trunk(): Shape[] {
  return [
    ...formed(
      'M-44,-308C-20,-324 24,-324 50,-306C76,-282 80,-214 72,-138C34,-122 -34,-122 -68,-138C-78,-214 -72,-286 -44,-308z',
      JACKET.mid,
      fill('M20,-326C42,-270 42,-200 34,-110H110V-326z', JACKET.dark),
      fill('M-46,-308C-74,-284 -80,-214 -70,-132H-56C-64,-214 -58,-284 -34,-314z', JACKET.lit),
    ),
    ...formed(
      'M-36,-312L8,-322C12,-262 -4,-180 -18,-127L-46,-129C-52,-200 -52,-270 -36,-312z',
      SHIRT.lit,
      fill('M-8,-326L14,-326L-6,-110H-26C-14,-190 -8,-260 -8,-326z', SHIRT.mid),
    ),
    stroke('M-22,-308C-28,-250 -32,-190 -32,-130', SHIRT.mid, 2.2),
    fill(
      [-294, -264, -234, -204, -174, -146]
        .map((y) => circle(-26 - (y + 294) * 0.05, y, 2.6))
        .join(''),
      SHIRT.dark,
    ),
    // Buttoned up to the last one, as for church.
    fill('M-38,-316L-8,-328L8,-322L-20,-300z', '#fff4dc'),
    fill('M-8,-328L8,-322L-14,-304L-20,-300z', SHIRT.mid),
    fill('M8,-322L24,-318C30,-280 20,-240 -2,-206L-6,-240C2,-270 8,-296 8,-322z', JACKET.deep),
    fill('M-36,-312C-52,-286 -58,-250 -48,-212L-46,-240C-48,-268 -42,-292 -32,-313z', JACKET.dark),
    fill('M20,-196l34,-5l1,7l-34,5z', JACKET.deep),
  ];
}

/** The part book, square notes and all; the spine is at 0,0. */
const book: readonly Shape[] = [
  fill('M0,6L-52,-8L-46,-46L0,-34L46,-46L52,-8z', '#7a2438'),
  fill('M0,0C-14,-12 -34,-14 -47,-12L-42,-48C-28,-50 -12,-46 0,-36z', '#fff4d8'),
  fill('M0,0C14,-12 34,-14 47,-12L42,-48C28,-50 12,-46 0,-36z', '#dcc8a8'),
  stroke(
    'M-38,-40C-26,-41 -14,-38 -6,-32M-40,-30C-28,-31 -14,-28 -6,-22M-41,-21C-28,-22 -14,-19 -6,-13M6,-32C14,-38 26,-41 38,-40M6,-22C14,-28 28,-31 40,-30',
    '#6a5a60',
    1.6,
  ),
  fill('M-34,-43h5v5h-5zM-22,-33h5v5h-5zM-14,-39h5v5h-5zM16,-41h5v5h-5zM28,-34h5v5h-5z', '#b8302f'),
];

/** Taken off at the door; its middle is at 0,0. */
const beret: readonly Shape[] = [
  fill('M-44,4C-50,-14 -26,-28 2,-26C34,-26 52,-12 48,4C36,18 -30,18 -44,4z', BERET.mid),
  fill('M-44,4C-50,-14 -26,-28 2,-26C-14,-20 -30,-10 -30,10C-36,9 -41,7 -44,4z', BERET.lit),
  fill('M14,-25C38,-23 52,-10 48,4C40,12 24,15 8,15C24,6 26,-12 14,-25z', BERET.dark),
  stroke('M2,-26l2,-9', BERET.mid, 4),
];

function singing(): Shape[] {
  return [
    ...legs,
    // Far arm down, the beret in it.
    ...limb(
      [
        [50, -284],
        [80, -236],
        [84, -196],
        [74, -158],
      ],
      [38, 25],
      FAR,
      [7, 5],
    ),
    ...trunk(),
    place({ x: -14, y: -330, scale: 0.66, turn: 7 }, ...head(open, { eye: 'shut', brow: 10 })),
    place({ x: 74, y: -130, turn: 12 }, ...beret),
    hand('grip', { x: 75, y: -158, turn: 96, scale: 0.92 }, FAR_SKIN),
    // The book in the near one, lower than he needs it: he knows it by heart.
    ...limb(
      [
        [-46, -282],
        [-78, -230],
        [-76, -204],
        [-66, -196],
      ],
      [40, 28],
      NEAR,
      [8, 6],
    ),
    place({ x: -66, y: -200, turn: -6, scale: 1.12 }, ...book),
    hand('grip', { x: -58, y: -190, flip: true, turn: 32, scale: 0.94 }, SKIN),
  ];
}

function standing(): Shape[] {
  return [
    ...legs,
    ...trunk(),
    place({ x: -18, y: -328, scale: 0.66 }, ...head(silent, { eye: 'open', brow: 4 })),
    ...limb(
      [
        [50, -282],
        [82, -226],
        [74, -192],
        [2, -176],
      ],
      [38, 26],
      FAR,
      [6, 7],
    ),
    hand('grip', { x: -2, y: -176, flip: true, turn: -2, scale: 0.92 }, FAR_SKIN),
    // The cap belongs to the car; the beret is his own.
    place({ x: -42, y: -160, turn: -7, scale: 1.04 }, ...beret),
    ...limb(
      [
        [-46, -282],
        [-82, -228],
        [-86, -196],
        [-64, -174],
      ],
      [40, 28],
      NEAR,
      [8, 6],
    ),
    hand('grip', { x: -64, y: -174, turn: 22, scale: 0.94 }, SKIN),
  ];
}

/** Anatoly Tverdokhlebin, driver on six days and bass on the seventh; he looks left. */
export const tverdokhlebin: DrawnFigure = {
  id: 'tverdokhlebin',
  poses: { standing: standing(), singing: singing() },
};
