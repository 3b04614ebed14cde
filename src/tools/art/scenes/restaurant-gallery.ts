import { backWall, project } from '../kit/extra-room.ts';
import { circle, ellipse } from '../kit/paths.ts';
import { fill, rule, type Shape } from '../kit/shapes.ts';
import { INK } from './restaurant-ink.ts';
import { BACK, GALLERY, HALF, ironRail, ROOM } from './restaurant-space.ts';

/** The iron rail of the far gallery, before whoever stands there. */
export function galleryRail(): Shape[] {
  const on = backWall(ROOM, BACK);
  return [
    rule(ironRail(on, [-HALF, HALF], GALLERY + 0.12, GALLERY + 1.05, 0.28), INK.iron, 2.2),
    rule(ironRail(on, [-HALF, HALF], GALLERY + 1.05, GALLERY + 1.06, 20, false), INK.iron, 5),
  ];
}

/** Somebody at the rail, hat on, a folded paper in the hand: the one whom one notices second. */
export function watcher(): Shape[] {
  const [x, y] = project(ROOM, -2.85, GALLERY + 0.12, BACK);
  const at = Math.round(x);
  const foot = Math.round(y);
  const coat =
    `M${at - 24},${foot}c-2,-34 -3,-56 4,-68c5,-6 12,-8 15,-10v-8h14v8c3,2 10,4 15,10` +
    `c7,12 6,34 4,68z`;
  return [
    fill(coat, '#0a1a2c'),
    fill(
      `M${at + 4},${foot - 78}c6,4 12,4 16,10c7,12 6,34 4,68h-9c2,-30 0,-56 -11,-78z`,
      '#27384e',
    ),
    fill(ellipse(at + 1, foot - 94, 11, 14), '#8a5a48'),
    fill(`M${at + 2},${foot - 108}c8,2 12,8 10,16c-1,8 -5,12 -9,12z`, '#d99a6c'),
    fill(
      `M${at - 22},${foot - 99}q23,-9 46,0l-2,4q-22,-8 -42,0zM${at - 13},${foot - 101}c0,-20 26,-20 28,0z`,
      '#0a1a2c',
    ),
    fill(`M${at - 13},${foot - 103}q14,-5 28,0v-4q-14,-5 -28,0z`, INK.red),
    fill(`M${at - 34},${foot - 62}l34,-8l6,44l-34,8z`, '#f4e6c8'),
    fill(
      `M${at - 30},${foot - 56}l26,-6l1,5l-26,6zM${at - 28},${foot - 46}l26,-6l0,2l-26,6zM${at - 27},${foot - 39}l26,-6l0,2l-26,6zM${at - 26},${foot - 32}l20,-5l0,2l-20,5z`,
      '#5a6a78',
    ),
    fill(circle(at - 3, foot - 30, 6), '#b9785a'),
  ];
}
