import { dice } from '../kit/dice.ts';
import { type Profile, profile } from '../kit/extra-heads.ts';
import { count } from '../kit/numbers.ts';
import { circle, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { formed, groundShade, type Skin } from './cast-parts.ts';

export const HOODIE = { lit: '#a9efd0', mid: '#4cc2a4', dark: '#23857f', deep: '#155861' } as const;
export const SKIN: Skin = { skin: '#e0a277', shade: '#a2604c' };
const HAIR = { mid: '#241427', lit: '#6b3560', tip: '#e0457a' } as const;
const JEANS = { lit: '#494660', mid: '#2b2940', dark: '#1b192c' } as const;

/** Curls on a ring round the head, so that the outline is hers from across a street. */
function curls(color: string, reach: number, size: number, from: number, to: number): Shape {
  const roll = dice(15);
  const path = count(15).map((i) => {
    const angle = from + ((to - from) * i) / 14;
    const r = reach * (0.94 + roll.next() * 0.12);
    return circle(
      14 + Math.cos(angle) * r,
      -58 + Math.sin(angle) * r,
      size * (0.8 + roll.next() * 0.4),
    );
  });
  return fill(path.join(''), color);
}

export function head(mood: Partial<Profile>): Shape[] {
  return [
    curls(HAIR.tip, 66, 16, -0.9, 2.1),
    curls(HAIR.mid, 54, 22, -2.6, 1.9),
    fill(circle(16, -58, 58), HAIR.mid),
    fill('M-6,-8L18,-30L24,24L-6,24z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#1e1020',
      browInk: HAIR.mid,
      browWidth: 4.4,
      lips: '#b5484a',
      nose: 0.72,
      chin: 0.62,
      full: 0.9,
      ...mood,
    }),
    // Fringe and the side, curl by curl; the rest tied up on top.
    fill(
      'M-32,-74C-46,-96 -28,-122 -4,-118C18,-136 56,-112 56,-82C66,-58 56,-26 36,-14C22,-14 14,-22 20,-34C12,-40 12,-52 18,-58C6,-60 0,-70 2,-80C-8,-74 -16,-76 -18,-84C-20,-76 -26,-72 -32,-74z',
      HAIR.mid,
    ),
    fill(circle(34, -120, 24) + circle(14, -130, 16) + circle(52, -132, 15), HAIR.mid),
    fill('M14,-108C26,-102 44,-100 54,-104l2,8C42,-92 24,-94 12,-100z', '#ffd34d'),
    stroke(
      'M-26,-88c2,-14 14,-22 24,-20M22,-128c4,-10 18,-12 24,-4M8,-94c14,-4 28,6 28,20M30,-66c14,0 20,14 12,24M46,-92c10,6 12,18 8,26M34,-34c8,0 12,6 8,12M-8,-84c2,-8 8,-12 14,-12',
      HAIR.lit,
      3,
    ),
    fill(circle(10, -28, 5), '#ffd34d'),
    fill(circle(10, -28, 2.6), SKIN.shade),
  ];
}

/** A hoodie two sizes up; the hood behind the neck, headphones round it. */
export function trunk(): Shape[] {
  return [
    fill('M-20,-276C0,-300 44,-298 52,-270C50,-254 20,-246 -6,-252z', HOODIE.deep),
    ...formed(
      'M-30,-270C-12,-280 18,-280 36,-268C52,-246 54,-190 50,-136C26,-124 -26,-124 -48,-136C-54,-190 -50,-246 -30,-270z',
      HOODIE.mid,
      fill('M12,-286C30,-240 30,-190 22,-116H80V-286z', HOODIE.dark),
      fill('M-32,-270C-54,-240 -54,-190 -50,-130H-40C-44,-190 -42,-240 -22,-274z', HOODIE.lit),
      fill('M-60,-148C-20,-138 20,-138 60,-148V-116H-60z', HOODIE.deep),
    ),
    fill('M-28,-270C-22,-284 16,-288 28,-272C14,-258 -16,-254 -28,-270z', HOODIE.lit),
    fill('M-20,-270C-16,-280 12,-282 20,-272C10,-262 -12,-260 -20,-270z', '#f6d9bd'),
    stroke('M-16,-260C-18,-244 -16,-236 -18,-222M0,-260C2,-244 0,-238 2,-228', '#fff6e0', 2.6),
    // Marks of a band that nobody over twenty has heard of.
    fill('M-26,-204l12,-14l10,14l10,-14l12,14l-4,7l-8,-9l-10,13l-10,-13l-8,9z', '#ffd34d'),
    fill('M-34,-176C-20,-170 8,-170 22,-176L32,-144C10,-138 -22,-138 -42,-144z', HOODIE.dark),
  ];
}

export function headphones(): Shape[] {
  return [
    stroke('M-24,-262C-34,-292 34,-300 34,-266', '#e8503f', 6),
    fill(roundRect(-34, -268, 18, 24, 8), '#e8503f'),
    fill(roundRect(-24, -266, 9, 20, 4), '#8c2440'),
    fill(roundRect(24, -272, 18, 24, 8), '#a32c40'),
  ];
}

export const legs: readonly Shape[] = [
  groundShade(2, 68),
  fill('M-44,-146L-48,-16h40L0,-120L10,-16h40L46,-146z', JEANS.mid),
  fill('M-44,-146L-48,-16h12L-32,-146z', JEANS.lit),
  fill('M16,-146C28,-100 34,-50 36,-16h14L46,-146zM-10,-130L-18,-16h10L0,-120z', JEANS.dark),
  fill('M-38,-82l22,4l-1,7l-22,-3zM-36,-68l18,3l-1,4l-18,-2z', SKIN.skin),
  fill('M-58,-8c0,-12 14,-14 22,-20h26l4,20zM2,-8l4,-20h28c6,6 20,10 20,20z', '#f4f0ea'),
  fill('M-58,-10H-6V0H-60zM2,-10H54L56,0H2z', '#e8503f'),
  stroke('M-38,-20l8,4M-32,-24l8,4M20,-20l8,-4M26,-17l8,-4', '#8f8aa6', 2),
];

/** A telephone in a case with a sticker; its middle is at 0,0. */
export function phone(): Shape[] {
  return [
    fill(roundRect(-11, -21, 22, 42, 4), '#ffd34d'),
    fill(roundRect(-8.5, -18, 17, 36, 2), '#1a1830'),
    fill(rect(-6, -14, 12, 22), '#9fd8ff'),
    fill(circle(0, 13, 2.4), '#e8503f'),
  ];
}

export function phoneBack(): Shape[] {
  return [
    fill(roundRect(-11, -21, 22, 42, 4), '#ffd34d'),
    fill('M4,-21h3c3,0 4,2 4,4v34c0,2 -1,4 -4,4h-3z', '#c48a2a'),
    fill(roundRect(-8, -17, 9, 11, 3), '#1a1830'),
    place({ x: 0, y: 8 }, fill(circle(0, 0, 5), '#e8503f')),
  ];
}
