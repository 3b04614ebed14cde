import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { halo, pool, shadeSide } from '../kit/ramps.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { shop } from './condesa-cafe.ts';
import { INK } from './condesa-ink.ts';
import { BLOCK, STREET } from './condesa-space.ts';
import { deadWindow, fiveWindows } from './condesa-windows.ts';

const STRIPS = [
  '#d8905f',
  '#b97763',
  '#9c6a68',
  '#7f5f6c',
  '#5f5572',
  '#455176',
  '#335076',
] as const;

/** A floor's edge: long rounded ledge with its shadow, warm where the lamp reaches it. */
function ledge(y: number): Shape[] {
  const x = BLOCK.left - 22;
  return [
    fill(rect(BLOCK.left, y + 18, WIDTH, 22), '#0f2340', 0.5),
    fill(roundRect(x, y, WIDTH, 19, 9), INK.ledge),
    fill(roundRect(x, y, 190, 19, 9), '#e79c68'),
    fill(rect(x + 50, y, 60, 19), '#c68a6c'),
    fill(rect(x + 110, y, 50, 19), '#96797a'),
    fill(rect(x + 160, y, 60, 19), '#6c6c86'),
    fill(rect(x + 8, y, WIDTH, 3), '#ffcf98', 0.45),
  ];
}

/** Ships' railing of three tubes before the right-hand rooms. */
function railing(y: number): Shape[] {
  const shapes: Shape[] = [];
  for (const k of count(3)) {
    const d = `M${WIDTH},${y - 10 - k * 15}H1150q-12,0 -12,9V${y}`;
    shapes.push(stroke(d, k === 2 ? '#a3b7ca' : '#5c7698', k === 2 ? 4 : 2.6));
  }
  for (const i of count(6)) shapes.push(fill(rect(1236 + i * 98, y - 42, 3.4, 42), '#5c7698'));
  return shapes;
}

function plants(x: number, y: number): Shape[] {
  return [
    fill(rect(x, y - 18, 44, 18), '#6a3a3c'),
    fill(
      count(9)
        .map(
          (i) =>
            `M${x + 4 + i * 4.5},${y - 16}q${(i - 4) * 5},${-22 - ((i * 7) % 13)} ${(i - 4) * 8},${-18 + ((i * 5) % 9)}q${(4 - i) * 2},2 ${(4 - i) * 8 + 4},18z`,
        )
        .join(''),
      nth(INK.leaf, 3),
    ),
  ];
}

/** House door under a round canopy; its lamp is out. */
function door(): Shape[] {
  return [
    fill(rect(812, 640, 84, 160), '#0b1426'),
    fill(rect(820, 650, 32, 150) + rect(856, 650, 32, 150), '#16283f'),
    fill(
      circle(836, 690, 11) + rect(826, 712, 20, 60) + circle(872, 690, 11) + rect(862, 712, 20, 60),
      '#23405c',
    ),
    fill(roundRect(796, 624, 116, 15, 7), '#b97763'),
    fill(roundRect(840, 624, 74, 15, 7), '#5f5572'),
    fill(rect(902, 690, 7, 12), '#c9a24a'),
    fill(
      count(5)
        .map((i) => circle(904 + (i % 2) * 4, 716 + i * 5, 1.4))
        .join(''),
      '#c9a24a',
    ),
  ];
}

function awning(x: number, w: number): Shape[] {
  const n = Math.round(w / 22);
  const pitch = w / n;
  const flap = (i: number): string => {
    const [a, b] = [x + i * pitch, x + (i + 1) * pitch];
    const out = (v: number): number => v + ((v - x - w / 2) / w) * 16;
    return `M${a},640H${b}L${out(b)},668q${-pitch / 2},14 ${out(a) - out(b)},0z`;
  };
  return [
    fill(count(n).map(flap).join(''), '#e8dcc0'),
    fill(
      count(n)
        .filter((i) => i % 2 === 0)
        .map(flap)
        .join(''),
      '#2f7f78',
    ),
    fill(
      polygon([
        [x, 640],
        [x + w, 640],
        [x + w + 4, 650],
        [x - 4, 650],
      ]),
      '#0a1226',
      0.35,
    ),
  ];
}

function cafe(): Shape[] {
  return [
    fill(rect(BLOCK.left, BLOCK.ground, WIDTH, STREET.pavement - BLOCK.ground), '#17142c'),
    fill(rect(BLOCK.left, BLOCK.ground, 60, 194), '#5a3c48'),
    fill(rect(BLOCK.left, BLOCK.ground, 40, 194), '#8a5850'),
    fill(rect(BLOCK.left, BLOCK.ground, 18, 194), '#c98660'),
    fill(rect(BLOCK.left, BLOCK.ground, 130, 194), spray('#0a0c1c', 3), 0.7),
    fill(rect(BLOCK.left, 782, WIDTH, 18), '#0b0d1c'),
    ...door(),
    ...shop(930, 152, 'alone'),
    ...shop(1160, 150, 'couple'),
    ...shop(1336, 170, 'waiter'),
    ...shop(1540, 200, 'shut'),
    fill(rect(1092, 664, 58, 136), '#7c3b35'),
    fill(rect(1098, 670, 46, 124), '#ffd891'),
    fill(rect(1098, 740, 46, 54), '#e8a456'),
    fill(rect(1136, 722, 4, 26), '#3a1a26'),
    ...awning(924, 164),
    ...awning(1154, 162),
    ...awning(1330, 182),
    ...awning(1534, 214),
  ];
}

/** A cup, a saucer, three threads of steam: the sign says it without a letter. */
export function neon(): Shape[] {
  const cup =
    'M1096,610h54c0,24 -8,34 -27,34c-19,0 -27,-10 -27,-34zM1150,614c20,-4 20,18 -4,18M1086,650h74';
  const steam = 'M1110,602c-7,-9 7,-13 0,-22M1123,602c-7,-9 7,-13 0,-26M1136,602c-7,-9 7,-13 0,-22';
  return [
    ...halo(1123, 618, 104, '#2fd8b0', 4),
    ...pool(1123, 660, 210, 70, { color: '#1a8a78', peak: 0.3, steps: 4, grain: true }),
    stroke(cup, '#1f9a86', 9, 0.7),
    stroke(steam, '#c9562e', 8, 0.6),
    stroke(cup, '#b8ffe8', 3.4),
    stroke(steam, '#ffc890', 3),
  ];
}

/** What makes it deco: fluted piers, speed lines, portholes. */
function ornaments(): Shape[] {
  const flutes = (x: number, y: number, h: number): string =>
    count(4)
      .map((i) => rect(x + i * 8, y, 3, h))
      .join('');
  const piers: readonly [number, string][] = [
    [1308, '#1c3a60'],
    [1476, '#183253'],
  ];
  return [
    ...piers.map(([x, tone]) =>
      fill(flutes(x, 60, 140) + flutes(x, 240, 160) + flutes(x, 436, 150), tone),
    ),
    ...[236, 250].map((y) => fill(rect(816, y - 14, 204, 3), '#345a86', 0.8)),
    fill(circle(1730, 330, 34) + circle(1730, 510, 34), '#46628a'),
    fill(circle(1730, 330, 26) + circle(1730, 510, 26), '#14263f'),
    fill(rect(1700, 328, 60, 4) + rect(1700, 508, 60, 4), '#46628a'),
  ];
}

export function block(): Shape[] {
  const span = BLOCK.flat - BLOCK.left;
  const edge = (k: number): number =>
    BLOCK.flat - span * Math.cos(((k / STRIPS.length) * Math.PI) / 2);
  return [
    fill(rect(BLOCK.flat, 0, WIDTH, 800), INK.block),
    ...STRIPS.map((tone, i) => fill(rect(edge(i), 0, edge(i + 1) - edge(i) + 1, 800), tone)),
    ...shadeSide({ x: BLOCK.flat, y: 0, w: 230, h: 606 }, 'left', {
      color: '#d08a64',
      peak: 0.5,
      steps: 4,
      grain: true,
    }),
    ...shadeSide({ x: 1300, y: 0, w: 460, h: 606 }, 'right', {
      color: '#0c1c38',
      peak: 0.7,
      steps: 5,
      grain: true,
    }),
    ...[410, 416, 422, 594].map((y) => fill(rect(BLOCK.left, y, WIDTH, 2), '#19365a', 0.8)),
    ...fiveWindows(),
    ...deadWindow({ x: 816, y: 60, w: 104, h: 130 }, true),
    ...deadWindow({ x: 938, y: 60, w: 80, h: 130 }),
    ...deadWindow({ x: 1152, y: 60, w: 142, h: 130 }),
    ...deadWindow({ x: 1152, y: 262, w: 142, h: 132 }, true),
    ...[60, 262, 446].flatMap((y, i) => [
      ...deadWindow({ x: 1352, y, w: 110, h: 128 }, i === 1),
      ...deadWindow({ x: 1520, y, w: 180, h: 128 }, i !== 1),
    ]),
    ...plants(1230, 394),
    ...plants(1560, 574),
    clipped(
      rect(0, 0, 1024, 900) + rect(1146, 0, 700, 900),
      ...ledge(208),
      ...ledge(BLOCK.ground - 16),
    ),
    clipped(rect(0, 0, 1024, 900) + rect(1146, 0, 700, 900), ...ledge(404)),
    ...ornaments(),
    ...railing(404),
    ...railing(590),
    ...cafe(),
    fill(ellipse(1000, 802, 300, 5), '#ffcf8a', 0.5),
  ];
}
