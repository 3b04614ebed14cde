import { dice } from '../kit/dice.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { circle, hanging, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { halo, pool, shadeSide } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { ROOMS, silhouette } from './beach-hotel.ts';
import { farBlocks } from './beach-sea.ts';
import { HORIZON, nearness } from './beach-space.ts';

/** Multiplied over everything under the sky. */
export function duskShade(): Shape[] {
  const land = rect(0, HORIZON - 2, WIDTH, HEIGHT - HORIZON + 2);
  return [
    fill(silhouette(), '#8a74bc'),
    fill(
      rect(1392, 54, 154, 44) +
        rect(1364, 98, 320, 1) +
        farBlocks()
          .map((b) => rect(b.x, b.foot - b.h, b.w, HORIZON - 2 - b.foot + b.h))
          .join(''),
      '#8a74bc',
    ),
    fill(land, '#a088cc'),
    ...shadeSide({ x: 0, y: 560, w: WIDTH, h: 540 }, 'bottom', {
      color: '#57489c',
      peak: 0.66,
      steps: 12,
    }),
    ...shadeSide({ x: 0, y: 820, w: WIDTH, h: 280 }, 'bottom', {
      color: '#3f3684',
      peak: 0.7,
      steps: 4,
      grain: true,
    }),
  ];
}

/** Rose on the water, and the last of it on the wet sand. */
export function afterglow(): Shape[] {
  const roll = dice(91);
  let rose = '';
  let gold = '';
  for (const _ of count(230)) {
    const y = HORIZON + 6 + roll.next() ** 1.7 * 560;
    const k = nearness(y);
    const x = 620 + roll.bell() * (150 + 260 * k) * 0.6 - 320 * k;
    const mark = lens(x, y, 12 + 90 * k * roll.range(0.5, 1.3), 1.2 + 6 * k);
    if (roll.chance(0.7)) rose += mark;
    else gold += mark;
  }
  return [
    fill(rect(0, HORIZON + 8, 800, 24) + rect(0, HORIZON + 32, 860, 30), '#ff9a8a', 0.5),
    fill(rect(0, HORIZON + 62, 880, 60), '#d8688a', 0.4),
    fill(rose, '#ff8aa0', 0.75),
    fill(gold, '#fff0c0'),
  ];
}

const STRINGS: readonly (readonly [Point, Point, number])[] = [
  [[1190, 450], [1398, 402], 26],
  [[1398, 402], [1606, 450], 24],
];

/** Lamps of the hotel, and two torches on the way down. */
export function lamps(): Shape[] {
  const roll = dice(92);
  const lit = ROOMS.filter(() => roll.chance(0.42));
  const warm = lit.filter(() => roll.chance(0.75));
  const windows = (list: typeof ROOMS): string =>
    list.map(({ x, y, w, h }) => rect(Math.round(x), Math.round(y), Math.round(w), h - 6)).join('');
  return [
    fill(windows(warm), '#d0801c', 0.8),
    fill(windows(lit.filter((one) => !warm.includes(one))), '#2f6a70', 0.6),
    ...TORCHES.flatMap(([x, y]) => [
      ...halo(x, y - 34, 60, '#c8642a', 4),
      fill(
        `M${x - 7},${y - 24}C${x - 12},${y - 40} ${x},${y - 46} ${x + 1},${y - 60}C${x + 8},${y - 46} ${x + 12},${y - 36} ${x + 7},${y - 24}z`,
        '#ffc870',
      ),
      ...pool(x, y + 14, 90, 18, { color: '#b8562a', peak: 0.5, steps: 3 }),
    ]),
  ];
}

/** What the bar throws on the sand. */
export function barLamps(): Shape[] {
  const bulbs: Point[] = STRINGS.flatMap(([a, b, sag]) =>
    count(9).map((i): Point => {
      const t = (i + 0.5) / 9;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t)];
    }),
  );
  return [
    ...pool(1398, 656, 340, 66, { color: '#b0641a', peak: 0.42, steps: 5, grain: true }),
    ...pool(1398, 560, 150, 60, { color: '#b8681a', peak: 0.5, steps: 4 }),
    fill(rect(1276, 508, 246, 36), '#e08a30', 0.5),
    fill(bulbs.map(([x, y]) => circle(x, y + 4, 13)).join(''), '#c8642a', 0.35),
    fill(bulbs.map(([x, y]) => dot(x, y + 4, 4.4)).join(''), '#ffe6ac'),
  ];
}

const TORCHES: readonly Point[] = [
  [1046, 506],
  [1690, 560],
];

export function torches(): Shape[] {
  return TORCHES.map(([x, y]) => stroke(`M${x},${y + 12}V${y - 26}`, '#3a2238', 6));
}

/** The wires and poles that carry the bulbs, dark. */
export function wires(): Shape[] {
  return [
    ...STRINGS.map(([a, b, sag]) => stroke(hanging(a, b, sag), '#2a1f48', 2)),
    stroke('M1190,450V600M1606,450V600', '#3a2a50', 5),
  ];
}
