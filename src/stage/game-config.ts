import * as Phaser from 'phaser';
import type { Size } from './frame.ts';

/** More pixels than this cost more than they show. */
export const MOST_PIXEL_RATIO = 1.5;

export function pixelRatio(): number {
  return Math.min(MOST_PIXEL_RATIO, Math.max(1, window.devicePixelRatio || 1));
}

/** The page's size of an element in the canvas's own pixels. */
export function canvasSize(host: HTMLElement): Size {
  const ratio = pixelRatio();
  return {
    w: Math.max(1, Math.round(host.clientWidth * ratio)),
    h: Math.max(1, Math.round(host.clientHeight * ratio)),
  };
}

/** @throws Error where the machine can draw neither way. */
export function gameConfig(
  host: HTMLElement,
  { scenes, renderer }: { scenes: Phaser.Types.Scenes.SceneType[]; renderer: 'auto' | 'canvas' },
): Phaser.Types.Core.GameConfig {
  const { w, h } = canvasSize(host);
  return {
    type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
    parent: host,
    width: w,
    height: h,
    transparent: false,
    backgroundColor: '#0b0f18',
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / pixelRatio(), autoRound: false },
    // The page keeps its focus and its keys; the picture hears the pointer by itself.
    autoFocus: false,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    loader: { imageLoadType: 'HTMLImageElement', crossOrigin: 'anonymous' },
    fps: { limit: 30, smoothStep: false },
    // One texture a draw: with more, Phaser's program finds a picture's texture by `==` on a number that was
    // interpolated, and where that is off by a hair (all software rendering, some cards) strips of the picture vanish.
    render: { antialias: true, powerPreference: 'low-power', stencil: false, maxTextures: 1 },
    scene: scenes,
  };
}
