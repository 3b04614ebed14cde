import { dice } from '../kit/dice.ts';
import { type CardGrid, cards, threadEnds } from '../kit/extra-cards.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { pool, shadeSide } from '../kit/ramps.ts';
import { scatterBox } from '../kit/scatter.ts';
import { clipped, fill, fillRing, rule, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './desk-ink.ts';

export const PANE = { x: 226, y: 96, w: 300, h: 500 } as const;
export const BOARD_AT = { x: 596, y: 150, w: 700, h: 372 } as const;
export const GRID: CardGrid = { x: 624, y: 186, w: 60, h: 88, gapX: 13, gapY: 17 };
const PINS = ['#c23a32', '#c23a32', '#d9b25a', '#5f86c0'];

/** The city through the wet pane: roofs, lit windows, one of them with somebody at it. */
export function view(): Shape[] {
  const roll = dice(83);
  const { x, y, w, h } = PANE;
  const bands = ['#141a4a', '#1e2260', '#2f2c74', '#4b3a86', '#75508e', '#a5687f'];
  const shapes: Shape[] = bands.map((tone, i) => fill(rect(x, y + i * 62, w, h - i * 62), tone));
  for (const [i, tone] of bands.entries())
    shapes.push(fill(rect(x, y + i * 62 - 20, w, 24), spray(tone, 2, i)));
  let far = '';
  let near = '';
  let lit = '';
  for (let bx = x - 10; bx < x + w; ) {
    const bw = roll.int(34, 62);
    const bh = roll.int(120, 230);
    far += rect(bx, y + h - bh - 60, bw, bh + 60);
    bx += bw - 2;
  }
  const blocks = [
    [x - 6, 96, 190],
    [x + 96, 74, 268],
    [x + 176, 130, 216],
  ] as const;
  for (const [bx, bw, bh] of blocks) {
    near += rect(bx, y + h - bh, bw, bh);
    for (let wy = y + h - bh + 18; wy < y + h - 26; wy += 30) {
      for (let wx = bx + 12; wx < bx + bw - 18; wx += 26)
        if (roll.chance(0.42)) lit += rect(wx, wy, 13, 18);
    }
  }
  shapes.push(
    fill(far, '#3a2f6c'),
    fill(near, '#141638'),
    fill(lit, '#f0a850'),
    // Across the street: a light, and a man who looks this way.
    fill(rect(x + 40, y + 324, 74, 84), '#ffdc92'),
    fill(rect(x + 40, y + 324, 74, 26), '#fff3d2'),
    fill(
      `M${x + 58},${y + 408}v-32c0,-12 8,-16 14,-18c-7,-5 -7,-22 5,-22s12,17 5,22c7,2 15,6 15,18v32z`,
      '#170f24',
    ),
    fill(rect(x + 62, y + 344, 12, 7) + rect(x + 54, y + 345, 9, 5), '#170f24'),
    rule(`M${x + 77},${y + 324}v84`, '#5a3a34', 3),
    // A street lamp and its halo in the wet.
    ...pool(x + 214, y + h - 110, 92, 92, { color: '#ff9a3c', peak: 0.6, steps: 4, grain: true }),
    fill(circle(x + 214, y + h - 110, 13), '#fff0c4'),
    stroke(`M${x + 214},${y + h - 98}V${y + h}`, '#0b0d22', 5),
  );
  // Jacaranda hanging in from the left.
  let leaves = '';
  let bright = '';
  for (const [px, py] of scatterBox(roll, { x, y: y - 6, w: 150, h: 120 }, 150)) {
    if (px - x > 150 - (py - y) * 0.9) continue;
    const d = lens(px, py, roll.range(10, 18), roll.range(6, 9), roll.range(-1, 1));
    if (roll.chance(0.3)) bright += d;
    else leaves += d;
  }
  shapes.push(fill(leaves, '#3c2a78'), fill(bright, '#8a6ad0'));
  // Drops that stand and drops that run.
  let runs = '';
  for (const _ of count(30)) {
    const rx = roll.range(x, x + w);
    const ry = roll.range(y, y + h - 60);
    runs += `M${num(rx)},${num(ry)}q${num(roll.range(-4, 4))},${num(roll.range(14, 30))} ${num(roll.range(-3, 3))},${num(roll.range(30, 70))}`;
  }
  const drops = scatterBox(roll, PANE, 130)
    .map(([dx, dy]) => dot(dx, dy, roll.pick([1.4, 2, 2.8])))
    .join('');
  shapes.push(stroke(runs, '#b9c6ff', 1.8, 0.45), fill(drops, '#dfe6ff', 0.6));
  return [clipped(rect(x, y, w, h), ...shapes)];
}

function windowFrame(): Shape[] {
  const { x, y, w, h } = PANE;
  const ring = (grow: number): string => rect(x - grow, y - grow, w + 2 * grow, h + 2 * grow);
  return [
    fillRing(ring(34) + ring(16), INK.wallDark),
    fillRing(ring(16) + ring(0), INK.woodLit),
    fillRing(ring(6) + ring(0), INK.moon, 0.5),
    fill(rect(x + w / 2 - 6, y, 12, h) + rect(x, y + h * 0.34, w, 10), INK.woodDark),
    fill(rect(x + w / 2 - 6, y, 3, h) + rect(x, y + h * 0.34, w, 3), INK.moon, 0.6),
    fill(`M${x - 50},${y + h + 14}h${w + 100}l14,26h${-w - 128}z`, INK.steel),
    fill(`M${x - 50},${y + h + 14}h${w + 100}l3,5h${-w - 106}z`, INK.moon, 0.8),
    fill(rect(x - 56, y + h + 40, w + 112, 12), INK.deep, 0.6),
    // The cactus and the small radio keep the sill.
    fill(`M${x + 214},${y + h + 18}l4,-30h34l4,30z`, '#3a2a34'),
    fill(`M${x + 226},${y + h - 12}v-34c0,-14 18,-14 18,0v34z`, '#17453f'),
    fill(
      `M${x + 226},${y + h - 22}c-14,0 -14,-8 -14,-18h7c0,6 0,8 7,8zM${x + 244},${y + h - 26}c12,0 12,-8 12,-16h-6c0,4 0,6 -6,6z`,
      '#17453f',
    ),
    stroke(`M${x + 228},${y + h - 14}v-32`, INK.moon, 2, 0.7),
    fill(rect(x + 30, y + h - 32, 96, 50), INK.deep),
    fill(circle(x + 54, y + h - 8, 15), '#1c2a52'),
    fill(rect(x + 78, y + h - 24, 38, 5) + rect(x + 78, y + h - 13, 38, 3), '#33508a'),
    stroke(`M${x + 116},${y + h - 32}L${x + 150},${y + h - 96}`, INK.steelLit, 2.2),
    rule(`M${x + 30},${y + h - 31}h96`, INK.moon, 2, 0.7),
  ];
}

function cabinets(): Shape[] {
  const shapes: Shape[] = [];
  for (const [x, y, w] of [
    [1352, 330, 150],
    [1508, 296, 160],
    [1674, 330, 150],
  ] as const) {
    shapes.push(
      fill(rect(x, y, w, 800), '#101c42'),
      fill(rect(x, y, 5, 800), INK.steelLit, 0.7),
      fill(rect(x, y, w, 5), INK.steelLit, 0.6),
    );
    for (let dy = y + 14; dy < 800; dy += 96) {
      shapes.push(
        fill(rect(x + 12, dy, w - 24, 84), '#16264f'),
        fill(rect(x + w / 2 - 26, dy + 16, 52, 22), '#33508a'),
        fill(rect(x + w / 2 - 22, dy + 54, 44, 9), INK.deep),
        fill(rect(x + 12, dy, w - 24, 3), '#2b4478'),
      );
    }
  }
  // Folders heaped on top, tied with tape.
  const roll = dice(14);
  for (const [x, base, howMany] of [
    [1366, 330, 5],
    [1530, 296, 7],
  ] as const) {
    for (const i of count(howMany)) {
      const w = roll.int(104, 128);
      const y = base - (i + 1) * 17;
      const dx = roll.int(-6, 8);
      shapes.push(
        fill(rect(x + dx, y, w, 16), i % 2 ? '#2b3566' : '#38406f'),
        fill(rect(x + dx, y, w, 3), '#5a679c'),
        fill(rect(x + dx + w * 0.62, y, 7, 16), '#7a2a3a'),
      );
    }
  }
  return shapes;
}

/** The tyre shop's calendar, known from the day. */
function calendar(): Shape[] {
  return [
    fill(rect(90, 200, 96, 196), '#26305e'),
    fill(rect(90, 200, 96, 100), '#3a3f4e'),
    fill(circle(138, 250, 40), INK.deep),
    fill(circle(138, 250, 20), '#33508a'),
    fill(circle(138, 250, 9), INK.deep),
    fill(
      count(20)
        .map((i) => rect(98 + (i % 5) * 17, 314 + Math.floor(i / 5) * 19, 11, 9))
        .join(''),
      '#4f5f96',
    ),
  ];
}

export function room(): Shape[] {
  const { x, y, w, h } = BOARD_AT;
  const roll = dice(52);
  const flecks = scatterBox(roll, { x: x + 14, y: y + 14, w: w - 28, h: h - 28 }, 260)
    .map(([fx, fy]) => lens(Math.round(fx), Math.round(fy), roll.int(4, 9), 3, roll.range(0, 3)))
    .join('');
  return [
    fillRing(rect(0, 0, WIDTH, HEIGHT) + rect(PANE.x, PANE.y, PANE.w, PANE.h), INK.wall),
    fill(rect(0, 640, WIDTH, 460), INK.dado),
    fill(rect(0, 632, WIDTH, 10), INK.rail),
    fill(rect(0, 0, WIDTH, 52), INK.wallDark),
    ...shadeSide({ x: 1180, y: 0, w: 580, h: HEIGHT }, 'right', {
      color: INK.ink,
      peak: 0.7,
      steps: 6,
      grain: false,
    }),
    ...shadeSide({ x: 0, y: 0, w: 200, h: HEIGHT }, 'left', {
      color: INK.ink,
      peak: 0.6,
      steps: 5,
    }),
    fill(rect(0, 52, PANE.x - 34, 580), spray(INK.ink, 2, 3), 0.6),
    // City light that comes in and slants along the wall.
    fill(`M${PANE.x + PANE.w + 34},120L${x},190V300L${PANE.x + PANE.w + 34},250z`, '#3a3474', 0.5),
    ...windowFrame(),
    ...calendar(),
    // Cork board.
    fill(rect(x - 8, y + 2, w + 34, h + 26), INK.ink, 0.55),
    fill(rect(x - 14, y - 14, w + 28, h + 28), INK.frame),
    fill(rect(x - 14, y - 14, w + 28, 5) + rect(x - 14, y - 14, 5, h + 28), INK.frameLit),
    fill(rect(x, y, w, h), INK.cork),
    fill(flecks, INK.corkDark),
    fill(rect(x, y, w, h), spray(INK.ink, 2, 1), 0.5),
    fill(rect(x, y, w, 9) + rect(x, y, 9, h), INK.ink, 0.5),
    ...cards(
      GRID,
      { paper: '#5d6a9a', print: '#333f72', edge: '#1f2a56' },
      { paper: '#7f8ab4', print: '#46548a', edge: '#2a3664' },
      (cx) => Math.max(0, 1 - Math.abs(cx - 640) / 500),
      ['#7a2a3a', '#7a6a4a', '#3f5a94'],
    ),
    ...cabinets(),
  ];
}

/** The board again as the lamp shows it: warm below and in the middle, fading upwards. */
export function litBoard(): Shape[] {
  const { x, y, w, h } = BOARD_AT;
  const near = (cx: number, cy: number): number =>
    Math.max(0.06, Math.min(1, 1.16 - Math.hypot((cx - 905) / 470, (cy - 600) / 430)));
  return [
    clipped(
      rect(x, y, w, h),
      fill(rect(x, y, w, h), '#4a343c'),
      ...pool(905, 610, 560, 470, { color: '#c9824a', peak: 0.8, steps: 6, grain: true }),
    ),
    ...cards(
      GRID,
      { paper: '#6d6f92', print: '#3c4270', edge: '#2a2a50' },
      { paper: '#fff0cc', print: '#a89a90', edge: '#8a6248' },
      near,
      PINS,
    ),
    threadEnds(GRID, [4, 10, 13, 15, 21, 25], '#d83a32'),
    fill(rect(x - 14, y + h, w + 28, 14), '#7a4f3c'),
    fill(rect(x - 14, y + h, w + 28, 4), '#f0b064'),
  ];
}
