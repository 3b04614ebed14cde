import { nth } from '../kit/extra-at.ts';
import { lerp, num, type Point } from '../kit/numbers.ts';
import { pairs } from '../kit/pairs.ts';

/** The eye stands on the hotel's stairs, some three people high above the sand. */
export const HORIZON = 346;

/** Size of a person of 165 px whose feet are at y. */
export function sizeAt(y: number): number {
  return Math.round((y - HORIZON) * 2.15) / 1000;
}

/** How near the ground at y is: 0 at the horizon, 1 at the foot of the picture. */
export function nearness(y: number): number {
  return Math.max(0.02, (y - HORIZON) / (1100 - HORIZON));
}

const CORNERS = pairs(
  '120 1150 250 1050 400 945 540 845 680 742 806 652 908 578 986 516 1020 470 1000 438 930 412 800 393 600 377 350 365 -20 356',
);

/** Where the water stops, from the foot of the picture round the bay. */
export const SHORE: readonly Point[] = Array.from({ length: 130 }, (_, i) => {
  const u = (i / 129) * (CORNERS.length - 1);
  const k = Math.min(CORNERS.length - 2, Math.floor(u));
  const t = u - k;
  const at = (j: number): Point => nth(CORNERS, Math.max(0, Math.min(CORNERS.length - 1, j)));
  const [a, b, c, d] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
  const along = (q: 0 | 1): number =>
    0.5 *
    (2 * b[q] +
      (c[q] - a[q]) * t +
      (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t * t +
      (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t * t * t);
  return [along(0), along(1)];
});

/** x of the near shore at height y. */
export function shoreAt(y: number): number {
  const i = Math.max(
    1,
    SHORE.findIndex((p) => p[1] < y),
  );
  const [a, b] = [nth(SHORE, i - 1), nth(SHORE, i)];
  return lerp(a[0], b[0], (y - a[1]) / (b[1] - a[1]));
}

/** The shore moved by `by` px of the foreground, seaward if negative; `wave` makes it scalloped. */
export function shoreMoved(by: number, wave = 0, phase = 0): Point[] {
  return SHORE.map(([x, y], i) => {
    const a = nth(SHORE, Math.max(0, i - 1));
    const b = nth(SHORE, Math.min(SHORE.length - 1, i + 1));
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy) || 1;
    const swell = wave * (Math.sin(i * 0.62 + phase) * 0.7 + Math.sin(i * 1.71 + phase * 2) * 0.4);
    const reach = (by + swell) * nearness(y);
    return [x - (dy / length) * reach, y + (dx / length) * reach * 0.62];
  });
}

/** The strip between two such lines. */
export function strip(outer: readonly Point[], inner: readonly Point[]): string {
  const line = [...outer, ...[...inner].reverse()];
  return `M${line.map(([x, y]) => `${num(x)},${num(y)}`).join('L')}Z`;
}
