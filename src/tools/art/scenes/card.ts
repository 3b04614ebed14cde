import { smooth, taper } from '../kit/curves.ts';
import { ellipse, polygon } from '../kit/paths.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { cone, pool } from '../kit/ramps.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { deskTop, sheet } from './card-desk.ts';
import { body, carriage, keyboard, paperBail, ribbon, typeBasket } from './card-machine.ts';

/** The hand that will type, before it does. */
function handShadow(): Shape[] {
  const tone = '#5c5f80';
  const finger = (points: readonly (readonly [number, number])[]): string => taper(points, 58, 34);
  const palm = smooth(
    [
      [1720, 1100],
      [1600, 960],
      [1500, 850],
      [1420, 800],
      [1350, 800],
      [1330, 880],
      [1360, 960],
      [1440, 1030],
      [1480, 1100],
    ],
    true,
    0.9,
  );
  return [
    fill(palm, tone),
    fill(
      finger([
        [1420, 828],
        [1320, 772],
        [1230, 742],
        [1150, 752],
      ]),
      tone,
    ),
    fill(
      finger([
        [1400, 862],
        [1300, 812],
        [1210, 788],
        [1140, 806],
      ]),
      tone,
    ),
    fill(
      finger([
        [1390, 900],
        [1300, 856],
        [1220, 840],
        [1162, 858],
      ]),
      tone,
    ),
    fill(
      finger([
        [1390, 940],
        [1320, 902],
        [1256, 894],
        [1212, 908],
      ]),
      tone,
    ),
    fill(
      finger([
        [1480, 860],
        [1420, 770],
        [1350, 716],
        [1290, 700],
      ]),
      tone,
    ),
  ];
}

/** The lamp over the machine, as light alone. */
export function machineLamp(): Shape[] {
  return [
    ...cone(
      { a: [210, 112], b: [640, 112] },
      { a: [150, 1090], b: [1560, 880] },
      { color: '#ffbc68', peak: 0.28, steps: 4, grain: true },
    ),
    ...pool(820, 430, 620, 420, { color: '#ffc47c', peak: 0.18, steps: 4, grain: true }),
    fill(
      polygon([
        [250, 616],
        [700, 616],
        [690, 634],
        [250, 634],
      ]),
      '#ffd79a',
      0.3,
    ),
    stroke('M470,150H1290', '#fff0c8', 4, 0.8),
    stroke('M262,790C290,752 330,742 372,742H556', '#ffdca0', 5, 0.8),
    stroke('M292,816A108,45 0 0 1 400,771', '#fff0c8', 5, 0.8),
    stroke('M1252,816A108,45 0 0 1 1340,772', '#ffdca0', 4, 0.6),
    stroke('M400,609H1360', '#fff0c8', 3, 0.6),
    fill(ellipse(1506, 236, 30, 10), '#ffe2a8', 0.5),
  ];
}

function nearDark(): Shape[] {
  return [
    fill('M1760,1100V700C1700,740 1690,860 1640,930C1610,980 1580,1040 1570,1100z', '#070d12'),
    fill('M0,1100V900C60,930 110,1010 130,1100z', '#070d12'),
    // The lamp's own rim, out of focus above us.
    fill('M196,0H636L672,104C610,136 226,136 164,104z', '#0a1416'),
    fill('M470,0H636L672,104C620,124 540,130 470,130z', '#060c0f'),
    fill(ellipse(418, 108, 254, 22), '#0d1a1c'),
    stroke('M166,110C236,136 600,136 670,110', '#ffcf85', 6, 0.9),
  ];
}

export const card = scene({
  id: 'card',
  focus: box(440, 120, 880, 800),
  palette: { sky: '#1b3836', dark: '#0b1518', accent: '#d9382f' },
  grade: {
    gain: [1.03, 1, 0.95],
    lift: [0.008, 0.006, 0.004],
    saturation: 1.02,
    grain: 0.32,
    vignette: 0.45,
  },
  layers: [
    layer('desk', 0.15, deskTop()),
    layer('machine', 0.4, [...carriage(), ...sheet()]),
    layer('front', 0.46, [...paperBail(), ...body(), ...typeBasket(), ...ribbon(), ...keyboard()]),
    layer('shadow', 0.48, [place({ x: -86, y: -84 }, ...handShadow())], {
      blend: 'multiply',
      motion: 'breathe',
    }),
    layer('lamp', 0.5, machineLamp(), { blend: 'add' }),
    layer('near', 0.95, nearDark()),
  ],
  anchors: {},
  hotspots: {
    paper: box(520, 232, 700, 362),
    lever: box(60, 490, 130, 190),
    keys: box(500, 918, 760, 170),
    ribbon: box(800, 690, 160, 50),
  },
  weather: { dust: box(300, 60, 900, 700) },
  preview: { hours: ['before_dawn'], lights: [] },
});
