import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, hanging, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek, slats } from '../kit/patterns.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import {
  INK,
  PAPER,
  SHADOW,
  STEEL,
  STEEL_DARK,
  STEEL_LIGHT,
  STEEL_SHADE,
  TOP,
  TOP_LIGHT,
} from './office-desk-ink.ts';
import { deskLamp, telephone, typewriter } from './office-desk-things.ts';

/** Ku's desk: front panel towards us, everything on it at right angles. */
function kuDesk(): Shape[] {
  const roll = dice(4);
  const shapes: Shape[] = [
    fill(ellipse(1136, 938, 290, 26), SHADOW, 0.55),
    fill(rect(890, 770, 24, 160) + rect(1352, 770, 24, 160), STEEL_DARK),
    fill(rect(914, 768, 438, 120), STEEL_SHADE),
    fill(rect(914, 768, 438, 20), STEEL_DARK),
    fill(rect(890, 768, 116, 150), STEEL),
    fill(rect(1262, 768, 114, 150), STEEL),
  ];
  for (const x of [890, 1262]) {
    for (const i of count(3)) {
      const y = 778 + i * 46;
      shapes.push(
        fill(rect(x + 10, y, 94, 40), '#8d9d94'),
        fill(rect(x + 10, y, 94, 3), STEEL_LIGHT),
      );
      shapes.push(fill(roundRect(x + 38, y + 14, 38, 7, 3), '#33403f'));
    }
  }
  shapes.push(
    fill(
      polygon([
        [904, 728],
        [1352, 728],
        [1388, 756],
        [876, 756],
      ]),
      TOP,
    ),
    fill(
      polygon([
        [904, 728],
        [1352, 728],
        [1356, 731],
        [900, 731],
      ]),
      TOP_LIGHT,
    ),
    fill(rect(876, 756, 512, 12), '#c3c9bb'),
    fill(rect(876, 764, 512, 6), '#5a6763'),
    // The one screen that the office owns, seen from behind, with its inventory label.
    fill(ellipse(1298, 738, 52, 8), INK, 0.5),
    fill('M1262,738c4-10 68-10 72,0z', '#2b2d36'),
    fill(rect(1290, 700, 16, 34), '#23252d'),
    fill(roundRect(1226, 612, 144, 98, 8), '#3a3d48'),
    fill(roundRect(1226, 612, 144, 7, 3), '#6a6f7c'),
    fill(roundRect(1258, 636, 80, 50, 6), '#2b2d36'),
    fill(slats({ x: 1270, y: 644, w: 56, h: 20 }, 6, 0.5), '#1b1d24'),
    fill(rect(1282, 670, 32, 11), '#d9d3bd'),
    fill(rect(1286, 673, 18, 2) + rect(1286, 677, 12, 2), '#6d6a6c'),
    fill(rect(1352, 624, 24, 24), '#d8c169'),
    stroke('M1298,700C1300,730 1350,716 1372,752', INK, 3),
    // Mug of pens.
    fill(rect(1198, 706, 26, 34), '#4f6d8a'),
    stroke('M1204,706l-5-22M1212,706v-26M1218,706l6-20', '#d9b45a', 3),
    fill(
      polygon([
        [930, 740],
        [1010, 736],
        [1018, 752],
        [926, 754],
      ]),
      PAPER,
    ),
    fill(greek(roll, { x: 940, y: 741, w: 60, h: 11 }, 4, 1.6), '#8b8578'),
    fill(
      polygon([
        [1090, 742],
        [1160, 738],
        [1172, 753],
        [1092, 754],
      ]),
      '#e0d3b0',
    ),
    stroke('M1112,744l44,6', '#2a2a34', 3),
  );
  return shapes;
}

function inesDesk(): Shape[] {
  const roll = dice(8);
  const shapes: Shape[] = [
    fill(ellipse(566, 1004, 320, 26), SHADOW, 0.55),
    fill(rect(302, 832, 26, 166) + rect(806, 832, 26, 166), STEEL_DARK),
    fill(rect(328, 832, 478, 40), STEEL_DARK),
    fill(rect(302, 832, 134, 160), STEEL_SHADE),
  ];
  for (const i of count(2)) {
    const y = 842 + i * 72;
    shapes.push(fill(rect(314, y, 110, 64), '#6a7975'), fill(rect(314, y, 110, 3), '#93a298'));
    shapes.push(fill(roundRect(348, y + 22, 42, 8, 4), '#2c3838'));
  }
  shapes.push(
    fill(
      polygon([
        [322, 780],
        [806, 780],
        [848, 818],
        [282, 818],
      ]),
      TOP,
    ),
    fill(
      polygon([
        [322, 780],
        [806, 780],
        [810, 784],
        [318, 784],
      ]),
      TOP_LIGHT,
    ),
    fill(rect(282, 818, 566, 13), '#cdd2c3'),
    fill(rect(282, 827, 566, 6), '#52605d'),
    // Card box, ashtray that holds paper clips, yesterday's cup.
    fill(
      polygon([
        [440, 806],
        [446, 778],
        [482, 778],
        [486, 806],
      ]),
      '#7c5638',
    ),
    fill(slats({ x: 450, y: 768, w: 28, h: 12 }, 4, 0.6), PAPER),
    fill(
      polygon([
        [306, 812],
        [330, 796],
        [404, 800],
        [398, 815],
      ]),
      PAPER,
    ),
    fill(greek(roll, { x: 330, y: 801, w: 58, h: 10 }, 4, 1.6), '#8b8578'),
    fill('M786,776h30l-4,32h-22z', '#e9e2d0'),
    stroke('M814,782c11,0 11,16-2,16', '#e9e2d0', 4),
    fill(ellipse(801, 777, 15, 4), '#3a211a'),
  );
  return shapes;
}

/** Her chair stands empty, turned to us: we are in it in a moment. */
function emptyChair(): Shape[] {
  return [
    fill(ellipse(620, 1056, 116, 16), SHADOW, 0.6),
    stroke('M620,980V1036M620,1036L546,1058M620,1036L694,1058M620,1036L622,1070', INK, 9),
    fill(circle(546, 1060, 8) + circle(694, 1060, 8) + circle(622, 1072, 8), INK),
    fill(roundRect(534, 946, 172, 34, 14), '#4a3a34'),
    fill(roundRect(534, 946, 172, 12, 6), '#6f5646'),
    stroke('M560,950V900M680,950V900', INK, 7),
    fill(
      'M540,838c0-20 10-26 26-26h108c16,0 26,6 26,26l-6,62c-2,12-8,16-20,16h-108c-12,0-18-4-20-16z',
      '#6b4d3c',
    ),
    fill(
      'M540,838c0-20 10-26 26-26h108c16,0 26,6 26,26c-2-8-10-12-24-12h-112c-14,0-22,4-24,12z',
      '#9a7350',
    ),
    fill('M548,900c40,8 104,8 144,0c-2,12-8,16-18,16h-108c-10,0-16-4-18-16z', '#4a3429'),
    // A shawl over the back.
    fill('M648,806c24-4 48,0 54,14c4,30-2,60-6,92c-10-2-14,6-24,4c-2-34-18-70-24-110z', '#c9b58a'),
    fill('M676,806c14,2 24,6 26,14c4,30-2,60-6,92l-10,2c2-36 0-72-10-108z', '#a18a62'),
    stroke('M672,916v14M680,917v12M688,915v14', '#c9b58a', 2.4),
  ];
}

function loose(): Shape[] {
  return [
    stroke(hanging([846, 842], [884, 842], 60), INK, 3.4),
    stroke('M398,832C380,900 292,930 262,1000', INK, 3.4),
    fill(
      polygon([
        [902, 1000],
        [968, 990],
        [990, 1014],
        [920, 1024],
      ]),
      PAPER,
      0.9,
    ),
    // Waste-paper basket.
    fill(ellipse(1440, 940, 46, 10), SHADOW, 0.55),
    fill(
      polygon([
        [1398, 850],
        [1482, 850],
        [1472, 938],
        [1408, 938],
      ]),
      '#5a4a40',
    ),
    fill(ellipse(1440, 850, 42, 9), '#2c2526'),
    fill('M1412,848c-4-16 14-22 22-14c8-12 26-6 24,6c10,0 12,8 6,12z', PAPER),
    fillRing(
      polygon([
        [1398, 850],
        [1482, 850],
        [1481, 858],
        [1399, 858],
      ]),
      '#7c6855',
    ),
    fill(
      taper(
        [
          [1412, 866],
          [1418, 930],
        ],
        4,
        4,
      ) +
        taper(
          [
            [1440, 868],
            [1440, 932],
          ],
          4,
          4,
        ) +
        taper(
          [
            [1468, 866],
            [1462, 930],
          ],
          4,
          4,
        ),
      '#43362f',
    ),
  ];
}

/** The two steel desks and what stands before them. Ku sits behind his. */
export function officeDesks(): Shape[] {
  return [
    ...kuDesk(),
    ...loose(),
    ...inesDesk(),
    ...deskLamp(),
    ...typewriter(),
    ...telephone(),
    ...emptyChair(),
  ];
}
