import { ear, profile } from '../kit/extra-heads.ts';
import { circle } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';

/** Seen in a dark pane: night colors, and the room's lamp along one side of her. */
const SKIN = { skin: '#c9a08c', shade: '#5a5a8c' } as const;
const HAIR = { lit: '#3c4684', mid: '#171d46', white: '#dfe4f4' } as const;
const SUIT = { lit: '#4c5c9a', mid: '#232e62', dark: '#161d48' } as const;
const LAMP = '#f2b878';

function head(): Shape[] {
  return [
    fill('M-8,-8L18,-32L26,34L-8,34z', SKIN.shade),
    fill('M-8,-8L2,-14L6,34L-8,34z', SKIN.skin),
    // The knot at the nape, low.
    fill('M30,-44C50,-50 64,-34 60,-14C54,2 36,2 28,-16z', HAIR.mid),
    ...profile({
      ...SKIN,
      ink: '#12142e',
      browInk: HAIR.mid,
      browWidth: 4,
      lips: '#94506a',
      nose: 0.9,
      chin: 1,
      full: 0.3,
      lines: true,
      brow: 3,
    }),
    fill(
      'M-32,-78C-38,-104 -10,-122 18,-116C48,-110 56,-82 47,-52C43,-42 37,-35 31,-35C31,-50 27,-62 18,-68C4,-72 -6,-82 -12,-94C-18,-90 -26,-84 -32,-78z',
      HAIR.mid,
    ),
    // The white that begins at the temple and is combed back into the knot.
    fill(
      'M-12,-94C-6,-82 4,-72 18,-68C24,-64 28,-58 30,-48C20,-60 8,-62 -2,-70C-10,-76 -14,-86 -17,-91z',
      HAIR.white,
    ),
    stroke('M-6,-110C14,-114 36,-102 44,-78M4,-102C22,-102 36,-90 40,-70', HAIR.lit, 2.4),
    ...ear(SKIN.skin, SKIN.shade),
    fill(circle(20, -33, 4.5), '#e8ecf8'),
    // The lamp of the room, down the front of the face.
    stroke('M-32,-69C-34,-64 -33,-60 -31,-57', LAMP, 2.2),
  ];
}

const SHOULDERS = 'M-150,0C-150,-70 -120,-104 -64,-120L-26,-138H34L70,-122C128,-104 152,-66 152,0z';

function bust(): Shape[] {
  return [
    fill(SHOULDERS, SUIT.mid),
    clipped(
      SHOULDERS,
      fill('M40,-150C70,-100 84,-50 86,10H170V-150z', SUIT.dark),
      fill('M-160,10V-90C-120,-104 -100,-110 -84,-118C-118,-90 -132,-50 -132,10z', SUIT.lit),
      fill('M-26,-140L-2,-52L34,-140z', '#d7dcf0'),
      fill('M34,-140L-2,-52L4,-96z', '#8f98c8'),
      fill('M-26,-140L-62,-120L-44,-84L-52,-76L-6,10L-2,-52z', SUIT.lit),
      fill('M34,-140L70,-120L54,-84L62,-76L6,10L-2,-52z', SUIT.dark),
      stroke('M-150,0C-150,-70 -120,-104 -64,-120', LAMP, 3),
    ),
    place({ x: -2, y: -150, scale: 1.02, turn: 3 }, ...head()),
  ];
}

/** Inés, never but in a glass: her face is turned to what lies behind it. */
export const ines: DrawnFigure = {
  id: 'ines',
  strength: 0.5,
  poses: {
    window: bust(),
    glass: [place({ flip: true }, ...bust())],
  },
  faces: {
    even: {},
    warm: { mouth: 'half', eye: 'smiling', frown: -4, lift: 2 },
    hard: { mouth: 'tight', eye: 'narrow', frown: 14, lift: -2 },
    tired: { mouth: 'flat', eye: 'heavy', frown: -16 },
    caught: { mouth: 'flat', eye: 'wide', frown: -10, lift: 5 },
  },
};
