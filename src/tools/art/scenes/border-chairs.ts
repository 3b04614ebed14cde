import { lettering, letteringWidth } from '../kit/lettering.ts';
import { ellipse, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './border-ink.ts';

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
