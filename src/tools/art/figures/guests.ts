import { gentleman, gentlemanBehind, lady, ladyBehind } from '../kit/extra-crowd.ts';
import { ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill } from '../kit/shapes.ts';
import { DRESSES, SUITS } from '../scenes/museum-ink.ts';

/** A knot of guests with glasses; 0,0 is the ground in their middle. */
export const guests: DrawnFigure = {
  id: 'guests',
  poses: {
    crowd: [
      fill(ellipse(0, 4, 220, 16), '#05061a', 0.6),
      gentleman(SUITS[2], { x: -20, y: -12, scale: 2.02 }),
      lady(DRESSES[3], { x: 66, y: -10, scale: 1.94, flip: true }, 'long'),
      gentleman(SUITS[3], { x: -158, y: -4, scale: 2.06, flip: true }),
      lady(DRESSES[0], { x: -86, y: 2, scale: 1.98 }),
      gentlemanBehind(SUITS[1], { x: 152, y: 2, scale: 2.08 }),
      ladyBehind(DRESSES[4], { x: 22, y: 8, scale: 1.96 }),
    ],
  },
};
