import { num, type Point } from './numbers.ts';
import { polygon } from './paths.ts';

/** A room seen by one eye: metres in, design px out. z counts away from the viewer. */
export type Room = {
  readonly vanishX: number;
  readonly horizon: number;
  /** Pixels of one metre at z = 1. */
  readonly focal: number;
  /** Height of the eye above the floor, in metres. */
  readonly eye: number;
};

export function project(room: Room, x: number, height: number, z: number): Point {
  const scale = room.focal / z;
  return [room.vanishX + x * scale, room.horizon + (room.eye - height) * scale];
}

/** A surface of the room: `along` in metres on the ground, `height` in metres. */
export type Surface = (along: number, height: number) => Point;

export function backWall(room: Room, z: number): Surface {
  return (along, height) => project(room, along, height, z);
}

/** The wall at the side; `along` is the distance z. */
export function sideWall(room: Room, x: number): Surface {
  return (along, height) => project(room, x, height, along);
}

export function panel(on: Surface, a0: number, a1: number, h0: number, h1: number): string {
  return polygon([on(a0, h1), on(a1, h1), on(a1, h0), on(a0, h0)]);
}

/** An opening with a round head, drawn right on any surface. */
export function opening(
  on: Surface,
  span: readonly [from: number, to: number],
  foot: number,
  spring: number,
  crown: number,
  inset = 0,
): string {
  const a0 = span[0] + inset * Math.sign(span[1] - span[0]);
  const a1 = span[1] - inset * Math.sign(span[1] - span[0]);
  const points: Point[] = [on(a0, foot)];
  for (let i = 0; i <= 12; i++) {
    const angle = Math.PI - (i / 12) * Math.PI;
    const along = (a0 + a1) / 2 + (Math.cos(angle) * (a1 - a0)) / 2;
    points.push(on(along, spring + Math.sin(angle) * (crown - inset - spring)));
  }
  points.push(on(a1, foot));
  return polygon(points);
}

/** The head of an arch as an open line, for mouldings and ribs. */
export function archLine(
  on: Surface,
  span: readonly [from: number, to: number],
  spring: number,
  crown: number,
  steps = 16,
): string {
  let path = '';
  for (let i = 0; i <= steps; i++) {
    const angle = Math.PI - (i / steps) * Math.PI;
    const along = (span[0] + span[1]) / 2 + (Math.cos(angle) * (span[1] - span[0])) / 2;
    const [x, y] = on(along, spring + Math.sin(angle) * (crown - spring));
    path += `${i === 0 ? 'M' : 'L'}${num(x)},${num(y)}`;
  }
  return path;
}

/** Every second flag of a floor of square flags. */
export function flags(
  room: Room,
  across: readonly [from: number, to: number],
  away: readonly [from: number, to: number],
  size: number,
  odd: 0 | 1,
): string {
  let path = '';
  let row = 0;
  for (let z = away[0]; z < away[1] - 0.01; z += size) {
    const shift = (row + odd) % 2;
    for (let x = across[0] + shift * size; x < across[1] - 0.01; x += 2 * size) {
      path += polygon([
        project(room, x, 0, z + size),
        project(room, x + size, 0, z + size),
        project(room, x + size, 0, z),
        project(room, x, 0, z),
      ]);
    }
    row++;
  }
  return path;
}
