import type { Box } from '../kit/numbers.ts';
import { count } from '../kit/numbers.ts';
import { polygon, rect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { clipped, fill, place, type Shape } from '../kit/shapes.ts';
import { INK } from './condesa-ink.ts';

export const whole = (at: Box): string => rect(at.x, at.y, at.w, at.h);

/** Draws inside a window only; 0,0 is its lower left corner, `tall` what the drawing counts as its height. */
export function behind(at: Box, tall: number, ...shapes: Shape[]): Shape {
  return clipped(whole(at), place({ x: at.x, y: at.y + at.h, scale: at.h / tall }, ...shapes));
}

/** Steel frame with a sill; `panes` uprights. */
export function frame(at: Box, panes: number): Shape[] {
  const bars = count(panes - 1)
    .map((i) => rect(at.x + (at.w * (i + 1)) / panes - 1.5, at.y, 3, at.h))
    .join('');
  const edge =
    rect(at.x - 5, at.y - 5, at.w + 10, 5) +
    rect(at.x - 5, at.y, 5, at.h) +
    rect(at.x + at.w, at.y, 5, at.h);
  return [
    fill(bars + edge, '#10233c'),
    fill(rect(at.x - 12, at.y + at.h, at.w + 24, 8), INK.ledge),
    fill(rect(at.x - 12, at.y + at.h, at.w + 24, 2.5), '#9fb2c6', 0.7),
  ];
}

/** Windows that look at nothing: panes with a slant of sky. */
export function deadWindow(at: Box, shutters = false): Shape[] {
  const { x, y, w, h } = at;
  return [
    fill(whole(at), '#14263f'),
    fill(
      polygon([
        [x, y + h],
        [x + w, y + h * 0.1],
        [x + w, y],
        [x, y],
      ]),
      '#1c3556',
    ),
    ...(shutters
      ? [fill(slats({ x: x + 4, y: y + 4, w: w / 2 - 8, h: h - 8 }, 8, 0.5), '#2f5278')]
      : []),
    ...frame(at, 2),
  ];
}
