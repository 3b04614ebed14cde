import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { lens } from '../kit/marks.ts';
import { circle, ellipse } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { formed, groundShade, type Skin } from './cast-parts.ts';

export const COAT = { lit: '#d9e4ee', mid: '#9db1cc', dark: '#6b7fa6', deep: '#465880' } as const;
export const SKIN: Skin = { skin: '#f6cdb0', shade: '#c48a7e' };
const HAIR = { lit: '#d9a566', mid: '#a86c3e', dark: '#6e4030' } as const;
const JERSEY = { mid: '#b8453c', dark: '#7a2838' } as const;
const JEANS = { lit: '#4b4f74', mid: '#2f3258', dark: '#1f2142' } as const;

export function head(mood: Partial<Profile>): Shape[] {
  return [
    // What goes down behind the ear and comes round as a plait.
    fill('M20,-100C52,-96 64,-60 56,-26C54,0 46,24 34,40L8,24C20,0 26,-30 20,-60z', HAIR.dark),
    fill('M-6,-8L18,-32L24,28L-6,28z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#2a2030',
      browInk: HAIR.dark,
      browWidth: 3.4,
      lips: '#c0605a',
      nose: 0.78,
      chin: 0.85,
      full: 0.5,
      brow: 4,
      ...mood,
    }),
    // Combed back from the brow, without a mirror.
    fill(
      'M-30,-80C-36,-106 -4,-120 20,-114C50,-108 60,-78 50,-48C46,-36 40,-28 34,-24C32,-38 32,-52 26,-62C14,-66 4,-76 -4,-92C-14,-92 -22,-88 -30,-80z',
      HAIR.mid,
    ),
    fill(
      'M-30,-80C-36,-106 -4,-120 20,-114C10,-112 2,-106 6,-98C20,-92 30,-80 32,-60C30,-62 28,-62 26,-62C14,-66 4,-76 -4,-92C-14,-92 -22,-88 -30,-80z',
      HAIR.lit,
    ),
    fill('M40,-60C52,-56 58,-40 54,-20C52,2 46,22 36,34L16,26C30,8 36,-14 32,-34z', HAIR.mid),
    stroke(
      'M10,-106C30,-100 44,-80 44,-54C48,-30 44,0 32,24M18,-98C32,-88 40,-70 38,-44',
      HAIR.dark,
      2.4,
    ),
    ...ear(SKIN.skin, SKIN.shade),
    stroke('M-26,-86C-34,-82 -36,-74 -34,-66M4,-72C8,-62 6,-52 10,-46', HAIR.lit, 2),
  ];
}

/** The plait, over the shoulder to the breast: strand on strand, tied with wool. */
export function plait(): Shape[] {
  const knots = [
    [20, -312, 26],
    [16, -296, 28],
    [12, -280, 28],
    [9, -264, 27],
    [7, -248, 25],
    [6, -232, 22],
  ] as const;
  const left = knots.map(([x, y, w]) => lens(x - w * 0.2, y, w, w * 0.62, 0.9)).join('');
  const right = knots.map(([x, y, w]) => lens(x + w * 0.22, y + 7, w, w * 0.62, -0.9)).join('');
  return [
    fill(
      'M10,-326C26,-336 40,-318 36,-296C32,-270 24,-244 16,-222H-3C-8,-246 -6,-274 0,-296z',
      HAIR.dark,
    ),
    fill(right, HAIR.mid),
    fill(left, HAIR.lit),
    fill('M-3,-225L16,-226L17,-214L-4,-213z', '#ffd34d'),
    fill('M-2,-214C-10,-200 -6,-188 2,-178C12,-186 20,-200 15,-214z', HAIR.mid),
    fill('M7,-214C8,-200 6,-190 2,-178C12,-186 20,-200 15,-214z', HAIR.dark),
  ];
}

/** A raincoat for another climate, open over a red jersey. */
export function trunk(): Shape[] {
  return [
    fill('M-22,-304C-4,-326 34,-324 44,-298C40,-284 20,-276 -2,-280z', COAT.deep),
    ...formed(
      'M-34,-300C-16,-312 18,-312 36,-298C52,-276 52,-230 52,-196C58,-166 60,-136 58,-104C28,-92 -26,-92 -52,-104C-54,-136 -52,-166 -46,-196C-50,-230 -50,-276 -34,-300z',
      COAT.mid,
      fill('M12,-314C28,-260 24,-190 34,-80H90V-314z', COAT.dark),
      fill(
        'M-36,-300C-54,-276 -52,-230 -48,-196C-54,-166 -56,-136 -54,-96H-42C-44,-136 -42,-166 -38,-196C-42,-230 -42,-276 -26,-304z',
        COAT.lit,
      ),
      fill('M34,-206H70V-192L33,-190z', COAT.deep),
    ),
    ...formed(
      'M-26,-304L10,-310C8,-260 -2,-180 -12,-98L-36,-99C-34,-180 -36,-262 -26,-304z',
      JERSEY.mid,
      fill('M-4,-312L14,-312L0,-90H-20C-12,-180 -4,-250 -4,-312z', JERSEY.dark),
    ),
    fill('M-20,-306C-14,-292 2,-292 8,-310C2,-316 -14,-314 -20,-306z', SKIN.shade),
    fill('M-34,-302L-22,-310C-20,-292 -26,-270 -36,-252L-44,-270z', COAT.lit),
    fill('M8,-311L24,-308C28,-290 20,-268 8,-248L2,-266C8,-282 10,-298 8,-311z', COAT.dark),
    fill(circle(14, -220, 3.2) + circle(16, -180, 3.2) + circle(18, -142, 3.2), COAT.deep),
    fill('M26,-164l26,-6l3,6l-26,8z', COAT.deep),
  ];
}

export const legs: readonly Shape[] = [
  groundShade(2, 64),
  fill('M-38,-110L-40,-14h34L0,-92L10,-14h34L46,-110z', JEANS.mid),
  fill('M-38,-110L-40,-14h10L-28,-110z', JEANS.lit),
  fill('M18,-110C28,-80 32,-50 32,-14h12L46,-110zM-10,-100L-16,-14h10L0,-92z', JEANS.dark),
  fill('M-54,-6c0,-12 12,-14 20,-20h26l3,20zM4,-6l4,-20h28c4,6 18,8 18,20z', '#f0ece6'),
  fill('M-56,-8H-4V0H-56zM4,-8H54V0H4z', '#8f7a86'),
];

/** Everybody in the room, with a chair each, rolled up; its middle is at 0,0. */
export function drawing(): Shape[] {
  return [
    ...formed(
      'M-62,-9H58V11H-62z',
      '#fffaf0',
      fill('M-62,3H58V11H-62z', '#d3cbd2'),
      fill(
        'M-40,-9c8,4 4,14 -2,20h-9c8,-8 8,-14 4,-20zM20,-9c6,6 4,14 -2,20h-8c6,-8 6,-14 2,-20z',
        '#ef8a2e',
      ),
      fill('M-14,-9l10,20h-9l-10,-20zM40,-9l4,20h-7l-5,-20z', '#2f8f8a'),
    ),
    fill('M-4,-10h13v22h-13z', JERSEY.mid),
    fill(ellipse(58, 1, 5, 10), '#e9dfe0'),
    stroke('M58,-4c4,2 4,8 0,9c-3,0 -3,-5 0,-5', '#8f8796', 1.6),
  ];
}

export const upper = (mood: Partial<Profile>, turn: number): Shape[] => [
  ...trunk(),
  place({ x: -8, y: -316, scale: 0.54, turn }, ...head(mood)),
  ...plait(),
];
