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

/**
 * How a layer comes into a picture that is being looked at; without one it fades in. `fall`: comes down on its place,
 * as a stamp. `slide`: moves out to its place, as a drawer.
 */
export type Coming = 'fall' | 'slide';

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
  /** Shown only after one of these choices was made in this visit: its id, or the hotspot that it lay on. */
  readonly after?: readonly string[];
  /** Shown only until one of these was. */
  readonly until?: readonly string[];
  readonly comes?: Coming;
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

/** Somebody's spot: where the feet are, in design px, and how large. */
export type Station = {
  readonly x: number;
  readonly y: number;
  /** Of the drawing in its cell. */
  readonly scale: number;
  readonly flip?: boolean;
  /** Which drawing, where it is not the first. */
  readonly cell?: number;
  /** Name of the layer that the spot is re-placed with. */
  readonly on?: string;
};

/** A drawing on the crowd's sheet, in px of the sheet; `ox`, `oy` are the feet, from its corner. */
export type Cell = Rect & { readonly ox: number; readonly oy: number };

/** A moment of something that happens once, when its step begins. */
export type ActKey = Station & {
  /** Seconds after the step began. */
  readonly s: number;
};

/** One of many small people; things that change hands are of them too. */
export type CrowdMember = {
  readonly cells: readonly Cell[];
  /** One for each step of the visit; the last one holds. */
  readonly at: readonly Station[];
  /** How somebody spends a step: cells of the round, how far to and fro, and how long a round takes. */
  readonly round?: {
    readonly cells: readonly number[];
    readonly dx: number;
    readonly dy: number;
    readonly seconds: number;
    /** Where in the round the clock finds them first, 0…1. */
    readonly phase: number;
  };
  /** Cells of a walk from one spot to the next. */
  readonly stride?: readonly number[];
  /** What happens when a step begins, by step. */
  readonly acts?: Readonly<Record<string, readonly ActKey[]>>;
  readonly depth: number;
  /** The hotspot that goes where this one goes. */
  readonly hotspot?: string;
};

export type Crowd = {
  readonly file: string;
  /** Of the sheet. */
  readonly size: { readonly w: number; readonly h: number };
  readonly hours?: readonly Hour[];
  /** The step at which everybody stands still and looks. */
  readonly hush?: number;
  readonly members: Readonly<Record<string, CrowdMember>>;
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
  readonly crowd?: Crowd;
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
