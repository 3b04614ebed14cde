import { blob, taper } from './curves.ts';
import { type Dice, dice } from './dice.ts';
import { lens } from './marks.ts';
import type { Point } from './numbers.ts';
import { fill, type Shape } from './shapes.ts';

type Tip = { x: number; y: number; last: boolean };

type Limb = { points: Point[]; w0: number; w1: number };

export type Tree = { limbs: Limb[]; tips: Tip[]; roll: Dice };

/** Grows a forking tree; angle in radians (up is -PI/2), `depth` forks. */
export function growTree(
  seed: number,
  root: { x: number; y: number; angle: number; length: number; width: number; depth: number },
): Tree {
  const roll = dice(seed);
  const limbs: Limb[] = [];
  const tips: Tip[] = [];
  const grow = (x0: number, y0: number, a0: number, l: number, w: number, depth: number): void => {
    const points: Point[] = [[x0, y0]];
    let [x, y, angle] = [x0, y0, a0];
    for (let i = 0; i < 5; i++) {
      angle += roll.range(-0.2, 0.2) + 0.02 * Math.sign(-Math.PI / 2 - angle);
      x += (Math.cos(angle) * l) / 5;
      y += (Math.sin(angle) * l) / 5;
      points.push([x, y]);
    }
    limbs.push({ points, w0: w, w1: w * 0.62 });
    if (depth <= 2) tips.push({ x, y, last: depth === 0 });
    if (depth === 0) return;
    const forks = depth > 2 ? 2 : roll.int(2, 3);
    for (let i = 0; i < forks; i++) {
      const spread = (i - (forks - 1) / 2) * roll.range(0.55, 0.95) + roll.range(-0.12, 0.12);
      grow(x, y, angle + spread, l * roll.range(0.66, 0.84), w * 0.62, depth - 1);
    }
  };
  grow(root.x, root.y, root.angle, root.length, root.width, root.depth);
  return { limbs, tips, roll };
}

export function trunk(tree: Tree, color: string): Shape {
  return fill(tree.limbs.map((limb) => taper(limb.points, limb.w0, limb.w1)).join(''), color);
}

/**
 * Blossom or leaves as lens marks in four tones, lit from `light`.
 * @param tones mass, then dark to light: five colors
 */
export function canopy(
  tree: Tree,
  light: Point,
  tones: readonly [string, string, string, string, string],
  size = 1,
  perTip = 22,
): { mass: Shape; leaves: Shape[] } {
  const { roll } = tree;
  let mass = '';
  const tiers: [string, string, string, string] = ['', '', '', ''];
  for (const tip of tree.tips) {
    const radius = (tip.last ? 46 : 58) * size * roll.range(0.75, 1.15);
    mass += blob(roll, { x: tip.x, y: tip.y, rx: radius * 1.25, ry: radius * 0.82 }, 10, 0.2);
    const toLight = Math.atan2(light[1] - tip.y, light[0] - tip.x);
    const near = Math.max(0, 1 - Math.hypot(light[0] - tip.x, light[1] - tip.y) / 620);
    for (let i = 0; i < perTip; i++) {
      const angle = roll.next() * Math.PI * 2;
      const reach = Math.sqrt(roll.next()) * radius * 1.28;
      const x = tip.x + Math.cos(angle) * reach * 1.12;
      const y = tip.y + Math.sin(angle) * reach * 0.74;
      const leaf = roll.range(7, 15) * size;
      const facing = (Math.cos(angle - toLight) * reach) / radius;
      const value = facing * 0.55 + near * 0.9 + roll.range(-0.3, 0.3);
      const tier = value > 0.92 ? 3 : value > 0.5 ? 2 : value > 0.05 ? 1 : 0;
      tiers[tier] += lens(x, y, leaf * 1.7, leaf * 0.8, roll.range(-0.9, 0.9));
    }
  }
  return {
    mass: fill(mass, tones[0]),
    leaves: tiers.map((d, i) => fill(d, tones[i + 1] as string)),
  };
}
