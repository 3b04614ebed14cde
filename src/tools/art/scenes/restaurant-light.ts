import { count, type Point } from '../kit/numbers.ts';
import { polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { cone } from '../kit/ramps.ts';
import { fill, fillRing, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

/** Sun through the panes: a broken grid of light that lies on the floor. */
export function sunOnFloor(slant: number, x: number, color: string, opacity: number): Shape[] {
  let path = '';
  for (const row of count(5)) {
    for (const column of count(6)) {
      const y0 = 756 + row ** 1.45 * 34;
      const h = 20 + row * 13;
      const w = 74 + row * 22;
      const x0 = x + (column - 3) * (w + 8) + (y0 - 756) * slant;
      path += polygon([
        [x0, y0],
        [x0 + w, y0],
        [x0 + w + h * slant, y0 + h],
        [x0 + h * slant, y0 + h],
      ]);
    }
  }
  return [fill(path, color, opacity)];
}

export function shafts(
  from: readonly (readonly [number, number])[],
  lean: number,
  color: string,
  peak: number,
): Shape[] {
  return from.flatMap(([x, w]) =>
    cone(
      { a: [x, -10], b: [x + w, -10] },
      { a: [x + lean, 1010], b: [x + w * 2.1 + lean, 1010] },
      { color, peak, steps: 3, grain: true },
    ),
  );
}

/**
 * What the sun leaves in shade: the whole room but a slanting band of light with a soft border;
 * put over it with `multiply`.
 */
export function shade(band: readonly Point[], color: string, deep: string): Shape[] {
  const all = rect(0, 0, WIDTH, HEIGHT);
  const middle = band.reduce((sum, [x]) => sum + x, 0) / band.length;
  const ring = (grow: number): string =>
    all + polygon(band.map(([x, y]) => [x + Math.sign(x - middle) * grow, y] as const));
  return [
    fillRing(ring(0), color),
    fillRing(ring(22), spray(deep, 1, 1), 0.6),
    fillRing(ring(60), color, 0.4),
    fillRing(ring(60), spray(deep, 2, 2), 0.6),
    fillRing(ring(170), deep, 0.22),
    fillRing(ring(170), spray(deep, 2, 3), 0.6),
    fillRing(ring(320), deep, 0.3),
  ];
}
