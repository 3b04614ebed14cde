import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { evenDepths } from '../kit/perspective.ts';
import { clipped, fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { DOOR, INK, WINDOW } from './flat-ink.ts';
import { BACK, NEAR, ROOM } from './flat-space.ts';

/** Herringbone, as a clerk could afford it in 1961. */
function floor(): Shape[] {
  const roll = dice(4);
  const rows = evenDepths(1, NEAR, 9);
  let dark = '';
  let lit = '';
  rows.slice(0, -1).forEach((far, r) => {
    const near = rows[r + 1] ?? far;
    for (const c of count(22)) {
      const u = (c - 2) / 18;
      const skew = (r % 2 ? 1 : -1) / 30;
      const d = polygon([
        ROOM.at(u, 1, far),
        ROOM.at(u + 1 / 18, 1, far),
        ROOM.at(u + 1 / 18 + skew, 1, near),
        ROOM.at(u + skew, 1, near),
      ]);
      if ((c + r) % 3 === 0) dark += d;
      else if (roll.chance(0.24)) lit += d;
    }
  });
  return [
    fill(ROOM.flat(1, -0.5, 1.5, 1, NEAR), INK.floor),
    fill(dark, INK.floorDark),
    fill(lit, INK.floorLit),
    fill(ROOM.flat(1, 0, 1, 1, 1.08), spray(INK.woodDark, 2)),
    // A rug that the table stands on.
    fill(ellipse(850, 1016, 520, 88), '#7a3444'),
    fill(ellipse(850, 1016, 490, 78), '#b9564c'),
    fill(ellipse(850, 1016, 456, 68), '#2f5a64'),
    fill(ellipse(850, 1016, 430, 60), '#c9805a'),
  ];
}

/** Paper of old rose with a sprig at every hand's breadth. */
function walls(): Shape[] {
  const { x, y, w, h } = BACK;
  const holes = rect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
  let sprigs = '';
  let dots = '';
  for (const r of count(8))
    for (const c of count(19)) {
      const [sx, sy] = [x + 30 + c * 58 + (r % 2) * 29, y + 42 + r * 52];
      if (sx > WINDOW.x - 46 && sx < WINDOW.x + WINDOW.w + 40 && sy > WINDOW.y - 30) continue;
      sprigs += `M${sx},${sy}q-9,-3 -10,-12q8,2 10,9q1,-9 10,-10q0,10 -9,13v12h-2z`;
      dots += rect(sx - 2, sy - 18, 4, 4);
    }
  const side = (u: 0 | 1, tone: string, dado: string): Shape[] => [
    fill(ROOM.side(u, 0, 1, 1, NEAR), tone),
    fill(ROOM.side(u, 0.74, 1, 1, NEAR), dado),
    fill(ROOM.side(u, 0.725, 0.745, 1, NEAR), INK.rail),
    fill(ROOM.side(u, 0.06, 0.075, 1, NEAR), INK.rail),
  ];
  return [
    fill(ROOM.flat(0, 0, 1, 1, NEAR), INK.ceiling),
    fill(ROOM.flat(0, 0, 1, 1, 1.1), INK.ceilingShade),
    ...side(0, INK.wallShade, '#7c4a50'),
    ...side(1, '#cc907e', INK.dado),
    fillRing(rect(x, y, w, h) + holes, INK.wall),
    fill(sprigs, INK.wallShade, 0.75),
    fill(dots, INK.wallLit),
    fillRing(rect(x, y, w, 80) + holes, spray(INK.wallDeep, 1)),
    fill(rect(x, y + 24, w, 8), INK.rail),
    fill(rect(x, y + 32, w, 3), INK.wallDeep),
    fill(
      rect(x, 560, WINDOW.x - x, 130) +
        rect(WINDOW.x + WINDOW.w, 560, x + w - WINDOW.x - WINDOW.w, 130) +
        rect(WINDOW.x, 618, WINDOW.w, 72),
      INK.dado,
    ),
    fill(
      rect(x, 552, WINDOW.x - x, 10) +
        rect(WINDOW.x + WINDOW.w, 552, x + w - WINDOW.x - WINDOW.w, 10),
      INK.rail,
    ),
    fill(rect(x, 674, w, 16), INK.woodDark),
  ];
}

/** Glass doors, a rail with a pot of geraniums on it, and curtains that have been washed often. */
function window(): Shape[] {
  const { x, y, w, h } = WINDOW;
  const foot = y + h;
  const mid = x + w / 2;
  const curtain = (cx: number, dir: 1 | -1): Shape[] => [
    fill(
      `M${cx},${y - 26}H${cx + dir * 74}C${cx + dir * 70},${y + 120} ${cx + dir * 62},${y + 200} ${cx + dir * 26},${y + 250}C${cx + dir * 44},${y + 300} ${cx + dir * 52},${foot + 20} ${cx + dir * 50},${foot + 56}H${cx - dir * 4}Z`,
      INK.curtain,
    ),
    fill(
      `M${cx + dir * 20},${y - 26}H${cx + dir * 34}C${cx + dir * 34},${y + 120} ${cx + dir * 26},${y + 210} ${cx + dir * 12},${y + 250}C${cx + dir * 24},${y + 300} ${cx + dir * 26},${foot + 20} ${cx + dir * 24},${foot + 56}H${cx + dir * 8}C${cx + dir * 12},${y + 320} ${cx + dir * 6},${y + 270} ${cx + dir * 4},${y + 250}C${cx + dir * 14},${y + 200} ${cx + dir * 20},${y + 100} ${cx + dir * 20},${y - 26}Z`,
      INK.curtainShade,
    ),
    fill(`M${cx - dir * 4},${y + 240}h${dir * 34}v16h${dir * -34}z`, INK.redShade),
  ];
  return [
    clipped(
      rect(x, y, w, h),
      fill(
        polygon([
          [x + 60, y],
          [x + 108, y],
          [x + 10, foot],
          [x - 40, foot],
        ]) +
          polygon([
            [x + 214, y],
            [x + 230, y],
            [x + 136, foot],
            [x + 120, foot],
          ]),
        '#ffffff',
        0.1,
      ),
      // The rail outside.
      fill(
        count(19)
          .map((i) => rect(x + i * 15, foot - 86, 4, 86))
          .join('') +
          rect(x, foot - 92, w, 8) +
          rect(x, foot - 20, w, 5),
        INK.dark,
      ),
    ),
    fillRing(rect(x - 16, y - 16, w + 32, h + 20) + rect(x, y, w, h), INK.rail),
    fill(rect(x + w, y, 16, h + 4) + rect(x - 16, y - 16, w + 32, 4), '#cdb49c'),
    fill(rect(mid - 9, y, 18, h), INK.rail),
    fill(rect(mid - 1, y, 3, h), '#b99c88'),
    fill(rect(x, y + 118, w, 8) + rect(x, y + 254, w, 8), INK.rail),
    fill(rect(x, foot - 52, w, 52), INK.rail),
    fill(
      rect(x + 14, foot - 42, w / 2 - 36, 32) + rect(mid + 22, foot - 42, w / 2 - 36, 32),
      '#d8c0a4',
    ),
    fill(rect(x - 16, foot, w + 32, 10), '#cdb49c'),
    fill(circle(mid + 14, y + 210, 5), '#c9a04a'),
    fill(roundRect(x - 60, y - 44, w + 120, 12, 6), INK.woodShade),
    fill(circle(x - 60, y - 38, 10) + circle(x + w + 60, y - 38, 10), INK.woodLit),
    ...curtain(x - 44, 1),
    ...curtain(x + w + 44, -1),
  ];
}

/** The door to the landing, a hand's breadth open; three hats, and a chain that nobody uses. */
function door(): Shape[] {
  const { x, y, w, h } = DOOR;
  const foot = y + h;
  return [
    fill(rect(x - 18, y - 18, w + 36, h + 18), INK.woodShade),
    fill(rect(x - 18, y - 18, w + 36, 5) + rect(x - 18, y - 18, 5, h + 18), INK.woodLit),
    fill(rect(x, y, w, h), '#2a1c2a'),
    // The landing: banister, a switch with its glow.
    fill(rect(x + w - 40, y, 40, h), '#4a3440'),
    fill(circle(x + w - 14, y + 190, 4), '#ff9a4c'),
    fill(
      polygon([
        [x, y],
        [x + w - 34, y + 14],
        [x + w - 34, foot + 16],
        [x, foot],
      ]),
      INK.wood,
    ),
    fill(
      polygon([
        [x, y],
        [x + 8, y + 1],
        [x + 8, foot + 1],
        [x, foot],
      ]),
      INK.woodLit,
    ),
    ...[
      [0.06, 0.24],
      [0.3, 0.6],
      [0.66, 0.94],
    ].flatMap(([a = 0, b = 1]) => [
      fill(
        polygon([
          [x + 22, y + h * a + 4],
          [x + w - 52, y + h * a + 12],
          [x + w - 52, y + h * b + 10],
          [x + 22, y + h * b],
        ]),
        INK.woodShade,
      ),
      fill(
        polygon([
          [x + 28, y + h * a + 12],
          [x + w - 58, y + h * a + 19],
          [x + w - 58, y + h * b + 4],
          [x + 28, y + h * b - 6],
        ]),
        INK.woodLit,
        0.55,
      ),
    ]),
    fill(circle(x + w - 46, y + 226, 8), '#e0b860'),
    fill(rect(x + w - 49, y + 240, 6, 16), '#a87a34'),
    // Hat and umbrella on the nail beside it.
    fill(rect(x + 164, y + 40, 78, 10), INK.woodShade),
    fill('M1388,330C1384,296 1436,296 1434,330Z', '#4a4a5e'),
    fill('M1376,332C1390,322 1432,322 1446,332C1432,342 1390,342 1376,332Z', '#34343f'),
    fill(rect(1388, 320, 46, 8), INK.dark),
    fill('M1424,340C1440,420 1438,520 1430,560C1420,520 1416,420 1424,340Z', INK.dark),
    stroke('M1430,560v30c0,10 12,10 12,0', INK.woodLit, 4),
  ];
}

/** On the walls: a calendar of stamps, a framed map without names, a certificate of forty years. */
function frames(): Shape[] {
  return [
    place(
      { x: 688, y: 252 },
      fill(rect(4, 6, 116, 92), INK.wallDeep, 0.6),
      fill(rect(0, 0, 116, 92), INK.woodShade),
      fill(rect(8, 8, 100, 76), INK.paper),
      fill(
        rect(22, 20, 72, 6) +
          rect(34, 32, 48, 4) +
          rect(26, 42, 64, 3) +
          rect(26, 50, 64, 3) +
          rect(26, 58, 40, 3),
        '#a08a80',
      ),
      fill(circle(86, 68, 9), INK.red),
      fill('M82,74l-3,12l7,-4l7,4l-3,-12z', INK.redShade),
    ),
    place(
      { x: 716, y: 366 },
      fill(ellipse(30, 36, 34, 42), INK.woodShade),
      fill(ellipse(28, 34, 27, 35), '#e8d2b0'),
      clipped(
        ellipse(28, 34, 27, 35),
        fill('M6,80C6,52 16,46 28,46C42,46 52,52 52,80Z', '#6a5a72'),
        fill(ellipse(28, 32, 11, 14), '#b98a6a'),
        fill('M15,36C12,10 46,10 42,36C40,26 36,22 28,22C20,22 17,26 15,36Z', '#3a2c34'),
      ),
    ),
  ];
}

/** The lamp over the table, unlit: a green shade on a long cord with a counterweight. */
export function pendant(): Shape[] {
  return [
    stroke('M820,-10V352', INK.dark, 3),
    fill(ellipse(820, 240, 9, 14), '#c9a04a'),
    fill('M806,352h28l8,18h-44z', '#c9a04a'),
    fill('M796,368C760,376 736,402 728,432H912C904,402 880,376 844,368Z', INK.green),
    fill('M844,368C880,376 904,402 912,432H868C866,404 858,380 836,368Z', '#2a5644'),
    fill('M796,368C770,374 748,392 738,414C752,396 776,378 808,368Z', '#7cb48c'),
    fill(ellipse(820, 432, 92, 12), '#f0e4c8'),
    fill(ellipse(820, 434, 28, 7), '#fff8e0'),
    fill(slats({ x: 728, y: 426, w: 184, h: 4 }, 8, 0.4), '#2a5644'),
  ];
}

export function flatShell(): Shape[] {
  return [...walls(), ...floor(), ...frames(), ...window(), ...door()];
}
