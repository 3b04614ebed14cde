import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { dot } from '../kit/marks.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek, slats } from '../kit/patterns.ts';
import { evenDepths } from '../kit/perspective.ts';
import { shadeSide } from '../kit/ramps.ts';
import { clipped, fill, fillRing, place, rule, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK, WINDOW } from './border-ink.ts';
import { BACK, NEAR, ROOM } from './border-space.ts';

/** Soft tiles of a low ceiling, one of them stained, one gone. */
function ceiling(): Shape[] {
  const rows = evenDepths(1, NEAR, 5);
  let joints = '';
  for (const c of count(11)) {
    const [a, b] = [ROOM.at(c / 10, 0, 1), ROOM.at(c / 10, 0, NEAR)];
    joints += `M${a[0]},${a[1]}L${Math.round(b[0])},${Math.round(b[1])}`;
  }
  for (const near of rows) {
    const [a, b] = [ROOM.at(0, 0, near), ROOM.at(1, 0, near)];
    joints += `M${Math.round(a[0])},${Math.round(a[1])}H${Math.round(b[0])}`;
  }
  return [
    fill(ROOM.flat(0, 0, 1, 1, NEAR), INK.ceiling),
    fill(ROOM.flat(0, 0.2, 0.3, nth(rows, 0), nth(rows, 1)), '#5a4c44'),
    fill(ROOM.flat(0, 0.3, 0.4, nth(rows, 0), nth(rows, 1)), '#c9a873'),
    fill(ROOM.flat(0, 0.8, 0.9, nth(rows, 1), nth(rows, 2)), '#cbb084'),
    rule(joints, INK.ceilingShade, 3),
    fill(ROOM.flat(0, 0.1, 0.4, 1.2, 1.3), '#f4ead0'),
    fill(ROOM.flat(0, 0.1, 0.4, 1.3, 1.32), INK.ceilingShade),
  ];
}

function floor(): Shape[] {
  const roll = dice(17);
  const rows = evenDepths(1, NEAR, 8);
  let dark = '';
  let worn = '';
  for (const [r, far] of rows.entries()) {
    const near = rows[r + 1];
    if (near === undefined) continue;
    for (const c of count(14)) {
      const tile = ROOM.flat(1, c / 14, (c + 1) / 14, far, near);
      if ((r + c) % 2) dark += tile;
      else if (roll.chance(0.2)) worn += tile;
    }
  }
  return [
    fill(ROOM.flat(1, -0.4, 1.4, 1, NEAR), INK.floor),
    fill(dark, INK.floorDark),
    fill(worn, INK.floorWorn),
    fill(ROOM.flat(1, 0, 1, 1, 1.1), spray('#7a5644', 2)),
  ];
}

function walls(): Shape[] {
  const { x, y, w, h } = BACK;
  const hole = rect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
  const side = (u: 0 | 1, face: string, dado: string): Shape[] => [
    fill(ROOM.side(u, 0, 1, 1, NEAR), face),
    fill(ROOM.side(u, 0.71, 1, 1, NEAR), dado),
    fill(ROOM.side(u, 0.695, 0.712, 1, NEAR), INK.dadoLine),
    fill(ROOM.side(u, 0.97, 1, 1, NEAR), INK.steelDark),
  ];
  return [
    fillRing(rect(x, y, w, h) + hole, INK.wall),
    fillRing(rect(x, y, w, 70) + hole, spray(INK.wallDeep, 1)),
    fill(rect(x, 520, w, y + h - 520), INK.dado),
    fill(rect(x, 513, w, 9), INK.dadoLine),
    fill(rect(x, y + h - 16, w, 16), INK.steelDark),
    fill(
      'M300,216h120c-6,24 -30,18 -40,40c-10,20 -40,14 -50,40c-8,20 -20,20 -30,22z',
      INK.wallShade,
    ),
    fill('M1460,216h-160c10,20 40,14 52,30c14,22 56,10 70,34c10,20 26,16 38,40z', INK.wallShade),
    fill('M1380,678c2,-24 20,-22 26,-40c6,-20 30,-12 36,6c4,16 10,20 18,22v12z', INK.dadoShade),
    ...side(0, INK.wallShade, INK.dadoShade),
    ...side(1, '#dcbf92', '#5f8d84'),
  ];
}

/** A steel frame of three lights; the middle one slides, as far as it ever did. */
export function windowFrame(): Shape[] {
  const { x, y, w, h } = WINDOW;
  const [right, foot] = [x + w, y + h];
  const bars = [x + 190, x + 390];
  const sheen = (from: number, wide: number): string =>
    polygon([
      [x + from, y],
      [x + from + wide, y],
      [x + from + wide - 120, foot],
      [x + from - 120, foot],
    ]);
  return [
    clipped(
      rect(x, y, w, h),
      fill(sheen(330, 60) + sheen(412, 14), '#ffffff', 0.12),
      fill(rect(x, y, w, 26), INK.wallDeep),
      fill(rect(x, y, 14, h), INK.wallDeep),
    ),
    fill(bars.map((b) => rect(b - 6, y, 12, h)).join(''), INK.steelShade),
    fill(bars.map((b) => rect(b - 6, y, 4, h)).join(''), INK.steelLit),
    fillRing(rect(x - 14, y - 14, w + 28, h + 28) + rect(x, y, w, h), INK.steel),
    fill(rect(x - 14, y - 14, w + 28, 5) + rect(x - 14, y - 14, 5, h + 28), INK.steelLit),
    fill(rect(x, foot, w, 6) + rect(right, y, 6, h), INK.steelShade),
    // The blind, rolled up for good, its cord in a knot.
    fill(roundRect(x - 22, y - 30, w + 44, 34, 8), '#d9c59a'),
    fill(slats({ x: x - 20, y: y - 26, w: w + 40, h: 28 }, 7, 0.4), '#a58a64'),
    rule(`M${right - 30},${y + 2}v150`, '#f4e8cc', 2),
    fill(circle(right - 30, y + 156, 6), '#f4e8cc'),
    // The sill: paper cups, a plant in a tin, a roll of raffle tickets.
    fill(
      polygon([
        [x - 30, foot + 14],
        [right + 30, foot + 14],
        [right + 44, foot + 30],
        [x - 44, foot + 30],
      ]),
      '#f6e6c0',
    ),
    fill(rect(x - 44, foot + 30, w + 88, 9), INK.wallDeep),
    fill('M1010,536l6,-40h30l6,40z', INK.paper),
    fill('M1036,496h10l6,40h-10z', INK.paperShade),
    fill('M1068,536l5,-34h26l5,34z', INK.paper),
    fill('M1070,520h32l1,8h-34z', '#c97a4a'),
    fill('M602,536l-4,-44h44l-4,44z', '#c9c9bc'),
    fill(rect(598, 502, 44, 16), '#d9744a'),
    fill(
      'M618,486C600,470 596,446 600,430C612,444 620,462 622,486ZM622,486C622,458 634,440 650,432C650,452 640,474 626,486ZM620,486C612,462 616,440 624,420C632,440 630,466 624,486Z',
      '#4f7d54',
    ),
  ];
}

/** Pinned up: a photograph of a floor with nothing on it, and what the months are. */
export function onTheWalls(): Shape[] {
  return [place({ y: 38 }, ...pinned())];
}

function pinned(): Shape[] {
  const roll = dice(31);
  const sheet = (x: number, y: number, w: number, h: number, turn: number): Shape =>
    place(
      { x, y, turn },
      fill(rect(4, 5, w, h), INK.wallDeep, 0.6),
      fill(rect(0, 0, w, h), INK.paper),
      fill(greek(roll, { x: 9, y: 16, w: w - 18, h: h - 26 }, 9, 3), INK.print, 0.8),
      fill(rect(9, 7, w * 0.4, 5), INK.dadoShade),
      fill(circle(w / 2, 3, 4), INK.yellow),
    );
  let days = '';
  for (const i of count(31)) days += dot(433 + (i % 7) * 13.4, 372 + Math.floor(i / 7) * 15, 3.6);
  return [
    // The calendar that he would take down: sea, a line of sand.
    fill(rect(424, 226, 106, 216), INK.wallDeep, 0.6),
    fill(rect(418, 220, 106, 216), INK.paper),
    fill(rect(418, 220, 106, 128), '#8fd0d0'),
    fill(circle(494, 254, 15), '#fff0c0'),
    fill('M418,286h106v62h-106z', '#2f9aa0'),
    fill('M418,322c30,-14 60,2 106,-10v36h-106z', '#f0d6a0'),
    stroke('M430,300h30M470,296h40M440,310h24', '#bfe8e0', 3),
    fill('M440,330c2,-24 0,-40 10,-54l4,1c-8,16 -8,34 -8,54z', '#6a4a34'),
    fill(
      'M452,276c-14,-8 -24,-4 -28,6c10,-4 18,-4 28,-4c-8,6 -10,12 -8,20c4,-8 8,-14 11,-18c8,2 14,8 16,16c4,-12 -6,-20 -14,-20c8,-4 14,-4 22,2c-4,-12 -16,-12 -27,-2z',
      '#2f6a52',
    ),
    fill(days, INK.print),
    fill(circle(471, 221, 5), INK.steelDark),
    // The photograph of the lack.
    place(
      { x: 1188, y: 214, turn: 3 },
      fill(rect(5, 6, 116, 96), INK.wallDeep, 0.6),
      fill(rect(0, 0, 116, 96), '#fffaf0'),
      clipped(
        rect(8, 8, 100, 70),
        fill(rect(8, 8, 100, 70), INK.floor),
        fill(
          polygon([
            [8, 26],
            [34, 26],
            [22, 78],
            [8, 78],
          ]) +
            polygon([
              [58, 26],
              [82, 26],
              [100, 78],
              [60, 78],
            ]) +
            polygon([
              [36, 8],
              [58, 8],
              [58, 26],
              [34, 26],
            ]) +
            polygon([
              [80, 8],
              [108, 8],
              [108, 26],
              [82, 26],
            ]),
          INK.floorDark,
        ),
        fill(rect(8, 8, 100, 10), INK.dadoShade),
      ),
      fill(circle(58, 2, 5), '#3a6a74'),
    ),
    sheet(1194, 336, 84, 108, -2),
    sheet(1294, 328, 74, 96, 2),
  ];
}

/** Drinking water, and the only cold thing in the building. */
export function water(): Shape[] {
  return [
    fill(ellipse(1370, 690, 84, 12), '#5a4038', 0.5),
    fill(rect(1322, 500, 96, 186), '#efe6d0'),
    fill(rect(1390, 500, 28, 186), '#c4b79c'),
    fill(rect(1336, 540, 44, 52), '#8a8478'),
    fill(rect(1341, 546, 10, 14), '#5aa0b8'),
    fill(rect(1364, 546, 10, 14), '#d9744a'),
    fill(
      'M1330,500c0,-22 10,-22 10,-40v-80c0,-16 8,-22 20,-22h20c12,0 20,6 20,22v80c0,18 10,18 10,40z',
      '#7cbcd0',
    ),
    fill('M1384,358c10,2 16,8 16,22v80c0,18 10,18 10,40h-26z', '#4a90ac'),
    fill('M1346,386h8v70h-8zM1360,420h22v4h-22zM1362,446h16v4h-16z', '#d4eef2'),
    fill(rect(1336, 424, 68, 6), '#4a90ac'),
  ];
}

/** Low ceiling, one fan: three blades, and a cord that somebody has lengthened with string. */
export function fan(): Shape[] {
  const blade = (turn: number, tone: string): Shape => {
    const points = [
      [30, -9],
      [236, -24],
      [250, 4],
      [236, 24],
      [30, 9],
    ].map(([px = 0, py = 0]) => {
      const a = (turn * Math.PI) / 180;
      return [
        px * Math.cos(a) - py * Math.sin(a),
        (px * Math.sin(a) + py * Math.cos(a)) * 0.2,
      ] as const;
    });
    return fill(polygon(points), tone);
  };
  const [x, y] = [1006, 150];
  return [
    place(
      { x, y },
      fill(rect(-6, -66, 12, 56), INK.steelDark),
      fill(rect(-6, -66, 4, 56), INK.steelShade),
      fill(ellipse(0, -66, 30, 8), INK.steelShade),
      blade(200, INK.woodDark),
      blade(318, INK.woodShade),
      blade(82, INK.wood),
      fill('M-34,-8C-34,-22 34,-22 34,-8L26,12C18,22 -18,22 -26,12z', INK.steel),
      fill('M10,-18C24,-18 34,-14 34,-8L26,12C20,19 8,21 0,20C14,10 16,-6 10,-18z', INK.steelShade),
      stroke('M14,18v26', INK.steelDark, 2),
      stroke('M14,44c-4,10 4,16 0,40', '#f4e8cc', 2),
      fill(circle(14, 88, 5), INK.red),
    ),
  ];
}

export function borderShell(): Shape[] {
  return [
    ...ceiling(),
    ...walls(),
    ...floor(),
    ...shadeSide({ x: 300, y: 216, w: 1160, h: 30 }, 'top', {
      color: INK.wallDeep,
      peak: 0.5,
      steps: 3,
    }),
    ...onTheWalls(),
    ...water(),
    ...windowFrame(),
    // Conduit along the wall to the switch, painted over four times.
    rule(`M300,240H530V520`, INK.wallShade, 7),
    rule('M1300,678V486H1176V240', INK.wallShade, lerp(6, 7, 0.5)),
    fill(rect(1166, 474, 22, 34), '#f4e6c6'),
    fill(rect(1173, 484, 8, 13), INK.wallDeep),
  ];
}
