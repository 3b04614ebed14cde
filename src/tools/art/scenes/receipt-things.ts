import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './restaurant-ink.ts';

const SHADE = '#8d86b4';

/** The plate, cut by the frame: talavera rim, three rolled tortillas under green sauce and cheese. */
export function plate(): Shape[] {
  const roll = dice(17);
  const ring = (r: number): string => circle(0, 0, r);
  let petals = '';
  let leaves = '';
  let suns = '';
  for (const i of count(20)) {
    const a = (i / 20) * Math.PI * 2;
    const [x, y] = [Math.cos(a) * 306, Math.sin(a) * 306];
    if (i % 2) {
      for (const k of count(6)) {
        const b = a + (k / 6) * Math.PI * 2;
        petals += lens(x + Math.cos(b) * 13, y + Math.sin(b) * 13, 24, 13, b);
      }
      suns += circle(x, y, 6);
    } else leaves += lens(x, y, 58, 26, a + Math.PI / 2) + lens(x, y, 40, 18, a);
  }
  const shapes: Shape[] = [
    fill(circle(26, 34, 352), SHADE, 0.55),
    fill(ring(350), '#fbf4e4'),
    fill('M-247,247A350,350 0 0 0 350,0A370,370 0 0 1 -247,247z', '#c9c2d6'),
    fillRing(ring(346) + ring(336), INK.tile.deep),
    fill(leaves, INK.tile.mid),
    fill(petals, INK.tile.deep),
    fill(suns, INK.tile.sun),
    fillRing(ring(274) + ring(262), INK.tile.deep),
    fill(ring(258), '#fdf8ec'),
    fill('M-180,184A258,258 0 0 0 258,10A250,250 0 0 1 -180,184z', '#d8d2e0'),
    // The sauce has run to the foot of the plate.
    fill('M-214,-20C-230,60 -180,160 -60,190C60,214 200,170 222,60C236,-40 160,-120 40,-150C-90,-176 -196,-120 -214,-20z', '#8aa63c'),
    fill('M-214,-20C-230,60 -180,160 -60,190C20,206 110,194 166,150C80,176 -40,170 -110,130C-180,90 -206,40 -214,-20z', '#5f7f2c'),
  ];
  const tortilla = (y: number, w: number): Shape[] => [
    fill(`M${-w},${y + 6}c-6,-52 40,-62 ${w},-62s${w + 8},10 ${w},62c-6,34 -50,40 ${-w},40s${-w + 2},-6 ${-w},-40z`, '#6f8f30'),
    fill(`M${-w + 8},${y - 4}c0,-38 44,-48 ${w - 8},-48s${w},8 ${w - 12},40c-30,-20 -60,-24 ${-w + 14},-24s${-w + 34},4 ${-w + 6},32z`, '#a6c04c'),
    fill(`M${w - 16},${y - 30}c22,10 20,56 -4,66c-14,-14 -14,-52 4,-66z`, '#f0c878'),
    stroke(`M${w - 12},${y - 18}c10,10 8,32 -2,42`, '#b8763c', 3.4),
  ];
  shapes.push(...tortilla(-70, 160), ...tortilla(14, 178), ...tortilla(96, 150));
  // Cheese, melted over the middle, browned at the edge; cream; a ring of onion.
  shapes.push(
    fill('M-104,-120C-50,-140 60,-136 96,-104C118,-60 108,40 92,104C70,138 34,116 22,132C-4,150 -40,128 -58,136C-92,128 -104,96 -96,60C-116,20 -100,-20 -112,-60C-118,-90 -116,-112 -104,-120z', '#fff0c0'),
    fill('M-104,-120C-50,-140 60,-136 96,-104C40,-118 -40,-118 -88,-96C-100,-60 -84,20 -86,60C-92,84 -84,112 -58,136C-92,128 -104,96 -96,60C-116,20 -100,-20 -112,-60C-118,-90 -116,-112 -104,-120z', '#fffae4'),
    fill('M96,-104C118,-60 108,40 92,104C70,138 34,116 22,132C48,100 70,80 74,20C78,-40 84,-70 96,-104z', '#e8b85a'),
  );
  let brown = '';
  let green = '';
  for (const _ of count(26))
    brown += lens(roll.range(-84, 76), roll.range(-104, 108), roll.range(8, 22), roll.range(5, 10), roll.range(0, 3));
  for (const _ of count(20))
    green += lens(roll.range(-90, 84), roll.range(-110, 116), 14, 7, roll.range(0, 3));
  shapes.push(
    fill(brown, '#d08a3c', 0.85),
    stroke('M-60,-74c40,-22 60,20 96,-4M-70,10c50,-26 70,24 120,-2M-56,84c40,-22 66,16 100,-6', '#ffffff', 11),
    fill(green, '#2f7a4a'),
    stroke('M-30,-34a26,18 0 1 0 52,0a26,18 0 1 0 -52,0zM6,52a22,15 0 1 0 44,0a22,15 0 1 0 -44,0z', '#f7e8f0', 5),
    fill(lens(-20, -10, 26, 12, 0.5) + lens(38, -52, 24, 11, -0.6) + lens(-50, 46, 22, 10, 1), INK.red),
  );
  return shapes;
}

/** The envelope: brown, closed, a string round two buttons. */
export function envelope(): Shape[] {
  return [
    fill('M-330,-196h680v430h-680z', SHADE, 0.55),
    fill('M-340,-215h680v430h-680z', '#c08a4e'),
    fill('M-340,-215h680l-300,186q-40,20 -80,0z', '#d8a566'),
    fill('M-340,-215l300,186q40,20 80,0l300,-186v8l-300,190q-40,22 -80,0l-300,-190z', '#8f5f38'),
    fill('M340,-215v430h-680l34,-20h606z', '#a87442'),
    fill(rect(-340, -215, 680, 430), spray('#8f5f38', 2, 1), 0.5),
    fill(circle(0, -66, 17) + circle(0, 20, 17), '#a8302c'),
    fill(circle(-4, -71, 7) + circle(-4, 15, 7), '#e86a4c'),
    stroke('M0,-66c26,10 26,70 0,86c-26,-14 -26,-72 0,-86c40,20 60,90 120,104', '#fff0cc', 3.4),
  ];
}

/** A leaf of a plumber's pad: a tap for a head, a number nobody reads, two lines, one to sign on. */
export function receiptSlip(): Shape[] {
  let holes = '';
  for (const i of count(22)) holes += circle(-224 + i * 21.3, 122, 3.4);
  let teeth = 'M-236,-190';
  for (const i of count(24)) teeth += `l9.8,${i % 2 ? 8 : -8}`;
  return [
    // Carbon and the copy under it.
    fill('M-222,-168h480l-6,380h-470z', SHADE, 0.6),
    fill('M-226,-178h478l-4,384h-474z', '#3b4aa0'),
    fill('M-230,-184h474l-2,386h-472z', '#f7d9d0'),
    fill(`${teeth}L236,194L-236,194z`, '#fffdf2'),
    fill('M236,-182V194H-236l40,-14H216z', '#e2dcea'),
    fill(rect(-236, -182, 472, 376), spray('#c9c0da', 1, 2), 0.7),
    // A tap and a spanner, printed in blue.
    fill('M-204,-140h44v-16h-16v-10h44v10h-16v16h30c26,0 40,14 40,40h-24c0,-12 -6,-16 -18,-16h-84z', '#2f5fae'),
    fill('M-90,-92c8,12 10,18 10,22a10,10 0 0 1 -20,0c0,-4 2,-10 10,-22z', '#6c9fd2'),
    fill('M-40,-148h150v14h-150zM-40,-124h110v8h-110zM-40,-106h130v8h-130z', '#2f5fae', 0.75),
    stroke('M136,-150h82v44h-82z', '#c8402f', 3),
    fill('M146,-136h14v16h-14zM164,-136h14v16h-14zM182,-136h10v16h-10zM197,-136h12v16h-12z', '#c8402f'),
    // Two ruled lines for what is received.
    fill('M-208,-52h60v9h-60z', '#2f5fae', 0.75),
    stroke('M-136,-40H208M-208,0H208', '#8fb0d8', 2.6),
    // Perforation.
    fill(holes, '#b9b0cc'),
    // The line to sign on; nobody has.
    stroke('M-150,84H208', '#1c2a52', 3.4),
    stroke('M-200,62l24,24m0,-24l-24,24', '#c8402f', 5),
    fill('M-150,96h70v6h-70zM-70,96h44v6h-44z', '#2f5fae', 0.6),
    fill('M-208,146h120v8h-120zM-76,146h70v8h-70zM-208,164h90v7h-90z', '#2f5fae', 0.55),
  ];
}

/** A fountain pen, uncapped. */
export function pen(): Shape[] {
  return [
    fill('M-150,18h270l70,6l-70,10h-270q-14,-8 0,-16z', SHADE, 0.7),
    fill('M-160,-14h250v28h-250q-18,-14 0,-28z', '#16264f'),
    fill('M-160,-14h250v9h-254z', '#4a6cb0'),
    fill(rect(-36, -15, 10, 30) + rect(84, -14, 9, 28), '#e8b84a'),
    fill('M93,-12l40,5v14l-40,5z', '#0b1430'),
    fill('M133,-8l56,8l-56,8z', '#f0c860'),
    fill('M133,1l56,-1l-56,8z', '#a8722c'),
    stroke('M150,0h34', '#6a4420', 1.6),
  ];
}

/** Rolls in a basket lined with a striped napkin. */
export function rolls(): Shape[] {
  const bun = (x: number, y: number, turn: number): Shape =>
    place(
      { x, y, turn },
      fill('M-96,6c4,-50 50,-62 96,-62s94,16 96,62c-10,40 -54,50 -96,50s-88,-12 -96,-50z', '#c9813c'),
      fill('M-90,-4c10,-40 50,-52 90,-52s80,10 92,44c-30,-18 -60,-20 -92,-20s-62,4 -90,28z', '#f0b862'),
      fill('M-56,-16c30,-22 80,-22 112,-2c-30,-6 -34,6 -58,4s-30,-8 -54,-2z', '#ffe2a4'),
      fill('M-96,6c-2,34 44,50 96,50s92,-16 96,-50c-20,26 -56,32 -96,32s-78,-8 -96,-32z', '#8f4f2c'),
    );
  let weave = '';
  for (const i of count(26)) weave += lens(-236 + i * 19, 100 + (i % 2) * 16, 26, 12, 0.4) + lens(-230 + i * 18.4, 134 - (i % 2) * 10, 26, 12, -0.4);
  return [
    fill(ellipse(24, 60, 280, 130), SHADE, 0.55),
    fill(ellipse(0, 20, 262, 136), '#8f5a34'),
    fill(ellipse(0, 2, 258, 124), '#d99a58'),
    fill(ellipse(0, 4, 232, 106), '#7a4a34'),
    fill('M-226,-20C-180,-110 -60,-120 20,-104L60,-20L-140,60z', '#fff4dc'),
    stroke('M-190,-60L-90,40M-150,-88L-40,24M-104,-104L6,8M-56,-110L40,-16', INK.red, 9),
    bun(-84, -6, -14),
    bun(84, -20, 12),
    bun(10, 44, 4),
    fill(weave, '#6d3f2c', 0.8),
  ];
}

/** Hibiscus water from above, with the red light that it throws on the cloth. */
export function hibiscus(): Shape[] {
  return [
    fill('M40,60C110,70 200,150 250,262C170,250 60,190 6,96z', '#e0402f', 0.34),
    fill('M60,84C110,100 170,150 200,214C150,200 90,160 48,110z', '#ffb070', 0.5),
    fill(circle(14, 18, 96), SHADE, 0.4),
    fill(circle(0, 0, 94), '#f4f6ff', 0.75),
    fill(circle(0, 0, 82), '#9a1f30'),
    fill(circle(-4, -4, 76), '#d8342f'),
    fill('M-76,20A78,78 0 0 0 60,52A90,90 0 0 1 -76,20z', '#7a1428'),
    fill('M-46,-34l40,-14l18,36l-40,16zM18,8l36,-6l6,34l-38,8z', '#ff9a86', 0.85),
    fill('M-46,-34l40,-14l4,8l-38,14zM18,8l36,-6l2,8l-36,6z', '#fff0e6', 0.9),
    fillRing(circle(0, 0, 94) + circle(0, 0, 86), '#ffffff', 0.8),
    stroke('M-72,-40A84,84 0 0 1 -20,-80', '#ffffff', 6),
  ];
}

const SKIN = { lit: '#f6c6a2', mid: '#eeb08c', shade: '#c47a66', line: '#a45c50' } as const;

function finger(points: readonly Point[], w0: number, w1: number): Shape[] {
  const up = points.map(([x, y]) => [x - 3, y - 7] as const);
  const tip = points[points.length - 1]!;
  return [
    fill(taper(points, w0, w1) + circle(tip[0], tip[1], w1 / 2), SKIN.shade),
    fill(taper(up, w0 * 0.72, w1 * 0.66) + circle(tip[0] - 3, tip[1] - 6, w1 * 0.33), SKIN.lit),
  ];
}

/** Thorsby's hand, which turns the slip until it is the right way up. */
export function hand(): Shape[] {
  const knuckles: readonly Point[] = [
    [1216, 470],
    [1196, 514],
    [1196, 560],
    [1214, 606],
  ];
  return [
    // What it throws on the cloth.
    fill('M1070,560C1120,690 1260,740 1420,742L1790,840V700L1400,600z', SHADE, 0.6),
    // Sleeve and cuff.
    fill('M1440,432L1800,420V720L1446,664C1424,590 1424,510 1440,432z', '#223f78'),
    fill('M1440,432L1800,420V486L1436,492C1436,470 1437,452 1440,432z', '#3d64a4'),
    fill('M1430,610L1800,640V720L1446,664C1440,648 1434,630 1430,610z', '#14264e'),
    stroke('M1470,446C1456,520 1458,590 1474,656', '#14264e', 4),
    fill(circle(1500, 636, 9) + circle(1540, 642, 9), '#e8b84a'),
    fill(circle(1497, 632, 3.4) + circle(1537, 638, 3.4), '#fff0c0'),
    fill('M1404,446L1446,438C1432,510 1432,590 1452,658L1410,646C1394,580 1392,510 1404,446z', '#fff8e8'),
    fill('M1398,560L1430,568C1434,604 1440,632 1452,658L1410,646C1402,616 1398,588 1398,560z', '#cfc6d8'),
    // Thumb, under the corner.
    ...finger(
      [
        [1330, 628],
        [1270, 672],
        [1196, 676],
        [1140, 660],
      ],
      58,
      34,
    ),
    // Back of the hand.
    fill('M1410,462C1340,436 1270,430 1216,448C1186,470 1176,560 1196,626C1240,664 1340,660 1412,632C1398,580 1398,520 1410,462z', SKIN.shade),
    fill('M1410,462C1340,436 1270,430 1216,448C1188,470 1180,530 1184,576C1240,610 1330,606 1402,590C1396,546 1400,500 1410,462z', SKIN.lit),
    fill('M1402,590C1330,606 1240,610 1184,576L1188,600C1240,636 1340,636 1408,616z', SKIN.mid),
    stroke('M1240,486C1280,494 1320,500 1360,500M1226,530C1270,538 1310,540 1350,538M1232,574C1270,580 1300,580 1330,576', SKIN.mid, 5),
    ...finger(
      [
        knuckles[3]!,
        [1160, 622],
        [1112, 614],
      ],
      42,
      28,
    ),
    ...finger(
      [
        knuckles[2]!,
        [1128, 568],
        [1062, 578],
      ],
      48,
      32,
    ),
    ...finger(
      [
        knuckles[1]!,
        [1118, 510],
        [1040, 528],
      ],
      50,
      33,
    ),
    ...finger(
      [
        knuckles[0]!,
        [1140, 452],
        [1062, 470],
      ],
      50,
      33,
    ),
    stroke('M1146,556q10,14 4,32M1136,498q10,14 4,30M1152,442q10,14 4,30M1150,612q8,10 4,22', SKIN.line, 2.6, 0.7),
    // Nails, and the ring.
    fill(lens(1052, 466, 30, 20, -0.1) + lens(1030, 524, 30, 20, -0.1) + lens(1052, 574, 28, 19, -0.1) + lens(1104, 611, 24, 17, 0.1) + lens(1136, 655, 30, 18, 0.2), '#d8503f'),
    stroke('M1172,540q-10,24 2,48', '#8a5a20', 15),
    stroke('M1171,540q-10,24 2,48', '#f0c04a', 11),
    stroke('M1167,544q-7,18 0,36', '#fff0b4', 3.4),
    fill(`M${num(1152)},560l14,-13l14,13l-14,14z`, '#cfe6ff'),
    fill('M1152,560l14,-13v27z', '#ffffff'),
  ];
}

export function salt(): Shape[] {
  return [
    fill(ellipse(20, 66, 60, 26), SHADE, 0.6),
    fill(roundRect(-40, -60, 80, 120, 18), '#e8eef8'),
    fill('M0,-60h22q18,0 18,18v84q0,18 -18,18h-22z', '#b9c0da'),
    fill('M-40,10h80v32q0,18 -18,18h-44q-18,0 -18,-18z', '#ffffff', 0.8),
    fill('M-40,-50q0,-34 40,-34t40,34z', '#9aa6c0'),
    fill('M-40,-50q0,-34 40,-34q-22,10 -24,34z', '#f4f8ff'),
    fill(circle(-10, -66, 3) + circle(4, -70, 3) + circle(14, -62, 3), '#2b3560'),
  ];
}
