import * as Phaser from 'phaser';
import type { Weather as Sky } from '../narrative/tags.ts';
import { dustPaths, type Path, rainPaths, steamPaths } from './air.ts';
import { LAYER_STEP } from './backdrop.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import type { Ease } from './plan.ts';
import { newCanvas } from './raster.ts';
import type { SceneFile } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** Rain, dust and steam of one scene. */
export interface Air {
  weather(sky: Sky, ease: Ease): Promise<void>;
  place(frame: Frame, lens: Lens, seconds: number): void;
  show(visible: boolean): void;
  destroy(): void;
}

interface Specks {
  readonly images: readonly Phaser.GameObjects.Image[];
  readonly paths: readonly Path[];
  readonly depth: number;
  /** Design px of a speck of size 1. */
  readonly w: number;
  readonly h: number;
  strength: number;
}

const CHANGE_MS = 1400;
const DROPS_IN_THE_OPEN = 110;
const DROPS_IN_A_WINDOW = 34;
const MOTES = 26;

export function createAir(
  file: SceneFile,
  firstVisible: boolean,
  { scene, textures, glides }: Workshop,
): Air {
  const { rain, dust, steam } = file.weather;
  let visible = firstVisible;
  const keys: string[] = [];

  const specks = (
    paths: readonly Path[],
    look: {
      canvas: HTMLCanvasElement;
      w: number;
      h: number;
      tint: number;
      z: number;
      depth: number;
    },
  ): Specks => {
    const key = textures.add(look.canvas);
    keys.push(key);
    const images = paths.map(() =>
      scene.add
        .image(0, 0, key)
        .setDepth(look.z)
        .setTint(look.tint)
        .setBlendMode(Phaser.BlendModes.SCREEN)
        .setVisible(false),
    );
    return { images, paths, depth: look.depth, w: look.w, h: look.h, strength: 0 };
  };

  const top = file.layers.length * LAYER_STEP;
  const falling =
    rain &&
    specks(rainPaths(rain, isWindow(file) ? DROPS_IN_A_WINDOW : DROPS_IN_THE_OPEN), {
      canvas: streak(),
      w: 2.4,
      h: 46,
      tint: 0xcfe0f2,
      ...(isWindow(file) ? { z: behindTheWall(file), depth: 0.1 } : { z: top, depth: 0.8 }),
    });
  const motes =
    dust &&
    specks(dustPaths(dust, MOTES), {
      canvas: spot(),
      w: 9,
      h: 9,
      tint: 0xffe6bf,
      z: top,
      depth: 0.6,
    });
  const puffs =
    steam &&
    specks(steamPaths(steam), { canvas: spot(), w: 46, h: 46, tint: 0xd8dde6, z: top, depth: 0.5 });
  const all = [falling, motes, puffs].filter((one) => one !== undefined);
  if (puffs !== undefined) puffs.strength = 1;

  const turn = (set: Specks | undefined, to: number, ease: Ease) => {
    if (set === undefined || set.strength === to) return Promise.resolve();
    const from = set.strength;
    return glides.run(ease === 'softly' ? CHANGE_MS : 0, (done) => {
      set.strength = from + (to - from) * done;
    });
  };

  return {
    async weather(sky, ease) {
      await Promise.all([
        turn(falling, sky === 'rain' ? 1 : 0, ease),
        turn(motes, { clear: 0.6, haze: 1, rain: 0.25 }[sky], ease),
      ]);
    },
    place(frame, lens, seconds) {
      for (const set of all) {
        for (const [index, image] of set.images.entries()) {
          const speck = set.paths[index]?.(seconds);
          if (speck === undefined) continue;
          const w = set.w * (set === falling ? 1 : speck.size);
          const h = set.h * speck.size;
          const rect = { x: speck.x - w / 2, y: speck.y - h / 2, w, h };
          const at = rectOnCanvas(rect, frame, { depth: set.depth, lens });
          const alpha = speck.alpha * set.strength;
          image
            .setPosition(at.x + at.w / 2, at.y + at.h / 2)
            .setDisplaySize(at.w, at.h)
            .setRotation(speck.turn)
            .setAlpha(alpha)
            .setVisible(visible && alpha > 0.004);
        }
      }
    },
    show(is) {
      visible = is;
      if (!is) for (const set of all) for (const image of set.images) image.setVisible(false);
    },
    destroy() {
      for (const set of all) for (const image of set.images) image.destroy();
      for (const key of keys) textures.free(key);
    },
  };
}

/** Rain that is seen through a window, not stood in. */
function isWindow({ weather, size }: SceneFile): boolean {
  return weather.rain !== undefined && weather.rain.from.w < size.w / 2;
}

/** Before the first layer that covers the board: the wall that the window is cut into. */
function behindTheWall({ layers, size }: SceneFile): number {
  const wall = layers.findIndex(
    ({ box, blend }, index) =>
      index > 0 && blend === 'normal' && box.w >= size.w * 0.95 && box.h >= size.h * 0.8,
  );
  return wall < 0 ? layers.length * LAYER_STEP : wall * LAYER_STEP - LAYER_STEP / 2;
}

function streak(): HTMLCanvasElement {
  const { canvas, pen } = newCanvas({ w: 4, h: 64 });
  const fade = pen.createLinearGradient(0, 0, 0, 64);
  fade.addColorStop(0, 'rgba(255,255,255,0)');
  fade.addColorStop(0.8, 'rgba(255,255,255,1)');
  fade.addColorStop(1, 'rgba(255,255,255,0.2)');
  pen.fillStyle = fade;
  pen.fillRect(0.5, 0, 3, 64);
  return canvas;
}

function spot(): HTMLCanvasElement {
  const { canvas, pen } = newCanvas({ w: 64, h: 64 });
  const fade = pen.createRadialGradient(32, 32, 0, 32, 32, 32);
  fade.addColorStop(0, 'rgba(255,255,255,1)');
  fade.addColorStop(0.4, 'rgba(255,255,255,0.55)');
  fade.addColorStop(1, 'rgba(255,255,255,0)');
  pen.fillStyle = fade;
  pen.fillRect(0, 0, 64, 64);
  return canvas;
}
