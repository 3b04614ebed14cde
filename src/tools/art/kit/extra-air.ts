import { mix } from './colors.ts';
import { count } from './numbers.ts';
import { ellipse, rect } from './paths.ts';
import { HEIGHT, WIDTH } from './picture.ts';
import { clipped, fill, fillRing, type Shape } from './shapes.ts';
import { spray } from './spray.ts';

const SHEET = rect(0, 0, WIDTH, HEIGHT);

/**
 * What an hour does to a whole picture, to be multiplied over it: one tone in the middle and
 * another towards the corners, with grain where they meet.
 * @param hole a path wound against the clock that is left as it is: the view from a window
 */
export function hourShade(
  tones: { readonly middle: string; readonly edge: string },
  disc: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number },
  hole = '',
): Shape[] {
  const { middle, edge } = tones;
  const rim = (grow: number, color: string): Shape =>
    fillRing(SHEET + ellipse(disc.x, disc.y, disc.rx + grow, disc.ry + grow * 0.8), color);
  const coats = [
    fill(SHEET, middle),
    ...count(9).map((i) => rim(i * 46 - 20, mix(middle, edge, (i + 1) / 9))),
    ...[0.3, 0.5, 0.7, 0.9].map((t, i) => rim(i * 90 - 50, spray(mix(middle, edge, t), 2, i * 3))),
  ];
  return hole ? [clipped(SHEET + hole, ...coats)] : coats;
}

/** A hole for `hourShade`: the rectangle, wound against the clock. */
export function holeAt(x: number, y: number, w: number, h: number): string {
  return `M${x},${y}v${h}h${w}v${-h}Z`;
}
