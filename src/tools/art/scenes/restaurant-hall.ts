import { darker } from '../kit/colors.ts';
import { nth } from '../kit/extra-at.ts';
import { archLine, backWall, flags, opening, panel, project, sideWall } from '../kit/extra-room.ts';
import { talavera, talaveraOn } from '../kit/extra-talavera.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import type { Quad } from '../kit/patterns.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { shadeSide } from '../kit/ramps.ts';
import { clipped, fill, fillRing, rule, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './restaurant-ink.ts';
import { BACK, BAY, BAYS, CORNICE, GALLERY, HALF, ironRail, ROOM } from './restaurant-space.ts';

function column(x: number, foot: number, top: number, w: number): Shape[] {
  return [
    fill(rect(x - w / 2, top, w, foot - top), INK.stone),
    fill(rect(x - w / 2, top, w * 0.34, foot - top), INK.stoneLit),
    fill(rect(x + w * 0.2, top, w * 0.3, foot - top), INK.stoneShade),
    fill(
      rect(x - w * 0.8, top - 6, w * 1.6, 8) + rect(x - w * 0.66, top + 4, w * 1.32, 5),
      INK.stoneLit,
    ),
    fill(rect(x - w * 0.75, foot - 12, w * 1.5, 12), INK.stoneShade),
  ];
}

/** The far wall: tiles, arched gallery, doors. */
export function farWall(): Shape[] {
  const on = backWall(ROOM, BACK);
  const [left, top] = on(-HALF, CORNICE);
  const [right, foot] = on(HALF, 0);
  const [, floor] = on(0, GALLERY);
  const shapes: Shape[] = [];
  const pattern = (c: number, r: number) =>
    (c + r) % 2
      ? ('flower' as const)
      : (c - r + 40) % 4 === 0
        ? ('star' as const)
        : ('rings' as const);
  // Upper storey.
  shapes.push(
    ...talavera({ x: left - 5, y: top + 6, columns: 22, rows: 3, size: 40 }, pattern, INK.tile),
  );
  const bays = count(BAYS).map((i) => [-HALF + i * BAY, -HALF + (i + 1) * BAY] as const);
  const upper = bays.map((bay) => opening(on, bay, GALLERY, 6.7, 7.5, 0.2));
  shapes.push(fill(upper.join(''), INK.cave));
  bays.forEach((bay, i) => {
    const middle = on((bay[0] + bay[1]) / 2, GALLERY);
    const clip = nth(upper, i);
    shapes.push(
      clipped(
        clip,
        ...talavera(
          { x: Math.round(middle[0]) - 90, y: floor - 72, columns: 9, rows: 3, size: 20 },
          (c, r) => (r === 0 ? 'wave' : (c + r) % 2 ? 'star' : 'slant'),
          INK.tileShade,
        ),
        fill(rect(middle[0] - 30, floor - 128, 60, 130), INK.caveDeep),
        fill(rect(middle[0] - 24, floor - 122, 48, 130), i === 1 ? INK.lamp : '#1d5570'),
        fill(rect(middle[0] - 2, floor - 122, 4, 130), INK.caveDeep),
        ...shadeSide({ x: middle[0] - 90, y: top + 20, w: 180, h: 110 }, 'top', {
          color: INK.caveDeep,
          peak: 0.85,
          steps: 4,
        }),
      ),
    );
  });
  for (const bay of bays) {
    shapes.push(stroke(archLine(on, [bay[0] + 0.2, bay[1] - 0.2], 6.7, 7.5), INK.stoneLit, 9));
    shapes.push(stroke(archLine(on, [bay[0] + 0.28, bay[1] - 0.28], 6.7, 7.4), INK.stoneShade, 3));
  }
  for (const i of count(BAYS + 1)) {
    const [x, y] = on(-HALF + i * BAY, 6.7);
    shapes.push(...column(Math.round(x), floor, Math.round(y), 20));
  }
  // Ground storey: a tiled wall with doors, and the arch of the stairs.
  shapes.push(
    ...talavera(
      { x: left - 5, y: floor, columns: 22, rows: 6, size: 40 },
      (c, r) => (r === 0 ? 'wave' : r === 5 ? 'slant' : pattern(c, r)),
      INK.tile,
    ),
  );
  for (const [i, bay] of bays.entries()) {
    if (i === 1 || i === 4) continue;
    const wide = i === 3 ? 0.14 : 0.5;
    const mouth = opening(on, bay, 0, 2.4, 3.4, wide);
    shapes.push(fill(mouth, INK.cave));
    const [x0, x1] = [on(bay[0] + wide, 0)[0], on(bay[1] - wide, 0)[0]];
    if (i !== 3) {
      shapes.push(
        clipped(
          mouth,
          fill(rect(x0, foot - 170, x1 - x0, 170), '#c98a4c'),
          fill(rect(x0, foot - 90, x1 - x0, 100), '#8a4a3c'),
          fill(ellipse((x0 + x1) / 2, foot - 130, 60, 44), INK.lamp),
          fill(circle((x0 + x1) / 2, foot - 150, 9), '#fff3cf'),
          rule(`M${(x0 + x1) / 2},${foot - 240}V${foot - 160}`, INK.woodDark, 3),
          fill(rect(x0, foot - 220, 22, 220) + rect(x1 - 22, foot - 220, 22, 220), INK.caveDeep),
        ),
      );
    }
    const line = archLine(on, [bay[0] + wide, bay[1] - wide], 2.4, 3.4);
    shapes.push(stroke(line, INK.stone, 16), stroke(line, INK.stoneLit, 6));
    for (const x of [x0, x1]) {
      shapes.push(fill(rect(x - 8, on(0, 2.4)[1], 16, foot - on(0, 2.4)[1]), INK.stone));
      shapes.push(fill(rect(x + 3, on(0, 2.4)[1], 5, foot - on(0, 2.4)[1]), INK.stoneShade));
    }
  }
  // A tile picture of a jar with flowers between two doors, another behind the waiters' table.
  for (const bay of [nth(bays, 1), nth(bays, 4)]) {
    const [cx] = on((bay[0] + bay[1]) / 2, 0);
    const x = Math.round(cx);
    shapes.push(
      fill(rect(x - 56, foot - 212, 112, 156), INK.tile.sun),
      fill(rect(x - 51, foot - 207, 102, 146), INK.tile.ground),
      fill(
        `M${x - 14},${foot - 72}c-26,-20 -22,-46 0,-54l-6,-12h40l-6,12c22,8 26,34 0,54z`,
        INK.tile.deep,
      ),
      fill(`M${x - 18},${foot - 104}q18,10 36,0v8q-18,10 -36,0z`, INK.tile.sun),
      stroke(
        `M${x},${foot - 138}v-44M${x},${foot - 142}q-26,-10 -30,-34M${x},${foot - 142}q26,-10 30,-34`,
        INK.green,
        3,
      ),
    );
    for (const [dx, dy, r] of [
      [0, -186, 13],
      [-31, -178, 10],
      [31, -178, 10],
      [-16, -160, 7],
      [17, -160, 7],
    ] as const) {
      shapes.push(fill(circle(x + dx, foot + dy, r), INK.red));
      shapes.push(fill(circle(x + dx, foot + dy, r * 0.45), INK.tile.sun));
    }
  }
  // Slab and cornice, rail.
  shapes.push(
    fill(rect(left - 6, floor - 6, right - left + 12, 20), INK.stone),
    fill(rect(left - 6, floor - 6, right - left + 12, 6), INK.stoneLit),
    fill(rect(left - 6, floor + 14, right - left + 12, 9), INK.stoneDeep, 0.55),
    fill(rect(left - 8, top - 8, right - left + 16, 18), INK.stone),
    fill(rect(left - 8, top - 8, right - left + 16, 6), INK.stoneLit),
    fill(rect(left - 8, top + 10, right - left + 16, 7), INK.stoneDeep, 0.6),
  );
  return shapes;
}

/** One of the long walls, running away from the eye. */
export function longWall(side: -1 | 1): Shape[] {
  const on = sideWall(ROOM, HALF * side);
  const base = side < 0 ? INK.stoneShade : INK.stone;
  const tile = side < 0 ? INK.tileShade : INK.tile;
  const shapes: Shape[] = [];
  const zs = [16, 12.4, 9.2, 6.4, 4];
  const quad = (z0: number, z1: number, h0: number, h1: number): Quad => [
    on(z0, h1),
    on(z1, h1),
    on(z1, h0),
    on(z0, h0),
  ];
  shapes.push(fill(panel(on, 16, 4, 0, CORNICE), tile.ground));
  zs.slice(0, -1).forEach((z0, i) => {
    const z1 = nth(zs, i + 1);
    const columns = 5;
    shapes.push(...talaveraOn(quad(z0, z1, 0, 3.9), columns, 6, tile));
    shapes.push(...talaveraOn(quad(z0, z1, 6.2, CORNICE), columns, 3, tile));
    const lower = opening(on, [z0, z1], 0, 2.3, 3.4, 0.5);
    const upper = opening(on, [z0, z1], GALLERY, 6.5, 7.5, 0.22);
    shapes.push(fill(lower, INK.cave), fill(upper, INK.cave));
    shapes.push(
      clipped(
        lower,
        fill(
          panel(on, lerp(z0, z1, 0.1), lerp(z0, z1, 0.52), 0, 4),
          side < 0 ? '#1d4a68' : '#b36f4a',
        ),
        fill(panel(on, lerp(z0, z1, 0.1), lerp(z0, z1, 0.52), 0, 1.1), darker(INK.cave, 0.2)),
      ),
      clipped(
        upper,
        fill(panel(on, z0, z1, 6.6, 8), INK.caveDeep),
        fill(panel(on, lerp(z0, z1, 0.34), lerp(z0, z1, 0.72), GALLERY, 6.4), '#1d5570'),
      ),
    );
    for (const [d, w] of [
      [archLine(on, [z0 - 0.5, z1 + 0.5], 2.3, 3.4), 150],
      [archLine(on, [z0 - 0.22, z1 + 0.22], 6.5, 7.5), 110],
    ] as const) {
      shapes.push(
        stroke(d, base, w / z1),
        stroke(d, side < 0 ? INK.stone : INK.stoneLit, w / z1 / 3),
      );
    }
  });
  for (const z of zs) {
    const half = 0.16;
    shapes.push(fill(panel(on, z + half, z - half, 0, GALLERY), base));
    shapes.push(fill(panel(on, z + half, z - half, GALLERY, 6.5), base));
    const lit = side < 0 ? z + half : z - half;
    shapes.push(
      fill(panel(on, lit, z, 0, 6.5), side < 0 ? INK.stone : INK.stoneLit),
      fill(panel(on, z + half * 1.8, z - half * 1.8, 6.35, 6.6), INK.stoneLit),
    );
  }
  shapes.push(
    fill(panel(on, 16, 4, 3.75, 4.1), base),
    fill(panel(on, 16, 4, 4.0, 4.1), side < 0 ? INK.stone : INK.stoneLit),
    fill(panel(on, 16, 4, 3.55, 3.75), INK.stoneDeep, 0.6),
    fill(panel(on, 16, 4, 7.8, 8.2), base),
    fill(panel(on, 16, 4, 8.1, 8.2), INK.stoneLit),
    rule(ironRail(on, [16, 4], GALLERY + 0.12, GALLERY + 1.05, 0.4, false), INK.iron, 2.4),
    rule(ironRail(on, [16, 4], GALLERY + 1.05, GALLERY + 1.06, 20, false), INK.iron, 6),
  );
  return shapes;
}

/** Checkered floor with a border. */
export function floor(): Shape[] {
  const corner = project(ROOM, -9, 0, BACK);
  return [
    fill(rect(0, corner[1] - 2, WIDTH, HEIGHT - corner[1] + 2), INK.floor),
    fill(flags(ROOM, [-8, 8], [2, 16], 0.8, 0), INK.flag),
    fillRing(
      panel((x, z) => project(ROOM, x, 0, z), -7, 7, 2.6, 16) +
        panel((x, z) => project(ROOM, x, 0, z), -6.6, 6.6, 2, 15.4),
      INK.tile.deep,
      0.85,
    ),
  ];
}
