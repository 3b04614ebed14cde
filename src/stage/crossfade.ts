import type { Rect, SceneLayer } from './scene-file.ts';

/**
 * `fade`: strength runs from end to end. `at_once`: stands fully from the first moment, under what
 * fades. `hold`: stands fully until the last, under what comes.
 */
export type Passage = 'fade' | 'at_once' | 'hold';

type Sheet = Pick<SceneLayer, 'box' | 'blend'>;

/**
 * How layers change places so that nothing shows through on the way: of two solid layers over the
 * same spot only the upper one may be half there.
 * @param layers back to front.
 */
export function passages<Layer extends Sheet>(
  layers: readonly Layer[],
  { coming, going }: { readonly coming: readonly Layer[]; readonly going: readonly Layer[] },
): ReadonlyMap<Layer, Passage> {
  const coveredBy = (layer: Layer, others: readonly Layer[]) =>
    layer.blend === 'normal' &&
    others.some(
      (other) =>
        other.blend === 'normal' &&
        layers.indexOf(other) > layers.indexOf(layer) &&
        overlap(other.box, layer.box),
    );
  return new Map<Layer, Passage>([
    ...coming.map((layer) => [layer, coveredBy(layer, going) ? 'at_once' : 'fade'] as const),
    ...going.map((layer) => [layer, coveredBy(layer, coming) ? 'hold' : 'fade'] as const),
  ]);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
