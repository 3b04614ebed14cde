import type { Crop, Size } from './frame.ts';
import type { Rect } from './scene-file.ts';

export function newCanvas({ w, h }: Size): {
  canvas: HTMLCanvasElement;
  pen: CanvasRenderingContext2D;
} {
  const canvas = document.createElement('canvas');
  canvas.width = w;
  canvas.height = h;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No 2D canvas');
  return { canvas, pen };
}

/** Draws the part of a vector picture that can come into view, at the size it is seen at. */
export function rasterise(image: HTMLImageElement, box: Rect, crop: Crop): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(crop.pixels);
  const across = crop.pixels.w / crop.part.w;
  const down = crop.pixels.h / crop.part.h;
  pen.setTransform(across, 0, 0, down, -crop.part.x * across, -crop.part.y * down);
  pen.drawImage(image, box.x, box.y, box.w, box.h);
  return canvas;
}

/** Longest stretch of drawing before the page may answer the reader, ms. */
const SLICE_MS = 10;
let rested = 0;

/**
 * Lets the page answer the reader between two heavy pieces of work, where they have taken long: a rest after every
 * small one would cost more than the drawing, because a browser makes each some four milliseconds.
 */
export async function breath(): Promise<void> {
  if (performance.now() - rested < SLICE_MS) return;
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  rested = performance.now();
}
