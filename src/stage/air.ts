import { seededRandom } from '../base/random.ts';
import type { Rect } from './scene-file.ts';

/** One speck of weather at one moment, in design px. */
export interface Speck {
  readonly x: number;
  readonly y: number;
  /** Times its own size. */
  readonly size: number;
  /** 0…1. */
  readonly alpha: number;
  /** Radians, 0 upright. */
  readonly turn: number;
}

/** Where a speck is at `seconds`: no memory, so a still picture is one moment of the moving one. */
export type Path = (seconds: number) => Speck;

/** Streaks that fall from one rectangle into another. */
export function rainPaths(
  { from, to }: { readonly from: Rect; readonly to: Rect },
  count: number,
): readonly Path[] {
  return seeds(count, 7).map(([u, v, phase, speed, near]) => {
    const start = { x: from.x + u * from.w, y: from.y + v * from.h };
    const end = { x: to.x + u * to.w, y: to.y + v * to.h };
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const turn = Math.atan2(start.x - end.x, end.y - start.y);
    const seconds = Math.max(0.25, length / (900 + 500 * speed));
    const size = 0.55 + 0.65 * near;
    return (now) => {
      const t = (now / seconds + phase) % 1;
      return {
        x: start.x + (end.x - start.x) * t,
        y: start.y + (end.y - start.y) * t,
        size,
        alpha: (0.16 + 0.3 * near) * Math.min(1, 8 * t, 8 * (1 - t)),
        turn,
      };
    };
  });
}

/** Motes that hang in the light and wander. */
export function dustPaths(area: Rect, count: number): readonly Path[] {
  return seeds(count, 11).map(([u, v, phase, speed, near]) => (now) => {
    const t = now * (0.05 + 0.07 * speed) + phase;
    const bob = Math.sin((t + phase) * 5.1);
    return {
      x: area.x + ((u + 0.35 * Math.sin(t * 1.7) + 1) % 1) * area.w,
      y: area.y + wrap(v - t * 0.4) * area.h,
      size: 0.4 + 0.8 * near,
      alpha: (0.1 + 0.22 * near) * (0.6 + 0.4 * bob) * edge(wrap(v - t * 0.4)),
      turn: 0,
    };
  });
}

/** Puffs that rise from one point, widen and go. */
export function steamPaths(from: { readonly x: number; readonly y: number }): readonly Path[] {
  return seeds(7, 3).map(([u, , , speed], index) => (now) => {
    const t = wrap(now * (0.16 + 0.05 * speed) + index / 7);
    return {
      x: from.x + Math.sin(t * 5 + u * 6) * (4 + 22 * t),
      y: from.y - 110 * t,
      size: 0.35 + 1.3 * t,
      alpha: 0.2 * Math.min(1, 5 * t) * (1 - t),
      turn: 0,
    };
  });
}

type Seeds = readonly [number, number, number, number, number];

function seeds(count: number, seed: number): readonly Seeds[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => [random(), random(), random(), random(), random()]);
}

const wrap = (t: number) => ((t % 1) + 1) % 1;
const edge = (t: number) => Math.min(1, 6 * t, 6 * (1 - t));
