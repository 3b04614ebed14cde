import type { Mood } from './moods.ts';
import { num } from './numbers.ts';

/** One flat shape: a path with its paint. `fill` is #rrggbb or a fill made by `spray()`. */
export type PathShape = {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly evenOdd?: boolean;
  readonly square?: boolean;
};

export type GroupShape = {
  readonly kind: 'group';
  readonly children: readonly Shape[];
  readonly transform?: string;
  readonly opacity?: number;
  /** Path that cuts the children. */
  readonly clip?: string;
};

/** What changes in a face: it is drawn anew for every mood, inside a head that stays. */
export type FaceShape = {
  readonly kind: 'face';
  readonly draw: (mood: Mood) => readonly Shape[];
};

export type Shape = PathShape | GroupShape | FaceShape;

export function face(draw: FaceShape['draw']): FaceShape {
  return { kind: 'face', draw };
}

export function fill(d: string, color: string, opacity = 1): PathShape {
  return { kind: 'path', d, fill: color, ...(opacity < 1 ? { opacity } : {}) };
}

/** Like `fill`, but inner outlines are holes. */
export function fillRing(d: string, color: string, opacity = 1): PathShape {
  return { ...fill(d, color, opacity), evenOdd: true };
}

/** A line of even width with round ends. */
export function stroke(d: string, color: string, width: number, opacity = 1): PathShape {
  return { kind: 'path', d, stroke: color, width, ...(opacity < 1 ? { opacity } : {}) };
}

/** A line with square-cut ends: frames, panes, rails. */
export function rule(d: string, color: string, width: number, opacity = 1): PathShape {
  return { ...stroke(d, color, width, opacity), square: true };
}

export function group(...children: readonly (Shape | readonly Shape[])[]): GroupShape {
  return { kind: 'group', children: children.flat() as Shape[] };
}

export function faded(opacity: number, ...children: readonly Shape[]): GroupShape {
  return { kind: 'group', children, opacity };
}

/** Draws the children only inside the path `d`. */
export function clipped(d: string, ...children: readonly Shape[]): GroupShape {
  return { kind: 'group', children, clip: d };
}

export type Placing = {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly turn?: number;
  readonly flip?: boolean;
};

/** Moves, turns (degrees), scales and mirrors a drawing made around 0,0. */
export function place(placing: Placing, ...children: readonly Shape[]): GroupShape {
  const { x = 0, y = 0, scale = 1, turn = 0, flip = false } = placing;
  const parts = [`translate(${num(x)} ${num(y)})`];
  if (turn) parts.push(`rotate(${num(turn)})`);
  if (scale !== 1 || flip) {
    const factor = Math.round(scale * 1000) / 1000;
    parts.push(`scale(${flip ? -factor : factor} ${factor})`);
  }
  return { kind: 'group', children, transform: parts.join('') };
}
