import { taper } from '../kit/curves.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { hand, limb } from './cast-parts.ts';
import { fringe, GOWN, head, neckline, pearls, REBOZO, SKIN, weave } from './iturbe-parts.ts';

/** The long dress, straight as a plumb line. */
const gown: Shape[] = [
  fill(ellipse(2, 2, 66, 8), '#05061a', 0.6),
  fill(
    'M-36,-296C-20,-306 16,-306 32,-296C36,-270 30,-246 26,-226C36,-160 44,-80 48,-4C20,6 -26,6 -52,-4C-48,-80 -40,-160 -30,-226C-36,-248 -40,-272 -36,-296z',
    GOWN.mid,
  ),
  fill(
    'M10,-304C20,-302 27,-300 32,-296C36,-270 30,-246 26,-226C36,-160 44,-80 48,-4C36,0 24,2 10,3C16,-80 12,-160 4,-226C12,-250 16,-280 10,-304z',
    GOWN.dark,
  ),
  fill(
    'M-36,-296C-40,-272 -36,-248 -30,-226C-40,-160 -48,-80 -52,-4L-38,0C-36,-80 -30,-160 -22,-226C-28,-248 -32,-272 -28,-300z',
    GOWN.lit,
  ),
  stroke('M-10,-200C-14,-130 -16,-60 -16,0M2,-210C4,-140 2,-60 0,2', GOWN.deep, 2.4),
];

function standing(): Shape[] {
  const shawl =
    'M-40,-296C-56,-280 -62,-250 -60,-216L-34,-204C-20,-220 10,-226 34,-216L54,-214C62,-250 54,-284 36,-298C40,-278 32,-258 12,-246C-8,-240 -28,-248 -34,-268z';
  const fall =
    'M30,-226C44,-224 54,-218 56,-208C62,-170 62,-130 58,-96L30,-94C34,-140 34,-190 30,-226z';
  return [
    ...gown,
    fill(fall, REBOZO.dark),
    weave(fall, 14),
    fringe(31, 58, -96, 24),
    ...neckline,
    // Arms under the shawl, hands one over the other.
    fill(
      taper(
        [
          [-36, -258],
          [-40, -232],
          [-20, -212],
          [2, -210],
        ],
        22,
        13,
      ),
      SKIN.shade,
    ),
    fill(shawl, REBOZO.mid),
    fill('M-40,-296C-56,-280 -62,-250 -60,-216L-48,-210C-50,-244 -46,-272 -34,-284z', REBOZO.lit),
    fill(
      'M54,-214C62,-250 54,-284 36,-298C40,-278 32,-258 12,-246C24,-240 32,-228 34,-216z',
      REBOZO.dark,
    ),
    weave(shawl, 14),
    fill('M14,-222C4,-222 -8,-216 -20,-206C-22,-200 -16,-196 -8,-198L16,-206z', SKIN.shade),
    fill('M-40,-222C-28,-222 -12,-216 0,-206C4,-200 -2,-195 -10,-197L-40,-206z', SKIN.skin),
    stroke('M-18,-212L-2,-203M-22,-207L-6,-199', SKIN.shade, 1.6),
    fill('M-44,-226l9,1l-1,22l-10,-1z', GOWN.lit),
    ...pearls(),
    place({ x: -4, y: -313, scale: 0.54, turn: 3 }, ...head({ mouth: 'flat' })),
  ];
}

function turned(): Shape[] {
  const back =
    'M-38,-298C-20,-308 18,-308 34,-298C52,-280 56,-240 48,-206C20,-190 -28,-190 -52,-206C-58,-244 -54,-280 -38,-298z';
  const fall = 'M-18,-200C-24,-150 -26,-110 -24,-74L20,-72C22,-120 16,-160 8,-200z';
  return [
    place({ flip: true }, ...gown),
    fill(fall, REBOZO.dark),
    fill('M-18,-200C-24,-150 -26,-110 -24,-74h10C-14,-120 -12,-160 -6,-200z', REBOZO.mid),
    weave(fall, 14),
    fringe(-24, 20, -74, 26),
    fill(back, REBOZO.mid),
    fill('M-38,-298C-54,-280 -58,-244 -52,-206L-36,-199C-42,-240 -38,-276 -22,-302z', REBOZO.lit),
    fill(
      'M12,-305C22,-304 29,-301 34,-298C52,-280 56,-240 48,-206C38,-200 26,-196 12,-194C28,-230 28,-276 12,-305z',
      REBOZO.dark,
    ),
    weave(back, 15),
    fill('M-16,-304L18,-304L22,-296C8,-290 -10,-290 -20,-296z', SKIN.shade),
    fill(
      count(8)
        .map((i) => circle(-15 + i * 4.8, -300 + Math.sin((i / 7) * Math.PI) * 5, 2.6))
        .join(''),
      '#fff4e2',
    ),
    place({ x: -2, y: -313, scale: 0.54, turn: 4 }, ...head({ mouth: 'flat', eye: 'open' })),
  ];
}

/** A plain chair with a high back; she does not use the back. */
const chair: readonly Shape[] = [
  fill(ellipse(-14, 2, 92, 8), '#05061a', 0.6),
  fill('M52,-204h11l6,204h-10z', '#4a2c3a'),
  fill('M44,-204c0,-8 20,-10 24,-2l3,70l-20,2z', '#7a4a42'),
  fill('M44,-204c0,-8 8,-9 12,-8l4,76l-9,1z', '#a86a50'),
  fill('M-30,-94H62v10H-28z', '#7a4a42'),
  fill('M-24,-84h9L-20,0h-8z', '#4a2c3a'),
];

/** The lap, and the hem that lets nobody see her shoes. */
const lap: readonly Shape[] = [
  fill(
    'M-30,-152C-44,-134 -66,-126 -84,-120C-98,-114 -100,-98 -98,-84L-104,-2C-76,6 -34,6 -12,-3C-8,-44 -2,-74 12,-92L50,-98C58,-122 44,-146 30,-156z',
    GOWN.mid,
  ),
  fill(
    'M30,-156C44,-146 58,-122 50,-98L12,-92C-2,-74 -8,-44 -12,-3C-26,2 -40,4 -52,4C-50,-40 -44,-80 -20,-98C0,-108 22,-124 14,-158z',
    GOWN.dark,
  ),
  fill(
    'M-84,-120C-98,-114 -100,-98 -98,-84L-104,-2L-90,2C-90,-40 -90,-84 -84,-98C-80,-106 -62,-112 -46,-122C-60,-126 -70,-124 -84,-120z',
    GOWN.lit,
  ),
  stroke('M-74,-92C-78,-60 -76,-30 -76,2M-52,-98C-62,-66 -62,-34 -62,3', GOWN.deep, 2.4),
];

/** A file in its tape, upright on her knees. */
const file: readonly Shape[] = [
  fill('M-98,-178L-52,-186L-44,-118L-90,-112z', '#b39c86'),
  fill('M-102,-176L-58,-184L-50,-118L-94,-111z', '#f4e6c6'),
  fill('M-66,-182.500L-58,-184L-50,-118L-58,-116.800z', '#d3bd9c'),
  fill('M-100.500,-164L-56.600,-172l.7,5L-99.900,-158z', '#c8402f'),
];

function seated(): Shape[] {
  const shawl =
    'M-40,-296C-56,-280 -62,-250 -58,-222L-36,-204C-20,-216 10,-222 36,-212L56,-210C64,-250 54,-284 36,-298C40,-278 32,-258 12,-246C-8,-240 -28,-248 -34,-268z';
  const fall =
    'M28,-224C44,-224 58,-218 62,-206C70,-180 76,-150 74,-122L42,-116C42,-150 36,-190 28,-224z';
  return [
    ...chair,
    ...lap,
    place(
      { x: 0, y: 76 },
      fill(
        'M-36,-296C-20,-306 16,-306 32,-296C36,-270 30,-246 30,-226C-10,-214 -20,-220 -30,-226C-36,-248 -40,-272 -36,-296z',
        GOWN.mid,
      ),
      fill('M-30,-234H32V-226C34,-196 8,-190 -32,-226z', GOWN.dark),
      fill(fall, REBOZO.dark),
      weave(fall, 14),
      fringe(43, 74, -120, 26),
      ...neckline,
      // The far hand steadies what the near one holds.
      ...limb(
        [
          [30, -244],
          [20, -212],
          [-16, -204],
          [-46, -206],
        ],
        [20, 13],
        [SKIN.shade, '#6e3a3c'],
        [3, 5],
      ),
    ),
    ...file,
    place(
      { x: 0, y: 76 },
      ...limb(
        [
          [-38, -254],
          [-54, -226],
          [-56, -212],
          [-52, -206],
        ],
        [22, 14],
        [SKIN.skin, SKIN.shade],
        [4, 5],
      ),
      fill(shawl, REBOZO.mid),
      fill('M-40,-296C-56,-280 -62,-250 -58,-222L-47,-213C-50,-244 -46,-272 -34,-284z', REBOZO.lit),
      fill(
        'M56,-210C64,-250 54,-284 36,-298C40,-278 32,-258 12,-246C26,-240 34,-228 36,-212z',
        REBOZO.dark,
      ),
      weave(shawl, 14),
      hand('grip', { x: -38, y: -204, flip: true, turn: 4, scale: 0.72 }, SKIN),
      fill('M-38,-212l9,0l1,17l-9,1z', GOWN.lit),
      ...pearls(),
      place({ x: -4, y: -313, scale: 0.54, turn: 3 }, ...head({ mouth: 'flat' })),
    ),
  ];
}

/** Ambassador Leonor Iturbe Saldívar with her rebozo; feet at 0,0. */
export const iturbe: DrawnFigure = {
  id: 'iturbe',
  poses: {
    standing: [place({ flip: true }, ...standing())],
    turned: turned(),
    seated: [place({ flip: true, scale: 1.1 }, ...seated())],
  },
};
