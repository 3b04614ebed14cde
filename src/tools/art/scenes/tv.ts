import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { bars, slats } from '../kit/patterns.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { pool } from '../kit/ramps.ts';
import { clipped, faded, fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { pressHall } from './tv-hall.ts';

/** The bulging face of the tube. */
const TUBE =
  'M438,232Q810,204 1182,232Q1222,236 1226,276Q1244,530 1226,790Q1222,828 1182,834' +
  'Q810,862 438,834Q398,828 394,790Q376,530 394,276Q398,236 438,232Z';

function wall(): Shape[] {
  const shapes: Shape[] = [
    fill(rect(0, 0, 1760, 1100), '#14203f'),
    fill('M0,0H520C500,60 420,70 400,140C370,220 250,190 220,290C190,360 90,330 0,380z', '#182748'),
    fill(rect(0, 830, 1760, 270), '#0e2233'),
    fill(rect(0, 818, 1760, 14), '#081221'),
    fill(rect(0, 0, 1760, 1100), spray('#070d1e', 2)),
    // A strip of the calendar, and the conduit.
    fill(rect(-20, 250, 196, 420), '#2b3350'),
    fill(rect(-20, 250, 190, 214), '#5b4a3c'),
    fill(circle(60, 370, 84), '#0a0d18'),
    fillRing(circle(60, 370, 66) + circle(60, 370, 58), '#1c2236'),
    fill(circle(60, 370, 40), '#3e4a66'),
    fill(rect(-20, 464, 190, 44), '#131b33'),
    fill(bars({ x: -6, y: 530, w: 170, h: 16 }, 26, 15) + bars({ x: -6, y: 556, w: 170, h: 16 }, 26, 15) + bars({ x: -6, y: 582, w: 170, h: 16 }, 26, 15) + bars({ x: -6, y: 608, w: 170, h: 16 }, 26, 15), '#46506c'),
    fill(rect(1572, 0, 18, 330), '#0d1730'),
    fill(rect(1572, 0, 5, 330), '#33456e'),
    fill(rect(1546, 330, 70, 62), '#0d1730'),
    fill(rect(1546, 330, 70, 6), '#33456e'),
    stroke('M1580,392C1590,470 1540,520 1520,600C1500,700 1560,760 1540,1100', '#080d1c', 9),
    stroke('M1566,392C1560,480 1600,540 1590,640C1584,760 1630,800 1626,1100', '#080d1c', 7),
    // Shadow of the set.
    fill(roundRect(350, 170, 1180, 860, 60), '#060b1a', 0.7),
  ];
  return shapes;
}

function veneer(): Shape[] {
  const roll = dice(6);
  const lines = count(26).map((i) => {
    const y = 140 + i * 31;
    return `M300,${y}C520,${y + roll.int(-14, 14)} 900,${y + roll.int(-14, 14)} 1460,${y + roll.int(-10, 10)}`;
  });
  return [stroke(lines.join(''), '#3b2726', 2.6, 0.8)];
}

function cabinet(): Shape[] {
  const shell = 'M330,120H1430Q1472,120 1474,164V900Q1472,944 1430,946H330Q288,944 286,900V164Q288,120 330,120Z';
  return [
    // Bracket arms and the foot.
    fill(polygon([[420, 946], [470, 946], [450, 1100], [360, 1100]]), '#0c1122'),
    fill(polygon([[1290, 946], [1340, 946], [1400, 1100], [1310, 1100]]), '#0c1122'),
    fill(rect(330, 946, 1100, 16), '#171b2c'),
    // Rabbit ears, one mended with foil.
    stroke('M880,110L640,-40M880,110L1130,-60', '#39415c', 7),
    stroke('M878,108L642,-40M878,108L1128,-60', '#7f8db0', 2),
    fill(polygon([[724, 24], [744, 2], [792, 34], [776, 58]]), '#8893ac'),
    fill(polygon([[724, 24], [730, 17], [782, 50], [776, 58]]), '#4d5875'),
    fill('M812,120C816,84 944,84 948,120z', '#10131f'),
    fill('M824,104C850,88 910,88 936,104z', '#2c3350'),
    fill(shell, '#55393a'),
    clipped(shell, ...veneer(), fill(rect(286, 120, 1188, 16), '#8a5f50'), fill(rect(286, 120, 10, 830), '#6d4a45'), fill(rect(1452, 120, 22, 830), '#34222b'), fill(rect(286, 926, 1188, 22), '#2c1c26')),
    // Bezel.
    fill(roundRect(340, 172, 1080, 726, 56), '#14151f'),
    fill(roundRect(340, 172, 1080, 726, 56), spray('#05060c', 2)),
    fill('M396,172H1364Q1400,172 1412,196H348Q360,172 396,172Z', '#353a52'),
    fill(`M376,262Q378,200 442,196Q810,176 1178,196Q1242,200 1244,262Q1262,530 1244,806Q1242,868 1178,872Q810,894 442,872Q378,868 376,806Q358,530 376,262Z`, '#262a3c'),
    fill(`M384,268Q386,212 446,208Q810,188 1174,208Q1234,212 1236,268Q1254,530 1236,800Q1234,856 1174,860Q810,882 446,860Q386,856 384,800Q366,530 384,268Z`, '#0b0d16'),
    // Panel with two dials, sliders, a grille.
    fill(roundRect(1268, 214, 134, 640, 22), '#1e2130'),
    fill(roundRect(1268, 214, 134, 10, 5), '#454b68'),
    ...[300, 428].flatMap((y) => [
      fill(circle(1335, y, 48), '#0d0f19'),
      fill(circle(1335, y, 40), '#5a5f74'),
      fill(circle(1335, y, 31), '#343849'),
      fill(count(16).map((i) => { const a = (i * Math.PI) / 8; return circle(1335 + Math.cos(a) * 44, y + Math.sin(a) * 44, 1.7); }).join(''), '#b6bfd6'),
    ]),
    fill(polygon([[1329, 264], [1341, 264], [1341, 336], [1329, 336]]), '#8e96ae'),
    fill(polygon([[1302, 448], [1310, 458], [1368, 408], [1360, 398]]), '#8e96ae'),
    fill(slats({ x: 1290, y: 520, w: 90, h: 200 }, 14, 0.5), '#07080f'),
    fill(slats({ x: 1290, y: 527, w: 90, h: 200 }, 14, 0.12), '#3c425a'),
    fill(roundRect(1296, 762, 78, 34, 6), '#0b0d16'),
    fill(circle(1316, 779, 8), '#e0a04a'),
    fill(roundRect(1338, 770, 26, 18, 4), '#3c425a'),
    fill(rect(1290, 826, 90, 6), '#6d7690'),
  ];
}

/** Black glass, in it the room: one window, the tyre, and the two who look. */
function darkGlass(): Shape[] {
  return [
    fill(TUBE, '#060a14'),
    clipped(
      TUBE,
      fill('M380,200H1240V400C1000,300 640,300 380,420z', '#0b1222'),
      // The window, bent by the glass.
      fill('M560,330Q640,318 724,324Q734,470 722,640Q640,650 552,640Q546,470 560,330Z', '#1b1a2c'),
      fill('M572,342Q606,336 634,336Q630,470 632,628Q596,630 566,626Q560,470 572,342Z', '#5a3346'),
      fill('M646,336Q680,334 712,336Q720,470 710,626Q680,630 644,628Q644,470 646,336Z', '#5a3346'),
      fill('M566,520Q600,512 632,516V628Q596,630 566,626zM645,516Q690,508 715,514L710,626Q680,630 644,628z', '#b05f36'),
      fill('M567,580Q600,572 632,574V628Q596,630 566,626zM645,574Q690,570 713,572L710,626Q680,630 644,628z', '#e39046'),
      fill('M572,342Q606,336 634,336V420Q612,440 590,402Q576,420 569,400zM646,336Q680,334 712,336L715,440Q700,430 690,400Q670,420 646,380z', '#2a1d48'),
      // The calendar.
      fill('M1010,380L1106,388L1100,548L1006,544z', '#20293c'),
      fill('M1012,380L1106,388L1103,470L1009,464z', '#3c3430'),
      fill(circle(1056, 427, 31), '#0a0d16'),
      fill(circle(1056, 427, 14), '#333c50'),
      // Ku, and before him Inés.
      fill('M880,850C876,770 890,716 936,698C950,692 958,684 958,674C936,664 926,630 930,596C934,560 966,544 998,550C1032,556 1046,584 1042,620C1038,652 1026,670 1012,678C1012,688 1022,694 1036,700C1076,716 1092,770 1092,850z', '#101a2e'),
      fill('M930,596C934,560 966,544 998,550C1032,556 1046,584 1042,612C1030,600 1020,580 1008,574C986,584 950,582 936,612z', '#04060c'),
      stroke('M930,610C926,640 940,664 958,674M890,760C896,720 916,706 940,696', '#5b3f3a', 4),
      fill('M700,860C698,790 712,748 762,730C780,724 786,716 786,704H842C842,716 850,724 868,730C918,748 934,790 934,860z', '#0c1426'),
      fill('M746,716C752,690 748,660 750,630C752,582 780,558 816,558C854,558 880,584 882,630C884,662 880,690 888,716C866,728 846,720 842,710C850,680 850,640 838,616C820,606 806,600 798,590C790,606 776,616 770,622C768,660 774,690 784,710C776,724 760,726 746,716z', '#34405a'),
      fill('M770,622C776,616 790,606 798,590C806,600 820,606 838,616C850,650 846,700 816,712C788,712 768,672 770,622z', '#182440'),
      stroke('M776,642h28v10c0,12-28,12-28,0zM814,642h28v10c0,12-28,12-28,0zM804,645q5-4 10,0', '#8f9cb4', 3),
      stroke('M750,640C752,592 776,566 806,562', '#c17f50', 4),
      stroke('M706,800C712,762 734,744 764,732', '#c17f50', 4),
      // The long bright slip that every tube has.
      fill('M430,262Q610,232 700,236Q520,420 432,640Q416,440 430,262Z', '#8fa3c8', 0.09),
      fill('M1120,846Q1200,820 1212,700Q1216,640 1220,560Q1230,760 1190,826Z', '#8fa3c8', 0.14),
    ),
    stroke('M438,232Q810,204 1182,232', '#3a4560', 4),
  ];
}

function scanLines(): Shape[] {
  return [
    clipped(
      TUBE,
      fill(slats({ x: 376, y: 200, w: 870, h: 660 }, 8, 0.38), '#0b2a66', 0.55),
      // The slow bar that rolls through an old picture.
      fill(rect(376, 470, 870, 64), '#0b2a66', 0.22),
      fillRing(`${rect(370, 190, 880, 690)}${ellipse(810, 530, 470, 360)}`, '#0a2048', 0.7),
      fillRing(`${rect(370, 190, 880, 690)}${ellipse(810, 530, 430, 322)}`, '#0a2048', 0.4),
    ),
  ];
}

/** Blue on everything near. */
function glow(): Shape[] {
  return [
    // The tube itself is left as dark as it is.
    ...[860, 720, 600, 500].map((r, i) =>
      fillRing(ellipse(810, 530, r, r) + TUBE, '#1d5fd0', 0.08 + 0.03 * i),
    ),
    clipped(TUBE, fill('M430,262Q610,232 760,236Q540,430 436,700Q416,440 430,262Z', '#bfe4ff', 0.14)),
    stroke('M384,800Q366,530 384,268Q386,212 446,208Q810,188 1174,208Q1234,212 1236,268', '#4d9cf0', 6, 0.8),
    stroke('M376,806Q358,530 376,262', '#2b74d8', 5, 0.6),
    ...pool(810, 872, 400, 14, { color: '#58acff', peak: 0.6, steps: 3 }),
    fill(polygon([[1268, 240], [1284, 240], [1284, 836], [1268, 836]]), '#4d9cf0', 0.35),
    stroke('M1296,272A48,48 0 0 0 1296,328M1296,400A48,48 0 0 0 1296,456', '#8fd0ff', 5, 0.8),
    fill(rect(330, 946, 1100, 5), '#58acff', 0.6),
    fill(rect(286, 130, 7, 800), '#3a86e8', 0.5),
    fillRing(roundRect(340, 172, 1080, 726, 56) + TUBE, spray('#3f8fe8', 1), 0.55),
  ];
}

/** Whoever holds the remote: the back of a shoulder, and a hand. */
function near(): Shape[] {
  return [
    fill('M1180,1100C1190,1040 1240,1010 1300,1012C1360,1014 1470,1050 1540,1100z', '#0a1328'),
    fill(taper([[1330, 1100], [1290, 1020], [1236, 976]], 90, 50), '#0f1a36'),
    fill('M1196,950C1220,930 1260,938 1276,968C1290,1000 1262,1020 1236,1012C1206,1004 1180,976 1196,950z', '#1b2746'),
    fill(polygon([[1140, 874], [1172, 858], [1252, 992], [1218, 1010]]), '#04060d'),
    stroke('M1172,858L1252,992', '#3f8fe8', 4, 0.8),
    fill(circle(1172, 892, 5), '#d8433a'),
    fill(circle(1186, 916, 4) + circle(1198, 936, 4) + circle(1210, 956, 4), '#2a3a60'),
    stroke('M1202,968L1238,958M1208,982L1250,972M1218,996L1258,988', '#0c1428', 5),
    stroke('M1198,950C1220,934 1254,940 1270,964', '#2f6fc4', 4, 0.8),
    fill('M0,1100V960C60,930 120,960 150,1000C170,1030 190,1060 200,1100z', '#050914'),
  ];
}

export const tv = scene({
  id: 'tv',
  focus: box(376, 150, 880, 780),
  palette: { sky: '#14203f', dark: '#050914', accent: '#d8433a' },
  grade: {
    gain: [1, 1, 1.02],
    lift: [0.004, 0.006, 0.016],
    saturation: 1.02,
    grain: 0.5,
    vignette: 0.4,
  },
  layers: [
    layer('wall', 0.12, wall()),
    layer('set', 0.4, [...cabinet(), ...darkGlass()]),
    layer('hall', 0.41, [clipped(TUBE, ...pressHall())], { light: 'tv' }),
    layer('scan', 0.42, scanLines(), { light: 'tv', motion: 'flicker' }),
    layer('glow', 0.43, glow(), { light: 'tv', blend: 'add', motion: 'breathe' }),
    layer('near', 0.9, [faded(1, ...near())]),
  ],
  anchors: {},
  hotspots: {
    tv: box(394, 220, 832, 628),
    lectern: box(712, 360, 160, 252),
    side_door: box(1074, 330, 108, 284),
    knob: box(1287, 252, 96, 96),
  },
  weather: {},
  preview: { hours: ['before_dawn'], lights: ['tv'] },
});
