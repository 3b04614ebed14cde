import type { Rect, SceneFile, SceneLayer } from './scene-file.ts';

/** The layer that something lies on, and where it is drawn so that shadow and lamp still fall on it. */
export interface Carrier {
  readonly layer: SceneLayer | undefined;
  readonly depth: number;
  /** Index of the layer; what lies on it is drawn right after. */
  readonly index: number;
}

/** Nearer than this is foreground, which hides and never carries. */
const FOREGROUND = 0.9;

/** The nearest solid layer that reaches under the whole of a rectangle. */
export function carrierOf({ layers }: Pick<SceneFile, 'layers'>, rect: Rect): Carrier {
  const index = layers.findLastIndex(
    ({ blend, depth, box }) => blend === 'normal' && depth < FOREGROUND && covers(box, rect),
  );
  const layer = layers[index];
  return { layer, depth: layer?.depth ?? 0.5, index: Math.max(0, index) };
}

/** Index of the last layer that is not foreground: what must be read is drawn over shade and lamp. */
export function lastBeforeForeground({ layers }: Pick<SceneFile, 'layers'>): number {
  return Math.max(
    0,
    layers.findLastIndex((layer) => layer.depth < FOREGROUND),
  );
}

function covers(box: Rect, rect: Rect): boolean {
  return (
    box.x <= rect.x &&
    box.y <= rect.y &&
    box.x + box.w >= rect.x + rect.w &&
    box.y + box.h >= rect.y + rect.h
  );
}
