import type { Face, Hour } from '../narrative/tags.ts';

/** A rectangle in design px; 0,0 is the top left of the whole picture, overscan included. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

export type Rgb = readonly [number, number, number];

export type Blend = 'normal' | 'add' | 'screen' | 'multiply';

export type Motion = 'flicker' | 'breathe' | 'drift' | 'sway';

/** Color grade of the film filter: `out = in * gain + lift`, then saturation, grain, vignette. */
export type Grade = {
  readonly gain: Rgb;
  readonly lift: Rgb;
  /** 1 leaves colors as drawn. */
  readonly saturation: number;
  /** 0 none … 1 coarse. */
  readonly grain: number;
  /** 0 none … 1 strong. */
  readonly vignette: number;
};

export type SceneLayer = {
  readonly name: string;
  /** File name beside scene.json. Its viewBox is `box`. */
  readonly file: string;
  /** Parallax factor: 0 far … 1 near. Layers are listed back to front. */
  readonly depth: number;
  readonly blend: Blend;
  readonly box: Rect;
  /** Shown only at these hours; absent: at all hours. */
  readonly hours?: readonly Hour[];
  /** Shown only while this light burns. */
  readonly light?: string;
  readonly motion?: Motion;
  /** Re-placed when the frame is taller than wide: moved by dx, dy, then scaled about its middle. */
  readonly portrait?: { readonly dx: number; readonly dy: number; readonly scale: number };
};

/** Where a figure stands: its origin (feet, or seat) in design px. */
export type Anchor = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly depth: number;
  /** Name of the layer that it stands on and is re-placed with. */
  readonly on?: string;
};

/** The text of `assets/scenes/<id>/scene.json`. */
export type SceneFile = {
  readonly id: string;
  readonly size: { readonly w: number; readonly h: number };
  /** Border on every side that parallax may uncover, in design px; counted inside `size`. */
  readonly overscan: number;
  /** Must stay visible at any aspect ratio from 0.9:1 to 2:1. */
  readonly focus: Rect;
  readonly palette: { readonly sky: string; readonly dark: string; readonly accent: string };
  readonly grade: Grade;
  readonly layers: readonly SceneLayer[];
  /** Keys are `person` or `person.pose`; the second wins. */
  readonly anchors: Readonly<Record<string, Anchor>>;
  readonly hotspots: Readonly<Record<string, Rect>>;
  readonly weather: {
    readonly rain?: { readonly from: Rect; readonly to: Rect };
    readonly dust?: Rect;
    readonly steam?: { readonly x: number; readonly y: number };
  };
};

/** The eyes of a face: on what is before them, shut for a blink, off to the side. */
export const LOOKS = ['open', 'shut', 'away'] as const;
export type Look = (typeof LOOKS)[number];

/** A face in other moods, cut out of the file beside the pose: a row a face, a column a look. */
export type FaceCells = {
  /** Where the face lies in the pose; every cell shows just this. */
  readonly at: Rect;
  /** The faces in the order of their rows. */
  readonly faces: readonly Face[];
  /** Top left of the first cell, in px of the file. */
  readonly x: number;
  readonly y: number;
  /** From one cell to the next. */
  readonly dx: number;
  readonly dy: number;
};

/** One drawing of a person. It lies in the top left of its file, w by h. */
export type FigurePose = {
  readonly file: string;
  readonly w: number;
  readonly h: number;
  /** The point of the drawing that is put on the anchor. */
  readonly originX: number;
  readonly originY: number;
  /** The whole file, where there is more in it than the drawing. */
  readonly sheet?: { readonly w: number; readonly h: number };
  /** Absent where nothing of a face can be seen to change. */
  readonly face?: FaceCells;
};

/** The text of `assets/figures/<id>/figure.json`. Sizes are those at anchor scale 1. */
export type FigureFile = {
  readonly id: string;
  /** 0…1, of what is not quite there: mirrored in a glass, or passed without being looked at. */
  readonly strength?: number;
  readonly poses: Readonly<Record<string, FigurePose>>;
};
