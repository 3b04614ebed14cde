import { ellipse } from '../kit/paths.ts';
import type { DrawnCrowd } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { bather } from './beach-body.ts';
import { INK } from './beach-ink.ts';
import { HUSH } from './beach-people.ts';
import { ON_THE_SAND } from './beach-people-sand.ts';
import { AT_SEA } from './beach-people-sea.ts';
import { IN_THE_SHADE } from './beach-people-shade.ts';
import { sizeAt } from './beach-space.ts';
import { lounger, towel, umbrella } from './beach-things.ts';

/** Forty at noon: two are drawn where they cannot move, behind a bar and under the sand. */
export const CROWD: DrawnCrowd = {
  hours: ['noon', 'morning', 'afternoon'],
  hush: HUSH,
  members: { ...AT_SEA, ...ON_THE_SAND, ...IN_THE_SHADE },
};

function shade(x: number, y: number, scale: number, a: string, b: string, lean: number): Shape {
  return place({ x, y, scale }, ...umbrella(a, b, lean));
}

/** The far umbrellas and what stands under them. */
export function farThings(): Shape[] {
  const bed = (x: number, y: number): Shape =>
    place({ x, y, scale: sizeAt(y) }, ...lounger('#cfeae2'), ...towel(INK.green, [34, -24], 40));
  return [
    shade(1010, 548, sizeAt(548) * 1.08, INK.coral, INK.cream, 6),
    bed(1036, 558),
    shade(1092, 600, sizeAt(600) * 1.08, '#2f93b4', INK.cream, -8),
    bed(1126, 612),
  ];
}

/** What stands on the wide right of the beach, which a tall frame does without. */
export function rightThings(): Shape[] {
  return [
    shade(1534, 694, 0.86, INK.cream, INK.coral, 12),
    place(
      { x: 1580, y: 704, scale: 0.8 },
      ...lounger('#cfeae2'),
      ...towel(INK.green, [34, -24], 40),
    ),
    // Of two who have come here every March since the hotel opened.
    ...[1484, 1552].map((x, i) =>
      place(
        { x, y: 772 + i * 4, scale: 0.95 },
        fill(ellipse(8, 2, 40, 7), INK.shadow, 0.55),
        stroke('M-26,0L-18,-36M22,0L16,-36M-20,-36L-34,-92', '#8a5a4a', 4),
        fill('M-38,-94l8,-2L-10,-40l30,2v6l-38,-2z', i ? INK.coral : '#3fa3b0'),
      ),
    ),
    place(
      { x: 1618, y: 826 },
      fill(ellipse(0, 0, 19, 19), INK.cream),
      fill('M-4,-19a19,19 0 0 1 14,32c-4,-10 -6,-22 -14,-32z', INK.coral),
      fill('M-19,-4c8,2 16,8 20,22a19,19 0 0 1 -20,-22z', INK.teal),
    ),
    shade(1690, 800, 1, '#2f93b4', INK.cream, -8),
    place({ x: 1650, y: 816, scale: 0.94 }, ...lounger('#cfeae2')),
  ];
}

/** Behind his bar, and two of those before it for the hours that have no others. */
export function barman(): Shape {
  return bather(
    { pose: 'carry', skin: 3, wear: 'work', color: '#fff8ea', second: '#20263c' },
    { x: 30, y: -6, scale: 0.86 },
  );
}

export function lateDrinkers(): Shape[] {
  return [
    fill(ellipse(-96, 16, 40, 6), INK.shadow, 0.55),
    bather(
      {
        pose: 'stand',
        skin: 0,
        wear: 'trunks',
        color: '#3fa3b0',
        hair: '#6a4a34',
        build: 1.15,
      },
      { x: -104, y: 14, scale: 0.86 },
    ),
  ];
}
