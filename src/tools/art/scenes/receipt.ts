import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { pool } from '../kit/ramps.ts';
import { fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { hand } from './receipt-hand.ts';
import { plate } from './receipt-plate.ts';
import { envelope, hibiscus, pen, receiptSlip, rolls, salt } from './receipt-things.ts';
import { INK } from './restaurant-ink.ts';

/** Damask, ironed in squares, with a stitched border that crosses the near corner. */
function cloth(): Shape[] {
  let damask = '';
  for (const row of count(16)) {
    for (const column of count(25)) {
      const x = column * 76 + (row % 2) * 38;
      const y = row * 74;
      damask += lens(x, y, 44, 16, 0.7) + lens(x, y, 44, 16, -0.7);
    }
  }
  let stitches = '';
  for (const i of count(60)) {
    const x = -40 + i * 32;
    const y = 1052 - i * 3.4;
    stitches += lens(x, y, 30, 12, 0.75) + lens(x + 15, y - 2, 30, 12, -0.85);
  }
  return [
    fill(rect(0, 0, WIDTH, HEIGHT), '#fff3dc'),
    fill(damask, '#f3dfc4'),
    fill('M1180,0L1210,1100H1760V0z', '#f4e2cc'),
    fill('M1180,0L1210,1100h14L1192,0z', '#dcc2b8'),
    fill('M0,640L1760,596v-10L0,628z', '#fffaf0'),
    fill('M0,640L1760,596v8L0,650z', '#e2c8b8'),
    fill(stitches, INK.tile.deep, 0.85),
    stroke('M-20,1018L1780,828M-20,1086L1780,900', INK.tile.mid, 3),
  ];
}

/** The iron of the glass roof, thrown across the table; `multiply`. */
function roofShadow(): Shape[] {
  const bar = (x: number, w: number): string =>
    polygon([
      [x, -10],
      [x + w, -10],
      [x + w - 520, 1110],
      [x - 520, 1110],
    ]);
  const bars = bar(420, 40) + bar(760, 18) + bar(1500, 40) + bar(1900, 18);
  let cross = '';
  for (const y of [250, 830]) {
    cross += polygon([
      [-10, y + 120],
      [1770, y - 130],
      [1770, y - 108],
      [-10, y + 142],
    ]);
  }
  const corner = 'M1760,0V330C1680,280 1620,160 1600,0z';
  // Only the slip and its neighbors lie in the sun; the rest is in the shade of the gallery.
  const sunny = (grow: number): string =>
    rect(0, 0, WIDTH, HEIGHT) +
    polygon([
      [540 - grow, -10],
      [1690 + grow, -10],
      [1170 + grow, 1110],
      [20 - grow, 1110],
    ]);
  return [
    fillRing(sunny(0), '#d2c2e2'),
    fillRing(sunny(26), spray('#8a74b4', 2, 3), 0.6),
    fillRing(sunny(110), '#c9b6dc', 0.8),
    fillRing(sunny(110), spray('#7a64a8', 2, 4), 0.6),
    fillRing(sunny(300), '#b8a2d2', 0.8),
    fill(bars, '#b8acd6'),
    fill(cross, '#b8acd6', 0.85),
    fill(corner, '#a294c6'),
    fill('M0,1100V800C140,850 260,960 300,1100z', '#a294c6'),
    fill(corner, spray('#6a5a9a', 2, 1), 0.6),
    fill('M0,1100V760C180,820 320,950 360,1100z', spray('#6a5a9a', 2, 2), 0.6),
  ];
}

export const receipt = scene({
  id: 'receipt',
  focus: box(458, 180, 846, 760),
  palette: { sky: '#fff3dc', dark: '#2b2148', accent: INK.red },
  grade: {
    gain: [1.02, 1, 0.97],
    lift: [0.008, 0.004, 0.01],
    saturation: 1.05,
    grain: 0.36,
    vignette: 0.34,
  },
  layers: [
    layer('cloth', 0.3, cloth()),
    layer('plate', 0.42, [place({ x: 300, y: 250 }, ...plate())]),
    layer('bread', 0.44, [
      place({ x: 1500, y: 190, turn: 6 }, ...rolls()),
      place({ x: 1150, y: 190 }, ...hibiscus()),
      place({ x: 742, y: 150 }, ...salt()),
    ]),
    layer('envelope', 0.5, [place({ x: 900, y: 610, turn: 9 }, ...envelope())]),
    layer('slip', 0.56, [place({ x: 862, y: 560, turn: -7 }, ...receiptSlip())]),
    layer('pen', 0.6, [place({ x: 700, y: 892, turn: -24 }, ...pen())]),
    layer('roof', 0.62, roofShadow(), { blend: 'multiply' }),
    layer('hand', 0.7, hand()),
    layer(
      'sun',
      0.75,
      [
        ...pool(800, 480, 760, 460, { color: '#ffb45c', peak: 0.13, steps: 5, grain: true }),
        fill(ellipse(860, 560, 420, 260), '#ffd890', 0.06),
      ],
      { blend: 'screen', motion: 'breathe' },
    ),
    layer('near', 1, [
      fill('M1760,1100V1000C1640,960 1520,1010 1470,1100z', '#2b2148'),
      stroke('M1760,1000C1640,960 1520,1010 1470,1100', '#f2a35c', 4),
      fill('M0,1100V1010c60,-30 150,-10 190,90z', '#2b2148'),
      fill('M20,1100l60,-60l16,10l-40,50z', '#43366a'),
    ]),
  ],
  anchors: {},
  hotspots: {
    receipt: box(620, 370, 490, 400),
    line: box(700, 610, 380, 60),
    envelope: box(560, 380, 700, 480),
    pen: box(520, 800, 360, 180),
    plate: box(80, 80, 580, 520),
  },
  weather: { dust: box(300, 100, 1160, 900) },
  preview: { hours: ['afternoon'], lights: [] },
});
