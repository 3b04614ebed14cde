import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { lettering } from '../kit/lettering.ts';
import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { arch, circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { checker, greek } from '../kit/patterns.ts';
import { WIDTH } from '../kit/picture.ts';
import { clipped, fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { INK } from './counter-ink.ts';

export const HOURS = ['morning', 'afternoon', 'dusk'] as const;
export type CounterHour = (typeof HOURS)[number];

/** The tall window of the hall. */
export const WINDOW = { x: 1096, y: 214, w: 170, h: 318 } as const;

const BACK_FOOT = 612;

const VIEWS: Record<CounterHour, { sky: readonly string[]; wall: string; tower: string }> = {
  morning: { sky: ['#8ccbe0', '#b0dce0', '#dcead4', '#fbeec8'], wall: '#c98a6a', tower: '#8fb0b4' },
  afternoon: {
    sky: ['#7ab4c8', '#b8ccb8', '#f0d498', '#fbbc74'],
    wall: '#b8684c',
    tower: '#b09484',
  },
  dusk: { sky: ['#5a4a9c', '#a85aa4', '#f07c80', '#ffb070'], wall: '#6a4078', tower: '#6f5490' },
};

/** Over the way: a domed roof, a tower, and what the avenue has of trees. */
export function view(hour: CounterHour): Shape[] {
  const { sky, wall, tower } = VIEWS[hour];
  const { x, y, w, h } = WINDOW;
  const tree = growTree(77, {
    x: x + 130,
    y: y + h + 20,
    angle: -1.75,
    length: 96,
    width: 18,
    depth: 3,
  });
  const tones =
    hour === 'dusk'
      ? (['#2c2a58', '#383468', '#4a4080', '#6a5498', '#8f6ab0'] as const)
      : (['#2f5a4a', '#3a6e54', '#528a5c', '#7aa868', '#b4cc80'] as const);
  const crown = canopy(tree, [x, y], tones, 0.6, 9);
  return [
    clipped(
      arch(x, y, w, h),
      fill(rect(x, y, w, h), nth(sky, 0)),
      ...sky
        .slice(1)
        .flatMap((tone, i) => [
          fill(rect(x, y + 50 + i * 56, w, h), tone),
          fill(rect(x, y + 34 + i * 56, w, 40), spray(tone, 2, i), 0.8),
        ]),
      fill(
        rect(x + 18, y + 96, 40, 240) + rect(x + 26, y + 70, 24, 40) + rect(x + 36, y + 34, 4, 40),
        tower,
      ),
      fill(rect(x, y + 236, w, 90), wall),
      fill(
        `M${x + 56},${y + 238}C${x + 60},${y + 190} ${x + 116},${y + 190} ${x + 120},${y + 238}z`,
        wall,
      ),
      fill(rect(x + 84, y + 184, 8, 20), wall),
      fill(
        count(6)
          .map((i) => arch(x + 8 + i * 28, y + 256, 16, 40))
          .join(''),
        hour === 'dusk' ? '#ffd27a' : '#7a4638',
      ),
      crown.mass,
      trunk(tree, '#3a2a34'),
      ...crown.leaves,
    ),
  ];
}

function windowFrame(): Shape[] {
  const { x, y, w, h } = WINDOW;
  return [
    fillRing(arch(x - 16, y - 16, w + 32, h + 16) + arch(x, y, w, h), INK.rail),
    fill(rect(x + w / 2 - 3, y, 6, h) + rect(x, y + 110, w, 6) + rect(x, y + 214, w, 5), INK.rail),
    fill(rect(x - 26, y + h, w + 52, 12), INK.woodLit),
    fill(rect(x - 26, y + h + 8, w + 52, 6), INK.woodDark),
  ];
}

/** The hall on the other side of the glass, where one takes a number. */
export function hall(): Shape[] {
  const { x, y, w, h } = WINDOW;
  const wall = rect(0, 0, WIDTH, BACK_FOOT) + arch(x, y, w, h);
  const roll = dice(14);
  return [
    fillRing(wall, INK.wall),
    fill(rect(0, 0, WIDTH, 120), INK.wallShade),
    fill(rect(0, 118, WIDTH, 10), INK.rail, 0.6),
    fillRing(wall, spray(INK.wallShade, 2)),
    fill(
      rect(0, 452, x - 16, 160) +
        rect(x + w + 16, 452, WIDTH, 160) +
        rect(x - 16, y + h, w + 32, 90),
      INK.dado,
    ),
    fill(rect(0, 444, x - 16, 9) + rect(x + w + 16, 444, WIDTH, 9), INK.rail),
    fill(
      count(22)
        .map((i) => rect(14 + i * 80, 474, 62, 112))
        .filter((_, i) => i < 13 || i > 15)
        .join(''),
      INK.dadoShade,
    ),
    fill(
      count(22)
        .filter((i) => i < 13 || i > 15)
        .map((i) => rect(14 + i * 80, 474, 62, 4) + rect(14 + i * 80, 474, 4, 112))
        .join(''),
      INK.dadoLit,
    ),
    fill(rect(0, 594, WIDTH, 18), INK.woodDark),
    ...windowFrame(),
    fill(rect(0, BACK_FOOT, WIDTH, 110), INK.floor),
    fill(
      checker(
        [
          [-120, BACK_FOOT],
          [1880, BACK_FOOT],
          [2400, 720],
          [-640, 720],
        ],
        26,
        4,
      ),
      INK.floorDark,
    ),
    // Which number it is.
    fill(roundRect(706, 216, 148, 92, 8), INK.woodDark),
    fill(roundRect(714, 224, 132, 76, 5), '#141018'),
    stroke(lettering('08', 742, 286, 46), '#ffb43c', 8),
    fill(rect(724, 206, 4, 12) + rect(832, 206, 4, 12), INK.brassDark),
    // A map of nobody's borders, and rules, framed.
    fill(rect(490, 208, 150, 188), INK.rail),
    fill(rect(500, 218, 130, 168), INK.paper),
    fill(rect(512, 232, 106, 12), INK.dado),
    fill(greek(roll, { x: 512, y: 256, w: 106, h: 118 }, 12, 4), '#8a7a68'),
    fill(circle(960, 262, 44), INK.rail),
    fill(circle(960, 262, 37), INK.paper),
    fill(
      count(12)
        .map((i) =>
          circle(
            960 + Math.cos((i * Math.PI) / 6) * 30,
            262 + Math.sin((i * Math.PI) / 6) * 30,
            2.4,
          ),
        )
        .join(''),
      INK.dark,
    ),
    stroke('M960,262L960,238M960,262L978,270', INK.dark, 4.4),
    // A rubber plant that has seen governments.
    fill(
      [
        [1370, 470, -0.9],
        [1420, 430, -1.9],
        [1350, 420, -0.6],
        [1432, 500, -2.6],
        [1392, 380, -1.5],
        [1344, 500, -0.1],
      ]
        .map(([px = 0, py = 0, a = 0]) => lens(px, py, 110, 42, a))
        .join(''),
      '#24503f',
    ),
    stroke('M1392,590V400M1392,560L1350,500M1392,540L1432,490', '#1a382e', 5),
    fill(
      polygon([
        [1350, 570],
        [1434, 570],
        [1424, 650],
        [1360, 650],
      ]),
      '#b8603c',
    ),
    fill(rect(1344, 560, 96, 16), '#d8805a'),
  ];
}

type Sitter = {
  readonly x: number;
  readonly coat: string;
  readonly lit: string;
  readonly hair: string;
  readonly skin: string;
};

/** One of eight, waiting; their papers are on our side. */
function waiting({ x, coat, lit, hair, skin }: Sitter): Shape[] {
  return [
    fill(
      `M${x - 40},660C${x - 42},590 ${x - 34},548 ${x - 4},542C${x + 28},546 ${x + 40},590 ${x + 40},660z`,
      coat,
    ),
    fill(
      `M${x + 8},542C${x + 30},548 ${x + 40},590 ${x + 40},660H${x + 24}C${x + 26},600 ${x + 22},566 ${x + 8},542z`,
      lit,
    ),
    fill(
      `M${x - 34},640H${x + 36}C${x + 48},644 ${x + 48},672 ${x + 44},700H${x - 44}C${x - 48},672 ${x - 46},646 ${x - 34},640z`,
      '#2c2438',
    ),
    fill(rect(x - 9, 526, 18, 22), skin),
    fill(ellipse(x, 506, 20, 25), skin),
    fill(hair, INK.dark),
  ];
}

export function people(): Shape[] {
  const a = 498;
  const b = 606;
  const c = 990;
  return [
    // The bench.
    fill(rect(440, 566, 240, 14) + rect(440, 600, 240, 12), INK.woodLit),
    fill(rect(440, 640, 240, 16), INK.wood),
    fill(rect(450, 566, 10, 130) + rect(660, 566, 10, 130), INK.woodDark),
    ...waiting({
      x: a,
      coat: '#3a5a7a',
      lit: '#5f86a8',
      hair: `M${a - 22},506C${a - 26},472 ${a + 24},470 ${a + 22},508C${a + 16},494 ${a - 8},492 ${a - 22},506z`,
      skin: '#c08860',
    }),
    fill(rect(a - 18, 606, 40, 30), INK.paper),
    ...waiting({
      x: b,
      coat: '#7a4a5c',
      lit: '#a8708a',
      hair: `M${b - 22},520C${b - 30},470 ${b + 30},470 ${b + 23},522C${b + 30},560 ${b + 12},556 ${b + 16},520C${b + 16},496 ${b - 12},496 ${b - 14},520C${b - 12},556 ${b - 30},560 ${b - 22},520z`,
      skin: '#8a5a44',
    }),
    fill(`M${b - 26},620h54v18h-54z`, '#c9a24a'),
    fill(rect(930, 640, 120, 16), INK.wood),
    fill(rect(930, 600, 120, 12) + rect(930, 566, 120, 14), INK.woodLit),
    ...waiting({
      x: c,
      coat: '#5f6a4a',
      lit: '#86926a',
      hair: `M${c - 20},492C${c - 16},474 ${c + 16},474 ${c + 20},492C${c + 10},486 ${c - 10},486 ${c - 20},492z`,
      skin: '#d8a880',
    }),
    stroke(`M${c - 14},504h11M${c + 3},504h11`, INK.dark, 3),
  ];
}
