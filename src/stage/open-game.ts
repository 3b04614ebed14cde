import * as Phaser from 'phaser';
import { gameConfig } from './game-config.ts';

const PATIENCE_MS = 10_000;

/**
 * Starts Phaser with one empty scene.
 * @throws Error where the machine can draw in neither way, or does not begin within ten seconds.
 */
export function openGame(
  host: HTMLElement,
  { renderer, onFrame }: { renderer: 'auto' | 'canvas'; onFrame: (ms: number) => void },
): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve, reject) => {
    let game: Phaser.Game | undefined;
    const late = setTimeout(() => {
      game?.destroy(true);
      reject(new Error('The picture did not begin'));
    }, PATIENCE_MS);
    const stage: Phaser.Types.Scenes.CreateSceneFromObjectConfig & { key: string } = {
      key: 'stage',
      create(this: Phaser.Scene) {
        clearTimeout(late);
        quiet(this.game.canvas);
        resolve({ game: this.game, scene: this });
      },
      update(_time: number, ms: number) {
        onFrame(ms);
      },
    };
    try {
      game = new Phaser.Game(gameConfig(host, { scene: stage, renderer }));
    } catch (cause) {
      clearTimeout(late);
      reject(cause);
    }
  });
}

/** The picture says nothing that the words do not say: assistive technology passes it by. */
function quiet(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('tabindex');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', display: 'block' });
  // A finger on the picture still scrolls the page.
  canvas.style.touchAction = 'manipulation';
}
