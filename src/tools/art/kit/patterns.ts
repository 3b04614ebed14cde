import type { Dice } from './dice.ts';
import type { Box, Point } from './numbers.ts';
import { lerp } from './numbers.ts';
import { polygon, rect } from './paths.ts';

/** The four corners of a surface seen at an angle: top left, top right, foot right, foot left. */
export type Quad = readonly [Point, Point, Point, Point];

/** A point of the surface; u runs left to right, v top to foot, both 0 to 1. */
export function onQuad(quad: Quad, u: number, v: number): Point {
  const [a, b, c, d] = quad;
  return [
    lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
    lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
  ];
}

/** A patch of the surface between u0,v0 and u1,v1. */
export function patchOnQuad(quad: Quad, u0: number, v0: number, u1: number, v1: number): string {
  return polygon([
    onQuad(quad, u0, v0),
    onQuad(quad, u1, v0),
    onQuad(quad, u1, v1),
    onQuad(quad, u0, v1),
  ]);
}

/** Every second tile of a checkered surface. */
export function checker(quad: Quad, columns: number, rows: number): string {
  let path = '';
  for (let r = 0; r < rows; r++) {
    for (let c = r % 2; c < columns; c += 2) {
      path += patchOnQuad(quad, c / columns, r / rows, (c + 1) / columns, (r + 1) / rows);
    }
  }
  return path;
}

/** Joints of a tiled wall or floor, as thin rectangles. */
export function tileJoints(box: Box, tileW: number, tileH: number, joint: number): string {
  let path = '';
  for (let y = box.y + tileH; y < box.y + box.h; y += tileH) path += rect(box.x, y, box.w, joint);
  for (let x = box.x + tileW; x < box.x + box.w; x += tileW) path += rect(x, box.y, joint, box.h);
  return path;
}

/** Slats of a shutter, blind or grille: `share` of every pitch is slat. */
export function slats(box: Box, pitch: number, share = 0.5): string {
  let path = '';
  for (let y = box.y; y + pitch * share <= box.y + box.h + 0.1; y += pitch) {
    path += rect(box.x, y, box.w, pitch * share);
  }
  return path;
}

export function bars(box: Box, pitch: number, barW: number): string {
  let path = '';
  for (let x = box.x; x + barW <= box.x + box.w + 0.1; x += pitch)
    path += rect(x, box.y, barW, box.h);
  return path;
}

/** Lines of unreadable print: short dashes in rows, ragged on the right. */
export function greek(roll: Dice, box: Box, lineH: number, inkH: number): string {
  let path = '';
  for (let y = box.y; y + inkH <= box.y + box.h; y += lineH) {
    const end = box.x + box.w * roll.range(0.7, 1);
    for (let x = box.x; x < end; ) {
      const word = Math.min(roll.range(0.06, 0.2) * box.w, end - x);
      path += rect(x, y, word, inkH);
      x += word + box.w * 0.03;
    }
  }
  return path;
}
