import { dice } from '../kit/dice.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { checker, onQuad, type Quad } from '../kit/patterns.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './flat-ink.ts';
import { archiveBox } from './flat-shelf.ts';

const TOP: Quad = [
  [560, 772],
  [1130, 772],
  [1178, 896],
  [506, 896],
];

/** Oilcloth: checks, with a lemon wherever four of them meet, and a hem that has gone hard. */
export function table(): Shape[] {
  let lemons = '';
  let leaves = '';
  for (const c of count(6))
    for (const r of count(3)) {
      const [x, y] = onQuad(TOP, (c + 0.5) / 6 + (r % 2 ? 0.04 : -0.02), (r + 0.5) / 3);
      lemons += disc(x, y, 17 + r * 2, 8 + r);
      leaves += lens(x + 20 + r * 2, y - 7, 20, 9, -0.5);
    }
  const front = { x: 506, y: 896, w: 672, h: 70 };
  let drop = '';
  for (const i of count(14)) if (i % 2) drop += rect(front.x + i * 48, front.y, 48, front.h);
  let wave = `M506,896H1178V960`;
  for (const i of count(14)) wave += `q-24,${i % 2 ? 14 : 6} -48,0`;
  return [
    fill(ellipse(842, 1044, 360, 26), INK.dark, 0.5),
    fill(rect(540, 950, 26, 98) + rect(1118, 950, 26, 98), INK.woodDark),
    fill(rect(540, 950, 9, 98) + rect(1118, 950, 9, 98), INK.woodShade),
    fill(`${wave}Z`, INK.oilLit),
    fill(drop, INK.oil),
    fill(rect(506, 930, 672, 16), INK.oilPale, 0.45),
    fill(rect(506, 896, 672, 5), INK.oilPale),
    fill(
      count(7)
        .map((i) => disc(554 + i * 96, 922, 17, 11))
        .join(''),
      INK.lemon,
    ),
    fill(polygon(TOP), INK.oilPale),
    fill(checker(TOP, 14, 6), INK.oilLit),
    fill(lemons, INK.lemon),
    fill(leaves, INK.green),
    stroke(`M${TOP.map(([x, y]) => `${x},${y}`).join('L')}Z`, INK.oilDark, 3),
  ];
}

/** Coffee in enamel, bread with sugar, wool, shavings, a slip with a mark. */
export function still(): Shape[] {
  const roll = dice(12);
  const pot = (d: string): string => stamped(d, 632, 848, 1);
  let specks = '';
  for (const _ of count(40)) {
    const [dx, dy] = [roll.range(-34, 30), roll.range(-74, -6)];
    specks += dot(632 + dx, 848 + dy, roll.range(1, 2.4));
  }
  let shavings = '';
  for (const i of count(9)) {
    const [x, y] = [800 + roll.range(-36, 40), 866 + roll.range(-10, 12)];
    shavings += `M${num(x)},${num(y)}c${i % 2 ? 10 : -10},-10 14,-8 10,2c-3,6 -9,3 -7,-1`;
  }
  let strands = '';
  for (const i of count(6))
    strands += `M${1040 - 24 + i * 5},${852 - 20 + i * 3}C${1040},${820 + i * 7} ${1056 + i},${834 + i * 6} ${1066 - i * 2},${862 - i}`;
  return [
    // The pot.
    fill(ellipse(648, 852, 54, 10), INK.oilDark, 0.5),
    fill(
      pot('M-40,-2C-46,-36 -34,-60 -26,-78L22,-78C30,-60 42,-36 36,-2C20,6 -24,6 -40,-2Z'),
      INK.enamel,
    ),
    fill(pot('M8,-78L22,-78C30,-60 42,-36 36,-2C28,2 16,4 6,4C22,-24 18,-54 8,-78Z'), '#1c3562'),
    fill(specks, '#e8eef4', 0.9),
    fill(pot('M-34,-40C-52,-48 -60,-66 -70,-74L-62,-80C-48,-72 -40,-62 -30,-58Z'), INK.enamel),
    fill(pot('M-30,-84C-28,-96 24,-96 26,-84L26,-76L-30,-76Z'), '#1c3562'),
    fill(circle(630, 748, 7), INK.dark),
    stroke('M660,784C692,784 694,830 664,834', '#1c3562', 8),
    // A cup, and bread with a shell of sugar.
    fill(ellipse(726, 858, 36, 10), INK.oilDark, 0.45),
    fill(ellipse(722, 854, 34, 10), '#f8f0e0'),
    fill('M702,822H744C744,842 736,854 723,854C710,854 702,842 702,822Z', '#f8f0e0'),
    fill('M730,822H744C744,842 736,854 726,854C734,846 734,834 730,822Z', INK.paperShade),
    fill(ellipse(723, 822, 21, 6), '#5a3428'),
    stroke('M744,830c12,-2 12,14 -2,14', '#f8f0e0', 5),
    fill(ellipse(950, 866, 66, 15), INK.oilDark, 0.4),
    fill(ellipse(946, 862, 64, 15), '#f8f0e0'),
    fill(ellipse(946, 860, 50, 10), '#e0d2c4'),
    fill('M902,858C900,832 946,826 948,854L946,862H904Z', '#e8a860'),
    fill('M944,860C944,834 990,832 990,858L986,864H946Z', '#d98a4c'),
    stroke('M912,850C920,838 930,836 938,846M918,856C924,846 932,846 936,852', '#fff0cc', 3.4),
    stroke('M956,852C964,842 974,842 982,852M962,858C968,850 974,850 978,856', '#f6b0a8', 3.4),
    // Shavings, the knife, one pencil on its way into another jar.
    stroke(shavings, INK.tip, 3),
    place(
      { x: 806, y: 836, turn: -12 },
      fill('M-50,-4H34V5H-50Z', INK.yellow),
      fill('M-50,1H34V5H-50Z', INK.yellowShade),
      fill('M34,-4L50,0.5L34,5Z', INK.tip),
      fill('M44,-1.4L50,0.5L44,2.4Z', INK.dark),
      fill('M-50,-4L-66,0.500L-50,5Z', INK.tip),
      fill('M-60,-1.2L-66,0.5L-60,2.2Z', INK.dark),
    ),
    // Wool, and the scissors that were lent.
    fill(ellipse(1048, 876, 42, 9), INK.oilDark, 0.5),
    fill(circle(1042, 848, 34), INK.red),
    fill(
      'M1056,817C1074,826 1082,850 1070,868C1060,882 1044,884 1034,881C1062,872 1068,838 1056,817Z',
      INK.redShade,
    ),
    stroke(strands, '#f08070', 2.4),
    stroke('M1014,872C980,890 1060,894 1100,884C1120,878 1132,890 1120,900', INK.red, 3.4),
    stroke('M1096,836L1132,868M1128,832L1104,872', '#c9d0d4', 6),
    stroke(`${circle(1138, 874, 10)}${circle(1098, 880, 10)}`, INK.dark, 5),
  ];
}

/** The chairs of the house are of three kinds. */
export function chairs(): Shape[] {
  const one = (x: number, tone: string, lit: string): Shape =>
    place(
      { x, y: 664 },
      stroke('M-52,200L-54,0M52,200L54,0', tone, 13),
      fill(roundRect(-62, -14, 124, 26, 10), tone),
      fill(rect(-50, -12, 100, 5), lit),
      stroke('M-28,10V96M0,10V96M28,10V96', tone, 9),
      fill(rect(-56, 94, 112, 14), tone),
    );
  return [one(1010, '#4a6a5a', '#7a9a80'), one(740, INK.woodShade, INK.woodLit)];
}

/** Boxes that have come up from a basement, by the door. */
export function stack(): Shape[] {
  return [
    fill(ellipse(1316, 962, 132, 18), INK.dark, 0.5),
    ...archiveBox({ x: 1222, y: 956, w: 156, h: 116 }, 4, 'red'),
    ...archiveBox({ x: 1240, y: 834, w: 134, h: 96 }, 7, 'blue'),
    fill(
      polygon([
        [1262, 734],
        [1340, 730],
        [1352, 738],
        [1270, 742],
      ]),
      INK.paper,
    ),
    fill(
      polygon([
        [1270, 730],
        [1330, 722],
        [1346, 732],
        [1282, 738],
      ]),
      INK.paperShade,
    ),
  ];
}

/** Near and dark: the shoulder of an armchair, a standing plant. */
export function near(): Shape[] {
  const roll = dice(55);
  let leaves = '';
  for (const [angle, size] of [
    [-2.5, 200],
    [-2.1, 260],
    [-1.7, 280],
    [-1.2, 240],
    [-0.9, 220],
  ] as const)
    leaves += lens(
      1690 + Math.cos(angle) * size * 0.5,
      1080 + Math.sin(angle) * size * 0.7,
      size * 1.1,
      size * 0.36,
      angle + roll.range(-0.1, 0.1),
    );
  return [
    fill('M-20,1110V880C-20,820 60,800 130,806C210,812 250,850 252,910V1110Z', '#241826'),
    fill(
      'M-20,900C20,850 120,840 190,862C226,876 240,896 244,920C200,890 60,880 -20,930Z',
      '#47304a',
    ),
    fill(leaves, '#16241f'),
    fill('M1630,1110L1646,1040H1740L1756,1110Z', '#2c1a1e'),
  ];
}
