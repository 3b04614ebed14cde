import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek } from '../kit/patterns.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

export const PANE = { x: 96, y: -20, w: 520, h: 470 } as const;

const SKY = {
  day: ['#bfe0de', '#e3efe0', '#f7e8c4', '#8fb4b0', '#6f9a9c'],
  dusk: ['#4a3478', '#a8487a', '#f08a58', '#43306a', '#2c2352'],
  night: ['#0c1638', '#142250', '#22346a', '#0b1430', '#070d24'],
} as const;

/** What the window has: the roofs, a tower, the jacaranda without its flowers. */
export function view(time: keyof typeof SKY): Shape[] {
  const [top, middle, low, far, near] = SKY[time];
  const roll = dice(40);
  let back = '';
  let front = '';
  let panes = '';
  for (const i of count(10)) {
    const h = roll.range(90, 220);
    back += rect(70 + i * 60, 450 - h, 56, h + 20);
  }
  for (const i of count(7)) {
    const h = roll.range(50, 130);
    const x = 60 + i * 84;
    front += rect(x, 460 - h, 80, h + 10);
    for (const k of count(6))
      if (roll.chance(0.45))
        panes += rect(x + 10 + (k % 3) * 22, 474 - h + Math.floor(k / 3) * 28, 12, 15);
  }
  const glow = time === 'day' ? '#d9ece4' : '#ffcf70';
  return [
    fill(rect(0, 0, 700, 500), top),
    fill('M0,150Q180,110 340,150T700,140V500H0z', middle),
    fill('M0,270Q160,240 360,280T700,262V500H0z', low),
    fill('M0,150Q180,110 340,150T700,140V330H0z', spray(low, 2, 1), 0.6),
    fill(back, far),
    fill('M330,470V150l16,-14l6,-70l6,70l16,14V470z', far),
    fill(front, near),
    fill(panes, glow, time === 'day' ? 0.5 : 0.9),
  ];
}

export function wall(): Shape[] {
  const frame = rect(0, 0, WIDTH, 620) + rect(PANE.x, 0, PANE.w, PANE.h);
  return [
    { ...fill(frame, '#dccba6'), evenOdd: true },
    { ...fill(rect(620, 0, 1140, 620), '#d2bd98') },
    fill('M1300,0H1760V620H1420C1400,400 1360,200 1300,0z', '#bfa684'),
    fill(rect(0, 470, WIDTH, 150), '#a87f60'),
    fill(rect(0, 462, WIDTH, 10), '#7d5a48'),
    fill(rect(620, 0, 1140, 470), spray('#a88a6a', 1, 2), 0.7),
    // Frame, mullion, sill.
    fill(
      rect(PANE.x - 22, 0, 22, PANE.h + 22) + rect(PANE.x + PANE.w, 0, 22, PANE.h + 22),
      '#7d5a48',
    ),
    fill(rect(PANE.x + 252, 0, 16, PANE.h) + rect(PANE.x, 196, PANE.w, 12), '#8f6a50'),
    fill(rect(PANE.x + 252, 0, 5, PANE.h) + rect(PANE.x, 196, PANE.w, 4), '#c79a70'),
    fill(rect(PANE.x - 40, PANE.h, PANE.w + 80, 24), '#c79a70'),
    fill(rect(PANE.x - 40, PANE.h + 24, PANE.w + 80, 12), '#5a4038'),
    // A pot on the sill, watered by whoever remembers.
    fill('M196,404H282L272,470H206z', '#b8563c'),
    fill('M240,404H282L272,470H246z', '#8f3a30'),
    fill(rect(190, 396, 98, 16), '#d8714c'),
    fill(
      'M238,398C226,340 190,330 170,296C216,304 240,330 244,372C246,330 262,300 304,284C300,330 268,350 252,398z',
      '#3f7a5a',
    ),
    fill('M240,398C236,350 240,300 232,250C262,290 262,350 250,398z', '#5f9a68'),
    // Conduit, and a hook with a coat.
    fill(rect(1440, 0, 14, 620), '#8f6a50'),
    fill(rect(1440, 0, 4, 620), '#e8d8b4'),
    fill('M1472,76h84v10h-84z', '#5a4038'),
    place(
      { x: -76 },
      stroke('M1590,84v26', '#c79a70', 8),
      // An umbrella, somebody's, that has not dripped for an hour.
      stroke('M1562,150C1562,96 1622,96 1622,150V210', '#7a4a34', 15),
      stroke('M1559,148C1560,98 1616,92 1618,140', '#b8784a', 4),
      fill('M1606,196H1638C1660,280 1664,420 1626,560H1618C1580,420 1584,280 1606,196z', '#343c60'),
      fill('M1606,196H1618C1604,300 1606,430 1620,556C1580,420 1584,280 1606,196z', '#4f5c8c'),
      fill('M1634,196H1638C1660,280 1664,420 1626,560C1648,420 1650,300 1634,196z', '#20264a'),
      fill('M1590,330Q1622,350 1656,328L1655,346Q1622,368 1590,348z', '#c8352f'),
      stroke('M1622,558v40', '#c7cdd0', 6),
    ),
  ];
}

export function desk(): Shape[] {
  const roll = dice(9);
  return [
    fill(rect(0, 600, WIDTH, 500), '#5f978a'),
    fill(rect(0, 592, WIDTH, 14), '#a8cfba'),
    fill(rect(0, 606, WIDTH, 14), '#3c6f68'),
    fill('M0,620H560C420,760 300,940 260,1100H0z', '#548a80'),
    fill('M1180,620H1760V1100H1560C1480,920 1340,760 1180,620z', '#4c8077'),
    fill(rect(0, 606, WIDTH, HEIGHT - 606), spray('#2b5a58', 2, 1), 0.6),
    // The form with its blank, under a pair of glasses.
    fill(
      polygon([
        [1148, 770],
        [1500, 742],
        [1652, 1010],
        [1234, 1050],
      ]),
      '#173f44',
      0.5,
    ),
    fill(
      polygon([
        [1140, 758],
        [1490, 730],
        [1640, 996],
        [1224, 1036],
      ]),
      '#fbf1d8',
    ),
    fill(
      polygon([
        [1390, 738],
        [1490, 730],
        [1640, 996],
        [1540, 1006],
      ]),
      '#ecdcb8',
    ),
    place(
      { x: 1190, y: 786, turn: -5 },
      fill(greek(roll, { x: 0, y: 0, w: 250, h: 64 }, 22, 8), '#4d5680'),
    ),
    stroke(
      polygon([
        [1206, 900],
        [1556, 868],
        [1582, 914],
        [1222, 950],
      ]),
      '#c8402f',
      4,
    ),
    fill(
      polygon([
        [1216, 962],
        [1420, 944],
        [1424, 952],
        [1220, 971],
      ]),
      '#8d86b4',
    ),
    // A cup.
    fill(ellipse(300, 836, 118, 26), '#173f44', 0.55),
    fill('M200,690H376L360,818Q288,846 216,818z', '#f4e8ca'),
    fill('M320,690H376L360,818Q336,830 300,833C320,790 324,740 320,690z', '#cdbf9e'),
    stroke('M376,716C430,712 430,790 364,786', '#cdbf9e', 15),
    fill(ellipse(288, 690, 88, 20), '#fffaf0'),
    fill(ellipse(288, 692, 76, 15), '#4a2a20'),
    fill('M206,736H369L366,760H209z', '#2f6f8f'),
    // Sticky slips; a pencil.
    fill(
      polygon([
        [120, 900],
        [236, 880],
        [262, 976],
        [140, 1000],
      ]),
      '#e8b84a',
    ),
    fill(
      polygon([
        [140, 1000],
        [262, 976],
        [240, 962],
        [136, 984],
      ]),
      '#c8923a',
    ),
    stroke('M146,918L222,905M150,938L234,922M156,958L210,948', '#8f5a2c', 5),
  ];
}

export function glasses(): Shape[] {
  return [
    stroke(
      'M1420,806C1480,770 1540,760 1590,772M1330,822C1320,780 1300,760 1270,752',
      '#2b2430',
      7,
    ),
    { ...fill(ellipse(1336, 846, 54, 36) + ellipse(1336, 844, 46, 29), '#2b2430'), evenOdd: true },
    { ...fill(ellipse(1456, 834, 54, 36) + ellipse(1456, 832, 46, 29), '#2b2430'), evenOdd: true },
    stroke('M1386,836q8,-10 20,-2', '#2b2430', 7),
    fill(ellipse(1336, 844, 46, 29) + ellipse(1456, 832, 46, 29), '#dff3ff', 0.35),
    fill('M1306,830l30,-16l10,2l-36,24zM1428,820l26,-14l10,2l-32,22z', '#ffffff', 0.7),
  ];
}

/** A slab of outdoor light through the window, over desk and wall. */
export function slab(color: string): Shape[] {
  const path = polygon([
    [-20, 700],
    [560, 600],
    [1100, 600],
    [640, 1120],
    [-20, 1120],
  ]);
  return [
    fill(path, color, 0.36),
    fill(path, spray(mix(color, '#ffffff', 0.3), 2, 1), 0.5),
    fill(
      polygon([
        [640, 0],
        [900, 0],
        [1180, 600],
        [900, 600],
      ]),
      color,
      0.22,
    ),
  ];
}

export function near(): Shape[] {
  return [
    fill('M1760,1100V960C1700,930 1640,980 1612,1040C1600,1070 1596,1080 1594,1100z', '#081020'),
    fill(roundRect(-60, 1040, 230, 100, 40), '#081020'),
  ];
}
