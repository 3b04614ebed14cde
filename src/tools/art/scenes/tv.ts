import { taper } from '../kit/curves.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { bars, slats } from '../kit/patterns.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { pool } from '../kit/ramps.ts';
import { clipped, faded, fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { pressHall } from './tv-hall.ts';
import { cabinet, darkGlass, TUBE } from './tv-set.ts';

function wall(): Shape[] {
  const shapes: Shape[] = [
    fill(rect(0, 0, 1760, 1100), '#14203f'),
    fill('M0,0H520C500,60 420,70 400,140C370,220 250,190 220,290C190,360 90,330 0,380z', '#182748'),
    fill(rect(0, 830, 1760, 270), '#0e2233'),
    fill(rect(0, 818, 1760, 14), '#081221'),
    fill(rect(0, 0, 1760, 1100), spray('#070d1e', 2)),
    // A strip of the calendar, and the conduit.
    fill(rect(-20, 250, 196, 420), '#2b3350'),
    fill(rect(-20, 250, 190, 214), '#5b4a3c'),
    fill(circle(60, 370, 84), '#0a0d18'),
    fillRing(circle(60, 370, 66) + circle(60, 370, 58), '#1c2236'),
    fill(circle(60, 370, 40), '#3e4a66'),
    fill(rect(-20, 464, 190, 44), '#131b33'),
    fill(
      bars({ x: -6, y: 530, w: 170, h: 16 }, 26, 15) +
        bars({ x: -6, y: 556, w: 170, h: 16 }, 26, 15) +
        bars({ x: -6, y: 582, w: 170, h: 16 }, 26, 15) +
        bars({ x: -6, y: 608, w: 170, h: 16 }, 26, 15),
      '#46506c',
    ),
    fill(rect(1572, 0, 18, 330), '#0d1730'),
    fill(rect(1572, 0, 5, 330), '#33456e'),
    fill(rect(1546, 330, 70, 62), '#0d1730'),
    fill(rect(1546, 330, 70, 6), '#33456e'),
    stroke('M1580,392C1590,470 1540,520 1520,600C1500,700 1560,760 1540,1100', '#080d1c', 9),
    stroke('M1566,392C1560,480 1600,540 1590,640C1584,760 1630,800 1626,1100', '#080d1c', 7),
    // Shadow of the set.
    fill(roundRect(350, 170, 1180, 860, 60), '#060b1a', 0.7),
  ];
  return shapes;
}

function scanLines(): Shape[] {
  return [
    clipped(
      TUBE,
      fill(slats({ x: 376, y: 200, w: 870, h: 660 }, 8, 0.38), '#0b2a66', 0.55),
      // The slow bar that rolls through an old picture.
      fill(rect(376, 470, 870, 64), '#0b2a66', 0.22),
      fillRing(`${rect(370, 190, 880, 690)}${ellipse(810, 530, 470, 360)}`, '#0a2048', 0.7),
      fillRing(`${rect(370, 190, 880, 690)}${ellipse(810, 530, 430, 322)}`, '#0a2048', 0.4),
    ),
  ];
}

/** Blue on everything near. */
function glow(): Shape[] {
  return [
    // The tube itself is left as dark as it is.
    ...[860, 720, 600, 500].map((r, i) =>
      fillRing(ellipse(810, 530, r, r) + TUBE, '#1d5fd0', 0.08 + 0.03 * i),
    ),
    clipped(
      TUBE,
      fill('M430,262Q610,232 760,236Q540,430 436,700Q416,440 430,262Z', '#bfe4ff', 0.14),
    ),
    stroke(
      'M384,800Q366,530 384,268Q386,212 446,208Q810,188 1174,208Q1234,212 1236,268',
      '#4d9cf0',
      6,
      0.8,
    ),
    stroke('M376,806Q358,530 376,262', '#2b74d8', 5, 0.6),
    ...pool(810, 872, 400, 14, { color: '#58acff', peak: 0.6, steps: 3 }),
    fill(
      polygon([
        [1268, 240],
        [1284, 240],
        [1284, 836],
        [1268, 836],
      ]),
      '#4d9cf0',
      0.35,
    ),
    stroke('M1296,272A48,48 0 0 0 1296,328M1296,400A48,48 0 0 0 1296,456', '#8fd0ff', 5, 0.8),
    fill(rect(330, 946, 1100, 5), '#58acff', 0.6),
    fill(rect(286, 130, 7, 800), '#3a86e8', 0.5),
    fillRing(roundRect(340, 172, 1080, 726, 56) + TUBE, spray('#3f8fe8', 1), 0.55),
  ];
}

/** Whoever holds the remote: the back of a shoulder, and a hand. */
function near(): Shape[] {
  return [
    fill('M1180,1100C1190,1040 1240,1010 1300,1012C1360,1014 1470,1050 1540,1100z', '#0a1328'),
    fill(
      taper(
        [
          [1330, 1100],
          [1290, 1020],
          [1236, 976],
        ],
        90,
        50,
      ),
      '#0f1a36',
    ),
    fill(
      'M1196,950C1220,930 1260,938 1276,968C1290,1000 1262,1020 1236,1012C1206,1004 1180,976 1196,950z',
      '#1b2746',
    ),
    fill(
      polygon([
        [1140, 874],
        [1172, 858],
        [1252, 992],
        [1218, 1010],
      ]),
      '#04060d',
    ),
    stroke('M1172,858L1252,992', '#3f8fe8', 4, 0.8),
    fill(circle(1172, 892, 5), '#d8433a'),
    fill(circle(1186, 916, 4) + circle(1198, 936, 4) + circle(1210, 956, 4), '#2a3a60'),
    stroke('M1202,968L1238,958M1208,982L1250,972M1218,996L1258,988', '#0c1428', 5),
    stroke('M1198,950C1220,934 1254,940 1270,964', '#2f6fc4', 4, 0.8),
    fill('M0,1100V960C60,930 120,960 150,1000C170,1030 190,1060 200,1100z', '#050914'),
  ];
}

export const tv = scene({
  id: 'tv',
  focus: box(376, 150, 880, 780),
  palette: { sky: '#14203f', dark: '#050914', accent: '#d8433a' },
  grade: {
    gain: [1, 1, 1.02],
    lift: [0.004, 0.006, 0.016],
    saturation: 1.02,
    grain: 0.5,
    vignette: 0.4,
  },
  layers: [
    layer('wall', 0.12, wall()),
    layer('set', 0.4, [...cabinet(), ...darkGlass()]),
    layer('hall', 0.41, [clipped(TUBE, ...pressHall())], { light: 'tv' }),
    layer('scan', 0.42, scanLines(), { light: 'tv', motion: 'flicker' }),
    layer('glow', 0.43, glow(), { light: 'tv', blend: 'add', motion: 'breathe' }),
    layer('near', 0.9, [faded(1, ...near())]),
  ],
  anchors: {},
  hotspots: {
    tv: box(394, 220, 832, 628),
    lectern: box(712, 360, 160, 252),
    side_door: box(1074, 330, 108, 284),
    knob: box(1287, 252, 96, 96),
  },
  weather: {},
  preview: { hours: ['before_dawn'], lights: ['tv'] },
});
