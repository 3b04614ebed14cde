import { taper } from '../kit/curves.ts';
import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { hand, limb } from './cast-parts.ts';

const SUIT = { lit: '#6f76a2', mid: '#343a62', dark: '#1d2144', deep: '#10122c' } as const;
const VEST = { mid: '#54405e', dark: '#332644' } as const;
const HAIR = { lit: '#f6f2ea', mid: '#c9cddb', dark: '#878da8' } as const;
const SKIN = { skin: '#e9b692', shade: '#a8685c' } as const;
const FAR_SKIN = { skin: '#c48a74', shade: '#8c524e' } as const;

function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M-8,-10L22,-34L34,20L-2,20z', SKIN.shade),
    fill('M-18,4L4,-6L16,18L-14,22z', '#fffaf0'),
    ...profile({
      ...SKIN,
      ink: '#241a30',
      browInk: HAIR.dark,
      browWidth: 5.5,
      lips: '#a0524a',
      nose: 1.5,
      chin: 1.05,
      full: 0.2,
      lines: true,
      ...mood,
    }),
    fill(
      'M-32,-82C-34,-104 -8,-118 18,-114C46,-110 56,-80 48,-50C45,-40 40,-32 33,-28C32,-42 30,-54 24,-62C14,-62 8,-74 2,-92C-10,-96 -22,-90 -32,-82z',
      HAIR.mid,
    ),
    fill(
      'M-32,-82C-34,-104 -8,-118 18,-114C6,-108 10,-98 22,-92C34,-84 36,-66 30,-50C28,-56 26,-60 24,-62C14,-62 8,-74 2,-92C-10,-96 -22,-90 -32,-82z',
      HAIR.lit,
    ),
    stroke('M4,-108C24,-104 40,-86 42,-60M-14,-104C-4,-110 8,-108 16,-102', HAIR.dark, 2.4),
    ...ear(SKIN.skin, SKIN.shade),
    stroke('M-30,-78Q-18,-82 -6,-80M-28,-86Q-18,-89 -8,-88', SKIN.shade, 1.6, 0.8),
  ];
}

const legs: Shape[] = [
  fill(ellipse(4, 2, 84, 9), '#05061a', 0.6),
  fill('M-34,-206L-38,-10h26l9,-150l7,150h27L40,-206z', SUIT.dark),
  fill('M-34,-206L-38,-10h12L-16,-206z', SUIT.mid),
  fill('M-34,-206L-38,-10h4L-26,-206z', SUIT.lit),
  fill('M16,-206L26,-10h5L40,-206z', SUIT.deep),
  fill('M-58,0c0,-10 14,-14 26,-16h20v16zM2,0v-16h26c10,2 20,8 20,16z', '#0a0a1c'),
  stroke('M-54,-5C-48,-10 -40,-12 -32,-13', SUIT.lit, 2),
];

/** The thin book that spoils the pocket. */
const pocket: readonly Shape[] = [
  fill('M18,-236l22,-5l3,30l-22,4z', '#c8402f'),
  fill('M18,-236l22,-5l1,5l-22,5z', '#fff0d0'),
  fill('M12,-222L46,-228L46,-220L13,-213z', SUIT.deep),
];

/** Jacket, waistcoat and chain; the back is rounded. */
function trunk(): Shape[] {
  return [
    fill(
      'M-42,-320C-28,-338 8,-346 34,-332C56,-314 62,-250 52,-182C22,-170 -18,-170 -46,-184C-52,-230 -58,-290 -42,-320z',
      SUIT.mid,
    ),
    fill(
      'M6,-342C18,-342 28,-338 34,-332C56,-314 62,-250 52,-182C40,-177 26,-174 12,-173C28,-230 30,-300 6,-342z',
      SUIT.dark,
    ),
    fill(
      'M-40,-322L-10,-338L2,-322C0,-276 -8,-232 -20,-200L-38,-206C-46,-240 -50,-290 -40,-322z',
      VEST.mid,
    ),
    fill('M-14,-300C-10,-262 -14,-230 -24,-202L-20,-200C-8,-232 0,-276 2,-322z', VEST.dark),
    fill('M-36,-328L-10,-340L-6,-326L-26,-276z', '#f6ecd8'),
    fill('M-12,-338L-6,-326L-26,-276C-18,-296 -14,-316 -12,-338z', '#b9a8b4'),
    fill('M-30,-322l9,-5l5,8l-10,42l-8,-40z', '#9a2f3c'),
    stroke('M-30,-262v0M-30,-246v0M-30,-230v0', '#d9b25a', 4),
    stroke('M-42,-240Q-34,-226 -28,-244Q-20,-228 -12,-246', '#e8c25c', 2.2),
    fill('M-10,-340L6,-338C8,-300 -2,-256 -20,-218L-22,-248C-12,-276 -4,-306 -2,-322z', SUIT.dark),
    fill('M-42,-324C-54,-300 -52,-262 -42,-230L-44,-262C-46,-290 -42,-310 -36,-328z', SUIT.lit),
    fill('M-42,-320C-58,-290 -52,-230 -46,-184L-39,-181C-45,-230 -50,-288 -37,-324z', SUIT.lit),
  ];
}

function standing(): Shape[] {
  return [
    // Far arm goes behind the back.
    fill(
      taper(
        [
          [30, -312],
          [52, -268],
          [50, -226],
          [34, -206],
        ],
        26,
        18,
      ),
      SUIT.deep,
    ),
    ...legs,
    ...trunk(),
    ...pocket,
    place(
      { x: -26, y: -336, scale: 0.6, turn: -7 },
      ...head({ mouth: 'flat', eye: 'open', brow: -6 }),
    ),
    // Near arm with a glass.
    fill(
      taper(
        [
          [-30, -312],
          [-48, -268],
          [-58, -246],
          [-84, -268],
        ],
        34,
        19,
      ),
      SUIT.mid,
    ),
    fill(
      taper(
        [
          [-40, -314],
          [-60, -268],
          [-62, -252],
          [-84, -272],
        ],
        10,
        5,
      ),
      SUIT.lit,
    ),
    fill('M-82,-278l-9,8l7,12l9,-8z', '#f6ecd8'),
    fill('M-106,-318h26l-3,26c-2,8 -18,8 -20,0z', '#cfdcf4', 0.85),
    fill('M-104,-306h22l-2,14c-2,7 -16,7 -18,0z', '#f0a63a'),
    fill(
      'M-88,-272C-98,-270 -106,-278 -106,-290C-104,-297 -98,-296 -94,-292L-82,-294C-78,-288 -80,-278 -88,-272z',
      SKIN.skin,
    ),
    fill(
      'M-88,-272C-98,-270 -106,-278 -106,-286C-100,-278 -90,-278 -81,-284C-81,-278 -83,-275 -88,-272z',
      SKIN.shade,
    ),
  ];
}

function bowing(): Shape[] {
  return [
    ...legs,
    place(
      { x: 0, y: -200, turn: -25 },
      place(
        { x: 0, y: 200 },
        fill(
          taper(
            [
              [30, -312],
              [54, -270],
              [52, -226],
              [34, -206],
            ],
            26,
            18,
          ),
          SUIT.deep,
        ),
        ...trunk(),
        ...pocket,
        place(
          { x: -28, y: -334, scale: 0.6, turn: -8 },
          ...head({ mouth: 'smile', eye: 'down', brow: 4 }),
        ),
        fill(
          taper(
            [
              [-28, -312],
              [-54, -272],
              [-48, -256],
              [-22, -278],
            ],
            31,
            20,
          ),
          SUIT.mid,
        ),
        fill(
          taper(
            [
              [-38, -312],
              [-58, -282],
              [-64, -264],
            ],
            9,
            4,
          ),
          SUIT.lit,
        ),
        fill('M-28,-290l8,10l-8,12l-10,-10z', '#f6ecd8'),
        fill('M-24,-288C-14,-300 0,-302 4,-294C4,-284 -6,-274 -18,-270z', SKIN.skin),
        fill('M4,-292C4,-284 -6,-274 -18,-270L-20,-275C-10,-280 -2,-286 4,-292z', SKIN.shade),
      ),
    ),
  ];
}

/** One leg over the other, as for a long afternoon. */
const crossed: readonly Shape[] = [
  fill(ellipse(-26, 2, 98, 9), '#05061a', 0.6),
  fill('M-96,0c0,-10 14,-14 26,-16h24v16z', '#0a0a1c'),
  fill('M-86,-118L-32,-112L-46,-10h-26z', SUIT.deep),
  fill('M-86,-118L-70,-116L-64,-10h-8z', SUIT.dark),
  fill(
    'M-120,-62L-94,-52L-98,-36C-114,-30 -144,-30 -158,-36C-158,-46 -142,-50 -130,-54z',
    '#0a0a1c',
  ),
  stroke('M-152,-40C-144,-45 -134,-47 -126,-50', SUIT.lit, 2),
  fill('M-117,-72L-92,-62L-95,-50L-120,-59z', '#8a2c38'),
  fill(
    'M44,-134C10,-146 -40,-152 -76,-154C-98,-154 -106,-140 -102,-124L-120,-70L-91,-60L-62,-110C-40,-102 10,-92 40,-92C60,-100 62,-122 44,-134z',
    SUIT.dark,
  ),
  fill(
    'M-40,-152C-54,-153 -66,-154 -76,-154C-98,-154 -106,-140 -102,-124L-120,-70L-108,-66L-86,-122C-84,-134 -70,-142 -40,-144z',
    SUIT.mid,
  ),
  fill('M-91,-60L-62,-110C-40,-102 10,-92 40,-92L44,-104C10,-104 -40,-114 -70,-124z', SUIT.deep),
];

/** The poet, open where a word has stopped him. */
const poet: readonly Shape[] = [
  fill('M-92,-164L-138,-182L-136,-192L-92,-176L-48,-192L-46,-182z', '#c8402f'),
  fill('M-92,-164L-46,-182L-48,-192L-92,-176z', '#8c2440'),
  fill('M-92,-170C-104,-184 -122,-192 -136,-194C-122,-200 -100,-196 -92,-184z', '#fff0d0'),
  fill('M-92,-170C-80,-184 -62,-192 -48,-194C-62,-200 -84,-196 -92,-184z', '#d9c2a8'),
];

function overTheBook(): Shape[] {
  return [
    place(
      { x: 24, y: 76 },
      ...limb(
        [
          [30, -312],
          [36, -262],
          [-10, -238],
          [-92, -252],
        ],
        [26, 18],
        [SUIT.deep, '#0a0c20'],
      ),
    ),
    place({ x: 24, y: 76 }, ...trunk()),
    hand('pinch', { x: -70, y: -178, flip: true, turn: 14, scale: 0.8 }, FAR_SKIN),
    ...poet,
    place(
      { x: -2, y: -260, scale: 0.6, turn: -10 },
      ...head({ mouth: 'flat', eye: 'down', brow: -6 }),
    ),
    ...limb(
      [
        [-4, -236],
        [-16, -192],
        [-22, -172],
        [-48, -176],
      ],
      [34, 20],
      [SUIT.mid, SUIT.dark],
      [8, 6],
    ),
    fill('M-46,-187l-9,2l2,19l10,-2z', '#f6ecd8'),
    hand('grip', { x: -52, y: -176, flip: true, turn: 6, scale: 0.84 }, SKIN),
  ];
}

function seated(): Shape[] {
  const bent = place({ x: -30, y: 100 }, ...overTheBook());
  return [...crossed, place({ x: 30, y: -100, turn: -5 }, bent)];
}

/** Arkady Lvovich Zarechnev in his three-piece suit; feet at 0,0. */
export const zarechnev: DrawnFigure = {
  id: 'zarechnev',
  poses: { standing: standing(), bowing: bowing(), seated: seated() },
};
