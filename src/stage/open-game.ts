import * as Phaser from 'phaser';
import { gameConfig } from './game-config.ts';

type ActiveScene = Phaser.Types.Scenes.CreateSceneFromObjectConfig & {
  readonly key: string;
  readonly active: boolean;
};

const PATIENCE_MS = 10_000;

export interface OpenGame {
  readonly game: Phaser.Game;
  /** The picture. */
  readonly scene: Phaser.Scene;
  /** What lies over the picture and has no film on it, so that small type stays clean. */
  readonly overlay: Phaser.Scene;
}

/**
 * Starts Phaser with two empty scenes, one over the other.
 * @throws Error where the machine can draw in neither way, or does not begin within ten seconds.
 */
export function openGame(
  host: HTMLElement,
  { renderer, onFrame }: { renderer: 'auto' | 'canvas'; onFrame: (ms: number) => void },
): Promise<OpenGame> {
  return new Promise((resolve, reject) => {
    let game: Phaser.Game | undefined;
    const late = setTimeout(() => {
      game?.destroy(true);
      reject(new Error('The picture did not begin'));
    }, PATIENCE_MS);
    let scene: Phaser.Scene | undefined;
    // Both are begun at once by the configuration: a scene added later waits for a frame, and a page
    // that is opened in the background has none.
    const picture: ActiveScene = {
      key: 'picture',
      active: true,
      create(this: Phaser.Scene) {
        scene = this;
      },
      update(_time: number, ms: number) {
        onFrame(ms);
      },
    };
    const overlay: ActiveScene = {
      key: 'overlay',
      active: true,
      create(this: Phaser.Scene) {
        clearTimeout(late);
        quiet(this.game.canvas);
        trustBlendModes(this.game.renderer);
        if (scene === undefined) reject(new Error('The picture came after what lies over it'));
        else resolve({ game: this.game, scene, overlay: this });
      },
    };
    try {
      game = new Phaser.Game(gameConfig(host, { scenes: [picture, overlay], renderer }));
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

/**
 * Phaser asks whether a canvas can multiply before its own test picture has arrived, hears no, and
 * draws every shadow as a white sheet. Every browser of the last ten years can.
 */
function trustBlendModes(renderer: Phaser.Game['renderer']): void {
  if (!(renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)) return;
  renderer.blendModes[Phaser.BlendModes.MULTIPLY] = 'multiply';
  renderer.blendModes[Phaser.BlendModes.SCREEN] = 'screen';
}
