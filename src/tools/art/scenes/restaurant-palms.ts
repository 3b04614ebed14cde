import { dice } from '../kit/dice.ts';
import { frond } from '../kit/extra-fronds.ts';
import { archLine, backWall, opening } from '../kit/extra-room.ts';
import { lens } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './restaurant-ink.ts';
import { ROOM } from './restaurant-space.ts';

export function pottedPalm(seed: number, x: number, y: number, size: number): Shape[] {
  const roll = dice(seed);
  let dark = '';
  let mid = '';
  let lit = '';
  for (const i of count(11)) {
    const angle = Math.PI * (1.06 - (i / 10) * 1.12);
    const long = size * roll.range(0.8, 1.05);
    const to: Point = [
      x + Math.cos(angle) * long,
      y - Math.sin(angle) * long * 0.8 + Math.abs(Math.cos(angle)) * long * 0.35 - size * 0.2,
    ];
    const leaf = frond(roll, [x, y], to, size * 0.22, {
      length: size * 0.3,
      width: size * 0.035,
      howMany: 13,
    });
    if (i % 3 === 0) dark += leaf;
    else if (i % 3 === 1) mid += leaf;
    else lit += leaf;
  }
  const w = size * 0.3;
  return [
    fill(dark, INK.leafDark),
    fill(mid, INK.leaf),
    fill(lit, INK.leafLit),
    fill(`M${x - w},${y - 4}h${2 * w}l${-w * 0.3},${size * 0.5}h${-w * 1.4}z`, INK.tile.ground),
    fill(
      `M${x + w * 0.2},${y - 4}h${w * 0.8}l${-w * 0.3},${size * 0.5}h${-w * 0.5}z`,
      INK.tileShade.ground,
    ),
    fill(
      count(5)
        .map((i) =>
          lens(x - w * 0.7 + i * w * 0.35, y + size * 0.2, size * 0.2, size * 0.08, Math.PI / 2),
        )
        .join(''),
      INK.tile.deep,
    ),
    fill(rect(x - w * 1.08, y - 10, w * 2.16, 12), INK.tile.deep),
    fill(rect(x - w * 0.9, y + size * 0.36, w * 1.8, 6), INK.tile.sun),
  ];
}

/** The near arch through which one looks, dark, with palms before it. */
export function frame(): Shape[] {
  const near = backWall(ROOM, 2.05);
  const outer = rect(-20, -20, WIDTH + 40, HEIGHT + 40);
  const hole = opening(near, [-1.66, 1.66], -1.2, 1.75, 3.25);
  return [
    fillRing(outer + hole, INK.frame),
    stroke(archLine(near, [-1.66, 1.66], 1.75, 3.25, 30), INK.frameLit, 16),
    stroke(archLine(near, [-1.63, 1.63], 1.75, 3.22, 30), '#2f6a74', 4),
  ];
}

export function nearPalms(): Shape[] {
  const roll = dice(71);
  const leaves = (from: Point, tos: readonly (readonly [number, number])[], long: number): string =>
    tos.map((to) => frond(roll, from, to, 90, { length: long, width: 15, howMany: 22 })).join('');
  const left = leaves(
    [-30, 1010],
    [
      [270, 860],
      [190, 720],
      [90, 640],
      [360, 1010],
    ],
    140,
  );
  const right = leaves(
    [1800, 1030],
    [
      [1500, 880],
      [1580, 740],
      [1680, 650],
      [1420, 1030],
    ],
    140,
  );
  return [
    fill(left + right, '#08202c'),
    fill(
      leaves(
        [-40, 1060],
        [
          [210, 760],
          [330, 930],
        ],
        120,
      ),
      '#0f3c42',
    ),
  ];
}
