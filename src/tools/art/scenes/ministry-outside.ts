import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { lens } from '../kit/marks.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { INK } from './ministry-ink.ts';
import { AT, LEAVES, ROOM } from './ministry-space.ts';

/** A jacaranda of the avenue, whose crown reaches the lower roof. */
export function avenueTree(): Shape[] {
  const grown = growTree(31, {
    x: 1590,
    y: 420,
    angle: -Math.PI / 2 - 0.1,
    length: 120,
    width: 26,
    depth: 3,
  });
  const crown = canopy(
    grown,
    [1200, 0],
    ['#5a3f8c', '#6a4aa4', '#8a63c0', '#ac88dc', '#dcc2f4'],
    0.9,
    15,
  );
  return [crown.mass, trunk(grown, '#4a3450'), ...crown.leaves];
}

/** What stands on a roof of this city: water, and an aerial for a channel that has closed. */
export function tanks(): Shape[] {
  const tank = (x: number, scale: number): Shape =>
    place(
      { x, y: AT.protocol.y - ROOM.h - ROOM.slab - 8, scale },
      fill('M-26,0V-40C-26,-50 -14,-56 -9,-56V-62H9V-56C14,-56 26,-50 26,-40V0z', '#2f3440'),
      fill('M-26,0V-40C-26,-50 -14,-56 -9,-56V-62H-3V0z', '#566070'),
      stroke('M-26,-12H26M-26,-26H26', '#20242e', 2.4),
    );
  return [tank(300, 0.8), tank(352, 0.66)];
}

export function terrace(): Shape[] {
  const y = AT.legal.y - ROOM.h - ROOM.slab - 8;
  return [
    // A parapet of clay pots; the aerial.
    ...[1010, 1062, 1114].flatMap((x, i) => [
      fill(
        count(7)
          .map((k) =>
            lens(
              x + (k - 3) * 6,
              y - 34 - ((k * 5 + i * 3) % 12),
              30,
              9,
              -Math.PI / 2 + (k - 3) * 0.3,
            ),
          )
          .join(''),
        nth(INK.plant, i),
      ),
      fill(
        polygon([
          [x - 15, y - 24],
          [x + 15, y - 24],
          [x + 11, y],
          [x - 11, y],
        ]),
        '#b8553c',
      ),
      fill(rect(x - 17, y - 27, 34, 6), '#d8764c'),
    ]),
    stroke(
      `M1240,${y}V${y - 92}M1212,${y - 88}h56M1220,${y - 74}h40M1226,${y - 60}h28`,
      '#4a3a4c',
      3,
    ),
    stroke(`M1226,${y}L1240,${y - 40}L1254,${y}`, '#4a3a4c', 2.4),
    // A line with somebody's dustcloths.
    stroke(
      `M1300,${y}V${y - 62}M1460,${y}V${y - 62}M1300,${y - 58}Q1380,${y - 44} 1460,${y - 58}`,
      '#4a3a4c',
      2.6,
    ),
    ...[1322, 1362, 1404].flatMap((x, i) => [
      fill(rect(x, y - 52 + (i === 1 ? 4 : 0), 28, 32), nth(['#f4ead4', '#e0a860', '#cfe0d4'], i)),
      fill(
        rect(x + 20, y - 52 + (i === 1 ? 4 : 0), 8, 32),
        nth(['#cfc0a4', '#b9823f', '#a4bcb0'], i),
      ),
    ]),
  ];
}

/** The half floor that was left over when the house had been divided. It is full of chairs. */
export function leftOver(): Shape[] {
  const { x, y } = { x: AT.europe.x, y: 970 };
  const chair = (cx: number, cy: number, turn: number, flip = false): Shape =>
    place(
      { x: x + cx, y: y + cy, turn, flip },
      stroke(
        'M-14,0V-26M14,0V-26M-14,-26H14M-14,-26V-58M-14,-56C-4,-60 0,-60 4,-58M-14,-44H-2',
        '#b07a54',
        4.4,
      ),
      fill(rect(-17, -30, 34, 7), '#d08a5c'),
    );
  return [
    fill(rect(x, y - 118, ROOM.w, 118), '#6a4c48'),
    fill(rect(x, y - 118, ROOM.w, 30), '#54383c'),
    fill(rect(x, y - 118, ROOM.w, 118), spray('#3a2430', 2)),
    chair(54, 0, 0),
    chair(108, -4, -14),
    chair(86, -38, 172),
    chair(162, 0, 4, true),
    chair(214, -6, 90),
    chair(236, -40, 200),
    chair(286, 0, 0),
    chair(330, -2, -8, true),
    chair(312, -44, 165),
    chair(390, 0, 0),
    chair(440, -8, 84),
    chair(496, 0, 6),
    chair(540, 0, 0, true),
    chair(520, -40, 190),
    chair(598, -2, -12),
    // It has never been accredited.
    place(
      { x: x + 392, y: y - 30 },
      fill(
        'M-16,0C-18,-14 -8,-20 2,-20L4,-30L9,-24H14L19,-30L21,-18C24,-10 18,-4 16,0z',
        '#1c1424',
      ),
      stroke('M-14,-2C-26,-4 -28,10 -22,16', '#1c1424', 4),
      fill(circle(10, -18, 1.8) + circle(16, -18, 1.8), '#f2d24c'),
    ),
    fill(
      rect(x, y - 118, 10, 118) + rect(x + ROOM.w - 14, y - 118, 14, 118) + rect(x, y, ROOM.w, 22),
      INK.cut,
    ),
    fill(rect(x, y + 16, ROOM.w, 6), INK.cutShade),
  ];
}

/** One leaf of the front, swung open on its hinges; its windows have nothing behind them. */
export function leaf(side: 'left' | 'right'): Shape[] {
  const { hinge, top, foot, out } = LEAVES[side];
  const end = hinge + out;
  const at = (u: number, v: number): readonly [number, number] => [
    lerp(hinge, end, u),
    lerp(lerp(top, top - 52, u), lerp(foot, foot + 50, u), v),
  ];
  const patch = (u0: number, v0: number, u1: number, v1: number): string =>
    polygon([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]);
  const rows = side === 'left' ? 6 : 5;
  const holes = count(rows)
    .flatMap((r) =>
      [0.14, 0.56].map((u) => patch(u, (r + 0.24) / rows, u + 0.28, (r + 0.74) / rows)),
    )
    .join('');
  return [
    fillRing(patch(0, 0, 1, 1) + holes, '#b9694a'),
    fillRing(patch(0, 0, 1, 1) + holes, spray('#8a4638', 2)),
    fill(
      count(rows)
        .map((r) => patch(0, r / rows, 1, r / rows + 0.012))
        .join(''),
      '#e0a078',
    ),
    fill(patch(0.94, 0, 1, 1), INK.cut),
    fill(patch(0, 0, 0.05, 1), '#7a3f34'),
    fill(patch(0, -0.012, 1, 0.004), INK.cut),
    fill([0.1, 0.5, 0.9].map((v) => patch(-0.04, v, 0.1, v + 0.018)).join(''), INK.brass),
  ];
}

/** What it stands on: the lake bed, some of it older than the Republic. */
export function earth(): Shape[] {
  const roll = dice(22);
  return [
    fill(rect(0, 992, WIDTH, HEIGHT - 992), '#5a3a34'),
    fill(`M0,992H${WIDTH}v8H0z`, '#86a05c'),
    fill(`M0,1040q440,-14 880,0t880,0V${HEIGHT}H0z`, '#46302f'),
    fill(
      count(46)
        .map(() =>
          roundRect(
            roll.range(0, WIDTH),
            roll.range(1008, 1090),
            roll.range(8, 26),
            roll.range(6, 12),
            5,
          ),
        )
        .join(''),
      '#7a544a',
    ),
  ];
}
