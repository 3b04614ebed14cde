import { dice } from '../kit/dice.ts';
import { slants } from '../kit/marks.ts';
import { ellipse, rect, roundRect } from '../kit/paths.ts';
import { cone, halo } from '../kit/ramps.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { LAMP, STREET } from './condesa-space.ts';

const FOOT = STREET.kerb + 2;

export function lamp(): Shape[] {
  const { x, headX, headY } = LAMP;
  return [
    fill(`M${x - 15},${FOOT}l6,-34h18l6,34z`, '#0b1122'),
    fill(
      rect(x - 4.5, headY + 42, 9, FOOT - headY - 60) +
        rect(x - 9, 712, 18, 7) +
        rect(x - 11, FOOT - 60, 22, 9),
      '#0b1122',
    ),
    fill(rect(x - 4.5, headY + 42, 2.6, FOOT - headY - 60), '#e9a865'),
    stroke(
      `M${x},${headY + 46}C${x},${headY - 12} ${x - 14},${headY - 26} ${headX + 6},${headY - 18}`,
      '#0b1122',
      8,
    ),
    fill(`M${headX - 28},${headY - 10}c4,-16 52,-16 56,0l6,11h-68z`, '#0b1122'),
    fill(`M${headX - 30},${headY}h60c-4,18 -56,18 -60,0z`, '#fff6d8'),
  ];
}

export function lampLight(): Shape[] {
  const { headX: x, headY: y } = LAMP;
  const roll = dice(61);
  const foot = STREET.kerb - 2;
  return [
    ...cone(
      { a: [x - 22, y + 6], b: [x + 22, y + 6] },
      { a: [x - 132, foot], b: [x + 132, foot] },
      { color: '#ffa24e', peak: 0.34, steps: 4, grain: true },
    ),
    fill(ellipse(x, foot - 2, 150, 12), '#ffcf8a', 0.2),
    ...halo(x, y + 4, 112, '#ffc97a', 4),
    stroke(
      slants(roll, { x: x - 8, top: y + 24, bottom: foot - 18, w0: 40, w1: 250 }, 90),
      '#ffe6b4',
      1.5,
      0.6,
    ),
  ];
}

/** A parking meter. It takes ones, fives and tens. */
export function meter(): Shape[] {
  return [
    place(
      { x: -150, y: 24 },
      fill(ellipse(628, 1030, 34, 7), '#04070e', 0.7),
      fill(rect(620, 850, 16, 178), '#0a1020'),
      fill(rect(620, 850, 4, 178), '#d89a68'),
      fill(roundRect(596, 738, 64, 118, 10), '#141d36'),
      fill(roundRect(596, 738, 10, 118, 5), '#8a6458'),
      fill(roundRect(608, 752, 42, 26, 3), '#0a2a2c'),
      fill(rect(614, 760, 20, 4) + rect(614, 768, 28, 3), '#7be0c0'),
      fill(rect(610, 790, 38, 3) + rect(610, 798, 30, 3) + rect(610, 806, 34, 3), '#46577a'),
      fill(roundRect(612, 820, 14, 22, 3), '#46577a'),
      fill(rect(618, 824, 2.4, 13), '#060b18'),
      fill(ellipse(642, 831, 7, 7), '#c9a24a'),
      fill('M600,738c2,-14 14,-18 28,-18s26,4 28,18z', '#22304f'),
    ),
  ];
}
