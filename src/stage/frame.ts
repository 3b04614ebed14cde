import type { Rect, SceneFile, SceneLayer } from './scene-file.ts';

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Where the design lies on a canvas: `canvas px = x + design px * scale`. */
export interface Frame {
  readonly canvas: Size;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Taller than wide: layers with a `portrait` entry are re-placed. */
  readonly portrait: boolean;
  /** How far the nearest layer may drift to each side without uncovering an edge, in design px. */
  readonly sway: { readonly x: number; readonly y: number };
}

/** The camera beyond the frame: where it drifts to (−1…1 each way) and how far it has pushed in. */
export interface Lens {
  readonly driftX: number;
  readonly driftY: number;
  /** 0 at rest; 0.25 is a quarter closer. */
  readonly push: number;
  /** The design point that the push goes towards. */
  readonly at: { readonly x: number; readonly y: number };
}

export const STILL_LENS: Lens = { driftX: 0, driftY: 0, push: 0, at: { x: 0, y: 0 } };

type Board = Pick<SceneFile, 'size' | 'overscan' | 'focus'>;

/** Frames beyond any that scenes are drawn for may trim the focus by so much before going dark. */
const TIGHT = 1.2;

/** Covers the canvas with the picture; where both cannot be had, the focus wins over the cover. */
export function frameFor({ size, overscan, focus }: Board, canvas: Size): Frame {
  const core = { w: size.w - 2 * overscan, h: size.h - 2 * overscan };
  const coverCore = Math.max(canvas.w / core.w, canvas.h / core.h);
  const coverAll = Math.max(canvas.w / size.w, canvas.h / size.h);
  const wholeFocus = Math.min(canvas.w / focus.w, canvas.h / focus.h);
  const scale = Math.min(coverCore, Math.max(wholeFocus, Math.min(coverAll, wholeFocus * TIGHT)));
  const x = along(canvas.w, size.w, overscan, focus.x + focus.w / 2, scale);
  const y = along(canvas.h, size.h, overscan, focus.y + focus.h / 2, scale);
  const spare = (offset: number, length: number, whole: number) =>
    Math.max(0, Math.min(-offset, offset + whole * scale - length) / scale);
  return {
    canvas,
    scale,
    x,
    y,
    portrait: canvas.h > canvas.w,
    sway: {
      x: Math.min(spare(x, canvas.w, size.w), overscan * 0.6),
      y: Math.min(spare(y, canvas.h, size.h), overscan * 0.3),
    },
  };
}

/** One axis: the focus in the middle, unless that would show what lies beyond the core. */
function along(
  length: number,
  whole: number,
  overscan: number,
  middle: number,
  scale: number,
): number {
  const wanted = length / 2 - middle * scale;
  for (const hidden of [overscan, 0]) {
    const last = length - (whole - hidden) * scale;
    const first = -hidden * scale;
    if (last <= first) return Math.min(first, Math.max(last, wanted));
  }
  return (length - whole * scale) / 2;
}

/** Where something of the design is drawn. */
export interface Placing {
  /** Its distance: 0 far … 1 near. */
  readonly depth?: number;
  readonly lens?: Lens;
  /** The layer that it belongs to and is re-placed with. */
  readonly on?: Carrier | undefined;
}

type Carrier = Pick<SceneLayer, 'box' | 'portrait'>;

/** A rectangle of the design -> canvas px, at rest or through a lens. */
export function rectOnCanvas(
  rect: Rect,
  frame: Frame,
  { depth = 0.5, lens = STILL_LENS, on }: Placing = {},
): Rect {
  const placed = on !== undefined && frame.portrait ? carried(rect, on) : rect;
  // Near things grow faster than far ones: a dolly, not a magnifying glass.
  const zoom = 1 + lens.push * (0.6 + 0.8 * depth);
  const cx = frame.x + lens.at.x * frame.scale;
  const cy = frame.y + lens.at.y * frame.scale;
  const driftX = lens.driftX * frame.sway.x * depth * frame.scale;
  const driftY = lens.driftY * frame.sway.y * depth * frame.scale;
  return {
    x: cx + (frame.x + placed.x * frame.scale - cx) * zoom + driftX,
    y: cy + (frame.y + placed.y * frame.scale - cy) * zoom + driftY,
    w: placed.w * frame.scale * zoom,
    h: placed.h * frame.scale * zoom,
  };
}

function carried(rect: Rect, { box, portrait }: Carrier): Rect {
  if (portrait === undefined) return rect;
  const { dx, dy, scale } = portrait;
  const cx = box.x + box.w / 2;
  const cy = box.y + box.h / 2;
  return {
    x: cx + (rect.x - cx) * scale + dx,
    y: cy + (rect.y - cy) * scale + dy,
    w: rect.w * scale,
    h: rect.h * scale,
  };
}

/** A hotspot, in CSS px from the canvas's corner: it moves with the layer of its name and fits a thumb. */
export function hotspotOnPage(
  scene: Pick<SceneFile, 'layers' | 'hotspots'>,
  id: string,
  { frame, lens = STILL_LENS, pixelRatio }: { frame: Frame; lens?: Lens; pixelRatio: number },
): Rect | undefined {
  const rect = scene.hotspots[id];
  if (rect === undefined) return undefined;
  const on = scene.layers.find((layer) => layer.name === id);
  const { x, y, w, h } = rectOnCanvas(rect, frame, { depth: on?.depth ?? 0.5, lens, on });
  const ratio = pixelRatio;
  return grown({ x: x / ratio, y: y / ratio, w: w / ratio, h: h / ratio }, 24);
}

function grown(rect: Rect, least: number): Rect {
  const w = Math.max(rect.w, least);
  const h = Math.max(rect.h, least);
  return { x: rect.x - (w - rect.w) / 2, y: rect.y - (h - rect.h) / 2, w, h };
}

export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x <= rect.x + rect.w && y >= rect.y && y <= rect.y + rect.h;
}

/** What of a layer is worth drawing into a texture, and how large. */
export interface Crop {
  /** In design px, inside the layer's box. */
  readonly part: Rect;
  readonly pixels: Size;
}

type Croppable = Pick<SceneLayer, 'box' | 'portrait'> & Partial<Pick<SceneLayer, 'blend'>>;

const SPARE = 0.06;
const LARGEST_TEXTURE = 4096;
/** Light and shadow are soft enough to be drawn coarser: less than half the memory. */
const SOFT = 2 / 3;

/** @returns `undefined` where nothing of the layer can come into view. */
export function cropOf(layer: Croppable, frame: Frame): Crop | undefined {
  const { box } = layer;
  const at = rectOnCanvas(box, frame, { depth: 0, on: layer });
  const scale = at.w / box.w;
  const marginX = frame.sway.x * frame.scale + frame.canvas.w * SPARE;
  const marginY = frame.sway.y * frame.scale + frame.canvas.h * SPARE;
  const left = Math.max(at.x, -marginX);
  const top = Math.max(at.y, -marginY);
  const right = Math.min(at.x + at.w, frame.canvas.w + marginX);
  const bottom = Math.min(at.y + at.h, frame.canvas.h + marginY);
  if (right - left < 1 || bottom - top < 1) return undefined;
  const part = {
    x: box.x + (left - at.x) / scale,
    y: box.y + (top - at.y) / scale,
    w: (right - left) / scale,
    h: (bottom - top) / scale,
  };
  const fine = (layer.blend ?? 'normal') === 'normal' ? 1 : SOFT;
  const fit = Math.min(fine, LARGEST_TEXTURE / (right - left), LARGEST_TEXTURE / (bottom - top));
  return {
    part,
    pixels: {
      w: Math.max(1, Math.round((right - left) * fit)),
      h: Math.max(1, Math.round((bottom - top) * fit)),
    },
  };
}

/** The same part in fewer pixels. */
export function coarser({ part, pixels }: Crop, by: number): Crop {
  const fewer = (length: number) => Math.max(1, Math.round(length / by));
  return { part, pixels: { w: fewer(pixels.w), h: fewer(pixels.h) } };
}

/** Whether textures made for `old` would look soft or torn in `next`, so that they must be drawn again. */
export function outgrown(old: Frame, next: Frame): boolean {
  if (old.portrait !== next.portrait) return true;
  const growth = next.scale / old.scale;
  if (growth > 1.15 || growth < 0.6) return true;
  const seen = (frame: Frame) => ({
    left: -frame.x / frame.scale,
    top: -frame.y / frame.scale,
    right: (frame.canvas.w - frame.x) / frame.scale,
    bottom: (frame.canvas.h - frame.y) / frame.scale,
  });
  const had = seen(old);
  const has = seen(next);
  const spareX = (old.canvas.w * SPARE) / old.scale;
  const spareY = (old.canvas.h * SPARE) / old.scale;
  return (
    has.left < had.left - spareX ||
    has.right > had.right + spareX ||
    has.top < had.top - spareY ||
    has.bottom > had.bottom + spareY
  );
}
