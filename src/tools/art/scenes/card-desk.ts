import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { greek } from '../kit/patterns.ts';
import { clipped, fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { CREAM, CREAM_SHADE } from './card-ink.ts';

/** The sheet's edges: a half-letter card that leans a little away from the eye. */
const CARD = 'M470,150L1290,150L1302,690L458,690Z';

export function deskTop(): Shape[] {
  const roll = dice(14);
  return [
    fill(rect(0, 0, 1760, 1100), '#1b3836'),
    fill('M0,0H1760V250C1400,210 900,260 0,180z', '#13282c'),
    fill('M0,420C300,380 420,520 560,1100H0z', '#24463f'),
    fill(rect(0, 0, 1760, 1100), spray('#10201f', 2)),
    // Carbon paper and two cards that did not do.
    fill(
      polygon([
        [86, 210],
        [360, 150],
        [420, 470],
        [150, 540],
      ]),
      '#1a2233',
    ),
    fill(
      polygon([
        [110, 260],
        [392, 230],
        [420, 500],
        [140, 540],
      ]),
      CREAM_SHADE,
    ),
    fill(greek(roll, { x: 170, y: 300, w: 190, h: 120 }, 26, 7), '#8d7f66'),
    fill(
      polygon([
        [70, 300],
        [340, 240],
        [388, 480],
        [120, 548],
      ]),
      '#cdbd95',
    ),
    fill(
      polygon([
        [70, 300],
        [340, 240],
        [344, 262],
        [74, 322],
      ]),
      '#ae9c74',
    ),
    // A saucer, a cup going cold.
    fill(ellipse(1560, 300, 150, 118), '#16292c', 0.7),
    fill(ellipse(1548, 284, 146, 112), '#a9a696'),
    fill(ellipse(1548, 280, 132, 100), '#bfbaa8'),
    fill(ellipse(1548, 276, 92, 70), '#8b8678'),
    fill(ellipse(1548, 262, 86, 64), '#cfc9b6'),
    fill(ellipse(1548, 262, 74, 53), '#2b1712'),
    // In the coffee: the ceiling, and somebody who reads along.
    fill(
      'M1492,246C1506,222 1560,210 1606,234C1620,250 1616,276 1600,292C1604,270 1580,262 1572,258C1580,248 1580,232 1566,228C1550,224 1538,234 1540,248C1541,256 1546,260 1546,264C1532,268 1516,276 1510,290C1496,280 1488,262 1492,246z',
      '#7a4a2e',
    ),
    fill(
      'M1540,246C1538,234 1550,224 1566,228C1574,230 1578,238 1577,246C1566,246 1560,240 1556,236C1552,244 1546,248 1540,246z',
      '#150b0a',
    ),
    // The spoon, and a paper clip bent into nothing.
    fill(
      taper(
        [
          [1470, 360],
          [1560, 400],
          [1660, 420],
        ],
        18,
        8,
      ),
      '#9aa5a3',
    ),
    fill(ellipse(1462, 354, 30, 16), '#c3cbc6'),
    stroke('M250,640l40,-24c14,-8 26,8 12,18l-56,38c-22,14-42,-12-18,-30l44,-30', '#a7b2b0', 5),
    // A pencil, sharpened at both ends.
    fill(
      polygon([
        [196, 800],
        [210, 788],
        [330, 980],
        [314, 990],
      ]),
      '#c99b3e',
    ),
    fill(
      polygon([
        [203, 794],
        [210, 788],
        [330, 980],
        [322, 985],
      ]),
      '#e3bb63',
    ),
    fill(
      polygon([
        [196, 800],
        [210, 788],
        [190, 768],
      ]),
      '#efdcb8',
    ),
    fill(
      polygon([
        [314, 990],
        [330, 980],
        [338, 1006],
      ]),
      '#efdcb8',
    ),
  ];
}

export function sheet(): Shape[] {
  const shapes: Shape[] = [
    fill('M484,168L1306,160L1322,690L470,690Z', '#0d1a1c', 0.5),
    fill(CARD, CREAM),
    clipped(
      CARD,
      fill(
        polygon([
          [1180, 150],
          [1302, 150],
          [1302, 690],
          [1240, 690],
        ]),
        '#d3c196',
      ),
      fill(rect(450, 640, 870, 60), CREAM_SHADE),
      fill(rect(450, 620, 870, 20), '#d2c095'),
      fill(rect(450, 140, 870, 60), spray('#b8a478', 1)),
      fill(rect(450, 560, 870, 140), spray('#a38e62', 1, 3)),
    ),
    // What the form has: two boxes, a rule, a word too small to read, a punched hole.
    fillRing(rect(1060, 176, 108, 30) + rect(1062, 178, 104, 26), '#7d7060'),
    fillRing(rect(1182, 176, 78, 30) + rect(1184, 178, 74, 26), '#7d7060'),
    fill(rect(1066, 182, 20, 4) + rect(1188, 182, 20, 4), '#a29479'),
    fill(rect(506, 184, 62, 9) + rect(506, 198, 120, 3), '#5f5548'),
    fill(rect(506, 216, 754, 2.4), '#9c8d72'),
    fill(circle(880, 176, 9), '#1b3336'),
    fill('M871,176a9,9 0 0 1 18,0a9,7 0 0 0-18,0z', '#0f2022'),
    stroke('M470,150H1290', '#f6ebcb', 4),
    // A thumb's worth of shine on the corner where all hands take it.
    fill('M1290,150L1291,206L1232,150z', '#e2d3ac'),
  ];
  return shapes;
}
