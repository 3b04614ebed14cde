import type { Point } from './numbers.ts';

/** Points written as a row of numbers, `x y x y …`: a long shape stays one line of the drawing. */
export function pairs(text: string): Point[] {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (numbers.length % 2 || numbers.some(Number.isNaN)) throw new Error(`Not pairs: ${text}`);
  const points: Point[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    points.push([numbers[i] as number, numbers[i + 1] as number]);
  }
  return points;
}
