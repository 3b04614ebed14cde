import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, hanging, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek, slats } from '../kit/patterns.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';

const STEEL = '#7f8f88';
const STEEL_LIGHT = '#a9b6aa';
const STEEL_SHADE = '#5c6a67';
const STEEL_DARK = '#3f4b4b';
const TOP = '#6d8a78';
const TOP_LIGHT = '#93ab92';
const PAPER = '#efe6cf';
const INK = '#20222c';
const SHADOW = '#3b2c30';

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
      shapes.push(fill(rect(x + 10, y, 94, 40), '#8d9d94'), fill(rect(x + 10, y, 94, 3), STEEL_LIGHT));
      shapes.push(fill(roundRect(x + 38, y + 14, 38, 7, 3), '#33403f'));
    }
  }
  shapes.push(
    fill(polygon([[904, 728], [1352, 728], [1388, 756], [876, 756]]), TOP),
    fill(polygon([[904, 728], [1352, 728], [1356, 731], [900, 731]]), TOP_LIGHT),
    fill(rect(876, 756, 512, 12), '#c3c9bb'),
    fill(rect(876, 764, 512, 6), '#5a6763'),
    // In-tray, newspapers, mug of pens.
    fill(polygon([[1240, 724], [1330, 724], [1348, 744], [1246, 744]]), '#5d4a3a'),
    fill(polygon([[1244, 712], [1326, 712], [1342, 730], [1250, 730]]), PAPER),
    fill(polygon([[1240, 706], [1318, 708], [1336, 724], [1252, 724]]), '#d8cca9'),
    fill(polygon([[1252, 700], [1322, 702], [1338, 718], [1262, 718]]), PAPER),
    stroke('M1240,724v-30M1330,724v-30M1348,744v-34', STEEL_DARK, 3),
    fill(rect(1198, 706, 26, 34), '#4f6d8a'),
    stroke('M1204,706l-5-22M1212,706v-26M1218,706l6-20', '#d9b45a', 3),
    fill(polygon([[930, 740], [1010, 736], [1018, 752], [926, 754]]), PAPER),
    fill(greek(roll, { x: 940, y: 741, w: 60, h: 11 }, 4, 1.6), '#8b8578'),
    fill(polygon([[1090, 742], [1160, 738], [1172, 753], [1092, 754]]), '#e0d3b0'),
    stroke('M1112,744l44,6', '#2a2a34', 3),
  );
  return shapes;
}

function typewriter(): Shape[] {
  const shapes: Shape[] = [
    fill(ellipse(566, 812, 116, 12), '#2b2b30', 0.5),
    fill(polygon([[478, 806], [494, 742], [636, 742], [656, 806]]), '#4f6a64'),
    fill(polygon([[478, 806], [482, 792], [652, 792], [656, 806]]), '#33484a'),
    fill(polygon([[494, 742], [636, 742], [640, 756], [490, 756]]), '#7d9a8c'),
    fill(roundRect(472, 720, 186, 22, 10), '#2c2d35'),
    fill(rect(484, 722, 162, 5), '#5d5f69'),
    fill(circle(470, 731, 12) + circle(660, 731, 12), '#1f2027'),
    stroke('M470,720L446,708', '#b9bcb8', 4),
    // The index card, half typed.
    fill(polygon([[520, 722], [518, 652], [612, 652], [610, 722]]), '#f6eed8'),
    fill(polygon([[592, 722], [594, 652], [612, 652], [610, 722]]), '#ddd0b0'),
    fill(rect(528, 664, 40, 3) + rect(528, 674, 54, 3) + rect(528, 684, 26, 3), '#6d6a6c'),
    fill(rect(536, 744, 58, 6), '#20252b'),
  ];
  const keys: string[] = [];
  for (const r of count(4)) {
    for (const c of count(11)) keys.push(ellipse(502 + c * 12.8 + r * 2 - 4, 764 + r * 10, 4.6, 3.6));
  }
  shapes.push(fill(polygon([[492, 758], [638, 758], [650, 802], [482, 802]]), '#24303a'));
  shapes.push(fill(keys.join(''), '#d9d2bc'));
  return shapes;
}

/** The one red thing. */
function telephone(): Shape[] {
  return [
    fill(ellipse(722, 800, 62, 9), '#2b2b30', 0.5),
    fill('M672,798c2-26 14-42 24-50h52c12,8 22,24 24,50z', '#c22f2c'),
    fill('M748,748c12,8 22,24 24,50h-26c0-24-6-40-14-50z', '#8f1f29'),
    fill('M664,738c0-22 28-26 58-26s58,4 58,26c0,10-26,10-28,0c-2-8-14-9-30-9s-28,1-30,9c-2,10-28,10-28,0z', '#df3f34'),
    fill('M676,724c12-8 30-9 46-9c18,0 34,2 46,9c-12-4-30-5-46-5c-18,0-34,1-46,5z', '#ff7a62'),
    fill(circle(718, 772, 19), '#f3e5cf'),
    fill(circle(718, 772, 8), '#b52a2a'),
    fill(count(9).map((i) => { const a = -2.2 + i * 0.56; return circle(718 + Math.cos(a) * 13.4, 772 + Math.sin(a) * 13.4, 2.5); }).join(''), '#7c2a2a'),
    stroke('M674,790c-20,2-22,14-10,16c14,2 12,10-2,12c-14,2-12,12-26,12', '#8f1f29', 4),
  ];
}

function deskLamp(): Shape[] {
  return [
    fill(ellipse(398, 792, 40, 9), '#25262d'),
    fill('M360,790c4-12 72-12 76,0z', '#3c4a4c'),
    stroke('M398,786C392,740 374,716 372,680C372,654 386,640 404,632', '#59686a', 7),
    fill('M384,640c4-26 30-40 54-32l36,56c-28,14-62,14-82,6c-10-6-12-18-8-30z', '#4b6e62'),
    fill('M438,608l36,56c-10,5-22,8-34,10c10-20 10-48-2-66z', '#2f4c48'),
    fill('M390,668c20,10 56,10 84-4c-4,14-18,22-40,24c-22,2-40-8-44-20z', '#d7cfae'),
  ];
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
    fill(polygon([[322, 780], [806, 780], [848, 818], [282, 818]]), TOP),
    fill(polygon([[322, 780], [806, 780], [810, 784], [318, 784]]), TOP_LIGHT),
    fill(rect(282, 818, 566, 13), '#cdd2c3'),
    fill(rect(282, 827, 566, 6), '#52605d'),
    // Card box, ashtray that holds paper clips, yesterday's cup.
    fill(polygon([[440, 806], [446, 778], [482, 778], [486, 806]]), '#7c5638'),
    fill(slats({ x: 450, y: 768, w: 28, h: 12 }, 4, 0.6), PAPER),
    fill(polygon([[306, 812], [330, 796], [404, 800], [398, 815]]), PAPER),
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
    fill('M540,838c0-20 10-26 26-26h108c16,0 26,6 26,26l-6,62c-2,12-8,16-20,16h-108c-12,0-18-4-20-16z', '#6b4d3c'),
    fill('M540,838c0-20 10-26 26-26h108c16,0 26,6 26,26c-2-8-10-12-24-12h-112c-14,0-22,4-24,12z', '#9a7350'),
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
    fill(polygon([[902, 1000], [968, 990], [990, 1014], [920, 1024]]), PAPER, 0.9),
    // Waste-paper basket.
    fill(ellipse(1440, 940, 46, 10), SHADOW, 0.55),
    fill(polygon([[1398, 850], [1482, 850], [1472, 938], [1408, 938]]), '#5a4a40'),
    fill(ellipse(1440, 850, 42, 9), '#2c2526'),
    fill('M1412,848c-4-16 14-22 22-14c8-12 26-6 24,6c10,0 12,8 6,12z', PAPER),
    fillRing(polygon([[1398, 850], [1482, 850], [1481, 858], [1399, 858]]), '#7c6855'),
    fill(taper([[1412, 866], [1418, 930]], 4, 4) + taper([[1440, 868], [1440, 932]], 4, 4) + taper([[1468, 866], [1462, 930]], 4, 4), '#43362f'),
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
