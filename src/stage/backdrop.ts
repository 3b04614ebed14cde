import * as Phaser from 'phaser';
import { comingOf, LANDED } from './coming.ts';
import { type Passage, passages } from './crossfade.ts';
import { type Crop, coarser, cropOf, type Frame, type Lens, rectOnCanvas } from './frame.ts';
import { pixelRatio } from './game-config.ts';
import { type Daylight, type Ease, hourOf, layerStands } from './plan.ts';
import { breath, rasterise } from './raster.ts';
import type { Blend, Motion, SceneFile, SceneLayer } from './scene-file.ts';
import type { Pose } from './titles-cues.ts';
import type { Workshop } from './workshop.ts';

/** Pixels of the page from which what is played is drawn as film is: forty sheets of a desk's size would fill the memory. */
const WIDE = 1000;
const FILM = 1.4;

/** The layers of one scene. */
export interface Backdrop {
  /** Draws what is missing for this light and shows it; resolves when it stands. */
  light(daylight: Daylight, ease: Ease): Promise<void>;
  place(frame: Frame, lens: Lens): void;
  /** Flicker, breath, drift and sway at a moment of the scene's own time. */
  live(seconds: number): void;
  /** Draws all textures anew for another frame. */
  redraw(frame: Frame): Promise<void>;
  show(visible: boolean): void;
  destroy(): void;
}

/** Room between two layers for figures and weather. */
export const LAYER_STEP = 10;
const LIGHT_MS = 900;

const BLEND_MODES = {
  normal: Phaser.BlendModes.NORMAL,
  add: Phaser.BlendModes.ADD,
  screen: Phaser.BlendModes.SCREEN,
  multiply: Phaser.BlendModes.MULTIPLY,
} as const satisfies Record<Blend, number>;

interface Sheet {
  readonly layer: SceneLayer;
  readonly image: Phaser.GameObjects.Image;
  key: string;
  crop: Crop;
  /** How far it has been faded in, 0…1. */
  strength: number;
  stands: boolean;
}

export interface BackdropStart {
  readonly frame: Frame;
  readonly visible: boolean;
  /** How a layer stands now, where the scene is played by its layers. */
  readonly act?: ((layer: string) => Pose) | undefined;
}

export function createBackdrop(
  file: SceneFile,
  { frame: firstFrame, visible: firstVisible, act }: BackdropStart,
  { scene, loader, textures, glides }: Workshop,
): Backdrop {
  const sheets = new Map<string, Sheet>();
  let frame = firstFrame;
  let visible = firstVisible;
  let gone = false;
  let seconds = 0;

  // What is played moves, and all of its shots are there at once: a pixel of the page is fine enough.
  const cut = (layer: SceneLayer, to: Frame): Crop | undefined => {
    const crop = cropOf(layer, to);
    if (act === undefined || crop === undefined) return crop;
    const ratio = pixelRatio();
    return coarser(crop, ratio * (to.canvas.w > WIDE * ratio ? FILM : 1));
  };

  const draw = async (layer: SceneLayer): Promise<Sheet | undefined> => {
    const image = await loader.picture(`scenes/${file.id}/${layer.file}`, 'layer');
    const crop = cut(layer, frame);
    if (gone || image === undefined || crop === undefined) return undefined;
    const key = textures.add(rasterise(image, layer.box, crop));
    await breath();
    if (gone) {
      textures.free(key);
      return undefined;
    }
    const sheet: Sheet = {
      layer,
      image: scene.add
        .image(0, 0, key)
        .setDepth(file.layers.indexOf(layer) * LAYER_STEP)
        .setBlendMode(BLEND_MODES[layer.blend] ?? BLEND_MODES.normal)
        .setVisible(false),
      key,
      crop,
      strength: 0,
      stands: false,
    };
    sheets.set(layer.name, sheet);
    return sheet;
  };

  const paint = (sheet: Sheet) => {
    const { comes, motion, name } = sheet.layer;
    const there = comes === undefined ? sheet.strength : comingOf(comes, sheet.strength).alpha;
    const alpha = there * glow(motion, seconds) * (act?.(name).alpha ?? 1);
    sheet.image.setAlpha(alpha).setVisible(visible && alpha > 0.004);
  };

  const turn = (sheet: Sheet, to: 0 | 1, { ms, passage }: { ms: number; passage: Passage }) => {
    sheet.stands = to === 1;
    const from = sheet.strength;
    return glides.run(from === to ? 0 : ms, (done) => {
      const way = passage === 'fade' ? done : passage === 'at_once' ? 1 : Math.floor(done);
      sheet.strength = from + (to - from) * way;
      paint(sheet);
    });
  };

  return {
    async light(daylight, ease) {
      const time = { ...daylight, hour: hourOf(file, daylight.hour) };
      const wanted = file.layers.filter((layer) => layerStands(layer, time));
      // All requests go out at once; the drawing itself is one layer after the other.
      for (const layer of wanted) {
        void loader.picture(`scenes/${file.id}/${layer.file}`, 'layer');
      }
      const coming: Sheet[] = [];
      for (const layer of wanted) {
        const sheet = sheets.get(layer.name) ?? (await draw(layer));
        if (sheet !== undefined && !sheet.stands) coming.push(sheet);
      }
      const going = [...sheets.values()].filter(
        ({ stands, layer }) => stands && !wanted.includes(layer),
      );
      const ways = passages(file.layers, {
        coming: coming.map((sheet) => sheet.layer),
        going: going.map((sheet) => sheet.layer),
      });
      const how = ({ layer }: Sheet) => ({
        ms: ease === 'softly' ? LIGHT_MS : 0,
        // What moves to its place is seen all the way.
        passage: layer.comes === undefined ? (ways.get(layer) ?? 'fade') : 'fade',
      });
      await Promise.all([
        ...coming.map((sheet) => turn(sheet, 1, how(sheet))),
        ...going.map((sheet) => turn(sheet, 0, how(sheet))),
      ]);
    },
    place(next, lens) {
      frame = next;
      for (const { layer, image, crop, strength } of sheets.values()) {
        const at = rectOnCanvas(crop.part, frame, { depth: layer.depth, lens, on: layer });
        const shift = swing(layer.motion, seconds);
        const { dx = 0, dy = 0, zoom = 1, wide = 1, reveal } = act?.(layer.name) ?? {};
        const way = layer.comes === undefined ? LANDED : comingOf(layer.comes, strength);
        const [midX, midY] = [frame.canvas.w / 2, frame.canvas.h / 2];
        const x = at.x + at.w / 2 + (shift.x + dx) * frame.scale;
        const y = at.y + at.h / 2 + way.dy * at.h + dy * frame.scale;
        image
          .setPosition(midX + (x - midX) * zoom, midY + (y - midY) * zoom)
          .setDisplaySize(at.w * way.across * zoom * wide, at.h * way.down * zoom)
          .setRotation(shift.turn + way.turn);
        if (reveal !== undefined) image.setCrop(0, 0, crop.pixels.w * reveal, crop.pixels.h);
      }
    },
    live(now) {
      seconds = now;
      for (const sheet of sheets.values()) {
        if (act !== undefined || sheet.layer.motion !== undefined) paint(sheet);
      }
    },
    async redraw(next) {
      frame = next;
      for (const sheet of [...sheets.values()]) {
        const { layer } = sheet;
        const image = await loader.picture(`scenes/${file.id}/${layer.file}`, 'layer');
        const crop = cut(layer, next);
        if (gone) return;
        if (image === undefined || crop === undefined) continue;
        const old = sheet.key;
        sheet.key = textures.add(rasterise(image, layer.box, crop));
        sheet.crop = crop;
        sheet.image.setTexture(sheet.key);
        textures.free(old);
        await breath();
      }
    },
    show(is) {
      visible = is;
      for (const sheet of sheets.values()) paint(sheet);
    },
    destroy() {
      gone = true;
      for (const { image, key } of sheets.values()) {
        image.destroy();
        textures.free(key);
      }
      sheets.clear();
    },
  };
}

/** Brightness of a layer that moves in light; never faster than three changes a second. */
function glow(motion: Motion | undefined, seconds: number): number {
  switch (motion) {
    case 'flicker':
      return (
        0.93 +
        0.05 * Math.sin(seconds * 11) * Math.sin(seconds * 4.3) +
        0.02 * Math.sin(seconds * 1.7)
      );
    case 'breathe':
      return 0.9 + 0.1 * Math.cos(seconds * 1.1);
    default:
      return 1;
  }
}

/** Movement of a layer in design px and radians. */
function swing(motion: Motion | undefined, seconds: number): { x: number; turn: number } {
  switch (motion) {
    case 'drift':
      return { x: 14 * Math.sin(seconds * 0.16), turn: 0 };
    case 'sway':
      return { x: 2.5 * Math.sin(seconds * 0.9), turn: 0.004 * Math.sin(seconds * 0.9 + 0.6) };
    default:
      return { x: 0, turn: 0 };
  }
}
