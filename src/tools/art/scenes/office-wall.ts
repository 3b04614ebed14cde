import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, hanging, polygon, rect, roundRect } from '../kit/paths.ts';
import { bars, greek, slats } from '../kit/patterns.ts';
import { clipped, fill, fillRing, rule, type Shape, stroke } from '../kit/shapes.ts';
import { INK, WOOD_DARK } from './office-space.ts';

export function door(): Shape[] {
  const roll = dice(5);
  return [
    fill(rect(384, 346, 172, 386), WOOD_DARK),
    fill(rect(396, 358, 148, 374), '#8a5b3d'),
    fill(rect(414, 374, 112, 150), '#39454a'),
    fill(rect(418, 378, 104, 142), '#c3cdb6'),
    fill(
      polygon([
        [418, 378],
        [468, 378],
        [418, 470],
      ]),
      '#dfe4c8',
    ),
    fill(greek(roll, { x: 436, y: 430, w: 68, h: 22 }, 10, 4), '#7f8a7c'),
    fill(rect(414, 548, 50, 164) + rect(476, 548, 50, 164), '#744a33'),
    fill(rect(414, 548, 50, 4) + rect(476, 548, 50, 4), '#4b2f26'),
    fill(rect(396, 716, 148, 16), '#b99a58'),
    fill(circle(534, 566, 7), '#e0c078'),
    fill(rect(530, 574, 8, 16), '#a98644'),
    fill(rect(564, 470, 20, 30), '#e8dcc0'),
    fill(rect(571, 478, 6, 12), '#8f8a80'),
    // Draught excluder and a fire extinguisher's empty hook.
    fill(roundRect(392, 724, 156, 14, 7), '#6d5a6c'),
    fill(rect(350, 470, 16, 6) + rect(355, 470, 6, 20), '#6a6258'),
  ];
}

export function hatStand(): Shape[] {
  return [
    fill(ellipse(586, 756, 40, 8), '#3a2a2a'),
    fill(
      taper(
        [
          [586, 752],
          [586, 560],
          [586, 392],
        ],
        9,
        7,
      ),
      WOOD_DARK,
    ),
    stroke(
      'M586,430c-30,0-32-26-30-34M586,430c30,0 32-26 30-34M586,744l-26,10M586,744l26,10',
      WOOD_DARK,
      6,
    ),
    fill(circle(586, 388, 7), WOOD_DARK),
    // Her raincoat and his cap.
    fill(
      'M556,402c-14,4-22,20-24,44c-6,62-12,118-10,176c18,10 44,10 62,2c4-70 4-140-2-196c-4-18-14-30-26-26z',
      '#5a4a78',
    ),
    fill(
      'M556,402c-14,4-22,20-24,44c-6,62-12,118-10,176c8,5 18,7 28,7c-2-60 4-130 12-176c2-24 2-46-6-51z',
      '#47396a',
    ),
    fill('M548,406l10,38l14-34c-6-10-18-12-24-4z', '#7566a0'),
    stroke('M566,470l-4,150', '#382c56', 2.5),
    fill('M598,400c0-22 40-24 42-2l14,6c2,5-4,7-10,5l-46-2z', '#3d4a44'),
  ];
}

export function mapOfTheWorld(): Shape[] {
  const lands =
    'M258,258c14-10 40-12 50-4c4,8-8,12-12,20c-6,10-16,12-20,24c-8-6-18-22-18-40z' +
    'M284,304c10-4 20,4 18,14c-2,14-10,26-14,34c-8-10-10-38-4-48z' +
    'M318,262c8-10 22-12 36-10c14-4 30-2 38,6c-2,12-14,12-18,22c-8,12-16,4-26,2c-12,2-24-6-30-20z' +
    'M318,288c12-6 24,0 26,10c-2,14-10,24-16,34c-8-8-14-32-10-44z' +
    'M370,316c8-6 18-2 18,8c-6,8-18,6-18-8z';
  return [
    fill(rect(244, 232, 158, 142), '#3c3430'),
    fill(rect(248, 236, 150, 134), '#7fa3a8'),
    fill(
      bars({ x: 248, y: 236, w: 150, h: 134 }, 30, 1) +
        slats({ x: 248, y: 258, w: 150, h: 112 }, 28, 0.04),
      '#93b4b4',
    ),
    clipped(
      rect(248, 236, 150, 134),
      fill(lands, '#e0cf9c'),
      fill('M320,262c8-10 22-12 36-10l-8,14l-20,6z', '#c9a46c'),
    ),
    fill(
      circle(266, 286, 2.6) + circle(330, 262, 2.6) + circle(346, 258, 2.6) + circle(362, 260, 2.6),
      '#2a2430',
    ),
    stroke('M266,286Q300,240 346,258M266,286Q310,262 362,260', '#2a2430', 1.2),
    fill(
      polygon([
        [398, 370],
        [398, 344],
        [376, 370],
      ]),
      '#d9c9a0',
    ),
  ];
}

export function calendar(): Shape[] {
  const roll = dice(9);
  const days: string[] = [];
  for (const r of count(5))
    for (const c of count(7)) days.push(rect(947 + c * 13.4, 452 + r * 11, 8, 6));
  return [
    fill(rect(934, 300, 110, 214), '#6d5f50'),
    fill(rect(938, 300, 106, 210), '#efe6cd'),
    fill(rect(938, 300, 106, 116), '#e0a94e'),
    fill(
      polygon([
        [938, 416],
        [938, 380],
        [970, 356],
        [996, 376],
        [1018, 350],
        [1044, 372],
        [1044, 416],
      ]),
      '#9a5f46',
    ),
    fill(circle(991, 364, 40), '#24232b'),
    fillRing(circle(991, 364, 33) + circle(991, 364, 29), '#3e3d48'),
    fill(circle(991, 364, 21), '#cfd2c8'),
    fill(circle(991, 364, 8), '#4b4d54'),
    fill(
      count(8)
        .map((i) => {
          const a = (i * Math.PI) / 4;
          return circle(991 + Math.cos(a) * 14, 364 + Math.sin(a) * 14, 2.6);
        })
        .join(''),
      '#5c5f64',
    ),
    fill(rect(938, 416, 106, 24), '#2f3b52'),
    fill(greek(roll, { x: 950, y: 421, w: 84, h: 14 }, 8, 5), '#efe6cd'),
    fill(days.join(''), '#8f8878'),
    fillRing(circle(991.2, 477, 9) + circle(991.2, 477, 7), '#2a2430'),
    fill(circle(991, 304, 3.4), '#55473c'),
    fill(
      polygon([
        [1044, 510],
        [1044, 488],
        [1024, 510],
      ]),
      '#cdbf9e',
    ),
  ];
}

export function wires(): Shape[] {
  return [
    stroke('M1096,464V508C1092,540 1106,560 1102,600C1098,650 1110,690 1104,726', INK, 3.4),
    stroke('M1088,456C1070,520 1098,560 1090,620C1084,680 1096,700 1092,738', '#33333f', 3),
    stroke(hanging([1092, 738], [960, 744], 8), INK, 3.4),
    stroke(
      'M960,744C930,740 936,724 950,728C970,734 930,752 912,744C890,736 902,722 918,730',
      '#33333f',
      3,
    ),
    stroke(hanging([1180, 446], [1138, 470], 16), INK, 3),
    fill(rect(908, 690, 34, 22), '#e4d8bc'),
    fill(rect(914, 696, 8, 10) + rect(928, 696, 8, 10), '#6c6458'),
    fill(rect(900, 720, 62, 14), '#d8ccb2'),
    stroke('M925,712v12', INK, 3),
    // Conduit up to the ceiling box, painted over with the wall.
    rule('M1052,120V214', '#a8937a', 7),
    rule('M1049,120V214', '#d9c7a5', 2),
    fill(rect(1040, 196, 24, 24), '#a8937a'),
  ];
}
