import * as Phaser from 'phaser';
import { LAYER_STEP } from './backdrop.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import { around, cardsOf } from './prints.ts';
import { newCanvas } from './raster.ts';
import type { Rect, SceneFile } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The lamp over the board: a pool of light on the names at hand, the others in half dark. */
export interface BoardLight {
  /** An empty list takes the lamp away. */
  over(names: readonly string[], softly: boolean): Promise<void>;
  place(frame: Frame, lens: Lens): void;
  show(visible: boolean): void;
  destroy(): void;
}

const MOVE_MS = 700;
const DARK = 0.62;

/** @returns `undefined` for a scene that is no board. */
export function createBoardLight(
  file: SceneFile,
  firstVisible: boolean,
  { scene, textures, glides }: Workshop,
): BoardLight | undefined {
  const cards = cardsOf(file);
  if (cards.size === 0) return undefined;
  const key = textures.add(pool());
  const image = scene.add
    .image(0, 0, key)
    .setDepth(file.layers.length * LAYER_STEP + 1)
    .setBlendMode(Phaser.BlendModes.MULTIPLY)
    .setVisible(false);
  let visible = firstVisible;
  let strength = 0;
  let at: Rect = { x: 0, y: 0, ...file.size };

  const paint = () => {
    image.setAlpha(strength * DARK).setVisible(visible && strength > 0.004);
  };

  return {
    async over(names, softly) {
      const lit = names.flatMap((name) => cards.get(name) ?? []);
      const from = at;
      const to = lit.length === 0 ? at : poolAround(lit, file);
      const dim = strength;
      const goal = lit.length === 0 ? 0 : 1;
      const start = dim === 0 ? to : from;
      await glides.run(softly ? MOVE_MS : 0, (done) => {
        at = between(start, to, done);
        strength = dim + (goal - dim) * done;
        paint();
      });
    },
    place(frame, lens) {
      const { x, y, w, h } = rectOnCanvas(at, frame, { depth: 0.5, lens });
      image.setPosition(x + w / 2, y + h / 2).setDisplaySize(w, h);
    },
    show(is) {
      visible = is;
      paint();
    },
    destroy() {
      image.destroy();
      textures.free(key);
    },
  };
}

/** The picture of the light is far larger than the pool in its middle: its dark reaches every corner. */
function poolAround(lit: readonly Rect[], { size }: SceneFile): Rect {
  const { x, y, w, h } = around(lit);
  const side = Math.max(size.w * 2.2, w * 5, h * 5);
  return { x: x + (w - side) / 2, y: y + (h - side) / 2, w: side, h: side };
}

function between(a: Rect, b: Rect, t: number): Rect {
  const mix = (from: number, to: number) => from + (to - from) * t;
  return { x: mix(a.x, b.x), y: mix(a.y, b.y), w: mix(a.w, b.w), h: mix(a.h, b.h) };
}

function pool(): HTMLCanvasElement {
  const { canvas, pen } = newCanvas({ w: 512, h: 512 });
  const fade = pen.createRadialGradient(256, 256, 9, 256, 256, 58);
  fade.addColorStop(0, '#ffffff');
  fade.addColorStop(0.35, '#f3e6cf');
  fade.addColorStop(1, '#0c1226');
  pen.fillStyle = fade;
  pen.fillRect(0, 0, 512, 512);
  return canvas;
}
