import type { Leg } from '../narrative/road.ts';
import type { Standing } from '../narrative/standing.ts';
import type { Visit } from '../narrative/visit.ts';

/** A choice that may be taken in the picture as well as in the words. */
export interface HotspotOffer {
  readonly choiceId: string;
  /** The choice's own words: shown beside the place while the pointer is over it. */
  readonly label: string;
  /** A hotspot of the scene in view. */
  readonly at?: string | undefined;
  /** A name of the board, `n01` to `n27`: its card is the place. */
  readonly name?: string | undefined;
}

/** Something that could not be shown. The picture goes on without it. */
export interface StageProblem {
  readonly kind: 'scene' | 'layer' | 'figure' | 'portrait' | 'anchor' | 'context';
  /** Path below `assets`, or the id that was asked for. */
  readonly id: string;
  readonly cause: unknown;
}

export interface StageFonts {
  /** Typed lines on the index card. */
  readonly typewriter: string;
  /** Labels of hotspots. */
  readonly label: string;
}

export interface StageDeps {
  /** Address of the folder that holds `scenes`, `figures` and `portraits`; ends in a slash. */
  readonly assets: string;
  /** False where the reader wants stillness: no drift, no falling rain, cuts instead of fades. */
  readonly motion: boolean;
  onChoose(choiceId: string): void;
  onProblem?(problem: StageProblem): void;
  /** A scene has come into view: the first call says that there is a picture at all. */
  onPicture?(scene: string): void;
  readonly fonts?: StageFonts;
  /** `canvas` forces the fallback renderer, for tests and for machines that lie about WebGL. */
  readonly renderer?: 'auto' | 'canvas';
}

export interface Stage {
  /**
   * Shows what stands now. `instant` for loading, rewinding, switching language: no tweens. `visit` is what has been
   * done in the place since it was entered.
   */
  show(standing: Standing, how: { readonly instant: boolean; readonly visit?: Visit }): void;
  /** Replaces what may be chosen in the picture; an empty list takes everything back. */
  offer(hotspots: readonly HotspotOffer[]): void;
  /** Puts the lamp over names of the board; an empty list leaves it hanging in the middle. */
  highlight(names: readonly string[]): void;
  /** The way that was gone: laid leg by leg when the map comes into view next. */
  travel(legs: readonly Leg[]): void;
  setMotion(on: boolean): void;
  /** Fetches a place or a close-up in advance. Never fails; a missing one is simply not there. */
  preload(scene: string): void;
  /** Resolves when the picture is what was last asked for: for whoever photographs or measures it. */
  settled(): Promise<void>;
  /** Draws one frame: after fonts have loaded or the page's theme has changed. */
  redraw(): void;
  /** Takes the canvas out of the page and gives back all memory. */
  destroy(): void;
}
