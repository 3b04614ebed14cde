import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, ellipse, hanging, polygon, rect, roundRect } from '../kit/paths.ts';
import { bars, greek, slats } from '../kit/patterns.ts';
import { evenDepths, onePointRoom } from '../kit/perspective.ts';
import { clipped, fill, fillRing, place, rule, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

/** The eye is Inés's: the room runs together in her mirrored face in the window. */
export const EYE = [760, 440] as const;
export const BACK = { x: 210, y: 120, w: 1270, h: 630 } as const;
export const ROOM = onePointRoom(EYE, BACK);

/** Opening of the window in the wall, and its glass, deeper in. */
export const OPENING = { x: 612, y: 168, w: 296, h: 486 } as const;
export const GLASS = { x: 641, y: 221, w: 238, h: 391 } as const;
export const PANES = [
  { x: 650, y: 230, w: 46, h: 86 },
  { x: 704, y: 230, w: 112, h: 86 },
  { x: 824, y: 230, w: 46, h: 86 },
  { x: 650, y: 324, w: 46, h: 280 },
  { x: 704, y: 324, w: 112, h: 280 },
  { x: 824, y: 324, w: 46, h: 280 },
] as const;

const WALL = '#cbb896';
const WALL_SHADE = '#b19c80';
const DADO = '#567a72';
const DADO_SHADE = '#43635f';
const WOOD = '#7a4f36';
const WOOD_DARK = '#55352a';
const STEEL = '#93a096';
const STEEL_SHADE = '#6e7b75';
const STEEL_DARK = '#4b5654';
const INK = '#20222c';

const around = (frame: { x: number; y: number; w: number; h: number }): string =>
  rect(frame.x, frame.y, frame.w, frame.h);

function shell(): Shape[] {
  const roll = dice(17);
  const shapes: Shape[] = [];
  shapes.push(fill(ROOM.flat(0, 0, 1, 1, 2.4), '#8d6a4c'));
  const beams = count(12).map((i) => {
    const u = (i + 0.2) / 12;
    return { face: ROOM.flat(0.03, u, u + 0.034, 1, 2.4), flank: u };
  });
  shapes.push(fill(beams.map((beam) => beam.face).join(''), WOOD));
  const flanks = beams.map(({ flank }) => {
    const edge = flank < 0.43 ? flank + 0.034 : flank;
    return polygon([
      ROOM.at(edge, 0.03, 1),
      ROOM.at(edge, 0.03, 2.4),
      ROOM.at(edge, 0, 2.4),
      ROOM.at(edge, 0, 1),
    ]);
  });
  shapes.push(fill(flanks.join(''), WOOD_DARK));
  shapes.push(fill(ROOM.side(0, 0, 1, 1, 2.4), WALL_SHADE), fill(ROOM.side(1, 0, 1, 1, 2.4), '#bda888'));
  shapes.push(fill(ROOM.side(0, 0.63, 1, 1, 2.4), DADO_SHADE), fill(ROOM.side(1, 0.63, 1, 1, 2.4), '#4c6e68'));
  shapes.push(fill(ROOM.side(0, 0.615, 0.63, 1, 2.4) + ROOM.side(1, 0.615, 0.63, 1, 2.4), '#2f4648'));
  shapes.push(fillRing(around(BACK) + around(OPENING), WALL));
  shapes.push(
    fill(
      rect(BACK.x, 517, OPENING.x - BACK.x, 233) +
        rect(OPENING.x + OPENING.w, 517, BACK.x + BACK.w - OPENING.x - OPENING.w, 233) +
        rect(OPENING.x, 654, OPENING.w, 96),
      DADO,
    ),
  );
  shapes.push(
    fill(
      rect(BACK.x, 508, OPENING.x - BACK.x, 9) +
        rect(OPENING.x + OPENING.w, 508, BACK.x + BACK.w - OPENING.x - OPENING.w, 9),
      '#2f4648',
    ),
  );
  shapes.push(fill(rect(BACK.x, 732, BACK.w, 18), '#39302f'));
  // Old damp: plaster that has lost its coat in two places.
  shapes.push(
    fill('M214,122h150c-8,22-34,20-46,38c-14,20-42,10-54,30c-10,18-34,16-50,8z', '#a98f72'),
    fill('M1480,122h-210c12,18 46,12 62,30c16,20 60,8 78,34c14,20 44,18 70,36z', '#b7a081'),
    fill('M1236,732c4-24 30-20 36-44c6-20 30-14 36,6c6,16 22,14 24,38z', '#48685f'),
  );
  shapes.push(fill(rect(BACK.x, BACK.y, BACK.w, 60), spray('#7a6a58', 2)));
  const rows = evenDepths(1, 2.4, 9);
  shapes.push(fill(ROOM.flat(1, 0, 1, 1, 2.4), '#c58f68'));
  let dark = '';
  let worn = '';
  for (const [r, far] of rows.entries()) {
    const near = rows[r + 1];
    if (near === undefined) continue;
    for (const c of count(16)) {
      const tile = ROOM.flat(1, c / 16, (c + 1) / 16, far, near);
      if ((r + c) % 2) dark += tile;
      else if (roll.chance(0.16)) worn += tile;
    }
  }
  shapes.push(fill(dark, '#8b5c4c'), fill(worn, '#d6a67c'));
  return shapes;
}

function windowFrame(): Shape[] {
  const o = OPENING;
  const g = GLASS;
  const [oR, oB, gR, gB] = [o.x + o.w, o.y + o.h, g.x + g.w, g.y + g.h];
  const shapes: Shape[] = [
    fill(polygon([[o.x, o.y], [g.x, g.y], [g.x, gB], [o.x, oB]]), '#d9c6a2'),
    fill(polygon([[oR, o.y], [gR, g.y], [gR, gB], [oR, oB]]), '#b59c7c'),
    fill(polygon([[o.x, o.y], [oR, o.y], [gR, g.y], [g.x, g.y]]), '#947c66'),
    fill(polygon([[o.x, oB], [oR, oB], [gR, gB], [g.x, gB]]), '#e2cfa8'),
    fillRing(around(g) + PANES.map(around).join(''), '#4a3128'),
  ];
  const lit = PANES.map((p) => rect(p.x, p.y + p.h - 3, p.w, 3)).join('');
  shapes.push(fill(lit, '#8a5c40'));
  shapes.push(fill(rect(697, 452, 6, 20) + rect(817, 452, 6, 20), '#c9a860'));
  // Inner shutters, folded back against the wall.
  for (const [x, dir] of [[o.x, -1], [oR, 1]] as const) {
    const leaf = (from: number, to: number, color: string): Shape =>
      fill(polygon([[x + dir * from, 176], [x + dir * to, 168], [x + dir * to, 664], [x + dir * from, 650]]), color);
    shapes.push(leaf(0, 30, WOOD), leaf(30, 42, WOOD_DARK));
    for (const y of [196, 346, 500]) {
      const h = y === 196 ? 130 : 134;
      shapes.push(fill(rect(Math.min(x + dir * 6, x + dir * 24), y, 18, h), '#8f6043'));
      shapes.push(fill(slats({ x: Math.min(x + dir * 8, x + dir * 22), y: y + 6, w: 14, h: h - 14 }, 9, 0.5), WOOD_DARK));
    }
  }
  shapes.push(fill(rect(600, 654, 320, 10), '#efe0bd'), fill(rect(600, 664, 320, 7), '#7f6b58'));
  // A cactus in a tin and a transistor radio on the sill.
  shapes.push(
    fill(roundRect(818, 592, 18, 42, 9) + roundRect(806, 604, 14, 9, 4) + roundRect(806, 594, 7, 18, 3), '#3f6a4c'),
    fill(rect(811, 620, 32, 26), '#b9b9ae'),
    fill(rect(811, 627, 32, 10), '#c98a3c'),
    fill(roundRect(668, 612, 66, 36, 4), '#5b4a40'),
    fill(circle(686, 630, 12), '#2c2a2c'),
    fill(slats({ x: 704, y: 619, w: 24, h: 12 }, 5, 0.5), '#b7a684'),
    stroke('M728,612L744,566', '#c9ccc4', 2),
  );
  return shapes;
}

function door(): Shape[] {
  const roll = dice(5);
  return [
    fill(rect(384, 346, 172, 386), WOOD_DARK),
    fill(rect(396, 358, 148, 374), '#8a5b3d'),
    fill(rect(414, 374, 112, 150), '#39454a'),
    fill(rect(418, 378, 104, 142), '#c3cdb6'),
    fill(polygon([[418, 378], [468, 378], [418, 470]]), '#dfe4c8'),
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

function hatStand(): Shape[] {
  return [
    fill(ellipse(586, 756, 40, 8), '#3a2a2a'),
    fill(taper([[586, 752], [586, 560], [586, 392]], 9, 7), WOOD_DARK),
    stroke('M586,430c-30,0-32-26-30-34M586,430c30,0 32-26 30-34M586,744l-26,10M586,744l26,10', WOOD_DARK, 6),
    fill(circle(586, 388, 7), WOOD_DARK),
    // Her raincoat and his cap.
    fill('M556,402c-14,4-22,20-24,44c-6,62-12,118-10,176c18,10 44,10 62,2c4-70 4-140-2-196c-4-18-14-30-26-26z', '#5a4a78'),
    fill('M556,402c-14,4-22,20-24,44c-6,62-12,118-10,176c8,5 18,7 28,7c-2-60 4-130 12-176c2-24 2-46-6-51z', '#47396a'),
    fill('M548,406l10,38l14-34c-6-10-18-12-24-4z', '#7566a0'),
    stroke('M566,470l-4,150', '#382c56', 2.5),
    fill('M598,400c0-22 40-24 42-2l14,6c2,5-4,7-10,5l-46-2z', '#3d4a44'),
  ];
}

function mapOfTheWorld(): Shape[] {
  const lands =
    'M258,258c14-10 40-12 50-4c4,8-8,12-12,20c-6,10-16,12-20,24c-8-6-18-22-18-40z' +
    'M284,304c10-4 20,4 18,14c-2,14-10,26-14,34c-8-10-10-38-4-48z' +
    'M318,262c8-10 22-12 36-10c14-4 30-2 38,6c-2,12-14,12-18,22c-8,12-16,4-26,2c-12,2-24-6-30-20z' +
    'M318,288c12-6 24,0 26,10c-2,14-10,24-16,34c-8-8-14-32-10-44z' +
    'M370,316c8-6 18-2 18,8c-6,8-18,6-18-8z';
  return [
    fill(rect(244, 232, 158, 142), '#3c3430'),
    fill(rect(248, 236, 150, 134), '#7fa3a8'),
    fill(bars({ x: 248, y: 236, w: 150, h: 134 }, 30, 1) + slats({ x: 248, y: 258, w: 150, h: 112 }, 28, 0.04), '#93b4b4'),
    clipped(rect(248, 236, 150, 134), fill(lands, '#e0cf9c'), fill('M320,262c8-10 22-12 36-10l-8,14l-20,6z', '#c9a46c')),
    fill(circle(266, 286, 2.6) + circle(330, 262, 2.6) + circle(346, 258, 2.6) + circle(362, 260, 2.6), '#2a2430'),
    stroke('M266,286Q300,240 346,258M266,286Q310,262 362,260', '#2a2430', 1.2),
    fill(polygon([[398, 370], [398, 344], [376, 370]]), '#d9c9a0'),
  ];
}

function calendar(): Shape[] {
  const roll = dice(9);
  const days: string[] = [];
  for (const r of count(5)) for (const c of count(7)) days.push(rect(947 + c * 13.4, 452 + r * 11, 8, 6));
  return [
    fill(rect(934, 300, 110, 214), '#6d5f50'),
    fill(rect(938, 300, 106, 210), '#efe6cd'),
    fill(rect(938, 300, 106, 116), '#e0a94e'),
    fill(polygon([[938, 416], [938, 380], [970, 356], [996, 376], [1018, 350], [1044, 372], [1044, 416]]), '#9a5f46'),
    fill(circle(991, 364, 40), '#24232b'),
    fillRing(circle(991, 364, 33) + circle(991, 364, 29), '#3e3d48'),
    fill(circle(991, 364, 21), '#cfd2c8'),
    fill(circle(991, 364, 8), '#4b4d54'),
    fill(count(8).map((i) => { const a = (i * Math.PI) / 4; return circle(991 + Math.cos(a) * 14, 364 + Math.sin(a) * 14, 2.6); }).join(''), '#5c5f64'),
    fill(rect(938, 416, 106, 24), '#2f3b52'),
    fill(greek(roll, { x: 950, y: 421, w: 84, h: 14 }, 8, 5), '#efe6cd'),
    fill(days.join(''), '#8f8878'),
    fillRing(circle(991.2, 477, 9) + circle(991.2, 477, 7), '#2a2430'),
    fill(circle(991, 304, 3.4), '#55473c'),
    fill(polygon([[1044, 510], [1044, 488], [1024, 510]]), '#cdbf9e'),
  ];
}

function television(): Shape[] {
  return [
    // Bracket to the wall.
    fill(polygon([[1098, 402], [1190, 446], [1190, 458], [1092, 414]]), '#3b3c42'),
    fill(rect(1092, 356, 12, 108), '#4b4c52'),
    fill(polygon([[1062, 236], [1090, 262], [1090, 396], [1062, 408]]), '#33333c'),
    fill(polygon([[1062, 408], [1090, 396], [1270, 396], [1300, 408]]), '#26262e'),
    fill(roundRect(1058, 216, 246, 194, 14), '#4a4650'),
    fill(roundRect(1064, 222, 234, 182, 11), '#3a3741'),
    fill(roundRect(1076, 234, 172, 152, 18), '#17181f'),
    fill(roundRect(1084, 242, 156, 136, 14), '#0d1016'),
    fill(circle(1273, 254, 11) + circle(1273, 284, 11), '#5f5b66'),
    rule('M1273,246v16M1266,284h14', '#24222a', 3),
    fill(slats({ x: 1260, y: 308, w: 27, h: 60 }, 8, 0.5), '#26242c'),
    fill(circle(1264, 382, 3), '#d8d2c0'),
    // Rabbit ears mended with foil.
    stroke('M1180,216L1132,140M1180,216L1240,132', '#6d6d74', 3),
    fill(polygon([[1126, 132], [1140, 128], [1142, 150], [1130, 152]]), '#d5d6d0'),
    fill(ellipse(1180, 217, 20, 7), '#2a2a30'),
  ];
}

function cabinets(): Shape[] {
  const roll = dice(33);
  const shapes: Shape[] = [];
  for (const i of count(4)) {
    const x = 1112 + i * 84;
    const top = i === 3 ? 470 : 528;
    const h = 738 - top;
    shapes.push(fill(rect(x, top, 84, h), i % 2 ? STEEL : '#8b988f'));
    shapes.push(fill(rect(x, top, 5, h), '#b3bdb0'), fill(rect(x + 80, top, 4, h), STEEL_DARK));
    const drawers = i === 3 ? 5 : 4;
    for (const d of count(drawers)) {
      const y = top + 8 + d * ((h - 10) / drawers);
      const dh = (h - 10) / drawers - 6;
      shapes.push(fill(rect(x + 9, y, 66, dh), i === 1 && d === 1 ? '#a2aea2' : STEEL_SHADE));
      shapes.push(fill(rect(x + 9, y, 66, 3), '#b9c3b5'));
      shapes.push(fill(rect(x + 28, y + 9, 28, 11), '#e9dfc2'), fill(roundRect(x + 30, y + dh - 15, 24, 6, 3), '#2f3838'));
    }
    shapes.push(fill(circle(x + 70, top + 15, 3), '#d8c27c'));
  }
  // Folders piled on the cabinets, tape hanging out.
  const pile = (x: number, foot: number, howMany: number): void => {
    let y = foot;
    for (const i of count(howMany)) {
      const h = roll.int(6, 12);
      y -= h;
      const shift = roll.range(-7, 7);
      const w = roll.range(60, 74);
      const color = roll.pick(['#d0b078', '#b98f5c', '#cfc2a0', '#8e8a6c', '#a67a55']);
      shapes.push(fill(rect(x + shift, y, w, h), color), fill(rect(x + shift, y + h - 2, w, 2), '#5d4a3a'));
      if (i % 3 === 1) shapes.push(fill(rect(x + shift + 12, y + 1, 7, h + 9), '#efe6cd'));
    }
  };
  pile(1286, 528, 4);
  pile(1374, 470, 7);
  return shapes;
}

function coffeeMachine(): Shape[] {
  return [
    fill(roundRect(1138, 424, 92, 104, 8), '#3b3a44'),
    fill(roundRect(1138, 424, 92, 26, 8), '#565460'),
    fill(rect(1144, 450, 14, 68), '#2b2a33'),
    fill(rect(1160, 452, 64, 60), '#22222a'),
    fill('M1166,468h50l-5,40h-40z', '#8aa0a4'),
    fill('M1168,484h46l-3,24h-40z', '#3a211a'),
    fill('M1168,484h46l-1,5h-44z', '#6f3f28'),
    fill(rect(1164, 462, 54, 7), '#17171d'),
    stroke('M1216,474c16,0 16,26-4,26', '#17171d', 5),
    fill(rect(1138, 514, 92, 14), '#565460'),
    fill(circle(1151, 506, 3.4), '#f2b45a'),
    fill(rect(1176, 430, 30, 5), '#8d8b94'),
    // Cups and the tin of sugar beside it.
    fill('M1240,504h22l-3,24h-16z', '#e6dfcf'),
    stroke('M1261,509c9,0 9,12-1,12', '#e6dfcf', 3),
    fill('M1118,500h16v28h-16z', '#b4814a'),
    fill(rect(1118, 506, 16, 12), '#e8d9ac'),
  ];
}

function wires(): Shape[] {
  return [
    stroke('M1096,464V508C1092,540 1106,560 1102,600C1098,650 1110,690 1104,726', INK, 3.4),
    stroke('M1088,456C1070,520 1098,560 1090,620C1084,680 1096,700 1092,738', '#33333f', 3),
    stroke(hanging([1092, 738], [960, 744], 8), INK, 3.4),
    stroke('M960,744C930,740 936,724 950,728C970,734 930,752 912,744C890,736 902,722 918,730', '#33333f', 3),
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

function ceilingLamp(): Shape[] {
  return [
    stroke('M420,40V176', INK, 3),
    fill('M392,206c2-24 18-32 28-32s26,8 28,32z', '#44685e'),
    fill('M392,206c2-24 18-32 28-32c-8,6-14,16-14,32z', '#5f8a7c'),
    fill(ellipse(420, 206, 30, 6), '#d9d2b8'),
    fill(circle(420, 209, 9), '#efe8d0'),
  ];
}

function sideShelves(): Shape[] {
  const roll = dice(71);
  const shapes: Shape[] = [];
  // Archive boxes along the right wall, running away from us.
  for (const [v0, v1] of [[0.3, 0.5], [0.52, 0.72], [0.74, 0.98]] as const) {
    shapes.push(fill(ROOM.side(0.985, v1, v1 + 0.02, 1.06, 1.6), '#4a3a34'));
    let near = 1.07;
    for (const _ of count(6)) {
      const next = near + roll.range(0.05, 0.085);
      const top = lerp(v0, v1, roll.range(0.04, 0.24));
      const color = roll.pick(['#a58158', '#8f6b4b', '#b8945f', '#7f7158']);
      shapes.push(fill(ROOM.side(0.985, top, v1, near, next - 0.008), color));
      shapes.push(fill(ROOM.side(0.985, top + 0.05, top + 0.09, near + 0.014, next - 0.02), '#e2d5b0'));
      near = next;
    }
  }
  // A barred vent and a crucifix-shaped ghost of paint on the left wall.
  shapes.push(fill(ROOM.side(0, 0.1, 0.17, 1.12, 1.26), '#6d5c4c'));
  for (const i of count(5)) {
    shapes.push(fill(ROOM.side(0, 0.1, 0.17, 1.13 + i * 0.026, 1.14 + i * 0.026), '#3f3630'));
  }
  return shapes;
}

/** Walls, floor, ceiling and all that stands or hangs along the back wall. */
export function officeRoom(): Shape[] {
  return [
    ...shell(),
    ...windowFrame(),
    ...mapOfTheWorld(),
    ...door(),
    ...hatStand(),
    ...calendar(),
    ...wires(),
    ...cabinets(),
    ...coffeeMachine(),
    ...television(),
    ...sideShelves(),
    ...ceilingLamp(),
    place({ x: 0, y: 0 }),
  ];
}
