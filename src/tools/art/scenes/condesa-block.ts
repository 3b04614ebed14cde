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
  const bricks = count(23).flatMap((row) => count(3).map((column) => [row, column] as const));
  const brick = (odd: number): string =>
    bricks
      .filter(([row, column]) => (row * 2 + column * 3 + ((row * column) % 4)) % 3 === odd)
      .map(([row, column]) => rect(x + 4 + column * 26, 104 + row * 26, 23, 22.6))
      .join('');
  return [
    fill(rect(x - 10, 92, w + 20, BLOCK.ground - 92), INK.blockDark),
    fill(brick(0), '#244a68'),
    fill(brick(1), '#2b5a70'),
    fill(brick(2), '#1f4060'),
    fill(rect(x + w + 10, 84, 12, BLOCK.ground - 84), INK.ledgeLit),
    fill(rect(x - 20, 84, 10, BLOCK.ground - 84), '#0d2038'),
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
      fill([202, 330, 458, 586].map((y) => flutes(x, y, 92)).join(''), '#1c3a60'),
    ),
    ...[198, 326].map((y) =>
      fill(rect(1068, y - 10, 202, 2.5) + rect(794, y - 10, 194, 2.5), '#345a86', 0.8),
    ),
    fill(circle(1716, 376, 30) + circle(1716, 504, 30), '#46628a'),
    fill(circle(1716, 376, 23) + circle(1716, 504, 23), '#14263f'),
  ];
}

/** Those of nobody: two of each floor's windows look at nothing. */
function others(all: boolean): Shape[] {
  const half = (y: number, x: number, w: number): Shape[] => [
    ...deadWindow({ x, y, w: w / 2 - 12, h: 92 }, true),
    ...deadWindow({ x: x + w / 2 + 12, y, w: w / 2 - 12, h: 92 }),
  ];
  return [
    ...half(202, 1068, 202),
    ...half(330, 794, 194),
    ...half(458, 1068, 202),
    ...half(586, 794, 194),
    ...[202, 330, 458, 586].flatMap((y, i) => [
      ...deadWindow({ x: 1434, y, w: 100, h: 92 }, i === 1),
      ...deadWindow({ x: 1576, y, w: 100, h: 92 }, i !== 1),
    ]),
    ...(all
      ? [WINDOWS.curtain, WINDOWS.laptop, WINDOWS.ironing, WINDOWS.to_let].flatMap((at) =>
          deadWindow(at),
        )
      : []),
  ];
}

/** On the roof: water, an aerial, and what has been hung out in spite of the sky. */
function roofTop(): Shape[] {
  const y = BLOCK.roof;
  const tank = (x: number): string =>
    `M${x},${y}v-34c0,-8 10,-12 16,-12v-6h14v6c6,0 16,4 16,12v34z`;
  return [
    fill(tank(846) + tank(902), '#16294a'),
    fill(rect(846, y - 24, 46, 3) + rect(902, y - 24, 46, 3), '#2c4468'),
    stroke(
      `M1180,${y}v-66M1158,${y - 62}h44M1164,${y - 50}h32M1064,${y}v-40M1132,${y}v-40M1064,${y - 38}q34,10 68,0`,
      '#16294a',
      3,
    ),
    fill(rect(1076, y - 34, 18, 24) + rect(1102, y - 33, 20, 20), '#5f7698'),
    fill(rect(STAIRS.x - 26, 84, STAIRS.w + 52, 10), INK.ledge),
    fill(rect(STAIRS.x + STAIRS.w / 2 - 2, 36, 4, 50), '#16294a'),
  ];
}

/** The house across the street. By day every window is only a window. */
export function block(light: 'night' | 'day'): Shape[] {
  const span = BLOCK.flat - BLOCK.left;
  const edge = (k: number): number =>
    BLOCK.flat - span * Math.cos(((k / STRIPS.length) * Math.PI) / 2);
  const ledges = BLOCK.floors.flatMap((y) => ledge(y));
  return [
    ...roofTop(),
    fill(rect(BLOCK.flat, BLOCK.roof, WIDTH, STREET.pavement - BLOCK.roof), INK.block),
    ...STRIPS.map((tone, i) =>
      fill(
        rect(edge(i), BLOCK.roof, edge(i + 1) - edge(i) + 1, STREET.pavement - BLOCK.roof),
        tone,
      ),
    ),
    ...shadeSide({ x: BLOCK.flat, y: BLOCK.roof, w: 200, h: BLOCK.ground - BLOCK.roof }, 'left', {
      color: '#d08a64',
      peak: 0.42,
      steps: 4,
      grain: true,
    }),
    ...shadeSide({ x: 1240, y: BLOCK.roof, w: 520, h: BLOCK.ground - BLOCK.roof }, 'right', {
      color: '#0c1c38',
      peak: 0.7,
      steps: 5,
      grain: true,
    }),
    ...stairs(),
    ...others(light === 'day'),
    ...plants(1460, 432),
    ...plants(1620, 688),
    clipped(
      rect(0, 0, STAIRS.x - 20, 900) + rect(STAIRS.x + STAIRS.w + 22, 0, 500, 900),
      ...ledges,
    ),
    ...ornaments(),
    ...railing(432),
    ...railing(688),
    ...groundFloor(light),
    fill(ellipse(960, STREET.pavement + 2, 230, 4), '#ffcf8a', light === 'night' ? 0.4 : 0),
    fill(rect(BLOCK.left, BLOCK.ground, 90, 168), spray('#0a0c1c', 2), 0.5),
  ];
}
