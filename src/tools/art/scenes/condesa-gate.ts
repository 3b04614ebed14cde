import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, lerp, type Point } from '../kit/numbers.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { BLOCK, CORNER, GATE, STREET, VANISH } from './condesa-space.ts';

/** A point of the side street: `x`, `y` as at its mouth, `far` 0 there and 1 where it vanishes. */
function off(x: number, y: number, far: number): Point {
  return [lerp(x, VANISH[0], far), lerp(y, VANISH[1], far)];
}

/** A patch of a wall that runs away, from `f0` to `f1`, between two heights at the mouth. */
function flank(x: number, top: number, foot: number, f0: number, f1: number): string {
  return polygon([off(x, top, f0), off(x, top, f1), off(x, foot, f1), off(x, foot, f0)]);
}

const END = 0.5;

/** The side street that goes off between wall and block, wet and misty, to a fence of sheet metal. */
export function sideStreet(): Shape[] {
  const { pavement } = STREET;
  const roll = dice(34);
  const floor = (f0: number, f1: number): string =>
    polygon([
      off(CORNER, pavement, f0),
      off(BLOCK.left, pavement, f0),
      off(BLOCK.left, pavement, f1),
      off(CORNER, pavement, f1),
    ]);
  const shapes: Shape[] = [
    fill(rect(CORNER - 10, 592, BLOCK.left - CORNER + 20, 300), '#2c4563'),
    ...pool(VANISH[0], 672, 120, 120, { color: '#6f7f96', peak: 0.5, steps: 4, grain: true }),
    fill(floor(0, END), '#22344e'),
    // First corner, second corner: the walls of either side leave a gap for the crossing.
    fill(flank(CORNER, 500, pavement, 0.3, END), '#1b2f4c'),
    fill(flank(BLOCK.left, 380, pavement, 0.3, END), '#20395a'),
    fill(flank(CORNER, 620, pavement, 0, 0.2), '#33224a'),
    fill(flank(CORNER, 620, 630, 0, 0.2), '#7a4a58'),
    fill(flank(BLOCK.left, BLOCK.roof, pavement, 0, 0.2), '#4a3a54'),
    fill(flank(BLOCK.left, BLOCK.roof, pavement, 0, 0.07), '#8a5a58'),
    fill(floor(0.2, 0.3), '#3a4a62'),
  ];
  for (const far of [0.03, 0.1]) {
    for (const y of [270, 398, 526, 654])
      shapes.push(fill(flank(BLOCK.left, y - 60, y + 20, far, far + 0.045), '#182a46'));
  }
  for (const _ of count(9)) {
    const far = roll.range(0.04, END);
    const [x, y] = off(roll.range(520, 640), pavement, far);
    shapes.push(fill(lens(x, y, 70 * (1 - far), 5 * (1 - far)), '#8fa0b4', 0.45));
  }
  return [...shapes, ...fence()];
}

/** Sheet metal on posts; the gate is the part that has been painted more often. */
function fence(): Shape[] {
  const { x, y, h } = GATE;
  const [left, right] = [off(CORNER, STREET.pavement, END)[0], off(BLOCK.left, 0, END)[0]];
  const foot = y + h;
  const ribs = count(Math.floor((right - left) / 6))
    .map((i) => rect(left + i * 6, y, 2.6, h))
    .join('');
  return [
    fill(rect(left, y, right - left, h), '#3f566e'),
    fill(ribs, '#2f4459'),
    fill(rect(left, y, right - left, 4), '#7f93a6'),
    fill(rect(x + 30, y + 6, 86, h - 6), '#55707e'),
    fill(
      count(14)
        .map((i) => rect(x + 32 + i * 6, y + 8, 2.6, h - 10))
        .join(''),
      '#41596a',
    ),
    stroke(rect(x + 30, y + 6, 86, h - 6), '#24364a', 3),
    fill(rect(x + 104, y + 56, 5, 12), '#c9d2d6'),
    stroke(`M${left},${foot}H${right}`, '#16263a', 3),
    // A post with a lamp that is out until somebody comes.
    stroke(`M${x + 126},${foot}V${y - 34}q0,-10 -10,-10h-8`, '#16263a', 4),
    fill(`M${x + 100},${y - 46}h14l4,9h-22z`, '#16263a'),
  ];
}

/** It slides. A pale man comes out on foot with a blue cooler; a grey car goes in past him. */
export function gateLit(): Shape[] {
  const { x, y, w, h } = GATE;
  const foot = y + h;
  const lx = x + 106;
  return [
    fill(rect(x + 30, y + 6, 62, h - 6), '#0e1828'),
    fill(rect(x + 30, y + 6, 62, 50), '#1a2a3c'),
    // Its tail, between the posts.
    fill(roundRect(x + 36, y + 70, 50, 40, 8), '#8d99a4'),
    fill(roundRect(x + 42, y + 58, 38, 24, 8), '#5f6c7a'),
    fill(roundRect(x + 46, y + 62, 30, 14, 4), '#1a2636'),
    fill(circle(x + 54, y + 70, 6) + rect(x + 47, y + 64, 14, 3.4), '#070c16'),
    fill(rect(x + 37, y + 86, 8, 8) + rect(x + 77, y + 86, 8, 8), '#e8503a'),
    fill(rect(x + 40, foot - 13, 9, 13) + rect(x + 73, foot - 13, 9, 13), '#0a1018'),
    fill(rect(x + 92, y + 6, 30, h - 6), '#6f8894'),
    ...cone(
      { a: [lx - 7, y - 36], b: [lx + 7, y - 36] },
      { a: [lx - 66, foot + 8], b: [lx + 50, foot + 8] },
      { color: '#f0e6a8', peak: 0.6, steps: 4, grain: true },
    ),
    ...halo(lx, y - 36, 40, '#fff0b0', 4),
    fill(circle(lx, y - 36, 5), '#fffbe6'),
    // He carries it level, as one carries soup.
    fill(
      `M${x + 90},${foot + 12}l5,-36h9l1,36zM${x + 106},${foot + 12}l-2,-36h10l3,36z`,
      '#2a3040',
    ),
    fill(`M${x + 92},${foot - 20}c-4,-22 0,-36 8,-40h12c8,4 10,20 6,40z`, '#3f5a58'),
    fill(`M${x + 110},${foot - 60}c9,3 12,20 8,40h-7z`, '#2a4248'),
    fill(circle(x + 105, foot - 70, 9), '#f2ddca'),
    fill(`M${x + 96},${foot - 72}c0,-12 18,-13 18,-1c-6,-3 -12,-3 -18,1z`, '#c9b48a'),
    stroke(`M${x + 96},${foot - 54}l-14,20M${x + 114},${foot - 54}l-8,24l-14,0`, '#3f5a58', 6),
    fill(roundRect(x + 64, foot - 38, 34, 24, 3), '#2f7fd0'),
    fill(rect(x + 64, foot - 38, 34, 7), '#e8f0f4'),
    stroke(`M${x + 70},${foot - 38}q11,-14 22,0`, '#e8f0f4', 2.6),
    fill(lens(x + w / 2 + 20, foot + 16, 130, 10), '#f0e0a0', 0.6),
  ];
}
