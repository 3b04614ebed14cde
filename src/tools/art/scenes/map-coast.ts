import { smooth, taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { SEA } from './map-land.ts';

/** The seven: a bar to the corner, a stem to the south. */
const SEVEN =
  'M1004,236C1080,190 1170,160 1236,150C1262,150 1268,170 1256,200C1226,290 1206,360 1196,440C1190,490 1170,530 1128,566';

const LAGOON = smooth(
  [
    [1050, 262],
    [1130, 222],
    [1206, 208],
    [1204, 260],
    [1170, 360],
    [1150, 460],
    [1100, 500],
    [1060, 440],
    [1074, 350],
  ],
  true,
  0.9,
);

const HOTELS: readonly (Point & { readonly length: 2 })[] = [
  [1062, 204],
  [1098, 188],
  [1206, 156],
  [1256, 178],
  [1246, 216],
  [1234, 256],
  [1206, 408],
  [1198, 446],
  [1180, 494],
];

export function seven(): Shape[] {
  const roll = dice(1970);
  let ripples = '';
  for (let i = 0; i < 34; i++)
    ripples += lens(roll.range(1076, 1184), roll.range(236, 470), roll.range(18, 40), 5, 0);
  return [
    fill(LAGOON, '#2fa98f'),
    fill(ripples, '#a8e4c8', 0.8),
    stroke(LAGOON, '#e8f6dc', 4, 0.7),
    stroke(SEVEN, SEA.foam, 62),
    stroke(SEVEN, '#fff1d0', 46),
    stroke(SEVEN, '#f6dca0', 36),
    stroke(SEVEN, '#e0684a', 9),
    stroke(SEVEN, '#fff1d0', 2),
    ...HOTELS.flatMap(([x, y], i): Shape[] => {
      const h = 24 + ((i * 7) % 4) * 6;
      return [
        fill(
          polygon([
            [x + 11, y],
            [x + 30, y + 12],
            [x + 14, y + 12],
            [x - 6, y],
          ]),
          '#8c4f44',
          0.45,
        ),
        fill(rect(x - 11, y - h, 22, h), '#fffaf0'),
        fill(rect(x + 4, y - h, 7, h), '#e8b0a0'),
        fill(
          count(Math.floor(h / 7))
            .map((k) => rect(x - 8, y - h + 4 + k * 7, 10, 3))
            .join(''),
          '#2399a8',
        ),
      ];
    }),
  ];
}

const ROAD: readonly Point[] = [
  [930, 790],
  [980, 800],
  [1050, 800],
  [1110, 760],
  [1116, 690],
  [1080, 610],
  [1040, 520],
  [1006, 420],
  [990, 330],
  [1004, 244],
];

/** Twenty-six hours of it. */
export function busLine(): Shape[] {
  const path = smooth(ROAD, false, 0.9);
  return [
    stroke(path, '#6a2c3c', 16, 0.35),
    stroke(path, '#fff1d0', 11),
    stroke(path, '#d83a2f', 5),
    ...ROAD.slice(1, -1).map(([x, y]) => fill(circle(x, y, 6), '#fff1d0')),
    place(
      { x: 1098, y: 650, turn: 62 },
      fill(roundRect(-36, -14, 72, 32, 9), '#3a1f3a', 0.4),
      fill(roundRect(-38, -18, 72, 32, 9), '#f6a83c'),
      fill(roundRect(-38, -18, 72, 9, 5), '#fff1c8'),
      fill(
        rect(-28, -6, 12, 10) + rect(-12, -6, 12, 10) + rect(4, -6, 12, 10) + rect(20, -6, 10, 10),
        '#1d3f62',
      ),
      fill(rect(-38, 7, 72, 4), '#d83a2f'),
      fill(circle(-20, 15, 6) + circle(18, 15, 6), '#20182e'),
    ),
  ];
}

const TAKE_OFF: Point = [924, 690];
const OVER: Point = [905, 20];
const LANDING: Point = [1150, 300];

function onArc(t: number): Point {
  const u = 1 - t;
  const at = (k: 0 | 1): number => u * u * TAKE_OFF[k] + 2 * u * t * OVER[k] + t * t * LANDING[k];
  return [at(0), at(1)];
}

const ABOARD = 0.47;

/** The flight: up, and over the corner of the gulf. */
export function flight(): Shape[] {
  const trail = count(25).map((i) => onArc((i / 24) * (ABOARD - 0.03)));
  const rest = count(16).map((i) => onArc(ABOARD + 0.08 + i * 0.028));
  const [x, y] = onArc(ABOARD);
  const [ahead, above] = onArc(ABOARD + 0.01);
  const turn = (Math.atan2(above - y, ahead - x) * 180) / Math.PI;
  const wing = (side: 1 | -1): string =>
    `M14,${side * 5}L-18,${side * 50}H-30L-12,${side * 5}zM-32,${side * 4}L-46,${side * 22}H-54L-46,${side * 3}z`;
  return [
    place(
      { x: x + 26, y: y + 34, turn, scale: 1.1 },
      fill(
        `M46,0C38,-8 10,-8 -30,-7L-50,0L-30,7C10,8 38,8 46,0z${wing(1)}${wing(-1)}`,
        '#0b3f60',
        0.3,
      ),
    ),
    fill(taper(trail, 3, 13), '#fffaf0'),
    fill(rest.map(([px, py]) => circle(px, py, 3.6)).join(''), '#fffaf0'),
    place(
      { x, y, turn, scale: 1.1 },
      fill(wing(-1), '#fffaf0'),
      fill(wing(1), '#c3cbe0'),
      fill('M46,0C38,-8 10,-8 -30,-7L-52,0L-30,7C10,8 38,8 46,0z', '#fffaf0'),
      fill('M46,0C38,8 10,8 -30,7L-52,0z', '#c3cbe0'),
      fill('M-34,0L-58,-4V4z', '#e0684a'),
      fill('M34,-4q6,1 8,4h-6z', '#1d3f62'),
    ),
  ];
}

/** At night: the hotels in a row, the road, two lights that blink. */
export function coastLights(): Shape[] {
  const [x, y] = onArc(ABOARD);
  return [
    stroke(SEVEN, '#ff7a5c', 22, 0.4),
    stroke(SEVEN, '#ffd0a0', 7),
    fill(
      HOTELS.map(
        ([hx, hy]) =>
          rect(hx - 8, hy - 20, 10, 3) + rect(hx - 8, hy - 13, 10, 3) + rect(hx - 8, hy - 6, 10, 3),
      ).join(''),
      '#ffe2a0',
    ),
    stroke(smooth(ROAD, false, 0.9), '#ff6a4a', 4, 0.7),
    fill(circle(x - 46, y - 12, 6) + circle(x + 56, y + 40, 6), '#ff5a4a'),
    fill(circle(x + 24, y - 44, 5), '#ffffff'),
  ];
}
