import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { circle, rect, roundRect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { atTable, formed, groundShade, hand, limb } from './cast-parts.ts';

const SUIT = { lit: '#c6a27a', mid: '#8b6a50', dark: '#5c4239', deep: '#38282c' } as const;
const SKIN = { skin: '#d69c74', shade: '#93584a' } as const;
const HAIR = { mid: '#8a8790', lit: '#c9c5c6', dark: '#55515f' } as const;
const SLEEVE = [SUIT.mid, SUIT.dark] as const;
const CUFF = '#f7efdf';

function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M-14,-6L24,-30L36,22L-8,22z', SKIN.shade),
    fill('M-22,2L0,-8L12,12L34,0L32,18L-14,28z', CUFF),
    ...profile({
      ...SKIN,
      ink: '#20181c',
      browInk: HAIR.dark,
      browWidth: 4,
      lips: '#96503f',
      nose: 1.05,
      chin: 0.8,
      full: 1.1,
      lines: true,
      ...mood,
    }),
    // The dome, and the light on it.
    fill(
      'M-14,-98C-26,-94 -33,-82 -33,-70L34,-58C42,-92 22,-112 0,-108C-6,-106 -10,-102 -14,-98z',
      SKIN.skin,
    ),
    fill('M20,-103C10,-92 10,-76 -2,-66L34,-58C40,-80 36,-96 20,-103z', SKIN.shade),
    fill('M-20,-90C-14,-98 -8,-101 -2,-101C-8,-94 -14,-88 -20,-82z', '#f3c79e'),
    // What is left at the side, combed with water, and a moustache of one ruler's width.
    fill(
      'M2,-72C12,-80 30,-84 40,-78C48,-64 46,-40 34,-26C30,-34 30,-42 28,-46C26,-60 16,-62 10,-54C4,-58 2,-64 2,-72z',
      HAIR.mid,
    ),
    fill(
      'M2,-72C12,-80 30,-84 40,-78C30,-76 18,-72 12,-62C10,-58 8,-56 6,-57C3,-61 2,-66 2,-72z',
      HAIR.lit,
    ),
    stroke('M14,-72C24,-76 34,-74 40,-66M32,-58C36,-50 36,-42 33,-36', HAIR.dark, 2),
    ...ear(SKIN.skin, SKIN.shade),
    fill('M-38,-25C-32,-30 -24,-31 -15,-25L-15,-23C-24,-26 -32,-25 -37,-23z', HAIR.dark),
    stroke('M-6,-3C4,-2 14,-10 20,-18', '#7d463d', 2),
  ];
}

/** Jacket, double-breasted and buttoned; the belly leads. */
function trunk(): Shape[] {
  const jacket =
    'M-32,-304C-14,-314 20,-316 38,-302C60,-284 66,-226 58,-150C26,-138 -34,-138 -64,-152C-78,-190 -76,-232 -62,-262C-54,-284 -44,-296 -32,-304z';
  return [
    ...formed(
      jacket,
      SUIT.mid,
      fill('M14,-320C34,-270 36,-200 24,-130H90V-320z', SUIT.dark),
      fill(
        'M-32,-308C-50,-290 -58,-276 -66,-250C-78,-220 -74,-180 -66,-148L-56,-146C-66,-190 -64,-228 -54,-252C-46,-276 -38,-290 -24,-306z',
        SUIT.lit,
      ),
    ),
    fill('M-34,-304L-2,-314L0,-302L-34,-236C-42,-256 -42,-284 -34,-304z', CUFF),
    fill('M-6,-312L0,-302L-34,-236L-35,-242C-20,-266 -12,-290 -6,-312z', '#c3b0a8'),
    fill('M-27,-300l10,-5l6,9l-19,52l-6,-14z', '#8e2636'),
    fill('M-18,-305l1,0l6,9l-19,52l-1,-2C-22,-268 -16,-288 -18,-305z', '#5d1730'),
    // Peaked lapels and the edge where the front laps over.
    fill(
      'M0,-314L14,-312C18,-290 10,-276 12,-266L-2,-268C-10,-248 -26,-232 -38,-220C-36,-236 -8,-276 0,-314z',
      SUIT.dark,
    ),
    fill(
      'M-36,-304C-46,-292 -50,-280 -56,-266L-46,-266C-44,-250 -42,-236 -38,-222C-44,-250 -44,-280 -36,-304z',
      SUIT.lit,
    ),
    stroke('M-38,-222C-46,-196 -48,-170 -46,-148', SUIT.deep, 2.2),
    fill(
      circle(-22, -212, 3.6) +
        circle(-26, -182, 3.6) +
        circle(-52, -212, 3.2) +
        circle(-55, -184, 3),
      SUIT.deep,
    ),
    fill('M14,-262l18,-3l0,4l-17,3z', SUIT.deep),
    fill('M15,-263l5,-9l4,6l5,-8l3,9z', CUFF),
    fill('M10,-196L40,-202L41,-194L11,-188z', SUIT.deep),
  ];
}

const legs: Shape[] = [
  groundShade(0, 76),
  fill('M-52,-160L-46,-10h32L-4,-140L8,-10h34L54,-160z', SUIT.dark),
  fill('M-52,-160L-46,-10h13L-30,-160z', SUIT.mid),
  fill('M14,-150C22,-100 26,-50 28,-10H42L54,-160z', SUIT.deep),
  fill('M-64,0c0,-9 12,-13 22,-15h26l2,15zM-4,0c0,-9 8,-13 14,-15h30c4,4 8,10 8,15z', '#241419'),
  stroke('M-58,-6C-52,-10 -46,-11 -40,-11', '#8e6a5a', 2),
];

/** The lighter, its lid open, nothing burning. */
function lighter(x: number, y: number, turn: number): Shape {
  return place(
    { x, y, turn },
    fill(roundRect(-6, -16, 12, 20, 2), '#e3c06a'),
    fill(rect(1, -16, 5, 20), '#a87c34'),
    fill(rect(-4, -21, 6, 5), '#6e6a78'),
    fill('M-6,-17l-9,-7l5,-7l8,7z', '#f4dd98'),
  );
}

function standing(): Shape[] {
  return [
    ...legs,
    ...limb(
      [
        [36, -292],
        [62, -248],
        [62, -220],
        [38, -192],
      ],
      [32, 24],
      [SUIT.dark, SUIT.deep],
    ),
    ...trunk(),
    fill('M30,-206L52,-196L48,-186L28,-194z', SUIT.deep),
    place({ x: -18, y: -306, scale: 0.58 }, ...head({ mouth: 'flat', brow: 4 })),
    lighter(-106, -276, -14),
    ...limb(
      [
        [-36, -288],
        [-54, -246],
        [-56, -228],
        [-80, -246],
      ],
      [32, 21],
      SLEEVE,
    ),
    fill('M-78,-257l-8,7l9,13l9,-8z', CUFF),
    hand('pinch', { x: -80, y: -247, turn: 34, flip: true, scale: 0.8 }, SKIN),
  ];
}

const body = (mood: Partial<Profile>, turn = 0): Shape[] => [
  ...trunk(),
  place({ x: -18, y: -306, scale: 0.58, turn }, ...head(mood)),
];

const HANDSET =
  'M-6,-38h16c6,0 8,6 8,12v52c0,6 -2,12 -8,12h-16c-6,0 -9,-4 -9,-9c0,-5 5,-9 11,-9v-40c-6,0 -11,-4 -11,-9c0,-5 3,-9 9,-9z';

const TABLE = { x: 4, y: 102, scale: 1.16 } as const;

/** Forearm along the table, to the left. */
function forearm(): Shape[] {
  return [
    ...limb(
      [
        [-42, -230],
        [-66, -178],
        [-70, -156],
        [-120, -140],
      ],
      [38, 25],
      SLEEVE,
      [6, 8],
    ),
    fill('M-118,-153l-10,3l2,24l11,-2z', CUFF),
    hand('flat', { x: -124, y: -139, turn: -6, flip: true, scale: 0.95 }, SKIN),
  ];
}

function seated(): Shape[] {
  return [
    ...limb(
      [
        [40, -226],
        [72, -180],
        [66, -150],
        [10, -138],
      ],
      [40, 26],
      [SUIT.dark, SUIT.deep],
    ),
    atTable(SUIT.deep, TABLE, ...body({ mouth: 'flat', eye: 'open', brow: 6 })),
    ...limb(
      [
        [44, -220],
        [70, -172],
        [58, -148],
        [-30, -136],
      ],
      [38, 25],
      [SUIT.dark, SUIT.deep],
    ),
    fill('M-28,-149l-10,2l2,24l11,-2z', CUFF),
    ...forearm(),
    lighter(-62, -154, -10),
    hand('pinch', { x: -34, y: -137, turn: 2, flip: true, scale: 0.95 }, SKIN),
  ];
}

function telephone(): Shape[] {
  return [
    atTable(SUIT.deep, TABLE, ...body({ mouth: 'down', eye: 'down', brow: -4 }, 4)),
    // The handset at the ear, and its cord.
    stroke(
      'M-36,-240C-62,-222 -16,-212 -38,-196C-58,-182 -10,-176 -30,-160C-46,-148 -10,-140 -24,-118',
      '#d9473c',
      3.4,
    ),
    place(
      { x: -16, y: -277, turn: 46, scale: 0.98 },
      fill(HANDSET, '#d9473c'),
      clipped(HANDSET, fill('M4,-50H30V50H4z', '#93283a')),
    ),
    ...limb(
      [
        [46, -222],
        [80, -178],
        [70, -186],
        [16, -246],
      ],
      [40, 25],
      [SUIT.dark, SUIT.deep],
      [6, 6],
    ),
    fill('M22,-254l-13,10l10,13l12,-11z', CUFF),
    hand('grip', { x: 12, y: -250, turn: 44, flip: true, scale: 0.98 }, SKIN),
    ...forearm().slice(0, 3),
    lighter(-152, -158, -12),
    hand('pinch', { x: -124, y: -140, turn: 4, flip: true, scale: 0.95 }, SKIN),
  ];
}

/** Licenciado Ramiro Echegaray: short, buttoned, combed; a lighter that lights nothing. */
export const echegaray: DrawnFigure = {
  id: 'echegaray',
  poses: { standing: standing(), seated: seated(), telephone: telephone() },
};
