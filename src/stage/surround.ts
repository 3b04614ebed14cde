import type * as Phaser from 'phaser';
import type { Size } from './frame.ts';
import { newCanvas } from './raster.ts';
import type { Rect } from './scene-file.ts';
import type { Textures } from './textures.ts';

/** Lets the picture sink into the dark where the page is far taller or wider than it. */
export interface Surround {
  /** @param picture the whole board, in canvas px. */
  fit(picture: Rect, canvas: Size): void;
  /** @param color `#rrggbb`. */
  dye(color: string): void;
}

/** Over the scene, under the curtain. */
const Z = 39_000;
/** Depth of the soft edge, of the picture's shorter side. */
const SOFT = 0.14;
const GAP = 1;

export function createSurround(scene: Phaser.Scene, textures: Textures): Surround {
  const key = textures.add(ramp());
  const edges = [0, 1, 2, 3].map((turn) =>
    scene.add
      .image(0, 0, key)
      .setOrigin(0.5, 0)
      .setRotation((turn * Math.PI) / 2)
      .setDepth(Z)
      .setVisible(false),
  );
  return {
    fit(picture, canvas) {
      const { x, y, w, h } = picture;
      const soft = Math.min(w, h) * SOFT;
      // Each edge: the middle of its outer side, its length, and whether the page shows beyond it.
      const sides = [
        { x: x + w / 2, y, length: w, bare: y > GAP },
        { x: x + w, y: y + h / 2, length: h, bare: x + w < canvas.w - GAP },
        { x: x + w / 2, y: y + h, length: w, bare: y + h < canvas.h - GAP },
        { x, y: y + h / 2, length: h, bare: x > GAP },
      ];
      for (const [turn, side] of sides.entries()) {
        edges[turn]
          ?.setPosition(side.x, side.y)
          .setDisplaySize(side.length + 2, soft)
          .setVisible(side.bare);
      }
    },
    dye(color) {
      const value = Number.parseInt(color.slice(1), 16);
      if (Number.isFinite(value)) for (const edge of edges) edge.setTint(value);
    },
  };
}

/** White, going from solid to nothing. */
function ramp(): HTMLCanvasElement {
  const { canvas, pen } = newCanvas({ w: 8, h: 128 });
  const fade = pen.createLinearGradient(0, 0, 0, 128);
  fade.addColorStop(0, 'rgba(255,255,255,1)');
  fade.addColorStop(0.5, 'rgba(255,255,255,0.45)');
  fade.addColorStop(1, 'rgba(255,255,255,0)');
  pen.fillStyle = fade;
  pen.fillRect(0, 0, 8, 128);
  return canvas;
}
