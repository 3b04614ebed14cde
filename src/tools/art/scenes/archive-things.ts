import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek } from '../kit/patterns.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './archive-ink.ts';
import { LAMP, SHREDDER, TABLE } from './archive-space.ts';

/** It came with the new administration; nobody has signed for it. */
export function shredder(): Shape[] {
  const { x, y, w, h } = SHREDDER;
  const roll = dice(3);
  const strips = count(46)
    .map(() => {
      const left = roll.range(x + 22, x + w - 26);
      const top = roll.range(y + 104, y + 176);
      return `M${left.toFixed(0)},${top.toFixed(0)}c${roll.int(-12, 12)},14 ${roll.int(-12, 12)},26 ${roll.int(-10, 10)},${roll.int(34, 44)}`;
    })
    .join('');
  return [
    fill(ellipse(x + w / 2, y + h, w * 0.62, 14), INK.dark, 0.5),
    // A sheet, as far as it has been decided.
    fill(
      polygon([
        [x + 40, y + 8],
        [x + 34, y - 86],
        [x + 112, y - 92],
        [x + 116, y + 8],
      ]),
      INK.paper,
    ),
    fill(
      polygon([
        [x + 92, y + 8],
        [x + 90, y - 90],
        [x + 112, y - 92],
        [x + 116, y + 8],
      ]),
      INK.paperShade,
    ),
    fill(greek(roll, { x: x + 46, y: y - 74, w: 50, h: 66 }, 10, 3.4), '#8a8274'),
    fill(roundRect(x - 6, y, w + 12, 66, 12), INK.steelDark),
    fill(roundRect(x - 6, y, w + 12, 22, 10), INK.steelShade),
    fill(rect(x + 22, y + 4, w - 44, 7), INK.dark),
    fill(circle(x + w - 18, y + 40, 6), '#6fe08a'),
    fill(roundRect(x + 14, y + 34, 56, 14, 4), INK.dark),
    // The bin, which can be seen into.
    fill(
      polygon([
        [x + 2, y + 66],
        [x + w - 2, y + 66],
        [x + w - 10, y + h],
        [x + 10, y + h],
      ]),
      INK.steelShade,
    ),
    fill(
      polygon([
        [x + 14, y + 82],
        [x + w - 14, y + 82],
        [x + w - 20, y + h - 12],
        [x + 20, y + h - 12],
      ]),
      '#20262c',
    ),
    fill(
      `M${x + 18},${y + 132}C${x + 40},${y + 108} ${x + 60},${y + 126} ${x + 80},${y + 110}C${x + 100},${y + 98} ${x + 116},${y + 116} ${x + w - 17},${y + 106}L${x + w - 20},${y + h - 12}H${x + 20}z`,
      INK.paperShade,
    ),
    stroke(strips, INK.paper, 3),
    fill(
      polygon([
        [x + 14, y + 82],
        [x + 46, y + 82],
        [x + 30, y + h - 12],
        [x + 20, y + h - 12],
      ]),
      '#ffffff',
      0.12,
    ),
    fill(rect(x + 14, y + h - 4, 16, 8) + rect(x + w - 30, y + h - 4, 16, 8), INK.dark),
    stroke(
      `M${x},${y + 200}C${x - 40},${y + 216} ${x - 50},${y + 250} ${x - 120},${y + 246}`,
      INK.dark,
      5,
    ),
  ];
}

/** A table that was carried down in 1959 and does not go up the stairs any more. */
export function table(): Shape[] {
  const { left, right, back, front, foot } = TABLE;
  const roll = dice(59);
  return [
    fill(ellipse((left + right) / 2, foot + 4, (right - left) * 0.54, 20), INK.dark, 0.5),
    fill(
      rect(left + 50, front + 16, 18, 130) + rect(right - 68, front + 16, 18, 130),
      INK.woodShade,
    ),
    fill(
      rect(left + 14, front + 12, 26, foot - front - 12) +
        rect(right - 40, front + 12, 26, foot - front - 12),
      INK.wood,
    ),
    fill(
      rect(left + 14, front + 12, 8, foot - front - 12) +
        rect(right - 40, front + 12, 8, foot - front - 12),
      INK.woodLit,
    ),
    fill(rect(left + 14, front + 14, right - left - 28, 40), INK.woodShade),
    fill(roundRect((left + right) / 2 - 70, front + 24, 140, 26, 3), INK.wood),
    fill(circle((left + right) / 2, front + 38, 5), INK.string),
    fill(
      polygon([
        [left + 52, back],
        [right - 52, back],
        [right, front],
        [left, front],
      ]),
      INK.woodLit,
    ),
    fill(
      polygon([
        [left + 52, back],
        [right - 52, back],
        [right, front],
        [left, front],
      ]),
      spray(INK.wood, 2),
    ),
    fill(rect(left, front, right - left, 15), INK.wood),
    fill(rect(left, front, right - left, 4), '#d8a06c'),
    // A ledger of marks, a pencil, a cup.
    fill(
      polygon([
        [900, 806],
        [930, 762],
        [1026, 764],
        [1020, 808],
      ]),
      INK.paperShade,
    ),
    fill(
      polygon([
        [1020, 808],
        [1026, 764],
        [1122, 762],
        [1136, 806],
      ]),
      INK.paper,
    ),
    fill(
      polygon([
        [902, 803],
        [931, 760],
        [1024, 762],
        [1019, 804],
      ]),
      INK.paper,
    ),
    fill(greek(roll, { x: 930, y: 770, w: 82, h: 28 }, 8, 2.4), '#9a8c74'),
    fill(greek(roll, { x: 1036, y: 770, w: 82, h: 28 }, 8, 2.4), '#9a8c74'),
    stroke('M1020,808L1026,764', INK.cardShade, 2),
    stroke('M1046,800L1110,784', '#e0a030', 5),
    stroke('M1042,801L1046,800', INK.dark, 4),
    fill('M730,812c-2,-24 0,-36 2,-40h40c2,4 4,16 2,40z', '#4a7484'),
    fill('M758,812c4,-16 4,-30 2,-40h12c2,4 4,16 2,40z', '#2f5464'),
    stroke('M774,782c14,0 14,20 0,20', '#2f5464', 5),
    fill(ellipse(752, 772, 20, 4.4), '#3a2018'),
  ];
}

/** One day, ground floor and basement only. */
export function badge(): Shape[] {
  return [
    // The ribbon, over the edge.
    stroke('M1190,774C1206,752 1240,756 1248,790L1250,822V884', INK.redShade, 8),
    stroke(
      'M1190,774C1216,744 1268,752 1276,792L1278,822V880C1278,904 1252,908 1250,884',
      INK.redShade,
      8,
    ),
    stroke('M1189,772C1205,750 1239,754 1247,788L1249,820V882', INK.red, 6),
    stroke(
      'M1189,772C1215,742 1267,750 1275,790L1277,820V878C1277,900 1251,904 1249,882',
      INK.red,
      6,
    ),
    fill(
      polygon([
        [1142, 812],
        [1152, 776],
        [1222, 776],
        [1220, 812],
      ]),
      '#8c98a0',
    ),
    fill(
      polygon([
        [1146, 809],
        [1155, 779],
        [1219, 779],
        [1217, 809],
      ]),
      '#fdfaf0',
    ),
    fill(
      polygon([
        [1153, 785],
        [1155, 779],
        [1219, 779],
        [1218.6, 786],
      ]),
      INK.red,
    ),
    fill(
      polygon([
        [1153, 806],
        [1158, 790],
        [1176, 790],
        [1174, 806],
      ]),
      '#b8c4c8',
    ),
    fill(`${ellipse(1166, 796, 4.4, 4.6)}M1158,806c0,-8 16,-8 15,0z`, INK.dark),
    fill(rect(1184, 791, 28, 3.4) + rect(1184, 797, 22, 3) + rect(1184, 802, 26, 3), '#8a8274'),
    fill(roundRect(1180, 772, 16, 8, 3), INK.steelShade),
  ];
}

/** Out; its flex goes up to the only socket. */
export function lamp(): Shape[] {
  const { x, headX, headY } = LAMP;
  return [
    fill(ellipse(x + 18, 800, 46, 9), INK.dark, 0.4),
    fill(`M${x - 24},798c4,-14 78,-14 82,0z`, '#2f3a40'),
    stroke(`M${x + 16},790L${x - 16},714L${x + 46},${headY + 8}`, '#3f4c52', 8),
    fill(circle(x - 16, 714, 8), '#566468'),
    fill(
      `M${headX - 62},${headY + 34}C${headX - 58},${headY - 8} ${headX - 30},${headY - 26} ${headX - 4},${headY - 22}C${headX + 30},${headY - 16} ${headX + 44},${headY + 8} ${headX + 46},${headY + 34}z`,
      '#3f7a6a',
    ),
    fill(
      `M${headX + 6},${headY - 20}C${headX + 32},${headY - 12} ${headX + 44},${headY + 8} ${headX + 46},${headY + 34}H${headX + 22}C${headX + 24},${headY + 8} ${headX + 18},${headY - 8} ${headX + 6},${headY - 20}z`,
      '#28564a',
    ),
    fill(
      `M${headX - 50},${headY + 20}C${headX - 46},${headY - 4} ${headX - 30},${headY - 14} ${headX - 18},${headY - 16}C${headX - 32},${headY - 6} ${headX - 38},${headY + 8} ${headX - 40},${headY + 22}z`,
      '#8fc8ae',
    ),
    fill(rect(headX - 64, headY + 32, 112, 7), '#d8d0b0'),
    stroke(
      `M${x - 22},800C${x - 60},806 ${x - 66},850 ${x - 58},900C${x - 50},960 ${x - 90},980 ${x - 130},990`,
      INK.dark,
      4,
    ),
  ];
}
