import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { circle, rect, roundRect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { atTable, formed, groundShade, hand, limb } from './cast-parts.ts';

const SUIT = { lit: '#b9c8f0', mid: '#6f86cc', dark: '#475a9e', deep: '#2c3972' } as const;
const SKIN = { skin: '#e8b48a', shade: '#ad6e58' } as const;
const FAR_SKIN = { skin: '#c98f6c', shade: '#8d5646' } as const;
const HAIR = { mid: '#1a1722', lit: '#4d4a64' } as const;
const NEAR = [SUIT.mid, SUIT.dark] as const;
const FAR = [SUIT.dark, SUIT.deep] as const;
const TAPE = '#ff7a3c';
const WHITE = '#fbf7f0';

function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M-6,-8L18,-34L28,28L-6,28z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#17131c',
      browInk: HAIR.mid,
      browWidth: 4.6,
      lips: '#a8584c',
      nose: 1,
      chin: 1.2,
      full: 0.1,
      brow: 10,
      ...mood,
    }),
    // A beard trimmed by appointment.
    fill(
      'M-38,-26C-32,-31 -24,-31 -17,-27C-13,-24 -12,-18 -6,-24C4,-30 12,-40 16,-52L30,-46L26,-24C12,-6 -8,6 -26,3C-34,2 -38,-6 -34,-13C-28,-10 -20,-12 -17,-19C-22,-25 -30,-27 -37,-23z',
      HAIR.mid,
    ),
    fill('M-6,-24C4,-30 12,-40 16,-52L22,-49C18,-32 6,-14 -10,-8C-10,-14 -8,-18 -6,-24z', HAIR.lit),
    // The quiff goes first into a room.
    fill(
      'M-28,-84C-46,-92 -48,-116 -36,-132C-22,-142 20,-138 36,-118C46,-104 46,-74 34,-44C30,-46 28,-52 28,-60C20,-66 12,-74 8,-86C-4,-80 -16,-80 -28,-84z',
      HAIR.mid,
    ),
    fill(
      'M-28,-84C-46,-92 -48,-116 -36,-132C-24,-138 -8,-138 4,-134C-18,-130 -28,-118 -18,-108C-8,-98 4,-98 8,-86C-4,-80 -16,-80 -28,-84z',
      HAIR.lit,
    ),
    stroke('M-8,-128C12,-124 26,-106 28,-84M-4,-112C8,-108 18,-98 20,-86', '#6b6884', 2.2),
    ...ear(SKIN.skin, SKIN.shade),
    fill(roundRect(14, -56, 7, 16, 3), WHITE),
    fill(roundRect(14, -46, 4.5, 18, 2), WHITE),
  ];
}

function trunk(): Shape[] {
  return [
    ...formed(
      'M-30,-322C-14,-332 16,-332 32,-320C44,-300 40,-270 34,-244C40,-222 44,-200 44,-178C20,-168 -20,-168 -42,-178C-44,-204 -38,-224 -34,-244C-40,-272 -44,-302 -30,-322z',
      SUIT.mid,
      fill('M10,-336C26,-290 14,-240 24,-160H70V-336z', SUIT.dark),
      fill(
        'M-32,-322C-46,-300 -40,-270 -36,-244C-42,-220 -46,-200 -44,-172H-34C-34,-200 -30,-224 -26,-244C-32,-272 -36,-300 -22,-326z',
        SUIT.lit,
      ),
    ),
    fill('M-24,-326L8,-330L2,-280L-18,-226C-32,-262 -34,-300 -24,-326z', '#23232f'),
    fill('M8,-331L20,-328C20,-300 6,-256 -18,-222L-17,-238C-4,-262 6,-296 8,-331z', SUIT.deep),
    fill(
      'M-26,-326L-36,-314C-40,-286 -34,-250 -18,-222L-20,-236C-30,-264 -32,-300 -26,-326z',
      SUIT.lit,
    ),
    fill(circle(-19, -216, 2.6), SUIT.deep),
    fill('M12,-236l20,-4l0,4l-19,4z', SUIT.deep),
    // Lanyard and badge: the one who issues them wears the first.
    stroke('M-22,-324C-30,-290 -26,-262 -14,-246M6,-328C4,-290 -4,-264 -14,-246', TAPE, 4),
    fill(roundRect(-29, -248, 30, 40, 3), WHITE),
    fill(rect(-25, -241, 11, 14), SUIT.dark),
    fill(rect(-29, -214, 30, 6), TAPE),
    stroke('M-10,-238h7M-10,-232h5', '#8f93a8', 2),
  ];
}

const legs: readonly Shape[] = [
  groundShade(0, 58),
  fill('M-30,-34h14v20h-14zM12,-34h14v20h-14z', SKIN.shade),
  fill('M-38,-184C-42,-120 -38,-70 -34,-28h20L-2,-172L8,-28h20C36,-80 42,-130 40,-184z', SUIT.mid),
  fill('M-38,-184C-42,-120 -38,-70 -34,-28h7C-30,-80 -34,-130 -28,-184z', SUIT.lit),
  fill(
    'M12,-184C20,-120 20,-70 20,-28h8C36,-80 42,-130 40,-184zM-8,-180L-20,-28h6L-2,-172z',
    SUIT.dark,
  ),
  fill('M-50,0c0,-10 12,-14 20,-18h16l2,18zM0,0c0,-10 8,-14 12,-18h16c4,4 12,8 12,18z', WHITE),
  fill('M-50,-4h38V0h-38zM0,-4h40V0H0z', TAPE),
];

/** The tablet from behind; its middle is at 0,0. */
function tablet(): Shape[] {
  return [
    fill(roundRect(-34, -46, 68, 92, 6), '#e6eaf2'),
    fill('M8,-46h20c3,0 6,3 6,6v80c0,3 -3,6 -6,6H18z', '#a3abbd'),
    fill(circle(-24, -36, 4), '#4d5266'),
  ];
}

const upper = (mood: Partial<Profile>): Shape[] => [
  ...trunk(),
  place({ x: -12, y: -336, scale: 0.54 }, ...head(mood)),
];

function standing(): Shape[] {
  return [
    ...legs,
    ...upper({ mouth: 'smile' }),
    ...limb(
      [
        [34, -306],
        [54, -258],
        [46, -236],
        [-8, -234],
      ],
      [24, 18],
      FAR,
      [4, 6],
    ),
    fill('M-6,-244l-8,1l1,18l9,-1z', WHITE),
    // The other hand explains what will not fit on it.
    ...limb(
      [
        [-32, -306],
        [-58, -262],
        [-70, -250],
        [-92, -280],
      ],
      [25, 17],
      NEAR,
      [5, 7],
    ),
    fill('M-90,-287l-8,6l8,12l8,-7z', WHITE),
    hand('rest', { x: -94, y: -281, flip: true, turn: 46, scale: 0.8 }, SKIN),
    place({ x: -42, y: -228, turn: -20, scale: 0.88 }, ...tablet()),
    hand('grip', { x: -12, y: -230, flip: true, turn: 4, scale: 0.8 }, FAR_SKIN),
  ];
}

function seated(): Shape[] {
  return [
    atTable(SUIT.deep, { x: 2, y: 124, scale: 1.14 }, ...upper({ mouth: 'flat', brow: 12 })),
    place(
      { x: -102, y: -126 },
      fill('M-46,6L-30,-16H40L34,6z', '#15151f'),
      fill('M-40,3L-27,-13H35L30,3z', '#cfe9ff'),
      fill('M-34,1L-26,-9L-16,-6L-4,-11L8,-9L6,1z', TAPE),
    ),
    ...limb(
      [
        [40, -226],
        [64, -178],
        [52, -152],
        [-46, -136],
      ],
      [29, 21],
      FAR,
    ),
    fill('M-44,-147l-9,1l2,21l10,-1z', WHITE),
    hand('flat', { x: -52, y: -136, flip: true, turn: -4, scale: 0.9 }, FAR_SKIN),
    ...limb(
      [
        [-34, -230],
        [-68, -186],
        [-80, -168],
        [-96, -184],
      ],
      [30, 20],
      NEAR,
      [6, 8],
    ),
    fill('M-93,-193l-9,6l8,14l9,-7z', WHITE),
    place({ x: -118, y: -182, turn: 30, scale: 0.9 }, fill('M-2,-26h4v44l-2,8l-2,-8z', WHITE)),
    hand('pinch', { x: -97, y: -187, flip: true, turn: 18, scale: 0.86 }, SKIN),
  ];
}

/** Maestro Octavio Zúñiga: narrow, new, badged; he looks right. */
export const zuniga: DrawnFigure = {
  id: 'zuniga',
  poses: {
    standing: [place({ flip: true }, ...standing())],
    seated: [place({ flip: true }, ...seated())],
  },
};
