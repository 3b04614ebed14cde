import { taper } from '../kit/curves.ts';
import { nth } from '../kit/extra-at.ts';
import { num, type Point } from '../kit/numbers.ts';
import { circle, roundRect } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { SHADE } from './receipt-ink.ts';

const SKIN = { lit: '#f6c6a2', mid: '#eeb08c', shade: '#c47a66', line: '#a45c50' } as const;

function finger(points: readonly Point[], w0: number, w1: number): Shape[] {
  const up = points.map(([x, y]) => [x - 3, y - 7] as const);
  const tip = nth(points, points.length - 1);
  return [
    fill(circle(tip[0], tip[1], w1 / 2), SKIN.shade),
    fill(taper(points, w0, w1), SKIN.shade),
    fill(circle(tip[0] - 3, tip[1] - 6, w1 * 0.33), SKIN.lit),
    fill(taper(up, w0 * 0.72, w1 * 0.66), SKIN.lit),
  ];
}

/** Thorsby's hand, which turns the slip until it is the right way up. */
export function hand(): Shape[] {
  const knuckles: readonly Point[] = [
    [1216, 470],
    [1196, 514],
    [1196, 560],
    [1214, 606],
  ];
  return [
    // What it throws on the cloth.
    fill('M1070,560C1120,690 1260,740 1420,742L1790,840V700L1400,600z', SHADE, 0.6),
    // Sleeve and cuff.
    fill('M1440,432L1800,420V720L1446,664C1424,590 1424,510 1440,432z', '#223f78'),
    fill('M1440,432L1800,420V486L1436,492C1436,470 1437,452 1440,432z', '#3d64a4'),
    fill('M1430,610L1800,640V720L1446,664C1440,648 1434,630 1430,610z', '#14264e'),
    stroke('M1470,446C1456,520 1458,590 1474,656', '#14264e', 4),
    fill(circle(1500, 636, 9) + circle(1540, 642, 9), '#e8b84a'),
    fill(circle(1497, 632, 3.4) + circle(1537, 638, 3.4), '#fff0c0'),
    fill(
      'M1404,446L1446,438C1432,510 1432,590 1452,658L1410,646C1394,580 1392,510 1404,446z',
      '#fff8e8',
    ),
    fill(
      'M1398,560L1430,568C1434,604 1440,632 1452,658L1410,646C1402,616 1398,588 1398,560z',
      '#cfc6d8',
    ),
    // Thumb, under the corner.
    ...finger(
      [
        [1330, 628],
        [1270, 672],
        [1196, 676],
        [1140, 660],
      ],
      58,
      34,
    ),
    // Back of the hand.
    fill(
      'M1410,462C1340,436 1270,430 1216,448C1186,470 1176,560 1196,626C1240,664 1340,660 1412,632C1398,580 1398,520 1410,462z',
      SKIN.shade,
    ),
    fill(
      'M1410,462C1340,436 1270,430 1216,448C1188,470 1180,530 1184,576C1240,610 1330,606 1402,590C1396,546 1400,500 1410,462z',
      SKIN.lit,
    ),
    fill('M1402,590C1330,606 1240,610 1184,576L1188,600C1240,636 1340,636 1408,616z', SKIN.mid),
    stroke(
      'M1240,486C1280,494 1320,500 1360,500M1226,530C1270,538 1310,540 1350,538M1232,574C1270,580 1300,580 1330,576',
      SKIN.mid,
      5,
    ),
    ...finger([nth(knuckles, 3), [1160, 622], [1112, 614]], 42, 28),
    ...finger([nth(knuckles, 2), [1128, 568], [1062, 578]], 48, 32),
    ...finger([nth(knuckles, 1), [1118, 510], [1040, 528]], 50, 33),
    ...finger([nth(knuckles, 0), [1140, 452], [1062, 470]], 50, 33),
    stroke(
      'M1146,556q10,14 4,32M1136,498q10,14 4,30M1152,442q10,14 4,30M1150,612q8,10 4,22',
      SKIN.line,
      2.6,
      0.7,
    ),
    // Nails, and the ring.
    fill(
      [
        [1060, 461],
        [1038, 519],
        [1060, 569],
        [1110, 606],
        [1136, 652],
      ]
        .map(([x = 0, y = 0]) => roundRect(x - 14, y - 7, 25, 15, 7.5))
        .join(''),
      '#d8503f',
    ),
    stroke('M1172,540q-10,24 2,48', '#8a5a20', 15),
    stroke('M1171,540q-10,24 2,48', '#f0c04a', 11),
    stroke('M1167,544q-7,18 0,36', '#fff0b4', 3.4),
    fill(`M${num(1152)},560l14,-13l14,13l-14,14z`, '#cfe6ff'),
    fill('M1152,560l14,-13v27z', '#ffffff'),
  ];
}
