import type { Director } from './director.ts';
import { pixelRatio } from './game-config.ts';
import { type Spot, spotAt, spotsOf } from './hotspots.ts';
import type { Marks } from './marks.ts';
import { listenToPointer } from './pointer.ts';
import type { HotspotOffer } from './stage-api.ts';

/** Choosing in the picture: what is on offer, what the pointer is over, what is pressed. */
export interface Pointing {
  offer(hotspots: readonly HotspotOffer[]): void;
  /** Draws the marks; once a frame. */
  draw(): void;
  destroy(): void;
}

export interface PointingDeps {
  readonly canvas: HTMLCanvasElement;
  readonly director: Director;
  readonly marks: Marks;
  /** Something is to be seen differently: one frame is wanted. */
  readonly changed: () => void;
  readonly onChoose: (choiceId: string) => void;
}

const DEAF_MS = 500;
const PLAIN_ACCENT = '#e0a84f';

export function createPointing({
  canvas,
  director,
  marks,
  changed,
  onChoose,
}: PointingDeps): Pointing {
  let offers: readonly HotspotOffer[] = [];
  let pointer: { readonly x: number; readonly y: number } | undefined;
  let over: string | undefined;
  let pressedAt = Number.NEGATIVE_INFINITY;

  const spots = (): readonly Spot[] => {
    const { view } = director;
    if (view === undefined) return [];
    return spotsOf(offers, view.file, { ...view, pixelRatio: pixelRatio() });
  };

  /** Asked again whenever pointer, offer or picture have changed. */
  const underPointer = (among: readonly Spot[]): Spot | undefined => {
    const spot = pointer && spotAt(among, pointer.x, pointer.y);
    canvas.style.cursor = spot === undefined ? '' : 'pointer';
    if (spot?.offer.choiceId !== over) changed();
    over = spot?.offer.choiceId;
    return spot;
  };

  const stop = listenToPointer(canvas, {
    move(x, y) {
      pointer = { x, y };
      director.lean((2 * x) / canvas.clientWidth - 1, (2 * y) / canvas.clientHeight - 1);
      underPointer(spots());
    },
    leave() {
      pointer = undefined;
      director.lean(0, 0);
      underPointer([]);
    },
    press(x, y) {
      const spot = spotAt(spots(), x, y);
      // A double click is one click: the second half must not find the next offer.
      const now = performance.now();
      if (spot === undefined || now - pressedAt < DEAF_MS) return;
      pressedAt = now;
      onChoose(spot.offer.choiceId);
    },
  });

  return {
    offer(hotspots) {
      offers = hotspots;
      changed();
    },
    draw() {
      const here = spots();
      marks.draw(here, underPointer(here), {
        pixelRatio: pixelRatio(),
        accent: director.view?.file.palette.accent ?? PLAIN_ACCENT,
        width: canvas.width,
        height: canvas.height,
        near: pointer !== undefined,
      });
    },
    destroy: stop,
  };
}
