import { panel, project, type Surface } from '../kit/extra-room.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './corridor-ink.ts';
import {
  END,
  end,
  front,
  HIGH,
  LOW,
  leftWall,
  MOUTH,
  NARROW,
  nearLeft,
  nearRight,
  ROOM,
  rightWall,
  WIDE,
} from './corridor-space.ts';

const floorAt = (x: number, z: number): Point => project(ROOM, x, 0, z);
const ceilAt = (x: number, h: number, z: number): Point => project(ROOM, x, h, z);

/** A strip of the floor between two distances and two offsets. */
export function ground(x0: number, x1: number, z0: number, z1: number): string {
  return polygon([floorAt(x0, z1), floorAt(x1, z1), floorAt(x1, z0), floorAt(x0, z0)]);
}

/** Wainscot of sea-foam with a bone rail, on any wall. */
function wainscot(on: Surface, a0: number, a1: number, shade = 0): Shape[] {
  const shapes = [
    fill(panel(on, a0, a1, 0, 0.95), INK.dado),
    fill(panel(on, a0, a1, 0, 0.12), INK.dadoDark),
    fill(panel(on, a0, a1, 0.95, 1.02), INK.rail),
  ];
  if (shade) shapes.push(fill(panel(on, a0, a1, 0, 1.02), INK.ink, shade));
  return shapes;
}

/** A door of the passage, seen along the wall: frame, leaf, number plate, peephole. */
function sideDoor(on: Surface, z0: number, z1: number, lit: boolean): Shape[] {
  const m = (z0 + z1) / 2;
  return [
    fill(panel(on, z0 - 0.1, z1 + 0.1, 0, 2.22), INK.rail),
    fill(panel(on, z0, z1, 0, 2.12), lit ? INK.wood : INK.woodDark),
    fill(panel(on, z0 + 0.12, z1 - 0.12, 1.15, 1.98), lit ? INK.woodLit : INK.wood, 0.75),
    fill(panel(on, z0 + 0.12, z1 - 0.12, 0.15, 1.0), lit ? INK.woodLit : INK.wood, 0.75),
    fill(panel(on, z0 - 0.34, z0 - 0.16, 1.5, 1.68), INK.brass),
    fill(panel(on, m - 0.04, m + 0.04, 1.5, 1.58), INK.brass),
    fill(panel(on, z1 - 0.14, z1 - 0.06, 0.98, 1.06), INK.brass),
  ];
}

/** A shell of plaster on a bracket, which is lit by the layer of lamps. */
function sconce(on: Surface, z: number): Shape[] {
  const [x, y] = on(z, 1.95);
  const s = ROOM.focal / z;
  return [
    fill(
      `M${num(x)},${num(y + s * 0.1)}l${num(-s * 0.05)},${num(-s * 0.2)}h${num(s * 0.1)}z`,
      INK.bone,
    ),
    fill(ellipse(x, y + s * 0.1, s * 0.03, s * 0.03), INK.brass),
  ];
}

/** Doors on the left of the passage begin behind the lift. */
const LEFT_DOORS: readonly (readonly [number, number])[] = [
  [8.0, 8.95],
  [10.4, 11.35],
];
const RIGHT_DOORS: readonly (readonly [number, number])[] = [
  [5.6, 6.55],
  [8.0, 8.95],
  [10.4, 11.35],
];

export const SCONCES: readonly { side: -1 | 1; z: number }[] = [
  { side: 1, z: 7.3 },
  { side: 1, z: 9.7 },
  { side: -1, z: 7.3 },
  { side: -1, z: 9.7 },
];

/** Carpet: coral, with a zigzag of waves in bone that runs to the window. */
function carpet(near: number, far: number): Shape[] {
  const wave = (x: number, amp: number, wide: number, color: string, opacity = 1): Shape => {
    const steps = 70;
    const z = (i: number): number => 1 / (1 / far + ((1 / near - 1 / far) * i) / steps);
    const points = (dx: number): Point[] =>
      count(steps + 1).map((i) => {
        const at = z(i);
        return floorAt(x + dx + Math.sin(at * 4.2) * amp, at);
      });
    return fill(polygon([...points(-wide), ...points(wide).reverse()]), color, opacity);
  };
  const runner = 0.82;
  return [
    fill(ground(-runner, runner, near, far), INK.carpet),
    fill(ground(-runner, -runner + 0.09, near, far), INK.carpetDark),
    fill(ground(runner - 0.09, runner, near, far), INK.carpetDark),
    wave(-0.46, 0.1, 0.04, INK.bone, 0.9),
    wave(0.46, -0.1, 0.04, INK.bone, 0.9),
    wave(0, 0.16, 0.1, INK.carpetLit),
    wave(0, -0.16, 0.05, INK.carpetDark, 0.8),
  ];
}

function terrazzo(): Shape[] {
  let joints = '';
  for (const x of [-3, -2.25, -1.5, 1.5, 2.25, 3])
    joints += ground(x - 0.012, x + 0.012, 1.4, MOUTH);
  for (const z of [1.6, 2, 2.6, 3.2, 3.8, 4.4]) joints += ground(-WIDE, WIDE, z - 0.012, z + 0.012);
  const [, y] = floorAt(0, MOUTH);
  return [
    fill(rect(0, y, WIDTH, HEIGHT - y), INK.floor),
    fill(rect(0, y, WIDTH, HEIGHT - y), spray('#fff2d8', 3), 0.5),
    fill(rect(0, y, WIDTH, HEIGHT - y), spray('#8a5a50', 2, 1), 0.5),
    fill(joints, INK.floorDark),
  ];
}

/** The passage: ceiling with beams, two walls of doors, the frame of the window. */
export function passage(): Shape[] {
  const shapes: Shape[] = [
    fill(
      polygon([
        ceilAt(-NARROW, LOW, END),
        ceilAt(NARROW, LOW, END),
        ceilAt(NARROW, LOW, MOUTH),
        ceilAt(-NARROW, LOW, MOUTH),
      ]),
      INK.ceilingDark,
    ),
    fill(panel(leftWall, END, MOUTH, 0, LOW), INK.wallShade),
    fill(panel(rightWall, END, MOUTH, 0, LOW), INK.wall),
    fill(ground(-NARROW, NARROW, 1.4, END), INK.floorDark),
    ...wainscot(leftWall, END, MOUTH, 0.12),
    ...wainscot(rightWall, END, MOUTH),
  ];
  for (const z of [11.4, 10.2, 9, 7.8, 6.6, 5.4]) {
    const beam = (h: number, z0: number, z1: number): string =>
      polygon([
        ceilAt(-NARROW, h, z1),
        ceilAt(NARROW, h, z1),
        ceilAt(NARROW, h, z0),
        ceilAt(-NARROW, h, z0),
      ]);
    shapes.push(
      fill(beam(LOW - 0.01, z, z + 0.28), INK.woodDark, 0.75),
      fill(beam(LOW - 0.01, z, z + 0.06), INK.brassDark, 0.8),
    );
  }
  for (const [a, b] of LEFT_DOORS) shapes.push(...sideDoor(leftWall, a, b, false));
  for (const [a, b] of RIGHT_DOORS) shapes.push(...sideDoor(rightWall, a, b, true));
  for (const { side, z } of SCONCES) shapes.push(...sconce(side < 0 ? leftWall : rightWall, z));
  // The window: a wall with a hole in it, and its bars.
  const hole = panel(end, -0.95, 0.95, 0.45, 2.3);
  shapes.push(
    fillRing(panel(end, -NARROW, NARROW, 0, LOW) + hole, INK.wallShade),
    fill(panel(end, -NARROW, NARROW, 0, 0.45), INK.dadoDark),
    fill(panel(end, -1.05, 1.05, 0.4, 0.47), INK.rail),
    stroke(hole, INK.rail, 6),
    fill(panel(end, -0.03, 0.03, 0.45, 2.3) + panel(end, -0.95, 0.95, 1.72, 1.77), INK.rail),
    ...carpet(MOUTH, END),
  );
  return shapes;
}

/** A fan that turns when it wants to. */
function fan(): Shape[] {
  const blade = (dx: number, dy: number): string =>
    `M870,116L${870 + dx - dy * 0.5},${116 + dy + 5}Q${870 + dx * 1.12},${116 + dy * 1.1} ${870 + dx + dy * 0.5},${116 + dy - 11}z`;
  return [
    stroke('M870,20V104', INK.woodDark, 8),
    fill(blade(210, 16) + blade(-200, 22) + blade(-120, -26) + blade(140, -24), INK.woodDark),
    fill(blade(204, 12) + blade(-196, 18), INK.wood),
    fill(ellipse(870, 114, 34, 15), INK.brass),
    fill(ellipse(870, 124, 22, 9), INK.brassDark),
  ];
}

/** Louvres on the side of the sea. */
function shutters(): Shape[] {
  const [z0, z1] = [4.3, 2.9];
  const shapes = [
    fill(panel(nearRight, z0 + 0.1, z1 - 0.1, 1.1, 2.7), INK.rail),
    fill(panel(nearRight, z0, z1, 1.18, 2.62), '#f7d98c'),
  ];
  for (const i of count(13))
    shapes.push(fill(panel(nearRight, z0, z1, 1.2 + i * 0.11, 1.28 + i * 0.11), INK.wood));
  shapes.push(
    fill(panel(nearRight, (z0 + z1) / 2 + 0.04, (z0 + z1) / 2 - 0.04, 1.18, 2.62), INK.rail),
  );
  return shapes;
}

/** A fish, by somebody's cousin. */
function picture(): Shape[] {
  const on = nearLeft;
  const [x, y] = on(3.5, 1.95);
  return [
    fill(panel(on, 4.1, 2.95, 1.4, 2.5), INK.brassDark),
    fill(panel(on, 4.02, 3.03, 1.47, 2.43), INK.rail),
    fill(panel(on, 3.94, 3.1, 1.56, 2.34), '#3f94a0'),
    fill(`M${x - 44},${y}q46,-58 88,-8l30,-26v66l-30,-22q-44,40 -88,-10z`, INK.carpetLit),
    fill(ellipse(x - 18, y - 8, 6, 6), INK.rail),
  ];
}

/** The landing: floor, two front walls with the mouth of the passage between, side walls, ceiling. */
export function landing(): Shape[] {
  const wall = (a0: number, a1: number): Shape[] => [
    fill(panel(front, a0, a1, 0, HIGH), INK.wall),
    ...wainscot(front, a0, a1),
  ];
  const frame =
    panel(front, -NARROW - 0.14, NARROW + 0.14, 0, LOW + 0.16) +
    panel(front, -NARROW, NARROW, -0.1, LOW);
  return [
    ...wall(-WIDE, -NARROW),
    ...wall(NARROW, WIDE),
    fill(panel(front, -NARROW - 0.1, NARROW + 0.1, LOW, HIGH), INK.wall),
    fillRing(frame, INK.rail),
    fill(panel(front, -NARROW - 0.14, -NARROW - 0.1, 0, LOW + 0.16), INK.wallDark, 0.5),
    // Three waves in relief over the mouth, of which the hotel was proud in 1981.
    ...[0, 1, 2].map((i) => {
      const points = count(41).map((k) =>
        front(-1.1 + (k / 40) * 2.2, 2.86 + i * 0.14 + Math.sin(k * 0.9 + i) * 0.04),
      );
      const path = `M${points.map(([x, y]) => `${num(x)},${num(y)}`).join('L')}`;
      return stroke(path, i === 1 ? '#e87a60' : INK.dadoDark, 8, 0.9);
    }),
    fill(panel(nearLeft, MOUTH, 1.4, 0, HIGH), INK.wallShade),
    ...wainscot(nearLeft, MOUTH, 1.4, 0.16),
    fill(panel(nearRight, MOUTH, 1.4, 0, HIGH), INK.wall),
    ...wainscot(nearRight, MOUTH, 1.4, 0.04),
    fill(
      polygon([
        ceilAt(-WIDE, HIGH, MOUTH),
        ceilAt(WIDE, HIGH, MOUTH),
        ceilAt(WIDE, HIGH, 1.2),
        ceilAt(-WIDE, HIGH, 1.2),
      ]),
      INK.ceiling,
    ),
    ...[-2.4, -0.8, 0.8, 2.4].map((x) =>
      fill(
        polygon([
          ceilAt(x - 0.12, HIGH, MOUTH),
          ceilAt(x + 0.12, HIGH, MOUTH),
          ceilAt(x + 0.12, HIGH, 1.2),
          ceilAt(x - 0.12, HIGH, 1.2),
        ]),
        INK.ceilingDark,
      ),
    ),
    fill(panel(front, -WIDE, WIDE, HIGH - 0.1, HIGH), INK.rail),
    ...fan(),
    ...shutters(),
    ...picture(),
  ];
}

export function landingFloor(): Shape[] {
  return [...terrazzo(), ...carpet(1.45, MOUTH)];
}
