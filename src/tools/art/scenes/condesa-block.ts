import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { shadeSide } from '../kit/ramps.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { deadWindow } from './condesa-frames.ts';
import { INK } from './condesa-ink.ts';
import { groundFloor } from './condesa-shops.ts';
import { BLOCK, STREET, WINDOWS } from './condesa-space.ts';

const STRIPS = [
  '#d8905f',
  '#b97763',
  '#9c6a68',
  '#7f5f6c',
  '#5f5572',
  '#455176',
  '#335076',
] as const;

const STAIRS = { x: 1318, w: 84 } as const;

/** A floor's edge: long rounded ledge with its shadow, warm where the lamp reaches it. */
function ledge(y: number): Shape[] {
  const x = BLOCK.left - 22;
  return [
    fill(rect(BLOCK.left, y + 16, WIDTH, 16), '#0f2340', 0.5),
    fill(roundRect(x, y, WIDTH, 17, 8), INK.ledge),
    fill(roundRect(x, y, 190, 17, 8), '#e79c68'),
    fill(rect(x + 50, y, 60, 17), '#c68a6c'),
    fill(rect(x + 110, y, 50, 17), '#96797a'),
    fill(rect(x + 160, y, 60, 17), '#6c6c86'),
    fill(rect(x + 8, y, WIDTH, 3), '#ffcf98', 0.45),
  ];
}

/** Ships' railing of three tubes before the right-hand rooms. */
function railing(y: number): Shape[] {
  const shapes: Shape[] = [];
  for (const k of count(3)) {
    const d = `M${WIDTH},${y - 8 - k * 11}H1424q-10,0 -10,8V${y}`;
    shapes.push(stroke(d, k === 2 ? '#a3b7ca' : '#5c7698', k === 2 ? 4 : 2.6));
  }
  for (const i of count(4)) shapes.push(fill(rect(1490 + i * 84, y - 32, 3.4, 32), '#5c7698'));
  return shapes;
}

function plants(x: number, y: number): Shape[] {
  return [
    fill(rect(x, y - 16, 44, 16), '#6a3a3c'),
    fill(
      count(9)
        .map(
          (i) =>
            `M${x + 4 + i * 4.5},${y - 14}q${(i - 4) * 5},${-20 - ((i * 7) % 13)} ${(i - 4) * 8},${-16 + ((i * 5) % 9)}q${(4 - i) * 2},2 ${(4 - i) * 8 + 4},16z`,
        )
        .join(''),
      nth(INK.leaf, 3),
    ),
  ];
}

/** Glass bricks before the stairs, none of them lit. */
function stairs(): Shape[] {
  const { x, w } = STAIRS;
  const bricks = count(22).flatMap((row) => count(3).map((column) => [row, column] as const));
  const brick = (odd: number): string =>
    bricks
      .filter(([row, column]) => (row * 2 + column * 3 + ((row * column) % 4)) % 3 === odd)
      .map(([row, column]) => rect(x + 4 + column * 26, 24 + row * 26, 23, 22.6))
      .join('');
  return [
    fill(rect(x - 10, 0, w + 20, BLOCK.ground), INK.blockDark),
    fill(brick(0), '#244a68'),
    fill(brick(1), '#2b5a70'),
    fill(brick(2), '#1f4060'),
    fill(rect(x + w + 10, 0, 12, BLOCK.ground), INK.ledgeLit),
    fill(rect(x - 20, 0, 10, BLOCK.ground), '#0d2038'),
  ];
}

/** What makes it deco: fluted piers, speed lines, portholes. */
function ornaments(): Shape[] {
  const flutes = (x: number, y: number, h: number): string =>
    count(4)
      .map((i) => rect(x + i * 7, y, 3, h))
      .join('');
  return [
    ...[1014, 1288].map((x) =>
      fill(
        flutes(x, 100, 112) + flutes(x, 240, 110) + flutes(x, 378, 110) + flutes(x, 516, 112),
        '#1c3a60',
      ),
    ),
    ...[100, 238].map((y) =>
      fill(rect(1062, y - 10, 214, 2.5) + rect(786, y - 10, 206, 2.5), '#345a86', 0.8),
    ),
    fill(circle(1716, 300, 30) + circle(1716, 440, 30), '#46628a'),
    fill(circle(1716, 300, 23) + circle(1716, 440, 23), '#14263f'),
  ];
}

/** Those of nobody: two of each floor's windows look at nothing. */
function others(all: boolean): Shape[] {
  const half = (y: number, x: number, w: number): Shape[] => [
    ...deadWindow({ x, y, w: w / 2 - 12, h: 98 }, true),
    ...deadWindow({ x: x + w / 2 + 12, y, w: w / 2 - 12, h: 98 }),
  ];
  return [
    ...half(108, 1062, 214),
    ...half(246, 786, 206),
    ...half(384, 1062, 214),
    ...half(522, 786, 206),
    ...[108, 246, 384, 522].flatMap((y, i) => [
      ...deadWindow({ x: 1434, y, w: 100, h: 98 }, i === 1),
      ...deadWindow({ x: 1576, y, w: 100, h: 98 }, i !== 1),
    ]),
    ...(all
      ? [WINDOWS.curtain, WINDOWS.laptop, WINDOWS.ironing, WINDOWS.to_let].flatMap((at) =>
          deadWindow(at),
        )
      : []),
  ];
}

/** The house across the street. By day every window is only a window. */
export function block(light: 'night' | 'day'): Shape[] {
  const span = BLOCK.flat - BLOCK.left;
  const edge = (k: number): number =>
    BLOCK.flat - span * Math.cos(((k / STRIPS.length) * Math.PI) / 2);
  const ledges = BLOCK.floors.flatMap((y) => ledge(y));
  return [
    fill(rect(BLOCK.flat, 0, WIDTH, STREET.pavement), INK.block),
    ...STRIPS.map((tone, i) =>
      fill(rect(edge(i), 0, edge(i + 1) - edge(i) + 1, STREET.pavement), tone),
    ),
    ...shadeSide({ x: BLOCK.flat, y: 0, w: 200, h: BLOCK.ground }, 'left', {
      color: '#d08a64',
      peak: 0.42,
      steps: 4,
      grain: true,
    }),
    ...shadeSide({ x: 1240, y: 0, w: 520, h: BLOCK.ground }, 'right', {
      color: '#0c1c38',
      peak: 0.7,
      steps: 5,
      grain: true,
    }),
    ...stairs(),
    ...others(light === 'day'),
    ...plants(1460, 352),
    ...plants(1620, 632),
    clipped(
      rect(0, 0, STAIRS.x - 20, 900) + rect(STAIRS.x + STAIRS.w + 22, 0, 500, 900),
      ...ledges,
    ),
    ...ornaments(),
    ...railing(352),
    ...railing(632),
    ...groundFloor(light),
    fill(ellipse(960, STREET.pavement + 2, 230, 4), '#ffcf8a', light === 'night' ? 0.4 : 0),
    fill(rect(BLOCK.left, BLOCK.ground, 90, 190), spray('#0a0c1c', 2), 0.5),
  ];
}
