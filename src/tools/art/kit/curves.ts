import type { Dice } from './dice.ts';
import { lerp, num, type Point } from './numbers.ts';

const at = (points: readonly Point[], index: number): Point => {
  const point = points[index];
  if (!point) throw new Error('A curve needs at least one point');
  return point;
};

/**
 * A soft line through all points (Catmull-Rom written as cubic curves).
 * @param tension 0 straight … 1 round
 */
export function smooth(points: readonly Point[], closed = false, tension = 0.5): string {
  const n = points.length;
  const near = (i: number): Point =>
    at(points, closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i)));
  const k = tension / 3;
  const start = near(0);
  let path = `M${num(start[0])},${num(start[1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [near(i - 1), near(i), near(i + 1), near(i + 2)];
    path +=
      `C${num(p1[0] + (p2[0] - p0[0]) * k)},${num(p1[1] + (p2[1] - p0[1]) * k)} ` +
      `${num(p2[0] - (p3[0] - p1[0]) * k)},${num(p2[1] - (p3[1] - p1[1]) * k)} ` +
      `${num(p2[0])},${num(p2[1])}`;
  }
  return closed ? `${path}Z` : path;
}

/** A brush stroke whose width runs from `w0` to `w1`, as an outline to be filled. */
export function taper(points: readonly Point[], w0: number, w1: number): string {
  const left: Point[] = [];
  const right: Point[] = [];
  const last = points.length - 1;
  points.forEach((p, i) => {
    const a = at(points, Math.max(0, i - 1));
    const b = at(points, Math.min(last, i + 1));
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const length = Math.hypot(dx, dy) || 1;
    const half = lerp(w0, w1, i / last) / 2;
    left.push([p[0] - (dy / length) * half, p[1] + (dx / length) * half]);
    right.unshift([p[0] + (dy / length) * half, p[1] - (dx / length) * half]);
  });
  return smooth([...left, ...right], true, 0.9);
}

/** An uneven round patch; `jitter` is the share of the radius that may be missing or added. */
export function blob(
  roll: Dice,
  place: { x: number; y: number; rx: number; ry: number },
  corners = 9,
  jitter = 0.25,
): string {
  const turn = roll.next() * Math.PI * 2;
  const points: Point[] = [];
  for (let i = 0; i < corners; i++) {
    const angle = turn + (i / corners) * Math.PI * 2;
    const reach = 1 + (roll.next() - 0.5) * 2 * jitter;
    points.push([
      place.x + Math.cos(angle) * place.rx * reach,
      place.y + Math.sin(angle) * place.ry * reach,
    ]);
  }
  return smooth(points, true, 1);
}
