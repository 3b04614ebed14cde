import { dice } from '../kit/dice.ts';
import { disc } from '../kit/extra-stamp.ts';
import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { INK } from './stands-ink.ts';
import { on } from './stands-street.ts';

type Spot = readonly [across: number, near: number];

/** From far to near; on the right the side street comes in after the fifth. */
const SPOTS: readonly Spot[] = [
  ...[0.06, 0.16, 0.26, 0.36, 0.46, 0.56, 0.66, 0.77, 0.9].flatMap((near): Spot[] => {
    const left: Spot[] = [
      [-2.5, near],
      [-1.42, near],
    ];
    const right: Spot[] = [
      [2.7, near],
      [1.42, near],
    ];
    return near > 0.6 ? left : [...left, ...right];
  }),
];

/** Crowns along both sides, two deep, with a mass in the shade and one in the sun. */
export function trees(): Shape[] {
  const roll = dice(21);
  const shapes: Shape[] = [
    // Hedges, and the ground floors of the towers behind them.
    fill(rect(0, 452, 700, 40) + rect(1040, 452, 720, 40), INK.treeDark),
    fill(
      count(34)
        .map((i) => ellipse(i * 54, 456 - ((i * 13) % 9), 40, 22))
        .filter((_, i) => i < 13 || i > 19)
        .join(''),
      INK.treeDark,
    ),
  ];
  for (const [across, near] of SPOTS) {
    const [x, y] = on(across, near);
    const s = 0.12 + 0.74 * near ** 1.6;
    const h = 320 * s;
    const top = y - h * 0.86;
    const lobes = (dx: number, dy: number, reach: number, r: number): string => {
      let d = disc(x + dx * s, top + dy * s, r * 1.3 * s, r * 1.2 * s);
      for (const i of count(9)) {
        const a = (i / 9) * Math.PI * 2 + near * 7;
        const size = r * (0.8 + 0.32 * Math.sin(i * 2.3 + across));
        d += disc(
          x + dx * s + Math.cos(a) * reach * s,
          top + dy * s + Math.sin(a) * reach * 0.78 * s,
          size * s,
          size * 0.92 * s,
        );
      }
      return d;
    };
    let lit = '';
    let bright = '';
    for (const _ of count(Math.round(16 + 110 * near))) {
      const [dx, dy] = [roll.bell() * 66 * s, roll.bell() * 56 * s];
      const d = lens(x + dx, top + dy, 17 * s + 3, 9 * s + 2, roll.range(-0.9, 0.9));
      if (dx * 0.4 + dy < roll.range(-80, 0) * s) bright += d;
      else lit += d;
    }
    shapes.push(
      fill(ellipse(x + 40 * s, y + 2, 120 * s, 12 * s), INK.asphaltShade, 0.6),
      fill(
        polygon([
          [x - 11 * s, y],
          [x - 6 * s, top],
          [x + 6 * s, top],
          [x + 11 * s, y],
        ]),
        INK.trunk,
      ),
      fill(lobes(0, 0, 84, 58), near > 0.5 ? INK.treeDark : '#2a5c58'),
      fill(lobes(-12, -24, 58, 44), INK.tree),
      fill(lit, INK.treeLit, 0.75),
      fill(bright, INK.treeBright),
    );
  }
  return shapes;
}
