import { smooth } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, polygon } from '../kit/paths.ts';
import { clipped, fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

const OUTLINE: readonly Point[] = [
  [552, 516],
  [700, 470],
  [860, 486],
  [950, 580],
  [976, 730],
  [930, 880],
  [820, 966],
  [680, 990],
  [560, 940],
  [492, 830],
  [480, 690],
  [500, 590],
];

const CITY = smooth(OUTLINE, true, 0.9);

/** Where the water was. */
const LAKE = smooth(
  [
    [690, 500],
    [820, 452],
    [950, 510],
    [1014, 640],
    [1000, 800],
    [918, 920],
    [850, 900],
    [838, 800],
    [764, 760],
    [716, 700],
    [742, 600],
  ],
  true,
  0.9,
);

const TILT = 0.14;
const CELL = 29;

function turned(column: number, row: number): Point {
  const [u, v] = [column * CELL, row * CELL];
  return [
    728 + u * Math.cos(TILT) - v * Math.sin(TILT),
    728 + u * Math.sin(TILT) + v * Math.cos(TILT),
  ];
}

const SPAN = count(22).map((i) => i - 11);

function blocks(): Shape[] {
  const roll = dice(1521);
  const tones = ['#fbeed2', '#f2d3a4', '#e8a889', '#c98aa8', '#8f7fc0'] as const;
  const paths = tones.map(() => '');
  for (const row of SPAN) {
    for (const column of SPAN) {
      const wide = roll.chance(0.2) ? 1.86 : 0.86;
      const center = turned(column, row);
      const east = (center[0] - 480) / 500;
      const tone = Math.max(0, Math.min(4, Math.floor(roll.range(-0.6, 2.6) + east * 2.2)));
      const block = polygon([
        turned(column, row),
        turned(column + wide, row),
        turned(column + wide, row + 0.84),
        turned(column, row + 0.84),
      ]);
      paths[tone] += block;
    }
  }
  return paths.map((d, i) => fill(d, tones[i] ?? '#fbeed2'));
}

/** The long avenue, with its roundabouts, and two that cross it. */
const AVENUE = 'M500,690C590,660 640,610 700,574S820,500 860,470';
const CROSSING = 'M742,460C736,600 720,760 660,1000M470,800C600,806 800,790 990,720';

export function city(): Shape[] {
  const grown = (w: number, color: string): Shape => stroke(CITY, color, w);
  return [
    place({ x: 12, y: 20 }, grown(48, '#6a3c3c')),
    grown(44, '#d99a68'),
    grown(22, '#f0c890'),
    fill(CITY, '#7a4f6c'),
    clipped(
      CITY,
      ...blocks(),
      stroke(CROSSING, '#7a4f6c', 9),
      stroke(AVENUE, '#7a4f6c', 20),
      stroke(AVENUE, '#f6c85f', 9),
      fill(circle(590, 650, 14) + circle(662, 598, 14) + circle(760, 536, 14), '#7a4f6c'),
      fill(circle(590, 650, 9) + circle(662, 598, 9) + circle(760, 536, 9), '#f6c85f'),
      // The forest in the west, the oval, the south.
      fill('M470,560C520,540 580,560 590,600C590,650 540,690 480,690z', '#3f8a68'),
      fill('M486,590C520,572 560,584 566,606C560,630 520,652 486,650z', '#6fb488'),
      fill(ellipse(572, 752, 52, 38), '#7a4f6c'),
      fillRing(ellipse(572, 752, 46, 32) + ellipse(572, 752, 36, 23), '#fbeed2'),
      fill(ellipse(572, 752, 30, 18), '#3f8a68'),
      fill('M640,900C690,880 760,890 780,930C760,970 680,980 640,960z', '#3f8a68'),
      fill(CITY, spray('#fff6e2', 1, 3), 0.5),
    ),
  ];
}

/** The ghost of the lakes: the grid shows through. */
export function lake(): Shape[] {
  const roll = dice(1325);
  let ripples = '';
  for (let i = 0; i < 130; i++) {
    ripples += lens(
      roll.range(680, 1020),
      roll.range(450, 920),
      roll.range(24, 66),
      6,
      roll.range(-0.05, 0.05),
    );
  }
  const gardens = count(20)
    .map((i) =>
      polygon([
        [852 + (i % 5) * 23, 812 + Math.floor(i / 5) * 20],
        [868 + (i % 5) * 23, 810 + Math.floor(i / 5) * 20],
        [868 + (i % 5) * 23, 822 + Math.floor(i / 5) * 20],
        [852 + (i % 5) * 23, 824 + Math.floor(i / 5) * 20],
      ]),
    )
    .join('');
  return [
    fill(LAKE, '#2fa3b0', 0.42),
    clipped(LAKE, fill(ripples, '#dff6ee', 0.55), fill(gardens, '#3f8a68', 0.55)),
    stroke(LAKE, '#dff6ee', 4, 0.8),
    // The island, and the causeways that left it.
    stroke('M846,640L760,650M846,640L850,470M846,640L880,800L850,880', '#fbeed2', 9, 0.75),
    fill(ellipse(846, 636, 62, 50), '#fbeed2', 0.8),
    fill(
      polygon([
        [824, 622],
        [866, 628],
        [862, 656],
        [820, 650],
      ]),
      '#e0684a',
      0.8,
    ),
  ];
}

/** At night the streets are the drawing. */
export function cityLights(): Shape[] {
  const roll = dice(8);
  let streets = '';
  let lamps = '';
  for (const k of SPAN) {
    const [x0, y0] = turned(-11, k - 0.08);
    const [x1, y1] = turned(11, k - 0.08);
    const [x2, y2] = turned(k - 0.07, -11);
    const [x3, y3] = turned(k - 0.07, 11);
    streets += `M${num(x0)},${num(y0)}L${num(x1)},${num(y1)}M${num(x2)},${num(y2)}L${num(x3)},${num(y3)}`;
  }
  for (let i = 0; i < 240; i++) {
    const [x, y] = turned(
      roll.int(-9, 9) + (roll.chance(0.5) ? roll.next() : -0.07),
      roll.int(-9, 9) - 0.08,
    );
    lamps += circle(x, y, roll.range(1.6, 3.4));
  }
  return [
    clipped(
      CITY,
      stroke(streets, '#ffb04c', 3, 0.55),
      stroke(CROSSING, '#ffc468', 7),
      stroke(AVENUE, '#ffe2a0', 10),
      fill(lamps, '#fff1c8'),
    ),
    stroke(CITY, '#ff8a4a', 8, 0.3),
    stroke(LAKE, '#58d8e0', 5, 0.6),
    clipped(LAKE, fill(LAKE, spray('#58c8e0', 1, 2), 0.6)),
  ];
}
