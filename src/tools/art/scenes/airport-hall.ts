import { dice } from '../kit/dice.ts';
import { panel, project } from '../kit/extra-room.ts';
import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { clipped, fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './airport-ink.ts';
import { BACK, HALF, HIGH, leftWall, PORTHOLES, ROOM, rightWall, wall } from './airport-space.ts';

/** The doors to the street; what is outside is drawn by hour. */
export const EXIT = { x: 1130, y: 470, w: 216, h: 250 } as const;

function inDisc(x: number, y: number): boolean {
  const door = x > EXIT.x && x < EXIT.x + EXIT.w && y > EXIT.y;
  return door || PORTHOLES.some(({ at, r }) => Math.hypot(at[0] - x, at[1] - y) < r);
}

/** What is left of a line where nothing is cut out of the wall. */
function cut(
  [from, to]: readonly [number, number],
  gone: (at: number) => boolean,
): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start: number | undefined;
  for (let at = from; at <= to; at += 4) {
    if (!gone(at)) start ??= at;
    else if (start !== undefined) {
      parts.push([start, at]);
      start = undefined;
    }
  }
  if (start !== undefined) parts.push([start, to]);
  return parts;
}

/** The wall of discs, with the doors cut out of it too. */
export function shell(): Shape[] {
  const holes = PORTHOLES.map(({ at, r }) => circle(...at, r)).join('');
  const doors = rect(EXIT.x, EXIT.y, EXIT.w, EXIT.h);
  const whole = panel(wall, -HALF, HALF, 0, HIGH);
  const [, foot] = wall(0, 0);
  const [, rise] = wall(0, 1.1);
  const shapes: Shape[] = [
    fillRing(whole + holes + doors, INK.wall),
    fillRing(
      panel(wall, -HALF, HALF, 0, 1.1) + rect(EXIT.x, rise, EXIT.w, EXIT.y + EXIT.h - rise),
      INK.wallShade,
    ),
    fill(panel(wall, -HALF, 2.68, 0, 0.14) + panel(wall, 4.88, HALF, 0, 0.14), INK.wallDark),
  ];
  // Joints of the cladding: they run to the discs and stop.
  const upright = (x: number): string =>
    cut([60, 610], (y) => inDisc(x, y))
      .map(([a, b]) => rect(x - 1, a, 2, b - a))
      .join('');
  const level = (y: number): string =>
    cut([40, 1700], (x) => inDisc(x, y))
      .map(([a, b]) => rect(a, y - 1, b - a, 2))
      .join('');
  const joints =
    count(9)
      .map((i) => upright(60 + i * 200))
      .join('') +
    level(500) +
    level(340) +
    level(180);
  shapes.push(fill(joints, INK.wallShade, 0.7));
  for (const { at, r } of PORTHOLES) {
    const [x, y] = at;
    const deep = Math.max(7, r * 0.13);
    // Thickness of the wall: lit below, dark above.
    shapes.push(
      fillRing(circle(x, y, r + 1) + circle(x + deep * 0.2, y + deep * 0.5, r - deep), INK.rimDark),
      clipped(
        rect(x - r - 4, y, 2 * r + 8, r + 4),
        fillRing(circle(x, y, r + 1) + circle(x + deep * 0.2, y + deep * 0.5, r - deep), INK.rim),
      ),
      stroke(circle(x, y, r + deep * 0.4), INK.wallLit, deep * 0.5),
    );
  }
  // The cross of the great window.
  shapes.push(
    fill(rect(806, 222, 7, 300) + rect(660, 412, 300, 7), INK.wallDark),
    // Signs: marks of no language.
    fill(roundRect(1140, 424, 196, 34, 6), INK.wallDark),
    fill('M1160,441l16,-11v7h26v8h-26v7z', INK.sun),
    fill(rect(1216, 434, 66, 5) + rect(1216, 444, 46, 5), INK.cream),
    fill(circle(1312, 441, 9), INK.coral),
    fill(rect(0, foot - 2, WIDTH, 6), INK.wallDark, 0.7),
  );
  return shapes;
}

function plate(x: number, y: number, w: number): Shape[] {
  const roll = dice(33);
  let rows = '';
  let late = '';
  for (const i of count(6)) {
    const yy = y + 16 + i * 15;
    rows +=
      rect(x + 14, yy, roll.range(26, 50), 6) +
      rect(x + 84, yy, 24, 6) +
      rect(x + 124, yy, roll.range(30, w - 150), 6);
    if (i === 2 || i === 4) late += rect(x + w - 20, yy - 1, 9, 9);
  }
  return [
    stroke(`M${x + 30},${y}V0M${x + w - 30},${y}V0`, INK.steelDark, 4),
    fill(roundRect(x, y, w, 112, 6), INK.ink),
    fill(rect(x + 6, y + 6, w - 12, 3), INK.steelDark),
    fill(rows, '#ffd890'),
    fill(late, INK.coral),
  ];
}

/** Ceiling of light strips, side walls, the board that hangs from it. */
export function roof(): Shape[] {
  const at = (x: number, z: number) => project(ROOM, x, HIGH, z);
  const strip = (x: number, w: number): string =>
    polygon([at(x - w, BACK), at(x + w, BACK), at(x + w, 2), at(x - w, 2)]);
  return [
    fill(polygon([at(-HALF, BACK), at(HALF, BACK), at(HALF, 2), at(-HALF, 2)]), INK.ceilingDark),
    fill([-6, -3, 0, 3, 6].map((x) => strip(x, 0.7)).join(''), INK.ceiling),
    fill([-6, -3, 0, 3, 6].map((x) => strip(x, 0.2)).join(''), '#ffffff'),
    fill(panel(leftWall, BACK, 2, 0, HIGH), INK.wallShade),
    fill(panel(leftWall, BACK, 2, 0, 1.1), INK.wallDark),
    fill(panel(rightWall, BACK, 2, 0, HIGH), INK.wallShade),
    fill(panel(rightWall, BACK, 2, 0, 1.1), INK.wallDark),
  ];
}

export function board(): Shape[] {
  return plate(1000, 92, 236);
}

/** A floor so polished that the discs lie in it a second time. */
export function floor(): Shape[] {
  const [, top] = project(ROOM, 0, 0, BACK);
  const roll = dice(62);
  let joints = '';
  for (let x = -12; x <= 12; x += 1.5) {
    const line = [
      project(ROOM, x - 0.015, 0, BACK),
      project(ROOM, x + 0.015, 0, BACK),
      project(ROOM, x + 0.015, 0, 1.4),
      project(ROOM, x - 0.015, 0, 1.4),
    ];
    joints += polygon(line);
  }
  for (const z of [7.5, 6, 4.8, 3.8, 3, 2.4]) {
    const [, y] = project(ROOM, 0, 0, z);
    joints += rect(0, y, WIDTH, 9 / z);
  }
  let mirror = '';
  for (const { at, r } of PORTHOLES.slice(0, 9)) {
    const y = top + (top - at[1]) * 0.62;
    for (let q = -r; q < r; q += 9) {
      const w = Math.sqrt(r * r - q * q) * 2 * roll.range(0.8, 1.05);
      mirror += lens(at[0] + roll.range(-5, 5), y + q * 0.62, w, roll.range(3, 6));
    }
  }
  return [
    fill(rect(0, top, WIDTH, HEIGHT - top), INK.floor),
    fill(rect(0, top, WIDTH, 60), INK.floorDark, 0.5),
    fill(rect(0, top, WIDTH, HEIGHT - top), spray('#dff0f2', 2), 0.5),
    fill(joints, INK.floorDark, 0.7),
    fill(mirror, INK.floorLit, 0.7),
    fill(ellipse(870, 1000, 620, 60), INK.floorLit, 0.25),
  ];
}
