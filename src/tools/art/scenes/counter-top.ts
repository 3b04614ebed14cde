import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { shadeSide } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { FOOT, HATCH } from './counter-glass.ts';
import { INK } from './counter-ink.ts';

const EDGE = 934;

/** The counter as one sees it who sits at it: a top, a worn edge, what is kept underneath. */
export function counterTop(): Shape[] {
  const roll = dice(5);
  const grain = count(34)
    .map(() => {
      const y = roll.range(FOOT + 12, EDGE - 6);
      const x = roll.range(-40, WIDTH);
      const long = roll.range(120, 420);
      return `M${x.toFixed(0)},${y.toFixed(0)}q${(long / 2).toFixed(0)},${roll.int(-5, 5)} ${long.toFixed(0)},0`;
    })
    .join('');
  return [
    fill(rect(0, FOOT - 6, WIDTH, EDGE - FOOT + 10), INK.wood),
    ...shadeSide({ x: 0, y: FOOT, w: WIDTH, h: 90 }, 'top', {
      color: INK.woodDark,
      peak: 0.55,
      steps: 4,
      grain: true,
    }),
    ...shadeSide({ x: 0, y: 800, w: WIDTH, h: EDGE - 800 }, 'bottom', {
      color: INK.woodLit,
      peak: 0.7,
      steps: 4,
      grain: true,
    }),
    stroke(grain, INK.woodDark, 2, 0.4),
    fill(rect(0, FOOT - 8, WIDTH, 9), INK.brass),
    fill(rect(0, FOOT - 8, WIDTH, 3), INK.brassLit),
    // Where elbows and papers have gone, it is lighter.
    fill(ellipse(880, 742, 132, 22), INK.woodLit, 0.7),
    fill(ellipse(880, 740, 92, 14), INK.woodBright, 0.5),
    fill(
      polygon([
        [HATCH.x + 8, FOOT - 8],
        [HATCH.x + HATCH.w - 8, FOOT - 8],
        [HATCH.x + HATCH.w + 16, 726],
        [HATCH.x - 16, 726],
      ]),
      INK.brassDark,
    ),
    fill(
      polygon([
        [HATCH.x + 16, FOOT - 5],
        [HATCH.x + HATCH.w - 16, FOOT - 5],
        [HATCH.x + HATCH.w + 4, 720],
        [HATCH.x - 4, 720],
      ]),
      INK.brass,
    ),
    // The edge, and the dark under it.
    fill(rect(0, EDGE, WIDTH, 22), INK.woodBright),
    fill(rect(0, EDGE + 7, WIDTH, 15), INK.woodLit),
    fill(rect(0, EDGE + 22, WIDTH, HEIGHT), INK.woodDeep),
    fill(rect(0, EDGE + 22, WIDTH, 12), '#160a0c'),
    ...[250, 610, 970, 1330].flatMap((x) => [
      fill(rect(x, 974, 340, 130), INK.woodDark),
      fill(rect(x, 974, 340, 5), INK.wood),
      fill(roundRect(x + 130, 1010, 80, 14, 7), INK.brassDark),
      fill(roundRect(x + 130, 1008, 80, 8, 4), INK.brass),
    ]),
    fill(rect(0, EDGE + 22, WIDTH, 150), spray('#160a0c', 2), 0.8),
  ];
}

/** It is for those outside, and stands where they can reach it. */
export function bell(): Shape[] {
  const [x, y] = [1016, 742];
  return [
    fill(ellipse(x, y + 1, 50, 10), INK.woodDeep, 0.6),
    fill(roundRect(x - 44, y - 14, 88, 14, 6), INK.dark),
    fill(
      `M${x - 38},${y - 13}C${x - 38},${y - 62} ${x + 38},${y - 62} ${x + 38},${y - 13}z`,
      INK.brass,
    ),
    fill(
      `M${x + 8},${y - 50}C${x + 30},${y - 44} ${x + 38},${y - 32} ${x + 38},${y - 13}H${x + 18}C${x + 20},${y - 30} ${x + 16},${y - 42} ${x + 8},${y - 50}z`,
      INK.brassDark,
    ),
    fill(
      `M${x - 28},${y - 20}C${x - 26},${y - 38} ${x - 18},${y - 44} ${x - 8},${y - 46}C${x - 16},${y - 40} ${x - 20},${y - 32} ${x - 20},${y - 20}z`,
      '#fff4d0',
    ),
    fill(rect(x - 4, y - 64, 8, 14), INK.brassDark),
    fill(circle(x, y - 66, 9), INK.brassLit),
  ];
}
