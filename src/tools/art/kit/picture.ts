import type { Face, Hour } from '../../../narrative/tags.ts';
import type {
  Anchor,
  Crowd,
  CrowdMember,
  Rect,
  SceneFile,
  SceneLayer,
} from '../../../stage/scene-file.ts';
import type { Mood } from './moods.ts';
import type { Point } from './numbers.ts';
import type { Shape } from './shapes.ts';

/** The drawing board: every scene has this size, the outer `OVERSCAN` px may be cut away. */
export const WIDTH = 1760;
export const HEIGHT = 1100;
export const OVERSCAN = 80;
export const BOARD: Rect = { x: 0, y: 0, w: WIDTH, h: HEIGHT };

/** Where a layer goes in a tall frame: what lay at `from` lies at `to`, everything else around it. */
export type Moved = { readonly from: Point; readonly to: Point; readonly scale: number };

/** A layer as drawn; its box and file are found when it is rendered. */
export type DrawnLayer = Omit<SceneLayer, 'file' | 'box' | 'blend'> & {
  readonly blend?: SceneLayer['blend'];
  /** Instead of `portrait`, whose numbers depend on the box. */
  readonly moved?: Moved;
  readonly shapes: readonly Shape[];
};

/** One of a crowd: drawn around the feet at 0,0; the scale of a station is that of the drawing. */
export type DrawnMember = Omit<CrowdMember, 'cells'> & {
  readonly drawings: readonly (readonly Shape[])[];
};

export type DrawnCrowd = Pick<Crowd, 'hours' | 'hush'> & {
  readonly members: Readonly<Record<string, DrawnMember>>;
};

export type DrawnScene = Omit<SceneFile, 'size' | 'overscan' | 'layers' | 'crowd'> & {
  readonly layers: readonly DrawnLayer[];
  readonly crowd?: DrawnCrowd;
  /** What previews show; nothing of it ships. */
  readonly preview: {
    readonly hours: readonly Hour[];
    readonly lights: readonly string[];
    /** `person.pose`, each placed at its anchor. */
    readonly cast?: readonly string[];
  };
};

/** A person: each pose drawn around 0,0, which is the point that an anchor places. */
export type DrawnFigure = {
  readonly id: string;
  readonly poses: Readonly<Record<string, readonly Shape[]>>;
  /** The faces that this person has, `even` first; absent: all of them, as everybody makes them. */
  readonly faces?: Faces;
  readonly strength?: number;
};

export type Faces = Readonly<Partial<Record<Face, Mood>>>;

export function layer(
  name: string,
  depth: number,
  shapes: readonly Shape[],
  options: Omit<DrawnLayer, 'name' | 'depth' | 'shapes'> = {},
): DrawnLayer {
  return { name, depth, shapes, ...options };
}

export function scene(drawn: DrawnScene): DrawnScene {
  const names = new Set(drawn.layers.map((one) => one.name));
  if (names.size < drawn.layers.length) throw new Error(`Two layers of one name in ${drawn.id}`);
  return drawn;
}

export function anchor(x: number, y: number, scale: number, depth: number): Anchor {
  return { x, y, scale, depth };
}

export function box(x: number, y: number, w: number, h: number): Rect {
  return { x, y, w, h };
}
