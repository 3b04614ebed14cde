import type * as Phaser from 'phaser';

/** Gives each drawn canvas a texture of its own and takes it back. */
export interface Textures {
  /** @param cells equal parts beside one another, each a frame named by its number. */
  add(canvas: HTMLCanvasElement, cells?: number): string;
  free(key: string): void;
}

export function createTextures(scene: Phaser.Scene): Textures {
  let made = 0;
  return {
    add(canvas, cells = 0) {
      made += 1;
      const key = `drawn ${made}`;
      // `addCanvas` would read every pixel back at once and keep a copy of them.
      const texture = scene.textures.create(key, canvas);
      texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
      const w = canvas.width / Math.max(1, cells);
      for (let i = 0; i < cells; i++) texture?.add(`${i}`, 0, i * w, 0, w, canvas.height);
      return key;
    },
    free(key) {
      if (scene.textures.exists(key)) scene.textures.remove(key);
    },
  };
}
