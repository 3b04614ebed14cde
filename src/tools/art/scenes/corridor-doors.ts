import { panel } from '../kit/extra-room.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './corridor-ink.ts';
import { front, leftWall } from './corridor-space.ts';

/** 318: x from 1116 to 1290 or so. On the handle hangs a card, and under the door is a line of dark. */
export const DOOR = { x: 1142, y: 424, w: 160, h: 399 } as const;

export function door318(): Shape[] {
  const { x, y, w, h } = DOOR;
  const inset = (dx: number, dy: number, pw: number, ph: number): Shape[] => [
    fill(rect(x + dx, y + dy, pw, ph), INK.woodDark),
    fill(rect(x + dx + 4, y + dy + 4, pw - 4, ph - 4), INK.woodLit, 0.55),
    fill(rect(x + dx + 4, y + dy + 4, pw - 8, ph - 8), INK.wood),
  ];
  let slats = '';
  for (let q = y + 40; q < y + 196; q += 13) slats += rect(x + 34, q, w - 68, 6);
  return [
    fill(rect(x - 16, y - 16, w + 32, h + 16), INK.rail),
    fill(rect(x + w + 8, y - 16, 8, h + 16), INK.wallDark, 0.6),
    fill(rect(x - 16, y - 16, w + 32, 5), '#ffffff'),
    fill(rect(x, y, w, h), INK.wood),
    fill(rect(x, y, 6, h) + rect(x, y, w, 6), INK.woodDark),
    ...inset(26, 32, w - 52, 172),
    fill(slats, INK.woodDark, 0.75),
    ...inset(26, 236, w - 52, 128),
    // Plate with three marks for its number; a peephole.
    fill(roundRect(x + w / 2 - 27, y + 208, 54, 24, 4), INK.brass),
    fill(roundRect(x + w / 2 - 27, y + 226, 54, 6, 3), INK.brassDark),
    fill(
      [-14, 0, 14]
        .map((d, i) =>
          i === 1 ? rect(x + w / 2 - 2, y + 213, 4, 14) : circle(x + w / 2 + d, y + 220, 5),
        )
        .join(''),
      '#4a2f28',
    ),
    fill(circle(x + w / 2, y + 20, 4), INK.ink),
    // Handle and the card that hangs on it.
    fill(roundRect(x + 8, y + 214, 14, 40, 6), INK.brass),
    stroke(`M${x + 15},${y + 224}h20`, INK.brassDark, 7),
    stroke(`M${x + 15},${y + 222}h20`, INK.brass, 4),
    fill(
      `M${x + 12},${y + 226}h30l2,74h-34zM${x + 20},${y + 236}a7,7 0 1 0 14,0a7,7 0 1 0 -14,0z`,
      '#d8423c',
    ),
    fill(
      rect(x + 19, y + 258, 16, 4) + rect(x + 17, y + 268, 20, 4) + rect(x + 21, y + 278, 12, 4),
      '#fff5df',
    ),
    fill(rect(x, y + h - 6, w, 6), INK.ink),
    // A mat, and a tray that room service has not fetched.
    fill(`M${x - 14},${y + h + 4}h${w + 28}l10,22h-${w + 48}z`, INK.dadoDark),
    fill(`M${x - 8},${y + h + 8}h${w + 16}l6,14h-${w + 28}z`, INK.dado, 0.7),
  ];
}

/** The linen room, door off its hinges since the last hurricane: shelves of white. */
export const LINEN = { x: 456, y: 420, w: 150, h: 403 } as const;

export function linen(): Shape[] {
  const { x, y, w, h } = LINEN;
  const shapes: Shape[] = [
    fill(rect(x - 14, y - 14, w + 28, h + 14), INK.rail),
    fill(rect(x - 14, y - 14, 5, h + 14), '#ffffff'),
    fill(rect(x, y, w, h), '#8a5a4c'),
    fill(rect(x, y, w, 70), '#6a3f42'),
    fill(`M${x},${y}h22v${h}h-22z`, '#5a3440'),
  ];
  const stack = (sx: number, foot: number, sw: number, howMany: number, stripe?: string): void => {
    for (const i of count(howMany)) {
      const sy = foot - (i + 1) * 13;
      shapes.push(
        fill(roundRect(sx, sy, sw, 12, 4), i % 2 ? '#f1e6d4' : INK.linen),
        fill(rect(sx + 3, sy + 9, sw - 6, 2), '#b89a8c', 0.7),
      );
      if (stripe)
        shapes.push(fill(rect(sx + sw - 13, sy, 4, 12) + rect(sx + sw - 22, sy, 4, 12), stripe));
    }
  };
  [y + 112, y + 202, y + 292].forEach((shelf, row) => {
    stack(x + 26, shelf, 54, [4, 5, 3][row] ?? 4, row < 2 ? INK.stripe : undefined);
    stack(x + 86, shelf, 56, [3, 4, 5][row] ?? 4, row === 1 ? INK.stripe : undefined);
    shapes.push(
      fill(rect(x + 18, shelf, w - 18, 7), '#c48a58'),
      fill(rect(x + 18, shelf + 5, w - 18, 3), '#5a3440'),
    );
  });
  shapes.push(
    // A bulb without a shade.
    stroke(`M${x + 84},${y}v22`, '#2a1a22', 2),
    fill(ellipse(x + 84, y + 30, 8, 10), '#fff2c0'),
    fill(ellipse(x + 84, y + 30, 30, 26), '#ffd890', 0.3),
    // Plate over the door: two folded sheets.
    fill(roundRect(x + w / 2 - 24, y - 50, 48, 26, 4), INK.dadoDark),
    fill(rect(x + w / 2 - 14, y - 44, 28, 5) + rect(x + w / 2 - 14, y - 36, 28, 5), INK.rail),
    // Mops in the lower third.
    fill(rect(x + 30, y + 318, 40, 82), '#4f8a88'),
    fill(rect(x + 30, y + 318, 40, 8), '#7fb8ac'),
    stroke(
      `M${x + 112},${y + 400}L${x + 124},${y + 306}M${x + 130},${y + 400}V${y + 306}`,
      '#e3b454',
      5,
    ),
    fill(rect(x, y + h - 8, w, 8), '#3a2230'),
  );
  return [clipped(rect(x - 16, y - 52, w + 32, h + 54), ...shapes)];
}

/** The lift, in the first bay of the passage on the left: two leaves of steel and a round lamp. */
export function lift(): Shape[] {
  const on = leftWall;
  const lamp = on(6.2, 2.33);
  return [
    fill(panel(on, 5.1, 7.0, 0, 2.32), INK.brassDark),
    fill(panel(on, 5.16, 6.94, 0, 2.24), INK.brass),
    fill(panel(on, 5.24, 6.86, 0, 2.16), INK.steelDark),
    fill(panel(on, 5.24, 6.0, 0, 2.16), INK.steel),
    fill(panel(on, 6.04, 6.86, 0, 2.16), '#9fb0b6'),
    fill(panel(on, 5.5, 5.62, 0, 2.16) + panel(on, 6.4, 6.5, 0, 2.16), '#e4eef0', 0.8),
    fill(panel(on, 5.99, 6.05, 0, 2.16), INK.ink),
    fill(panel(front, -1.47, -1.37, 1.02, 1.3), INK.brass),
    fill(circle(...front(-1.42, 1.2), 6), '#ff8a5a'),
    fill(circle(...front(-1.42, 1.09), 6), INK.brassDark),
    fill(ellipse(lamp[0], lamp[1] - 8, 12, 9), '#ffcf6a'),
  ];
}
