import { num } from './numbers.ts';

/** Capitals and figures as a sign painter's strokes on a grid of 4 by 6, foot at 0. */
const STROKES: Readonly<Record<string, string>> = {
  A: '0,0 0,4 2,6 4,4 4,0|0,2.4 4,2.4',
  B: '0,0 0,6 3,6 4,5 4,4 3,3.2 0,3.2|3,3.2 4,2.4 4,1 3,0 0,0',
  C: '4,5 3,6 1,6 0,5 0,1 1,0 3,0 4,1',
  D: '0,0 0,6 2.6,6 4,4.6 4,1.4 2.6,0 0,0',
  E: '4,6 0,6 0,0 4,0|0,3.1 3,3.1',
  F: '4,6 0,6 0,0|0,3.1 3,3.1',
  G: '4,5 3,6 1,6 0,5 0,1 1,0 3,0 4,1 4,2.8 2.4,2.8',
  H: '0,0 0,6|4,0 4,6|0,3.1 4,3.1',
  I: '2,0 2,6',
  Í: '2,0 2,6|2,7.2 3.2,8.2',
  L: '0,6 0,0 3.6,0',
  M: '0,0 0,6 2,3 4,6 4,0',
  N: '0,0 0,6 4,0 4,6',
  O: '1,0 0,1 0,5 1,6 3,6 4,5 4,1 3,0 1,0',
  P: '0,0 0,6 3,6 4,5 4,3.8 3,2.8 0,2.8',
  R: '0,0 0,6 3,6 4,5 4,3.8 3,2.8 0,2.8|2,2.8 4,0',
  S: '4,5 3,6 1,6 0,5 0,4.2 1,3.3 3,2.8 4,2 4,1 3,0 1,0 0,1',
  T: '0,6 4,6|2,6 2,0',
  U: '0,6 0,1 1,0 3,0 4,1 4,6',
  V: '0,6 2,0 4,6',
  X: '0,0 4,6|0,6 4,0',
  0: '1,0 0,1 0,5 1,6 3,6 4,5 4,1 3,0 1,0',
  1: '0.8,4.8 2,6 2,0',
  2: '0,5 1,6 3,6 4,5 4,4 0,0 4,0',
  3: '0,5 1,6 3,6 4,5 4,4 3,3.2 1.6,3.2|3,3.2 4,2.4 4,1 3,0 1,0 0,1',
  4: '3,0 3,6 0,2 4,2',
  5: '4,6 0.4,6 0,3.2 3,3.6 4,2.6 4,1 3,0 0,0.4',
  6: '4,5.4 3,6 1,6 0,5 0,1 1,0 3,0 4,1 4,2.4 3,3.2 0,3',
  7: '0,6 4,6 1.6,0',
  8: '1,3.2 0,4.2 0,5 1,6 3,6 4,5 4,4.2 3,3.2 1,3.2 0,2.2 0,1 1,0 3,0 4,1 4,2.2 3,3.2',
  9: '4,3 1,2.8 0,3.8 0,5 1,6 3,6 4,5 4,1 3,0 0.6,0',
};

/** Width of a line of `text` in letters of height `h`. */
export function letteringWidth(text: string, h: number): number {
  return text.length * h - h / 3;
}

/** A line of capitals as one path to be stroked; `x` is its left end, `y` its foot. */
export function lettering(text: string, x: number, y: number, h: number): string {
  let path = '';
  for (const [index, sign] of [...text].entries()) {
    const left = x + index * h;
    for (const line of STROKES[sign]?.split('|') ?? []) {
      const points = line.split(' ').map((pair) => {
        const [u = 0, v = 0] = pair.split(',').map(Number);
        return `${num(left + (u * h) / 6)},${num(y - (v * h) / 6)}`;
      });
      path += `M${points.join('L')}`;
    }
  }
  return path;
}
