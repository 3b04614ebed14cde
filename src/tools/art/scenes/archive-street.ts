import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { PANE } from './archive-space.ts';

export const HOURS = ['afternoon', 'dusk', 'night'] as const;
export type ArchiveHour = (typeof HOURS)[number];

const LIGHT: Record<ArchiveHour, { air: string; far: string; ground: string; ink: string }> = {
  afternoon: { air: '#ffe0a0', far: '#f2b87a', ground: '#d89a68', ink: '#5a3440' },
  dusk: { air: '#f0907c', far: '#a8609a', ground: '#7a4a86', ink: '#2c1a44' },
  night: { air: '#3a4a8c', far: '#2c3874', ground: '#e09a4a', ink: '#0c1028' },
};

function shoes(x: number, ink: string, kind: 'standing' | 'heels' | 'small'): Shape {
  if (kind === 'heels')
    return place(
      { x, y: PANE.y + PANE.h - 16 },
      fill(
        'M-24,-90L-14,-34L-20,-14L-30,-2H-14L-6,-12L-8,-34L-6,-90zM14,-90L30,-44L40,-26L34,-4h5l6,-10l10,6h8l-22,-24L32,-90z',
        ink,
      ),
      stroke('M-16,-12V0', ink, 3),
    );
  if (kind === 'small')
    return place(
      { x, y: PANE.y + PANE.h - 14 },
      fill(
        'M-44,-34C-40,-46 -24,-48 -4,-46L16,-50L24,-62L30,-52L42,-46L40,-38L24,-32L20,0H12L10,-24L-28,-24L-32,0H-40L-42,-22z',
        ink,
      ),
      stroke('M-42,-36C-54,-44 -56,-56 -52,-62', ink, 5),
    );
  return place(
    { x, y: PANE.y + PANE.h - 14 },
    fill(
      'M-26,-92H-6L-8,-12H-4V0H-34C-36,-8 -30,-12 -24,-14zM8,-92H28L26,-14C32,-12 38,-8 36,0H6V-12z',
      ink,
    ),
  );
}

/** The street, from where the knees are. */
export function street(hour: ArchiveHour): Shape[] {
  const { air, far, ground, ink } = LIGHT[hour];
  const { x, y, w, h } = PANE;
  return [
    clipped(
      rect(x, y, w, h),
      fill(rect(x, y, w, h), air),
      fill(rect(x, y, w, 40), far),
      fill(rect(x, y, w, h), spray(far, 2), 0.7),
      // Over the way, a wheel that is chained to a lamp-post.
      fill(rect(x + 214, y, 8, h), far),
      stroke(circle(x + 246, y + 46, 28), far, 5),
      stroke(`M${x + 246},${y + 18}V${y + 74}M${x + 218},${y + 46}H${x + 274}`, far, 2),
      fill(rect(x, y + h - 20, w, 20), ground),
      fill(rect(x, y + h - 20, w, 3), air, 0.7),
      shoes(x + 66, ink, 'standing'),
      ...(hour === 'night'
        ? [fill(ellipse(x + 196, y + h - 12, 84, 9), '#ffd890', 0.7), shoes(x + 236, ink, 'small')]
        : [shoes(x + 176, ink, 'heels')]),
      ...(hour === 'dusk' ? [shoes(x + 258, ink, 'small')] : []),
      fill(
        count(5)
          .map((i) => rect(x + 20 + i * 62, y + h - 9, 40, 2))
          .join(''),
        ink,
        0.3,
      ),
    ),
  ];
}
