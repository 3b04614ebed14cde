/** A point of the drawing plane, in design px. */
export type Point = readonly [x: number, y: number];

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** Writes a coordinate with one decimal at most: more is bytes that nobody sees. */
export function num(value: number): string {
  const text = (Math.round(value * 10) / 10).toString();
  return text === '-0' ? '0' : text;
}

export function lerp(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The point at `t` on the straight line from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
}

/** `count` whole numbers from 0, for drawing rows of things. */
export function count(howMany: number): number[] {
  return Array.from({ length: howMany }, (_, index) => index);
}
