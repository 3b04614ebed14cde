import type * as Phaser from 'phaser';
import type { Face } from '../narrative/tags.ts';
import { cellOf, facePixels, sheetOf } from './face-cells.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import { breathAt, lookAt } from './idle.ts';
import { newCanvas, rasterise } from './raster.ts';
import type { Anchor, FaceCells, FigurePose, Look, Rect, SceneLayer } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** One person in one pose with one face, cut out and standing. */
export interface Cutout {
  readonly pose: string;
  readonly face: Face;
  readonly anchor: Anchor;
  readonly path: string;
  /** 0 not there … 1 there. */
  fade(strength: number, visible: boolean): void;
  tint(color: number): void;
  /** Breath, blink and look of this moment; at pace 0 there is none. */
  live(seconds: number, pace: number): void;
  place(frame: Frame, lens?: Lens): void;
  redraw(picture: HTMLImageElement, frame: Frame): void;
  readonly strength: number;
  readonly gone: boolean;
  destroy(): void;
}

export interface CutoutParts {
  readonly person: { readonly rhythm: number; readonly pose: string; readonly face: Face };
  readonly anchor: Anchor;
  readonly drawing: FigurePose;
  /** How much of it is there at most, 0…1. */
  readonly most: number;
  readonly picture: HTMLImageElement;
  readonly path: string;
  readonly on: SceneLayer | undefined;
  readonly z: number;
  readonly frame: Frame;
}

const LARGEST = 2048;
/** How much taller somebody is who has breathed in: a pixel or two. */
const BREATH = 0.0045;
/** The looks that are laid over the open eyes, in the order of their cells. */
const OTHER_LOOKS = ['shut', 'away'] as const satisfies readonly Look[];

export function createCutout(parts: CutoutParts, { scene, textures }: Workshop): Cutout {
  const { person, anchor, drawing, most, path, on, z } = parts;
  const cells = drawing.face;
  const sheet = sheetOf(drawing);
  const whole: Rect = { x: 0, y: 0, w: drawing.w, h: drawing.h };
  let strength = 0;
  let shown = false;
  let look: Look = 'open';
  let breath = 0;
  /** The face's place in the drawing, as shares of its width and height. */
  const spot = { x: 0, y: 0, w: 0, h: 0 };

  const draw = (picture: HTMLImageElement, frame: Frame) => {
    const scale = Math.min(anchor.scale * frame.scale, LARGEST / Math.max(whole.w, whole.h));
    const pixels = {
      w: Math.max(1, Math.round(whole.w * scale)),
      h: Math.max(1, Math.round(whole.h * scale)),
    };
    const canvas = rasterise(picture, sheet, { part: whole, pixels });
    if (cells === undefined) return { body: textures.add(canvas), looks: undefined };
    const across = { x: pixels.w / whole.w, y: pixels.h / whole.h };
    const at = facePixels(cells, across);
    Object.assign(spot, {
      x: at.x / pixels.w,
      y: at.y / pixels.h,
      w: at.w / pixels.w,
      h: at.h / pixels.h,
    });
    const drawCell = cellPainter(picture, sheet, { cells, across, at, face: person.face });
    const pen = canvas.getContext('2d');
    if (pen !== null) drawCell(pen, 'open', at);
    const strip = newCanvas({ w: at.w * OTHER_LOOKS.length, h: at.h });
    OTHER_LOOKS.forEach((each, i) => {
      drawCell(strip.pen, each, { x: i * at.w, y: 0 });
    });
    return { body: textures.add(canvas), looks: textures.add(strip.canvas, OTHER_LOOKS.length) };
  };

  let keys = draw(parts.picture, parts.frame);
  const body = scene.add.image(0, 0, keys.body).setOrigin(0, 0).setVisible(false).setDepth(z);
  const eyes: Phaser.GameObjects.Image | undefined =
    keys.looks === undefined || most < 1
      ? undefined
      : scene.add
          .image(0, 0, keys.looks, '0')
          .setOrigin(0, 0)
          .setVisible(false)
          .setDepth(z + 0.1);

  const paint = () => {
    const visible = shown && strength > 0.004;
    body.setAlpha(strength * most).setVisible(visible);
    // Half a blink over half a person would show both: whoever comes or goes has open eyes.
    eyes?.setVisible(visible && strength > 0.99 && look !== 'open');
  };

  return {
    pose: person.pose,
    face: person.face,
    anchor,
    path,
    fade(to, visible) {
      strength = to;
      shown = visible;
      paint();
    },
    tint(color) {
      body.setTint(color);
      eyes?.setTint(color);
    },
    live(seconds, pace) {
      breath = pace * BREATH * breathAt(person.rhythm, seconds);
      const next = lookAt(person.rhythm, seconds, pace);
      if (next === look) return;
      look = next;
      if (look !== 'open') eyes?.setFrame(look === 'shut' ? '0' : '1');
      paint();
    },
    place(frame, lens) {
      const at = rectOnCanvas(
        {
          x: anchor.x - (drawing.originX ?? drawing.w / 2) * anchor.scale,
          y: anchor.y - (drawing.originY ?? drawing.h) * anchor.scale,
          w: drawing.w * anchor.scale,
          h: drawing.h * anchor.scale,
        },
        frame,
        { depth: anchor.depth, on, ...(lens === undefined ? {} : { lens }) },
      );
      // The feet, or the edge of the table, stay where they are.
      const h = at.h * (1 + breath);
      const y = at.y + at.h - h;
      body.setPosition(at.x, y).setDisplaySize(at.w, h);
      eyes
        ?.setPosition(at.x + spot.x * at.w, y + spot.y * h)
        .setDisplaySize(spot.w * at.w, spot.h * h);
    },
    redraw(picture, frame) {
      const old = keys;
      keys = draw(picture, frame);
      body.setTexture(keys.body);
      if (keys.looks !== undefined) eyes?.setTexture(keys.looks, look === 'away' ? '1' : '0');
      textures.free(old.body);
      if (old.looks !== undefined) textures.free(old.looks);
    },
    get strength() {
      return strength;
    },
    get gone() {
      return !body.active;
    },
    destroy() {
      body.destroy();
      eyes?.destroy();
      textures.free(keys.body);
      if (keys.looks !== undefined) textures.free(keys.looks);
    },
  };
}

/** Puts one cell of a face where it belongs, pixel on pixel with the drawing that it is cut from. */
function cellPainter(
  picture: HTMLImageElement,
  sheet: Rect,
  {
    cells,
    across,
    at,
    face,
  }: {
    readonly cells: FaceCells;
    readonly across: { readonly x: number; readonly y: number };
    readonly at: Rect;
    readonly face: Face;
  },
) {
  return (
    pen: CanvasRenderingContext2D,
    look: Look,
    to: { readonly x: number; readonly y: number },
  ) => {
    const cell = cellOf(cells, face, look);
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.beginPath();
    pen.rect(to.x, to.y, at.w, at.h);
    pen.clip();
    pen.clearRect(to.x, to.y, at.w, at.h);
    const x = to.x - at.x + (cells.at.x - cell.x) * across.x;
    const y = to.y - at.y + (cells.at.y - cell.y) * across.y;
    pen.setTransform(across.x, 0, 0, across.y, x, y);
    pen.drawImage(picture, 0, 0, sheet.w, sheet.h);
    pen.restore();
  };
}
