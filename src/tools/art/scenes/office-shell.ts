import { dice } from '../kit/dice.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { evenDepths } from '../kit/perspective.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import {
  around,
  BACK,
  DADO,
  DADO_SHADE,
  INK,
  OPENING,
  ROOM,
  WALL,
  WALL_SHADE,
  WOOD,
  WOOD_DARK,
} from './office-space.ts';

export function shell(): Shape[] {
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
  shapes.push(
    fill(ROOM.side(0, 0, 1, 1, 2.4), WALL_SHADE),
    fill(ROOM.side(1, 0, 1, 1, 2.4), '#bda888'),
  );
  shapes.push(
    fill(ROOM.side(0, 0.63, 1, 1, 2.4), DADO_SHADE),
    fill(ROOM.side(1, 0.63, 1, 1, 2.4), '#4c6e68'),
  );
  shapes.push(
    fill(ROOM.side(0, 0.615, 0.63, 1, 2.4) + ROOM.side(1, 0.615, 0.63, 1, 2.4), '#2f4648'),
  );
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

export function ceilingLamp(): Shape[] {
  return [
    stroke('M420,40V176', INK, 3),
    fill('M392,206c2-24 18-32 28-32s26,8 28,32z', '#44685e'),
    fill('M392,206c2-24 18-32 28-32c-8,6-14,16-14,32z', '#5f8a7c'),
    fill(ellipse(420, 206, 30, 6), '#d9d2b8'),
    fill(circle(420, 209, 9), '#efe8d0'),
  ];
}

export function sideShelves(): Shape[] {
  const roll = dice(71);
  const shapes: Shape[] = [];
  // Archive boxes along the right wall, running away from us.
  for (const [v0, v1] of [
    [0.3, 0.5],
    [0.52, 0.72],
    [0.74, 0.98],
  ] as const) {
    shapes.push(fill(ROOM.side(0.985, v1, v1 + 0.02, 1.06, 1.6), '#4a3a34'));
    let near = 1.07;
    for (const _ of count(6)) {
      const next = near + roll.range(0.05, 0.085);
      const top = lerp(v0, v1, roll.range(0.04, 0.24));
      const color = roll.pick(['#a58158', '#8f6b4b', '#b8945f', '#7f7158']);
      shapes.push(fill(ROOM.side(0.985, top, v1, near, next - 0.008), color));
      shapes.push(
        fill(ROOM.side(0.985, top + 0.05, top + 0.09, near + 0.014, next - 0.02), '#e2d5b0'),
      );
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
