import type * as Phaser from 'phaser';
import { canvasSize, pixelRatio } from './game-config.ts';

export interface PageEvents {
  hidden(is: boolean): void;
  /** The graphics context went away, or is back. */
  lost(is: boolean): void;
  /** Typefaces have arrived. */
  typefaces(): void;
  /** @param settled false while the size is still changing. */
  resized(settled: boolean): void;
}

/** A window is dragged in many small steps; only the last one is worth new textures. */
const RESIZE_REST_MS = 180;

/**
 * Follows the size of the host and whether it can be seen.
 * @returns its own undo.
 */
export function watchPage(host: HTMLElement, game: Phaser.Game, events: PageEvents): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const fit = () => {
    const { w, h } = canvasSize(host);
    const zoom = 1 / pixelRatio();
    if (w === game.scale.width && h === game.scale.height && zoom === game.scale.zoom) return;
    game.scale.setZoom(zoom);
    game.scale.resize(w, h);
    // Phaser leaves the old style where a canvas px is a CSS px.
    game.canvas.style.width = `${w * zoom}px`;
    game.canvas.style.height = `${h * zoom}px`;
    events.resized(false);
    clearTimeout(resting);
    resting = setTimeout(() => events.resized(true), RESIZE_REST_MS);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  window.addEventListener('resize', fit, { signal });
  document.addEventListener('visibilitychange', () => events.hidden(document.hidden), { signal });
  document.fonts?.addEventListener('loadingdone', () => events.typefaces(), { signal });
  game.canvas.addEventListener('webglcontextlost', () => events.lost(true), { signal });
  game.canvas.addEventListener('webglcontextrestored', () => events.lost(false), { signal });

  return () => {
    ending.abort();
    observer.disconnect();
    clearTimeout(resting);
  };
}
