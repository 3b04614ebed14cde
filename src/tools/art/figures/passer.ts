import { ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';

/** One color of the air around him and its shade: nobody whom one would know again. */
const GREY = { lit: '#8089a0', mid: '#626b84', dark: '#485069', deep: '#343b52' } as const;

const coat: readonly Shape[] = [
  fill(ellipse(0, 1, 46, 5), '#05061a', 0.35),
  fill('M-20,-92L-18,-4h14L0,-84L6,-4h14L22,-92z', GREY.deep),
  fill('M-24,0c0,-6 8,-8 14,-8h8v8zM4,0v-8h10c6,0 12,3 12,8z', GREY.deep),
  fill(
    'M-30,-206C-16,-216 16,-216 30,-206C40,-170 40,-120 36,-78C18,-72 -18,-72 -36,-78C-40,-120 -40,-170 -30,-206z',
    GREY.mid,
  ),
  fill(
    'M6,-212C18,-212 26,-210 30,-206C40,-170 40,-120 36,-78C28,-75 20,-74 12,-74C20,-120 18,-170 6,-212z',
    GREY.dark,
  ),
  fill('M-30,-206C-40,-170 -40,-120 -36,-78L-26,-76C-32,-120 -30,-170 -22,-210z', GREY.lit),
];

/** A head from behind and a little to the side, under a cap. */
const head: readonly Shape[] = [
  fill('M-10,-214L-8,-228H10L12,-212z', GREY.dark),
  fill(
    'M-17,-240C-18,-262 -8,-268 2,-268C14,-268 20,-258 18,-240C16,-226 10,-220 2,-220C-8,-220 -15,-228 -17,-240z',
    GREY.mid,
  ),
  fill('M4,-268C14,-268 20,-258 18,-240C16,-226 10,-220 2,-220C8,-232 10,-252 4,-268z', GREY.dark),
];

const cap: readonly Shape[] = [
  fill(
    'M-22,-254C-24,-274 -10,-280 2,-280C16,-280 24,-272 22,-254C8,-250 -10,-250 -22,-254z',
    GREY.deep,
  ),
  fill('M-22,-254C-30,-252 -32,-248 -30,-246L-6,-250z', GREY.deep),
];

function umbrella(): Shape[] {
  return [
    fill(
      'M-88,-262C-78,-306 -36,-326 6,-326C50,-326 86,-304 96,-262C84,-270 70,-270 60,-262C48,-272 30,-272 20,-262C6,-272 -12,-272 -22,-262C-34,-272 -50,-272 -58,-262C-68,-270 -80,-270 -88,-262z',
      GREY.dark,
    ),
    fill(
      'M-88,-262C-78,-306 -36,-326 6,-326C-22,-316 -46,-296 -58,-262C-68,-270 -80,-270 -88,-262z',
      GREY.mid,
    ),
    fill(
      'M6,-326C50,-326 86,-304 96,-262C84,-270 70,-270 60,-262C56,-292 38,-316 6,-326z',
      GREY.deep,
    ),
    ...coat,
    ...head,
    stroke('M6,-330V-150', GREY.deep, 3),
    fill('M24,-200C40,-190 44,-172 34,-160L10,-164L8,-176L24,-176z', GREY.mid),
  ];
}

function capped(): Shape[] {
  return [
    ...coat,
    ...head,
    ...cap,
    fill('M-30,-196C-44,-170 -46,-140 -36,-116L-24,-118C-28,-140 -28,-166 -20,-190z', GREY.dark),
  ];
}

/** He holds the door of a car that is not in the picture. */
function door(): Shape[] {
  return [
    ...coat,
    ...head,
    ...cap,
    fill('M-30,-196C-52,-180 -66,-156 -74,-132L-62,-128C-52,-146 -38,-164 -22,-176z', GREY.dark),
    place(
      { x: -92, y: 0 },
      fill('M-8,-18L-14,-96C-12,-140 0,-160 22,-164L26,-18C14,-12 2,-12 -8,-18z', GREY.deep),
      fill('M-8,-98C-6,-134 2,-150 18,-156L20,-98z', GREY.lit),
    ),
  ];
}

/** Whoever stands at the edge of a picture, and is not looked at. */
export const passer: DrawnFigure = {
  id: 'passer',
  strength: 0.8,
  poses: { umbrella: umbrella(), cap: capped(), door: door() },
};
