import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { count } from '../kit/numbers.ts';
import { circle, polygon, rect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { atTable, formed, groundShade, hand, limb } from './cast-parts.ts';

const JACKET = { lit: '#f4e2bc', mid: '#d0b488', dark: '#967a60', deep: '#665048' } as const;
const SKIN = { skin: '#8f5a3c', shade: '#573029' } as const;
const FAR_SKIN = { skin: '#6f4230', shade: '#452420' } as const;
const NAVY = { lit: '#46568c', mid: '#27335c', dark: '#182044' } as const;
const SHIRT = { mid: '#dcebf4', dark: '#9fb4cc' } as const;
const NEAR = [JACKET.mid, JACKET.dark] as const;
const FAR = [JACKET.dark, JACKET.deep] as const;
const HAIR = '#17121a';

function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M-12,-8L20,-34L34,26L-10,26z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#140c12',
      browInk: HAIR,
      browWidth: 4.4,
      lips: '#7d3f3a',
      nose: 0.95,
      chin: 1.05,
      full: 0.5,
      ...mood,
    }),
    fill('M-24,-86C-16,-92 -10,-94 -4,-94C-12,-86 -14,-78 -24,-76z', '#b57a54'),
    // Cropped and squared, faded to the ear; a short beard along the jaw.
    fill(
      'M-29,-86C-36,-100 -30,-116 -14,-120C10,-126 38,-118 44,-98C48,-80 44,-58 34,-44C29,-50 28,-58 26,-66C18,-68 13,-74 12,-84C0,-90 -16,-90 -29,-86z',
      HAIR,
    ),
    fill(
      'M-29,-86C-36,-100 -30,-116 -14,-120C-2,-122 10,-122 20,-119C2,-116 -6,-108 -4,-98C-2,-92 4,-92 12,-84C0,-90 -16,-90 -29,-86z',
      '#3d3040',
    ),
    fill('M26,-66C36,-62 42,-68 46,-76C46,-62 40,-52 34,-44C29,-50 28,-58 26,-66z', '#34222a'),
    fill(
      'M-32,-9C-24,-10 -18,-14 -14,-22C-2,-22 8,-34 16,-50L28,-40L24,-22C12,-4 -8,6 -24,3C-32,2 -34,-4 -32,-9z',
      HAIR,
    ),
    ...ear(SKIN.skin, SKIN.shade),
    // Round glasses, clear amber.
    stroke(
      'M-40,-55a7,10 0 1 0 13,-1a7,10 0 1 0 -13,1zM-23,-55a10,11 0 1 0 20,-1a10,11 0 1 0 -20,1zM-27,-57h4M-3,-58L18,-60',
      '#e0a04a',
      2.4,
    ),
  ];
}

/** The good jacket: a check that one sees only at a table. */
function check(): Shape[] {
  const across = count(11)
    .map((i) => `M-90,${-338 + i * 16}h180`)
    .join('');
  const down = count(11)
    .map((i) => `M${-80 + i * 16},-350v190`)
    .join('');
  return [stroke(across + down, JACKET.deep, 1.2, 0.38)];
}

function trunk(): Shape[] {
  return [
    ...formed(
      'M-44,-320C-20,-334 24,-334 48,-318C60,-296 54,-260 48,-232C52,-208 54,-188 54,-170C24,-158 -26,-158 -52,-170C-54,-190 -50,-210 -46,-232C-54,-262 -58,-298 -44,-320z',
      JACKET.mid,
      fill('M16,-340C38,-290 24,-230 32,-150H90V-340z', JACKET.dark),
      fill(
        'M-46,-320C-60,-298 -54,-262 -48,-232C-54,-206 -56,-186 -54,-164H-42C-42,-190 -38,-212 -36,-232C-46,-262 -48,-298 -32,-328z',
        JACKET.lit,
      ),
      ...check(),
    ),
    fill('M-34,-328L8,-334L2,-280L-18,-214C-38,-254 -44,-300 -34,-328z', SHIRT.mid),
    fill('M-8,-330L8,-334L2,-280L-18,-214L-19,-222C-8,-262 -6,-300 -8,-330z', SHIRT.dark),
    fill('M-24,-318l12,-3l4,9l-10,86l-9,-22z', '#7c2644'),
    fill('M-14,-320l2,-1l4,9l-10,86l-2,-4z', '#4f1634'),
    fill('M-36,-330L-22,-314L-38,-302zM8,-336L-10,-316L6,-302z', '#f7fbff'),
    fill('M8,-336L22,-332C22,-300 8,-250 -18,-206L-18,-224C-4,-256 8,-298 8,-336z', JACKET.deep),
    fill(
      'M-36,-330L-48,-318C-50,-284 -38,-240 -18,-206L-20,-222C-36,-260 -42,-300 -36,-330z',
      JACKET.lit,
    ),
    fill(circle(-18, -198, 3.4), JACKET.deep),
    fill('M14,-290l22,-4l1,5l-22,4z', JACKET.deep),
    fill('M18,-293l10,-10l8,8z', '#7c2644'),
    fill('M14,-226h32v34c-10,5 -22,6 -30,3z', JACKET.deep, 0.6),
  ];
}

const legs: readonly Shape[] = [
  groundShade(0, 74),
  fill('M-46,-178L-40,-12h30L-2,-162L10,-12h30L50,-178z', NAVY.mid),
  fill('M-46,-178L-40,-12h10L-34,-178z', NAVY.lit),
  fill('M16,-178C24,-110 28,-60 28,-12h12L50,-178zM-12,-174L-20,-12h10L-2,-162z', NAVY.dark),
  fill('M-58,0c0,-10 12,-13 20,-16h26l2,16zM0,0c0,-10 8,-13 12,-16h28c4,3 12,6 12,16z', '#5a2f24'),
  stroke('M-52,-6C-46,-10 -40,-11 -34,-12', '#a8674a', 2),
];

const upper = (mood: Partial<Profile>): Shape[] => [
  ...trunk(),
  place({ x: -14, y: -336, scale: 0.57 }, ...head(mood)),
];

function standing(): Shape[] {
  return [
    // Far hand in a trouser pocket, the jacket pushed back.
    ...limb(
      [
        [46, -300],
        [74, -252],
        [72, -226],
        [46, -184],
      ],
      [31, 23],
      FAR,
      [6, 6],
    ),
    ...legs,
    ...upper({ mouth: 'smile', brow: 6 }),
    // The slides, on paper after all.
    ...limb(
      [
        [-44, -302],
        [-68, -254],
        [-70, -230],
        [-44, -206],
      ],
      [32, 22],
      NEAR,
    ),
    fill('M-48,-216l9,7l-9,14l-9,-8z', SHIRT.mid),
    place(
      { x: -26, y: -212, turn: 12 },
      fill(
        polygon([
          [-46, -30],
          [34, -38],
          [38, 18],
          [-42, 28],
        ]),
        NAVY.mid,
      ),
      fill(
        polygon([
          [-46, -30],
          [34, -38],
          [34.5, -30],
          [-45.5, -22],
        ]),
        '#fbf7ea',
      ),
      fill(
        polygon([
          [10, -27],
          [34, -30],
          [38, 18],
          [14, 21],
        ]),
        NAVY.dark,
      ),
      fill(rect(-34, -10, 20, 14), '#d0b488'),
    ),
    hand('rest', { x: -44, y: -202, turn: 10, scale: 0.86 }, SKIN),
  ];
}

function seated(): Shape[] {
  return [
    atTable(NAVY.dark, { x: 2, y: 128, scale: 1.14 }, ...upper({ mouth: 'flat', brow: -4 })),
    // One palm turned up: that is what he can say.
    ...limb(
      [
        [-46, -228],
        [-68, -190],
        [-90, -164],
        [-128, -150],
      ],
      [37, 25],
      NEAR,
      [6, 9],
    ),
    fill('M-126,-163l-10,2l1,24l11,-1z', SHIRT.mid),
    hand('rest', { x: -134, y: -150, flip: true, turn: 14, scale: 0.96 }, SKIN),
    ...limb(
      [
        [50, -226],
        [76, -178],
        [64, -150],
        [-38, -136],
      ],
      [37, 25],
      FAR,
    ),
    fill('M-36,-149l-10,1l1,24l11,-1z', SHIRT.dark),
    hand('flat', { x: -44, y: -136, flip: true, turn: -2, scale: 0.95 }, FAR_SKIN),
    stroke('M-58,-146l-3,18', '#e8c25c', 3),
  ];
}

/** Daniel Okonjo-Price: broad shoulders, round glasses, the jacket he bought for the post. */
export const okonjo: DrawnFigure = {
  id: 'okonjo',
  poses: { standing: standing(), seated: seated() },
};
