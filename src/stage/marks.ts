import * as Phaser from 'phaser';
import type { Spot } from './hotspots.ts';
import { newCanvas } from './raster.ts';
import type { Rect } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The signs that something in the picture may be chosen. */
export interface Marks {
  /** @param over the spot under the pointer. */
  draw(spots: readonly Spot[], over: Spot | undefined, look: MarksLook): void;
  destroy(): void;
}

export interface MarksLook {
  /** Canvas px a CSS px. */
  readonly pixelRatio: number;
  /** `#rrggbb`, of the scene's palette. */
  readonly accent: string;
  /** Canvas width in its own px. */
  readonly width: number;
}

const Z = 50_000;

export function createMarks({ scene, textures, fonts }: Workshop): Marks {
  const key = textures.add(halo());
  const corners = scene.add.graphics().setDepth(Z + 1);
  const glow = scene.add
    .image(0, 0, key)
    .setDepth(Z)
    .setBlendMode(Phaser.BlendModes.ADD)
    .setVisible(false);
  const label = scene.add
    .text(0, 0, '', { fontFamily: fonts.label, color: '#fff6e4', backgroundColor: '#0b0f18e6' })
    .setOrigin(0.5, 1)
    .setDepth(Z + 2)
    .setVisible(false);

  return {
    draw(spots, over, { pixelRatio, accent, width }) {
      const color = Phaser.Display.Color.HexStringToColor(accent).color;
      corners.clear();
      for (const spot of spots) {
        const rect = scaled(spot.rect, pixelRatio);
        const reach = Math.min(rect.w, rect.h, 60 * pixelRatio) * (spot === over ? 0.3 : 0.18);
        corners.lineStyle((spot === over ? 2.5 : 1.5) * pixelRatio, 0x0b0f18, 0.55);
        bracket(corners, { ...rect, x: rect.x + pixelRatio, y: rect.y + pixelRatio }, reach);
        const alpha = spot === over ? 1 : 0.7;
        corners.lineStyle((spot === over ? 2.5 : 1.5) * pixelRatio, spot === over ? color : 0xfff1d6, alpha);
        bracket(corners, rect, reach);
      }
      glow.setVisible(over !== undefined);
      label.setVisible(over !== undefined);
      if (over === undefined) return;
      const rect = scaled(over.rect, pixelRatio);
      glow
        .setPosition(rect.x + rect.w / 2, rect.y + rect.h / 2)
        .setDisplaySize(rect.w * 1.6, rect.h * 1.6)
        .setTint(0xffe2ae)
        .setAlpha(0.26);
      label.setStyle({
        fontFamily: fonts.label,
        fontSize: `${Math.round(14 * pixelRatio)}px`,
        color: '#fff6e4',
        backgroundColor: '#0b0f18e6',
        padding: { x: 8 * pixelRatio, y: 4 * pixelRatio },
        wordWrap: { width: Math.min(width * 0.8, 300 * pixelRatio) },
      });
      label.setText(over.offer.label);
      const half = label.width / 2;
      const x = Math.min(width - half - 4, Math.max(half + 4, rect.x + rect.w / 2));
      const above = rect.y - 8 * pixelRatio;
      const fits = above - label.height >= 0;
      label.setOrigin(0.5, fits ? 1 : 0);
      label.setPosition(x, fits ? above : Math.max(4, rect.y + 8 * pixelRatio));
    },
    destroy() {
      corners.destroy();
      glow.destroy();
      label.destroy();
      textures.free(key);
    },
  };
}

function scaled(rect: Rect, by: number): Rect {
  return { x: rect.x * by, y: rect.y * by, w: rect.w * by, h: rect.h * by };
}

/** Four corners, as a view-finder draws them. */
function bracket(pen: Phaser.GameObjects.Graphics, { x, y, w, h }: Rect, reach: number): void {
  for (const [cx, cy, dx, dy] of [
    [x, y, 1, 1],
    [x + w, y, -1, 1],
    [x, y + h, 1, -1],
    [x + w, y + h, -1, -1],
  ] as const) {
    pen.beginPath();
    pen.moveTo(cx + dx * reach, cy);
    pen.lineTo(cx, cy);
    pen.lineTo(cx, cy + dy * reach);
    pen.strokePath();
  }
}

function halo(): HTMLCanvasElement {
  const { canvas, pen } = newCanvas({ w: 128, h: 128 });
  const fade = pen.createRadialGradient(64, 64, 4, 64, 64, 64);
  fade.addColorStop(0, 'rgba(255,255,255,0.9)');
  fade.addColorStop(0.5, 'rgba(255,255,255,0.4)');
  fade.addColorStop(1, 'rgba(255,255,255,0)');
  pen.fillStyle = fade;
  pen.fillRect(0, 0, 128, 128);
  return canvas;
}
