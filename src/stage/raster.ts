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

/** Lets the page answer the reader between two heavy pieces of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
