import { dice } from '../kit/dice.ts';
import { lettering, letteringWidth } from '../kit/lettering.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek, onQuad, patchOnQuad, type Quad } from '../kit/patterns.ts';
import { fill, group, place, rule, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './border-ink.ts';

/** The register lies open on a desk of steel: one book, two pens on two strings. */
export function registerDesk(): Shape[] {
  const left: Quad = [
    [388, 622],
    [486, 612],
    [480, 682],
    [362, 694],
  ];
  const right: Quad = [
    [486, 612],
    [584, 622],
    [588, 694],
    [480, 682],
  ];
  let lines = '';
  let blots = '';
  for (const i of count(9)) {
    const v = 0.12 + i * 0.095;
    for (const [quad, u0, u1] of [
      [left, 0.08, 0.92],
      [right, 0.08, 0.92],
    ] as const) {
      const [a, b] = [onQuad(quad, u0, v), onQuad(quad, u1, v)];
      lines += `M${num(a[0])},${num(a[1])}L${num(b[0])},${num(b[1])}`;
    }
    if (i < 6)
      blots += patchOnQuad(left, 0.12, v - 0.06, 0.12 + ((i * 37) % 50) / 100 + 0.14, v - 0.03);
    if (i < 4)
      blots += patchOnQuad(right, 0.12, v - 0.06, 0.12 + ((i * 53) % 40) / 100 + 0.2, v - 0.03);
  }
  return [
    fill(ellipse(450, 926, 200, 22), '#5a4038', 0.55),
    fill(
      polygon([
        [330, 640],
        [620, 640],
        [650, 704],
        [300, 704],
      ]),
      INK.steelLit,
    ),
    fill(
      polygon([
        [330, 640],
        [620, 640],
        [650, 704],
        [300, 704],
      ]),
      spray(INK.steelShade, 1),
    ),
    fill(rect(300, 704, 350, 20), INK.steel),
    fill(rect(300, 704, 350, 5), '#dfe8e0'),
    fill(rect(312, 724, 326, 196), INK.steelShade),
    fill(rect(326, 738, 130, 54) + rect(326, 800, 130, 54) + rect(326, 862, 130, 50), INK.steel),
    fill(rect(326, 738, 130, 4) + rect(326, 800, 130, 4) + rect(326, 862, 130, 4), INK.steelLit),
    fill(rect(370, 758, 42, 8) + rect(370, 820, 42, 8) + rect(370, 880, 42, 8), INK.steelDark),
    fill(rect(474, 724, 150, 196), INK.steelDark),
    fill(circle(440, 752, 4) + circle(440, 814, 4), INK.dark),
    // Ink pad for thumbs, and a rag.
    fill(
      polygon([
        [604, 640],
        [640, 640],
        [648, 668],
        [606, 668],
      ]).replace('640,640', '616,646'),
      INK.dark,
    ),
    // The book.
    fill('M356,700L384,618L486,606L588,618L594,700L482,690z', '#5a2f2a'),
    fill('M356,700L482,690L594,700L594,708L482,698L356,708z', '#3c1f22'),
    fill(polygon(left), INK.paper),
    fill(polygon(right), '#f4e6ca'),
    fill(
      polygon([
        [486, 612],
        [504, 614],
        [500, 684],
        [480, 682],
      ]),
      INK.paperShade,
    ),
    stroke(lines, '#9fb0b0', 1.4),
    fill(blots, '#3b4a7c'),
    rule(
      `M${num(onQuad(right, 0.7, 0)[0])},${num(onQuad(right, 0.7, 0)[1])}L${num(onQuad(right, 0.7, 1)[0])},${num(onQuad(right, 0.7, 1)[1])}`,
      '#d08a7a',
      1.6,
    ),
    fill(ellipse(556, 646, 7, 8) + ellipse(562, 668, 7, 8), '#4a4a86', 0.8),
    // Two readers, two pens.
    stroke('M600,650C560,600 520,590 512,640', '#f0e2c0', 2),
    stroke('M346,650C352,600 420,586 430,634', '#f0e2c0', 2),
    stroke('M500,668L520,632', '#c8402f', 6),
    stroke('M418,664L438,626', '#2f5a9a', 6),
    stroke('M497,674L500,668M415,670L418,664', INK.dark, 3),
  ];
}

const TOP: Quad = [
  [590, 764],
  [1216, 764],
  [1262, 900],
  [540, 900],
];

export function tableTop(): Shape[] {
  const roll = dice(5);
  let grain = '';
  for (const i of count(16)) {
    const v = 0.06 + i * 0.058;
    const [x, y] = onQuad(TOP, roll.range(0, 0.5), v);
    grain += `M${num(x)},${num(y)}h${Math.round(roll.range(60, 220))}`;
  }
  return [
    fill(ellipse(900, 1050, 380, 30), '#5a4038', 0.5),
    fill(rect(566, 916, 26, 134) + rect(1210, 916, 26, 134), INK.woodDark),
    fill(rect(566, 916, 8, 134) + rect(1210, 916, 8, 134), INK.woodShade),
    fill(rect(624, 916, 16, 96) + rect(1164, 916, 16, 96), INK.woodDark),
    fill(polygon(TOP), INK.wood),
    fill(patchOnQuad(TOP, 0, 0, 1, 0.05), INK.woodLit),
    stroke(grain, INK.woodShade, 2, 0.6),
    fill(polygon(TOP), spray(INK.woodShade, 1)),
    fill(rect(540, 900, 722, 22), INK.woodShade),
    fill(rect(540, 900, 722, 5), INK.woodLit),
    fill(rect(560, 922, 682, 8), INK.woodDark),
    // Rings of other people's coffee.
    stroke(ellipse(1000, 862, 26, 9) + ellipse(1018, 872, 26, 9), INK.woodShade, 2.4),
  ];
}

/** The form of thirty-one boxes: sheets fanned out, the uppermost half filled in. */
export function form(): Shape[] {
  const roll = dice(12);
  const sheet = (quad: Quad, tone: string): Shape[] => {
    const boxes: string[] = [];
    for (const r of count(6))
      for (const c of count(3)) {
        const [u, v] = [0.07 + c * 0.3, 0.14 + r * 0.135];
        if ((r * 3 + c) % 7 === 3) continue;
        boxes.push(patchOnQuad(quad, u, v, u + 0.26, v + 0.09));
      }
    return [
      fill(polygon(quad.map(([x, y]) => [x + 5, y + 6] as const)), INK.woodDark, 0.5),
      fill(polygon(quad), tone),
      stroke(boxes.join(''), INK.dadoShade, 1.8),
      fill(patchOnQuad(quad, 0.07, 0.04, 0.5, 0.09), INK.dadoShade),
    ];
  };
  const top: Quad = [
    [652, 776],
    [776, 780],
    [780, 874],
    [626, 868],
  ];
  const word = (u: number, v: number, w: number): string =>
    patchOnQuad(top, u, v, u + w, v + 0.035);
  return [
    ...sheet(
      [
        [698, 772],
        [826, 784],
        [816, 866],
        [690, 860],
      ],
      INK.paperShade,
    ),
    ...sheet(
      [
        [676, 772],
        [802, 778],
        [808, 868],
        [664, 866],
      ],
      '#f0e4c8',
    ),
    ...sheet(top, INK.paper),
    fill(
      word(0.09, 0.17, 0.16) +
        word(0.39, 0.17, 0.2) +
        word(0.09, 0.305, 0.12) +
        word(0.69, 0.305, 0.16) +
        word(0.39, 0.44, 0.1),
      '#3b4a7c',
    ),
    stroke('M806,848L858,826', INK.dark, 6),
    stroke('M858,826L862,824', INK.yellow, 6),
    stroke('M800,851L806,848', INK.paperShade, 4),
    // The stamp with four faces, and its tin.
    place(
      { x: 862, y: 800 },
      fill(ellipse(6, 16, 44, 9), INK.woodDark, 0.6),
      fill(rect(-26, -16, 52, 30), INK.dark),
      fill(
        polygon([
          [-26, -16],
          [26, -16],
          [36, -24],
          [-14, -24],
        ]),
        INK.steelShade,
      ),
      fill(
        polygon([
          [26, -16],
          [36, -24],
          [36, 6],
          [26, 14],
        ]),
        '#0f1118',
      ),
      fill(rect(-20, -8, 40, 13), '#e9dcc0'),
      fill(
        'M2,-22c-6,-14 -4,-20 -4,-30c-10,-10 -6,-26 10,-26s20,16 10,26c0,10 2,16 -4,30z',
        '#7a4a86',
      ),
      fill('M12,-76c12,4 14,18 6,26c0,10 2,16 -4,28h-8c6,-18 6,-40 6,-54z', '#54305f'),
    ),
    fill(greek(roll, { x: 700, y: 776, w: 60, h: 6 }, 8, 2), INK.print, 0),
  ];
}

/** The back of page four: this room, and everybody has a chair. */
export function drawing(): Shape[] {
  const chairs = [
    [944, 826, '#d6402f', 1],
    [972, 820, '#2f6a9a', 1],
    [1000, 824, '#3a8a5a', 1],
    [1026, 818, '#e08a2c', 0.9],
    [958, 856, '#7a4a9a', 0.9],
    [1032, 852, '#d6402f', 0.8],
    [1046, 852, '#d6402f', 0.8],
  ] as const;
  return [
    fill('M916,804l152,-10l14,84l-168,6z', INK.woodDark, 0.5),
    fill('M912,798l152,-10l14,84l-168,6z', '#fffaf0'),
    fill('M1046,789l18,-1l14,84l-22,1z', INK.paperShade, 0.6),
    stroke('M926,812l124,-9l9,56l-136,6z', '#6b6874', 2),
    stroke('M986,800l18,-1l1,12l-18,1z', '#2f8fb0', 2.6),
    ...chairs.map(([x, y, color, s]) =>
      group(
        stroke(
          `M${x},${num(y - 16 * s)}v${num(24 * s)}M${x},${y}h${num(13 * s)}v${num(9 * s)}`,
          color,
          3,
        ),
        stroke(circle(x + 7 * s, y - 14 * s, 3.6 * s), '#3a3440', 1.8),
      ),
    ),
    stroke('M896,884l44,6', '#d6402f', 7),
    stroke('M940,890l5,1', '#f0d0a0', 5),
  ];
}

export function telephone(): Shape[] {
  let keys = '';
  for (const i of count(12)) {
    const [c, r] = [i % 3, Math.floor(i / 3)];
    keys += rect(1131 + c * 18 - r * 2, 838 + r * 10, 12, 6);
  }
  return [
    place(
      { x: 0, y: 4 },
      fill(ellipse(1156, 884, 96, 13), INK.woodDark, 0.6),
      fill('M1078,874C1082,838 1096,806 1112,794H1198C1214,806 1228,838 1232,874z', '#27505a'),
      fill('M1198,794C1214,806 1228,838 1232,874H1206C1204,838 1200,812 1190,794z', '#183640'),
      fill('M1078,874h154v12h-154z', '#122a34'),
      fill('M1118,828h70l4,50h-80z', '#1c404a'),
      fill(keys, '#f0e4c8'),
      fill('M1104,804h16v-14h-16zM1190,804h16v-14h-16z', '#183640'),
      fill(
        'M1074,784C1070,756 1098,752 1106,760C1122,768 1188,768 1204,760C1212,752 1240,756 1236,784C1230,796 1204,794 1200,782C1184,776 1126,776 1110,782C1106,794 1080,796 1074,784z',
        '#2f6270',
      ),
      fill('M1204,760C1212,752 1240,756 1236,784C1230,796 1204,794 1200,782z', '#204a56'),
      stroke('M1082,768C1088,762 1098,764 1104,768C1130,776 1180,776 1200,769', '#6fa4a8', 3),
      stroke('M1078,790c-16,6 -22,16 -12,26c10,8 -14,12 -8,24c4,10 14,8 22,18', '#122a34', 4),
      fill(circle(1212, 850, 5), '#f0a63a'),
    ),
  ];
}

/** A chair of enamelled steel seen from behind, with somebody's number on it. */
export function numbered(): Shape[] {
  const w = letteringWidth('417', 34);
  return [
    fill(ellipse(1340, 1064, 110, 16), '#4a3438', 0.55),
    stroke('M1266,1060L1284,800M1420,1064L1404,800', '#2c5a58', 13),
    stroke('M1262,1060L1280,800M1416,1064L1400,800', '#5f9a92', 5),
    stroke('M1246,1010L1262,922M1390,1012L1380,930', '#244846', 10),
    stroke('M1276,1000H1410', '#2c5a58', 8),
    fill('M1254,912L1396,904L1424,930L1266,944z', '#3f807a'),
    fill('M1254,912L1396,904L1402,910L1258,920z', '#8fc4b8'),
    fill('M1266,944L1424,930V940L1266,954z', '#244846'),
    fill(
      'M1272,790C1272,776 1280,772 1292,771L1394,764C1406,764 1414,770 1414,782L1412,858C1412,866 1408,870 1400,870L1288,878C1278,878 1272,872 1272,864z',
      '#4a9088',
    ),
    fill(
      'M1272,790C1272,776 1280,772 1292,771L1394,764C1406,764 1414,770 1414,782L1413,790C1370,778 1310,782 1272,800z',
      '#8fc4b8',
    ),
    fill(
      'M1380,765L1394,764C1406,764 1414,770 1414,782L1412,858C1412,866 1408,870 1400,870L1384,871z',
      '#33706a',
    ),
    place({ x: 1332, y: 843, turn: -4 }, stroke(lettering('417', -w / 2 + 6, 0, 34), '#fbe6b0', 5)),
  ];
}

/** The other two, which he has had since June. */
export function chairs(): Shape[] {
  const one = (x: number): Shape =>
    place(
      { x, y: 640 },
      stroke('M-58,210L-60,20M58,210L60,20', INK.woodDark, 14),
      fill(roundRect(-76, -10, 152, 78, 12), INK.wood),
      fill(roundRect(-76, -10, 152, 12, 6), INK.woodLit),
      fill('M40,-10h24c8,0 12,6 12,12v54c0,8 -6,12 -12,12h-24z', INK.woodShade),
      fill(rect(-66, 84, 132, 14), INK.woodShade),
    );
  return [one(1040), one(676)];
}

/** Near and dark: the corner of a cabinet, its folders, and a box of the next forty thousand. */
export function near(): Shape[] {
  return [
    fill('M0,1100V820h190l26,30v250z', '#2a2430'),
    fill('M0,820h190l26,30h-216z', '#463a44'),
    fill('M20,880h150v14h-150zM20,960h150v14h-150zM20,1040h150v14h-150z', '#1c1822'),
    fill('M40,820v-70h34l8,12h60v58z', '#3a2f38'),
    fill('M60,820v-50h30l8,10h60v40z', '#55434a'),
    fill('M1560,1100V930l160,-26h40v196z', '#2a2430'),
    fill('M1560,930l160,-26h40v22l-40,0l-150,26z', '#463a44'),
    fill('M1590,984l110,-16v60l-110,14z', '#5a4a50'),
  ];
}
