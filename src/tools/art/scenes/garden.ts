import { mix } from '../kit/colors.ts';
import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { hourShade } from '../kit/extra-air.ts';
import { disc } from '../kit/extra-stamp.ts';
import { dot, lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { polygon } from '../kit/paths.ts';
import { anchor, box, layer, scene } from '../kit/picture.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { relit } from '../kit/relight.ts';
import { scatterBox } from '../kit/scatter.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { gate, street } from './garden-gate.ts';
import { BLOSSOM, GATE, INK } from './garden-ink.ts';
import { near, pruned } from './garden-near.ts';
import { type GardenHour, gardenSky } from './garden-sky.ts';
import { bench, books, ground, table } from './garden-things.ts';
import { creeper, pots, shadowOnTheWall, wall } from './garden-wall.ts';

const HOURS = ['afternoon', 'dusk'] as const;

/** It leans over from the left, and its crown is the roof of the place. */
function jacaranda(): Shape[] {
  const tree = growTree(64, { x: 330, y: 560, angle: -1.1, length: 190, width: 54, depth: 4 });
  const crown = canopy(tree, [1100, 60], BLOSSOM, 1.12, 17);
  const roll = dice(5);
  let green = '';
  for (const tip of tree.tips)
    for (const _ of count(3))
      green += lens(
        tip.x + roll.bell() * 44,
        tip.y + roll.bell() * 34,
        24,
        9,
        roll.range(-0.9, 0.9),
      );
  const bole = taper(
    [
      [300, 806],
      [318, 720],
      [300, 640],
      [330, 556],
    ],
    92,
    54,
  );
  const boleLit = taper(
    [
      [322, 800],
      [338, 720],
      [320, 640],
      [348, 560],
    ],
    26,
    18,
  );
  return [
    fill('M220,806C250,790 262,770 270,740L340,740C344,772 364,792 398,806Z', INK.trunk),
    crown.mass,
    trunk(tree, INK.trunk),
    fill(bole, INK.trunk),
    fill(boleLit, '#9a7468'),
    fill('M286,690C300,676 316,680 318,694C312,708 292,706 286,690Z', INK.trunkDark),
    fill(green, INK.leafLit, 0.8),
    ...crown.leaves,
  ];
}

/** Sun through blossom: coins of it on cloth, stone and plaster. */
function dapples(): Shape[] {
  const roll = dice(99);
  let coins = '';
  for (const _ of count(90)) {
    const y = 720 + roll.next() * 330;
    const s = 0.5 + (y - 700) / 330;
    coins += disc(520 + roll.bell() * 300, y, roll.range(9, 26) * s, roll.range(4, 9) * s);
  }
  return [fill(coins, '#ffc468', 0.26)];
}

function sun(): Shape[] {
  const shaft = (x0: number, x1: number, y1: number): string =>
    polygon([
      [1560, 90],
      [1640, 90],
      [x1, y1],
      [x0, y1],
    ]);
  return [
    ...dapples(),
    fill(shaft(820, 1060, 1080), '#ffd890', 0.1),
    fill(shaft(1120, 1300, 1080), '#ffd890', 0.12),
    fill(shaft(480, 640, 1000), '#ffd890', 0.07),
    fill(shaft(820, 1060, 1080), spray('#ffdf9c', 1), 0.3),
    fill(
      polygon([
        [1060, 714],
        [1400, 714],
        [1240, 1100],
        [760, 1100],
      ]),
      '#ffc468',
      0.2,
    ),
  ];
}

/** The lantern at the gate, and what is left of the west along the top of the wall. */
function evening(): Shape[] {
  const [x, y] = [GATE.x + GATE.w + 60, GATE.y + 86];
  return [
    ...cone(
      { a: [x - 14, y + 20], b: [x + 14, y + 20] },
      { a: [x - 230, 760], b: [x + 170, 760] },
      { color: '#ff9a3c', peak: 0.36, steps: 5, grain: true },
    ),
    ...pool(x - 60, 740, 300, 42, { color: '#ff9a3c', peak: 0.42, steps: 5, grain: true }),
    ...halo(x, y, 120, '#ffb45a', 5),
    fill(
      polygon([
        [x - 14, y - 26],
        [x + 14, y - 26],
        [x + 18, y + 30],
        [x - 18, y + 30],
      ]),
      '#ffdf9a',
    ),
  ];
}

const AIR: Record<GardenHour, { middle: string; edge: string }> = {
  afternoon: { middle: '#fff2da', edge: '#c49aa8' },
  dusk: { middle: '#9a78b4', edge: '#584690' },
};

/** The evening sky keeps its own colors: a hole in the shade, as far down as wall and creeper. */
const SKY = 'M0,0V290H1300L1400,272L1560,248L1760,240V0Z';

/** The tree stands before that sky, and so has its evening in its own colors. */
function evenfall(color: string): string {
  return mix(mix(color, '#241a50', 0.5), '#ff7a50', 0.05);
}

const drift = scatterBox(dice(9), { x: 430, y: 330, w: 900, h: 600 }, 40)
  .map(([x, y], i) => (i % 2 ? dot(x, y, 1.6) : lens(x, y, 12, 6, i)))
  .join('');

export const garden = scene({
  id: 'garden',
  focus: box(392, 120, 968, 910),
  palette: { sky: '#9cc6c0', dark: INK.dark, accent: INK.green },
  grade: {
    gain: [1.03, 1, 0.97],
    lift: [0.006, 0.005, 0.014],
    saturation: 1.05,
    grain: 0.36,
    vignette: 0.28,
  },
  layers: [
    ...HOURS.map((hour) => layer(`sky_${hour}`, 0.06, gardenSky(hour), { hours: [hour] })),
    layer('street', 0.18, street()),
    layer('wall', 0.3, [...wall(), ...gate()]),
    layer('shadow', 0.31, shadowOnTheWall(), { hours: ['afternoon'] }),
    layer('creeper', 0.32, creeper(), { motion: 'sway' }),
    layer('ground', 0.4, [...ground(), ...pots()]),
    layer('bench', 0.44, bench()),
    layer('jacaranda', 0.46, jacaranda(), { hours: ['afternoon'], motion: 'sway' }),
    layer('table', 0.56, table()),
    layer('books', 0.57, books()),
    layer('pruned', 0.64, pruned()),
    ...HOURS.map((hour) =>
      layer(
        `shade_${hour}`,
        0.72,
        hourShade(AIR[hour], { x: 900, y: 600, rx: 600, ry: 440 }, hour === 'dusk' ? SKY : ''),
        {
          hours: [hour],
          blend: 'multiply',
        },
      ),
    ),
    layer('jacaranda_dusk', 0.725, relit(jacaranda(), evenfall), {
      hours: ['dusk'],
      motion: 'sway',
    }),
    layer('sun', 0.73, sun(), { hours: ['afternoon'], blend: 'add' }),
    layer('evening', 0.73, evening(), { hours: ['dusk'], blend: 'add', motion: 'breathe' }),
    layer('drift', 0.78, [fill(drift, mix(BLOSSOM[3], '#fff0d0', 0.4), 0.7)], {
      blend: 'screen',
      motion: 'drift',
    }),
    layer('near', 1, near(), { motion: 'sway', portrait: { dx: 0, dy: 60, scale: 0.84 } }),
  ],
  anchors: {
    zarechnev: anchor(1112, 948, 1, 0.6),
    'zarechnev.seated': anchor(764, 856, 1, 0.5),
    'zarechnev.standing': anchor(1112, 948, 1, 0.6),
    'zarechnev.bowing': anchor(1112, 948, 1, 0.6),
  },
  hotspots: {
    bench: box(396, 600, 220, 216),
    table: box(600, 680, 444, 270),
    gate: box(GATE.x - 10, GATE.y + 30, GATE.w + 20, GATE.h - 30),
    jacaranda: box(400, 130, 440, 300),
    books: box(622, 728, 266, 174),
  },
  weather: {
    dust: box(440, 320, 900, 560),
    rain: { from: box(0, 0, 1760, 40), to: box(0, 700, 1760, 400) },
  },
  preview: { hours: HOURS, lights: [], cast: ['zarechnev.standing'] },
});
