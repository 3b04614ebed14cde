import { Resvg } from '@resvg/resvg-js';
import type { Rect } from '../../../stage/scene-file.ts';
import { BOARD } from '../kit/picture.ts';
import type { Shape } from '../kit/shapes.ts';
import { svgText } from './svg-text.ts';

const ROOM: Rect = { x: -3000, y: -3000, w: 6000, h: 6000 };

/** The smallest whole-px box that holds everything drawn; with `within`, cut to that. */
export function inkBox(shapes: readonly Shape[], within?: Rect): Rect {
  const ink = new Resvg(svgText(shapes, ROOM)).getBBox();
  if (!ink) throw new Error('Nothing is drawn');
  const limit = within ?? ROOM;
  const left = Math.max(limit.x, Math.floor(ink.x) - 1);
  const top = Math.max(limit.y, Math.floor(ink.y) - 1);
  const right = Math.min(limit.x + limit.w, Math.ceil(ink.x + ink.width) + 1);
  const foot = Math.min(limit.y + limit.h, Math.ceil(ink.y + ink.height) + 1);
  return { x: left, y: top, w: right - left, h: foot - top };
}

export function layerBox(shapes: readonly Shape[]): Rect {
  return inkBox(shapes, BOARD);
}
