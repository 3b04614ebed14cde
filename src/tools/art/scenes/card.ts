import { smooth, taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { bars, greek } from '../kit/patterns.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { cone, pool } from '../kit/ramps.ts';
import { clipped, fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

const INK = '#141720';
const GREEN = '#4d6f68';
const GREEN_LIT = '#82a496';
const GREEN_SHADE = '#40635d';
const GREEN_DARK = '#213638';
const CREAM = '#dfcfa8';
const CREAM_SHADE = '#c4b186';
const CHROME = ['#3b444f', '#7f8b93', '#d9dfda', '#a9b3b4', '#59646d'] as const;

/** The sheet's edges: a half-letter card that leans a little away from the eye. */
const CARD = 'M470,150L1290,150L1302,690L458,690Z';

function deskTop(): Shape[] {
  const roll = dice(14);
  return [
    fill(rect(0, 0, 1760, 1100), '#1b3836'),
    fill('M0,0H1760V250C1400,210 900,260 0,180z', '#13282c'),
    fill('M0,420C300,380 420,520 560,1100H0z', '#24463f'),
    fill(rect(0, 0, 1760, 1100), spray('#10201f', 2)),
    // Carbon paper and two cards that did not do.
    fill(polygon([[86, 210], [360, 150], [420, 470], [150, 540]]), '#1a2233'),
    fill(polygon([[110, 260], [392, 230], [420, 500], [140, 540]]), CREAM_SHADE),
    fill(greek(roll, { x: 170, y: 300, w: 190, h: 120 }, 26, 7), '#8d7f66'),
    fill(polygon([[70, 300], [340, 240], [388, 480], [120, 548]]), '#cdbd95'),
    fill(polygon([[70, 300], [340, 240], [344, 262], [74, 322]]), '#ae9c74'),
    // A saucer, a cup going cold.
    fill(ellipse(1560, 300, 150, 118), '#16292c', 0.7),
    fill(ellipse(1548, 284, 146, 112), '#a9a696'),
    fill(ellipse(1548, 280, 132, 100), '#bfbaa8'),
    fill(ellipse(1548, 276, 92, 70), '#8b8678'),
    fill(ellipse(1548, 262, 86, 64), '#cfc9b6'),
    fill(ellipse(1548, 262, 74, 53), '#2b1712'),
    // In the coffee: the ceiling, and somebody who reads along.
    fill('M1492,246C1506,222 1560,210 1606,234C1620,250 1616,276 1600,292C1604,270 1580,262 1572,258C1580,248 1580,232 1566,228C1550,224 1538,234 1540,248C1541,256 1546,260 1546,264C1532,268 1516,276 1510,290C1496,280 1488,262 1492,246z', '#7a4a2e'),
    fill('M1540,246C1538,234 1550,224 1566,228C1574,230 1578,238 1577,246C1566,246 1560,240 1556,236C1552,244 1546,248 1540,246z', '#150b0a'),
    // The spoon, and a paper clip bent into nothing.
    fill(taper([[1470, 360], [1560, 400], [1660, 420]], 18, 8), '#9aa5a3'),
    fill(ellipse(1462, 354, 30, 16), '#c3cbc6'),
    stroke('M250,640l40,-24c14,-8 26,8 12,18l-56,38c-22,14-42,-12-18,-30l44,-30', '#a7b2b0', 5),
    // A pencil, sharpened at both ends.
    fill(polygon([[196, 800], [210, 788], [330, 980], [314, 990]]), '#c99b3e'),
    fill(polygon([[203, 794], [210, 788], [330, 980], [322, 985]]), '#e3bb63'),
    fill(polygon([[196, 800], [210, 788], [190, 768]]), '#efdcb8'),
    fill(polygon([[314, 990], [330, 980], [338, 1006]]), '#efdcb8'),
  ];
}

/** Platen, knobs, side frames: the part of the machine behind the card. */
function carriage(): Shape[] {
  const shapes: Shape[] = [
    fill(roundRect(186, 640, 1388, 110, 26), '#101a1e', 0.6),
    fill(rect(250, 612, 1260, 100), '#2a2d37'),
  ];
  const tones = ['#3c404d', '#565b6a', '#444957', '#343845', '#272a35', '#1c1f28'];
  shapes.push(...tones.map((tone, i) => fill(rect(250, 616 + i * 17, 1260, 17.5), tone)));
  for (const [x, dir] of [[250, -1], [1510, 1]] as const) {
    shapes.push(
      fill(rect(dir < 0 ? x - 26 : x, 600, 26, 124), GREEN_SHADE),
      fill(rect(dir < 0 ? x - 26 : x, 600, 26, 10), GREEN_LIT),
      fill(roundRect(dir < 0 ? x - 96 : x + 26, 620, 70, 88, 12), INK),
      fill(bars({ x: dir < 0 ? x - 92 : x + 30, y: 624, w: 62, h: 80 }, 9, 4), '#3d4150'),
      fill(rect(dir < 0 ? x - 92 : x + 30, 632, 62, 8), '#6b7183'),
    );
  }
  // The return lever, up on the left: every line is a decision to push it.
  shapes.push(
    stroke('M170,650C140,610 120,560 92,520', CHROME[1], 16),
    stroke('M166,646C138,608 118,560 92,520', CHROME[2], 5),
    fill(circle(90, 516, 17), INK),
    fill(ellipse(85, 510, 6, 5), '#6b7183'),
  );
  return shapes;
}

function sheet(): Shape[] {
  const shapes: Shape[] = [
    fill('M484,168L1306,160L1322,690L470,690Z', '#0d1a1c', 0.5),
    fill(CARD, CREAM),
    clipped(
      CARD,
      fill(polygon([[1180, 150], [1302, 150], [1302, 690], [1240, 690]]), '#d3c196'),
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

function paperBail(): Shape[] {
  const shapes: Shape[] = [fill(rect(430, 632, 900, 8), '#8f7f60', 0.5)];
  shapes.push(...CHROME.map((tone, i) => fill(rect(400, 608 + i * 4, 960, 4.4), tone)));
  for (const x of [560, 880, 1200]) {
    shapes.push(
      fill(roundRect(x - 26, 598, 52, 42, 10), '#20242d'),
      fill(rect(x - 22, 604, 44, 6), '#596070'),
      fill(bars({ x: x - 20, y: 612, w: 40, h: 24 }, 8, 3), '#363b48'),
    );
  }
  for (const [x, end] of [[400, 380], [1360, 1380]] as const) {
    shapes.push(stroke(`M${x},618L${end},700`, CHROME[1], 12), stroke(`M${x},616L${end},700`, CHROME[2], 3));
  }
  return shapes;
}

/** Ribbon black over red, between its two spools; the fan of type below it. */
function ribbon(): Shape[] {
  const shapes: Shape[] = [];
  const spool = (x: number): Shape[] => [
    fill(ellipse(x, 838, 118, 52), '#0e1519', 0.6),
    fill(ellipse(x, 822, 112, 48), CHROME[4]),
    fill(ellipse(x, 816, 108, 45), CHROME[3]),
    fill(ellipse(x, 816, 82, 33), '#16171f'),
    fill(ellipse(x, 816, 66, 26), '#2a2c38'),
    fill(ellipse(x, 816, 34, 13), CHROME[3]),
    fill(ellipse(x, 813, 22, 8), CHROME[2]),
    fill(`M${x - 108},816A108,45 0 0 1 ${x},771L${x},778A100,40 0 0 0 ${x - 98},816z`, '#eef2ea'),
  ];
  shapes.push(...spool(400), ...spool(1360));
  shapes.push(
    fill(polygon([[462, 790], [800, 702], [800, 728], [466, 822]]), '#1a1b24'),
    fill(polygon([[464, 806], [800, 716], [800, 728], [466, 822]]), '#c4302c'),
    fill(polygon([[1298, 790], [960, 702], [960, 728], [1294, 822]]), '#1a1b24'),
    fill(polygon([[1296, 806], [960, 716], [960, 728], [1294, 822]]), '#a52529'),
    fill(rect(800, 700, 160, 28), '#1a1b24'),
    fill(rect(800, 715, 160, 13), '#d9382f'),
    // The vibrator that lifts it, and the little fork where the letter strikes.
    fill(polygon([[820, 760], [830, 676], [846, 676], [846, 760]]), CHROME[1]),
    fill(polygon([[940, 760], [930, 676], [914, 676], [914, 760]]), CHROME[1]),
    fill(rect(832, 676, 4, 84) + rect(918, 676, 4, 84), CHROME[2]),
    fill(rect(846, 680, 68, 8), CHROME[3]),
    fillRing(rect(866, 676, 28, 30) + rect(870, 680, 20, 26), CHROME[4]),
  );
  return shapes;
}

function typeBasket(): Shape[] {
  const shapes: Shape[] = [
    fill('M560,760H1200C1190,880 1060,926 880,926S570,880 560,760z', '#0c1014'),
    fill('M590,760H1170C1160,860 1040,900 880,900S600,860 590,760z', '#161b21'),
  ];
  let arms = '';
  let edges = '';
  for (const i of count(31)) {
    const angle = lerp(0.12, Math.PI - 0.12, i / 30);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    arms += taper([[880 + c * 282, 762 + s * 132], [880 + c * 92, 768 + s * 40]], 9, 6);
    edges += `M${Math.round(880 + c * 276)},${Math.round(760 + s * 130)}L${Math.round(880 + c * 94)},${Math.round(767 + s * 39)}`;
  }
  shapes.push(fill(arms, '#5f6a70'), stroke(edges, '#a9b4b3', 2));
  shapes.push(fill('M800,760H960C956,790 930,806 880,806S804,790 800,760z', '#0c1014'));
  return shapes;
}

function keyboard(): Shape[] {
  const shapes: Shape[] = [
    fill('M300,1100C320,1000 360,930 470,918H1290C1400,930 1440,1000 1460,1100z', '#10161a'),
  ];
  const tops: { x: number; y: number; r: number }[] = [];
  for (const r of count(4)) {
    const y = 944 + r * 46;
    const size = 19 + r * 1.7;
    const pitch = 60 + r * 3.4;
    const n = 12 - (r % 2);
    for (const k of count(n)) {
      tops.push({ x: 880 + (k - (n - 1) / 2) * pitch + (r % 2 ? 6 : -4), y: y + Math.abs(k - (n - 1) / 2) ** 2 * -0.35, r: size });
    }
  }
  const disc = (grow: number, dy: number, squash = 0.72): string =>
    tops.map((k) => ellipse(k.x, k.y + dy, k.r + grow, (k.r + grow) * squash)).join('');
  shapes.push(
    fill(tops.map((k) => rect(k.x - 3, k.y, 6, 34)).join(''), '#5f6a70'),
    fill(disc(3, 6), '#05080a'),
    fill(disc(2.5, 0), CHROME[3]),
    fill(disc(-1, 0), '#20242c'),
    fill(tops.map((k) => ellipse(k.x - 4, k.y - 4, k.r * 0.56, k.r * 0.26)).join(''), '#4d5563'),
    fill(tops.map((k) => rect(k.x - 4, k.y + 1, 8, 3)).join(''), '#e6dfc8'),
  );
  return shapes;
}

function body(): Shape[] {
  const left = 'M226,1100C206,960 214,850 262,790C290,752 330,742 372,742H560C566,840 590,890 640,918H470C380,930 340,1000 318,1100z';
  const right = 'M1534,1100C1554,960 1546,850 1498,790C1470,752 1430,742 1388,742H1200C1194,840 1170,890 1120,918H1290C1380,930 1420,1000 1442,1100z';
  return [
    fill(left, GREEN),
    fill(right, GREEN_SHADE),
    fill('M226,1100C206,960 214,850 262,790C290,752 330,742 372,742H560L561,754H380C330,756 300,766 280,800C240,856 236,960 252,1100z', GREEN_LIT),
    fill('M1534,1100C1554,960 1546,850 1498,790C1480,766 1458,752 1430,746C1470,790 1500,860 1498,1100z', GREEN_DARK),
    fill('M560,742C566,840 590,890 640,918L656,918C600,884 580,830 576,742z', GREEN_DARK),
    fill('M1200,742C1194,840 1170,890 1120,918L1104,918C1160,884 1180,830 1184,742z', GREEN_LIT, 0.5),
    fill(left, spray(GREEN_DARK, 2)),
    fill(right, spray('#0d1a1c', 2)),
  ];
}

/** The hand that will type, before it does. */
function handShadow(): Shape[] {
  const tone = '#5c5f80';
  const finger = (points: readonly (readonly [number, number])[]): string => taper(points, 58, 34);
  const palm = smooth(
    [[1720, 1100], [1600, 960], [1500, 850], [1420, 800], [1350, 800], [1330, 880], [1360, 960], [1440, 1030], [1480, 1100]],
    true,
    0.9,
  );
  return [
    fill(palm, tone),
    fill(finger([[1420, 828], [1320, 772], [1230, 742], [1150, 752]]), tone),
    fill(finger([[1400, 862], [1300, 812], [1210, 788], [1140, 806]]), tone),
    fill(finger([[1390, 900], [1300, 856], [1220, 840], [1162, 858]]), tone),
    fill(finger([[1390, 940], [1320, 902], [1256, 894], [1212, 908]]), tone),
    fill(finger([[1480, 860], [1420, 770], [1350, 716], [1290, 700]]), tone),
  ];
}

function lampLight(): Shape[] {
  return [
    ...cone(
      { a: [210, 112], b: [640, 112] },
      { a: [150, 1090], b: [1560, 880] },
      { color: '#ffbc68', peak: 0.28, steps: 4, grain: true },
    ),
    ...pool(820, 430, 620, 420, { color: '#ffc47c', peak: 0.18, steps: 4, grain: true }),
    fill(polygon([[250, 616], [700, 616], [690, 634], [250, 634]]), '#ffd79a', 0.3),
    stroke('M470,150H1290', '#fff0c8', 4, 0.8),
    stroke('M262,790C290,752 330,742 372,742H556', '#ffdca0', 5, 0.8),
    stroke('M292,816A108,45 0 0 1 400,771', '#fff0c8', 5, 0.8),
    stroke('M1252,816A108,45 0 0 1 1340,772', '#ffdca0', 4, 0.6),
    stroke('M400,609H1360', '#fff0c8', 3, 0.6),
    fill(ellipse(1506, 236, 30, 10), '#ffe2a8', 0.5),
  ];
}

function nearDark(): Shape[] {
  return [
    fill('M1760,1100V700C1700,740 1690,860 1640,930C1610,980 1580,1040 1570,1100z', '#070d12'),
    fill('M0,1100V900C60,930 110,1010 130,1100z', '#070d12'),
    // The lamp's own rim, out of focus above us.
    fill('M196,0H636L672,104C610,136 226,136 164,104z', '#0a1416'),
    fill('M470,0H636L672,104C620,124 540,130 470,130z', '#060c0f'),
    fill(ellipse(418, 108, 254, 22), '#0d1a1c'),
    stroke('M166,110C236,136 600,136 670,110', '#ffcf85', 6, 0.9),
  ];
}

export const card = scene({
  id: 'card',
  focus: box(440, 120, 880, 800),
  palette: { sky: '#1b3836', dark: '#0b1518', accent: '#d9382f' },
  grade: {
    gain: [1.03, 1, 0.95],
    lift: [0.008, 0.006, 0.004],
    saturation: 1.02,
    grain: 0.32,
    vignette: 0.45,
  },
  layers: [
    layer('desk', 0.15, deskTop()),
    layer('machine', 0.4, [...carriage(), ...sheet()]),
    layer('front', 0.46, [...paperBail(), ...body(), ...typeBasket(), ...ribbon(), ...keyboard()]),
    layer('shadow', 0.48, [place({ x: -86, y: -84 }, ...handShadow())], { blend: 'multiply', motion: 'breathe' }),
    layer('lamp', 0.5, lampLight(), { blend: 'add' }),
    layer('near', 0.95, nearDark()),
  ],
  anchors: {},
  hotspots: {
    paper: box(520, 232, 700, 362),
    lever: box(60, 490, 130, 190),
    keys: box(500, 918, 760, 170),
    ribbon: box(800, 690, 160, 50),
  },
  weather: { dust: box(300, 60, 900, 700) },
  preview: { hours: ['before_dawn'], lights: [] },
});
