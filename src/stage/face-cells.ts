import type { Face } from '../narrative/tags.ts';
import { type FaceCells, type FigurePose, LOOKS, type Look, type Rect } from './scene-file.ts';

/** The part of the file that shows a face with a look; a face that was not drawn is the first one. */
export function cellOf({ at, faces, x, y, dx, dy }: FaceCells, face: Face, look: Look): Rect {
  const row = Math.max(0, faces.indexOf(face));
  return { x: x + LOOKS.indexOf(look) * dx, y: y + row * dy, w: at.w, h: at.h };
}

/** The face's place in a pose whose design px are drawn so many pixels large, inside of it. */
export function facePixels(
  { at }: FaceCells,
  across: { readonly x: number; readonly y: number },
): Rect {
  const x = Math.ceil(at.x * across.x);
  const y = Math.ceil(at.y * across.y);
  return {
    x,
    y,
    w: Math.max(1, Math.floor((at.x + at.w) * across.x) - x),
    h: Math.max(1, Math.floor((at.y + at.h) * across.y) - y),
  };
}

/** The whole file of a pose, the drawing in its top left. */
export function sheetOf({ w, h, sheet }: Pick<FigurePose, 'w' | 'h' | 'sheet'>): Rect {
  return { x: 0, y: 0, w: sheet?.w ?? w, h: sheet?.h ?? h };
}
