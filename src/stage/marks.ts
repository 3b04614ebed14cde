import * as Phaser from 'phaser';
import type { Spot } from './hotspots.ts';
import { newCanvas } from './raster.ts';
import type { Rect } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The signs that something in the picture may be chosen. */
export interface Marks {
  /** @param over the spot under the pointer. */
  draw(spots: readonly Spot[], over: Spot | undefined, look: MarksLook): void;
  /** Sets the label anew with its next drawing: its typeface has arrived. */
  retype(): void;
  destroy(): void;
}

export interface MarksLook {
  /** Canvas px a CSS px. */
  readonly pixelRatio: number;
  /** `#rrggbb`, of the scene's palette. */
  readonly accent: string;
  /** The pointer is over the picture: the signs may speak up. */
  readonly near: boolean;
  /** Of the canvas, in its own px. */
  readonly width: number;
  readonly height: number;
}

const PAPER = '#fff1d6';
const DARK = '#0b0f18e6';

export function createMarks({ scene, textures, fonts }: Workshop): Marks {
  const key = textures.add(halo());
  const corners = scene.add.graphics().setDepth(1);
  const glow = scene.add
    .image(0, 0, key)
    .setBlendMode(Phaser.BlendModes.ADD)
    .setTint(0xffe2ae)
    .setAlpha(0.26)
    .setVisible(false);
  const label = scene.add.text(0, 0, '').setDepth(2).setVisible(false);
  let worded = '';
  /** Setting type draws a texture: done when the words or the pixels have changed, not at each frame. */
  const word = (text: string, { pixelRatio, width }: MarksLook) => {
    const key = `${text} ${pixelRatio} ${width}`;
    if (key === worded) return;
    worded = key;
    label.setStyle({
      fontFamily: fonts.label,
      fontSize: `${Math.round(14 * pixelRatio)}px`,
      color: PAPER,
      backgroundColor: DARK,
      wordWrap: { width: Math.min(width * 0.8, 300 * pixelRatio) },
    });
    label.setPadding(9 * pixelRatio, 5 * pixelRatio);
    label.setText(text);
  };

  return {
    draw(spots, over, look) {
      const { pixelRatio, accent, near, width, height } = look;
      corners.clear();
      for (const { offer, rect } of spots) {
        const chosen = offer === over?.offer;
        bracket(corners, scaled(rect, pixelRatio), {
          color: chosen ? colorOf(accent) : colorOf(PAPER),
          alpha: chosen ? 1 : near ? 0.85 : 0.5,
          line: (chosen ? 2.5 : 1.5) * pixelRatio,
          share: chosen ? 0.3 : 0.18,
        });
      }
      glow.setVisible(over !== undefined);
      label.setVisible(over !== undefined);
      if (over === undefined) return;
      const rect = scaled(over.rect, pixelRatio);
      glow
        .setPosition(rect.x + rect.w / 2, rect.y + rect.h / 2)
        .setDisplaySize(rect.w * 1.6, rect.h * 1.6);
      word(over.offer.label, look);
      const gap = 8 * pixelRatio;
      const half = label.width / 2;
      const x = Math.min(width - half - 4, Math.max(half + 4, rect.x + rect.w / 2));
      // Above its place, else below it, else on it.
      const above = rect.y - gap - label.height;
      const below = rect.y + rect.h + gap;
      const y =
        above >= 0 ? above : below + label.height <= height ? below : Math.max(4, rect.y + gap);
      label.setPosition(x - half, y);
    },
    retype() {
      worded = '';
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

interface Pen {
  readonly color: number;
  readonly alpha: number;
  readonly line: number;
  /** Length of a corner's arm, of the shorter side. */
  readonly share: number;
}

/** Four corners, as a view-finder draws them, each with a shadow that holds it on any ground. */
function bracket(graphics: Phaser.GameObjects.Graphics, rect: Rect, pen: Pen): void {
  const side = Math.min(rect.w, rect.h);
  // Short arms on large things, but never so short that a small thing goes unmarked.
  const reach = Math.min(
    side / 2,
    Math.max(5 * pen.line, Math.min(side, 40 * pen.line) * pen.share),
  );
  for (const [shift, color, alpha] of [
    [pen.line * 0.6, colorOf(DARK.slice(0, 7)), pen.alpha * 0.7],
    [0, pen.color, pen.alpha],
  ] as const) {
    graphics.lineStyle(pen.line, color, alpha);
    for (const [x, y, dx, dy] of [
      [rect.x, rect.y, 1, 1],
      [rect.x + rect.w, rect.y, -1, 1],
      [rect.x, rect.y + rect.h, 1, -1],
      [rect.x + rect.w, rect.y + rect.h, -1, -1],
    ] as const) {
      graphics.beginPath();
      graphics.moveTo(x + shift + dx * reach, y + shift);
      graphics.lineTo(x + shift, y + shift);
      graphics.lineTo(x + shift, y + shift + dy * reach);
      graphics.strokePath();
    }
  }
}

function colorOf(hex: string): number {
  return Phaser.Display.Color.HexStringToColor(hex).color;
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
