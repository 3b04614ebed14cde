import type * as Phaser from 'phaser';
import { LAYER_STEP } from './backdrop.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import { anchorOf, type Ease } from './plan.ts';
import { rasterise } from './raster.ts';
import type { Anchor, FigureFile, Rect, SceneFile } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The people in one scene. */
export interface Figures {
  pose(person: string, pose: string, ease: Ease): Promise<void>;
  leave(person: string, ease: Ease): Promise<void>;
  clear(): void;
  place(frame: Frame, lens: Lens): void;
  redraw(frame: Frame): Promise<void>;
  show(visible: boolean): void;
  destroy(): void;
}

type Drawing = FigureFile['poses'][string];

interface Cutout {
  readonly pose: string;
  readonly anchor: Anchor;
  readonly drawing: Drawing;
  readonly path: string;
  readonly image: Phaser.GameObjects.Image;
  key: string;
  strength: number;
}

const ENTER_MS = 450;
const CHANGE_MS = 260;
const LARGEST = 2048;

export function createFigures(
  file: SceneFile,
  { frame: firstFrame, visible: firstVisible }: { frame: Frame; visible: boolean },
  { scene, loader, textures, glides, report }: Workshop,
): Figures {
  const people = new Map<string, Cutout>();
  const fading = new Set<Cutout>();
  let frame = firstFrame;
  let visible = firstVisible;
  /** Who is meant to be here, whatever is still loading. */
  const wanted = new Map<string, string>();

  const paint = ({ image, strength }: Cutout) => {
    image.setAlpha(strength).setVisible(visible && strength > 0.004);
  };

  const fade = (cutout: Cutout, to: number, ms: number) => {
    const from = cutout.strength;
    return glides.run(ms, (done) => {
      cutout.strength = from + (to - from) * done;
      paint(cutout);
    });
  };

  const remove = async (cutout: Cutout, ms: number) => {
    fading.add(cutout);
    await fade(cutout, 0, ms);
    fading.delete(cutout);
    cutout.image.destroy();
    textures.free(cutout.key);
  };

  const texture = (picture: HTMLImageElement, drawing: Drawing, anchor: Anchor) => {
    const whole: Rect = { x: 0, y: 0, w: drawing.w, h: drawing.h };
    const scale = Math.min(anchor.scale * frame.scale, LARGEST / Math.max(whole.w, whole.h));
    const pixels = {
      w: Math.max(1, Math.round(whole.w * scale)),
      h: Math.max(1, Math.round(whole.h * scale)),
    };
    return textures.add(rasterise(picture, whole, { part: whole, pixels }));
  };

  const cutOut = async (person: string, pose: string): Promise<Cutout | undefined> => {
    const anchor = anchorOf(file, person, pose);
    // A close-up shows only those for whom it has a place.
    if (anchor === undefined) return undefined;
    const drawing = (await loader.figure(person))?.poses[pose];
    if (drawing === undefined) {
      report({ kind: 'figure', id: `${person}.${pose}`, cause: new Error('No such pose') });
      return undefined;
    }
    const path = `figures/${person}/${drawing.file}`;
    const picture = await loader.picture(path, 'figure');
    if (picture === undefined || wanted.get(person) !== pose) return undefined;
    const key = texture(picture, drawing, anchor);
    const image = scene.add.image(0, 0, key).setOrigin(0, 0).setVisible(false);
    image.setDepth(depthFor(file, anchor));
    return { pose, anchor, drawing, path, image, key, strength: 0 };
  };

  const put = ({ anchor, drawing, image }: Cutout, lens: Lens | undefined) => {
    const rect = {
      x: anchor.x - (drawing.originX ?? drawing.w / 2) * anchor.scale,
      y: anchor.y - (drawing.originY ?? drawing.h) * anchor.scale,
      w: drawing.w * anchor.scale,
      h: drawing.h * anchor.scale,
    };
    const at = rectOnCanvas(rect, frame, {
      depth: anchor.depth,
      on: file.layers.find((layer) => layer.name === anchor.on),
      ...(lens === undefined ? {} : { lens }),
    });
    image.setPosition(at.x, at.y).setDisplaySize(at.w, at.h);
  };

  const figures: Figures = {
    async pose(person, pose, ease) {
      wanted.set(person, pose);
      const cutout = await cutOut(person, pose);
      if (cutout === undefined) return;
      const before = people.get(person);
      people.set(person, cutout);
      put(cutout, undefined);
      const ms = ease === 'at_once' ? 0 : before === undefined ? ENTER_MS : CHANGE_MS;
      // The new pose stands before the old one goes: nobody becomes a ghost in between.
      await fade(cutout, 1, ms);
      if (before !== undefined) await remove(before, ms);
    },
    async leave(person, ease) {
      wanted.delete(person);
      const cutout = people.get(person);
      people.delete(person);
      if (cutout !== undefined) await remove(cutout, ease === 'at_once' ? 0 : ENTER_MS);
    },
    clear() {
      for (const person of [...people.keys()]) void figures.leave(person, 'at_once');
      wanted.clear();
    },
    place(next, lens) {
      frame = next;
      for (const cutout of people.values()) put(cutout, lens);
      for (const cutout of fading) put(cutout, lens);
    },
    async redraw(next) {
      frame = next;
      for (const cutout of people.values()) {
        const picture = await loader.picture(cutout.path, 'figure');
        if (picture === undefined || !cutout.image.active) continue;
        const old = cutout.key;
        cutout.key = texture(picture, cutout.drawing, cutout.anchor);
        cutout.image.setTexture(cutout.key);
        textures.free(old);
      }
    },
    show(is) {
      visible = is;
      for (const cutout of people.values()) paint(cutout);
    },
    destroy() {
      wanted.clear();
      for (const { image, key } of [...people.values(), ...fading]) {
        image.destroy();
        textures.free(key);
      }
      people.clear();
    },
  };
  return figures;
}

/** In front of every solid layer that is not nearer than the person; glows stay over people. */
function depthFor(file: SceneFile, { depth }: Anchor): number {
  const behind = file.layers.findLastIndex(
    (layer) => layer.blend === 'normal' && layer.depth <= depth,
  );
  return behind * LAYER_STEP + LAYER_STEP / 2;
}
