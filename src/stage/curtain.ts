import type * as Phaser from 'phaser';
import type { Size } from './frame.ts';

/** The dark that a picture goes out into and comes up from. */
export interface Curtain {
  /** @param color `#rrggbb`. */
  dye(color: string): void;
  /** 0 open … 1 closed. */
  draw(closed: number): void;
  fit(canvas: Size): void;
  readonly closed: number;
}

const Z = 40_000;

export function createCurtain(scene: Phaser.Scene, canvas: Size): Curtain {
  const cloth = scene.add.rectangle(0, 0, canvas.w, canvas.h, 0x0b0f18).setOrigin(0, 0).setDepth(Z);
  let closed = 1;
  return {
    dye(color) {
      const value = Number.parseInt(color.slice(1), 16);
      if (!Number.isFinite(value)) return;
      cloth.setFillStyle(value);
      // Where a very wide or very tall page shows more than the picture has, the same dark goes on.
      scene.cameras.main.setBackgroundColor(value);
    },
    draw(amount) {
      closed = amount;
      cloth.setAlpha(amount).setVisible(amount > 0.002);
    },
    fit({ w, h }) {
      cloth.setSize(w, h).setDisplaySize(w, h);
    },
    get closed() {
      return closed;
    },
  };
}
