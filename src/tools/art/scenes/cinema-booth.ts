import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { pool } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './cinema-ink.ts';

/** Ticket booth: a round-fronted box with a pane, a lamp, a woman counting, a roll of tickets. */
export function booth(): Shape[] {
  const x = 470;
  return [
    fill(ellipse(x + 66, 862, 106, 12), '#12081a', 0.7),
    fill(rect(x - 8, 690, 148, 170), '#7a2c3c'),
    fill(rect(x - 8, 690, 40, 170), '#4c1a30'),
    fill(rect(x + 108, 690, 32, 170), '#a84a44'),
    fill(
      count(7)
        .map((i) => rect(x + 2 + i * 20, 708, 8, 136))
        .join(''),
      '#5a1f36',
      0.8,
    ),
    fill(rect(x - 12, 846, 156, 16), '#241020'),
    fill(rect(x, 540, 132, 152), '#f0a850'),
    fill(rect(x, 540, 132, 60), '#ffd28a'),
    ...pool(x + 66, 596, 60, 56, { color: '#fff3c8', peak: 0.8, steps: 4, grain: true }),
    // The seller: glasses on, eyes on the float.
    fill(`M${x + 26},692c0,-44 10,-56 26,-62v-10h18v10c18,6 28,18 30,62z`, '#2f5a62'),
    fill(`M${x + 26},692c0,-44 10,-56 26,-62l4,12c-8,14 -12,30 -12,50z`, '#1f3f4c'),
    fill(`M${x + 42},596c0,-26 38,-28 40,-2c1,20 -8,34 -20,34c-12,0 -20,-12 -20,-32z`, '#b8744e'),
    fill(`M${x + 42},596c0,20 8,32 20,32c-8,-8 -10,-20 -10,-36z`, '#84482f'),
    fill(
      `M${x + 38},602c-4,-36 52,-42 48,-2c-4,-10 -12,-16 -24,-16c-12,0 -20,6 -24,18zM${x + 52},568a11,10 0 1 1 22,0z`,
      '#d8d2cc',
    ),
    stroke(
      `M${x + 47},606a7,6 0 1 0 14,0a7,6 0 1 0 -14,0M${x + 65},606a7,6 0 1 0 14,0a7,6 0 1 0 -14,0`,
      '#2a1420',
      2,
    ),
    stroke(`M${x + 57},620h10`, '#7a2f2c', 2.4),
    // Lamp.
    stroke(`M${x + 108},690v-40q0,-22 -14,-26`, '#241020', 3.4),
    fill(`M${x + 76},634c2,-18 30,-20 36,-4l3,6z`, INK.teal),
    fill(ellipse(x + 95, 636, 18, 3), '#fffbe0'),
    // Tickets.
    fill(circle(x + 20, 678, 13), '#f4d8b0'),
    fill(circle(x + 20, 678, 5), '#7a2c3c'),
    fill(rect(x - 10, 686, 152, 9), INK.brass),
    fill(rect(x - 10, 686, 152, 3), INK.brassLit),
    fill(rect(x - 6, 538, 7, 150) + rect(x + 131, 538, 7, 150), INK.brass),
    fill(
      polygon([
        [x + 6, 660],
        [x + 6, 560],
        [x + 40, 540],
        [x + 56, 540],
      ]),
      '#ffffff',
      0.16,
    ),
    fill(roundRect(x - 18, 508, 168, 32, 12), '#7a2c3c'),
    fill(roundRect(x - 18, 508, 168, 8, 4), '#d86a4c'),
    fill(
      count(11)
        .map((i) => circle(x - 8 + i * 15, 527, 4))
        .join(''),
      '#fff3c8',
    ),
  ];
}
