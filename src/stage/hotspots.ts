import type { Frame, Lens } from './frame.ts';
import { contains, hotspotOnPage } from './frame.ts';
import type { Rect, SceneFile } from './scene-file.ts';
import type { HotspotOffer } from './stage-api.ts';

/** A choice that has a place in the picture now, in CSS px from the canvas's corner. */
export interface Spot {
  readonly offer: HotspotOffer;
  readonly rect: Rect;
}

/** The offers that the scene in view has a place for. */
export function spotsOf(
  offers: readonly HotspotOffer[],
  scene: Pick<SceneFile, 'layers' | 'hotspots'>,
  view: { readonly frame: Frame; readonly lens: Lens; readonly pixelRatio: number },
): readonly Spot[] {
  return offers.flatMap((offer) => {
    const places = [offer.at, offer.name === undefined ? undefined : `card_${offer.name}`];
    const id = places.find((place) => place !== undefined && Object.hasOwn(scene.hotspots, place));
    const rect = id === undefined ? undefined : hotspotOnPage(scene, id, view);
    return rect === undefined ? [] : [{ offer, rect }];
  });
}

/**
 * The spot that is meant by a point: a cup before the table that it stands on, and of two neighbours
 * that overlap the nearer one.
 */
export function spotAt(spots: readonly Spot[], x: number, y: number): Spot | undefined {
  const under = spots.filter((spot) => contains(forThumb(spot.rect), x, y));
  const smallest = Math.min(...under.map(areaOf));
  return under
    .filter((spot) => areaOf(spot) <= 2 * smallest)
    .sort((a, b) => distanceOf(a, x, y) - distanceOf(b, x, y))[0];
}

/** CSS px; a thing may be drawn smaller than what a thumb can hit. */
const THUMB = 44;

function forThumb({ x, y, w, h }: Rect): Rect {
  const [dx, dy] = [Math.max(0, THUMB - w) / 2, Math.max(0, THUMB - h) / 2];
  return { x: x - dx, y: y - dy, w: w + 2 * dx, h: h + 2 * dy };
}

function areaOf({ rect }: Spot): number {
  return rect.w * rect.h;
}

function distanceOf({ rect }: Spot, x: number, y: number): number {
  return Math.hypot(rect.x + rect.w / 2 - x, rect.y + rect.h / 2 - y);
}
