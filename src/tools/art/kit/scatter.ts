import type { Dice } from './dice.ts';
import type { Box, Point } from './numbers.ts';

/** `howMany` points strewn over a box. */
export function scatterBox(roll: Dice, box: Box, howMany: number): Point[] {
  return Array.from({ length: howMany }, () => [
    box.x + roll.next() * box.w,
    box.y + roll.next() * box.h,
  ]);
}

/** `howMany` points strewn over an ellipse, denser in the middle as `focus` grows from 0.5. */
export function scatterDisc(
  roll: Dice,
  disc: { x: number; y: number; rx: number; ry: number },
  howMany: number,
  focus = 0.5,
): Point[] {
  return Array.from({ length: howMany }, () => {
    const angle = roll.next() * Math.PI * 2;
    const reach = roll.next() ** focus;
    return [disc.x + Math.cos(angle) * reach * disc.rx, disc.y + Math.sin(angle) * reach * disc.ry];
  });
}

/** Draws one mark at each point and joins them, so that a thousand leaves are one path. */
export function marksAt(points: readonly Point[], mark: (x: number, y: number) => string): string {
  return points.map(([x, y]) => mark(x, y)).join('');
}
