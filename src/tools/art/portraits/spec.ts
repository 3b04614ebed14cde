/**
 * A passport print as facts. Lengths are px of the 300 × 390 print; the origin of a head is the
 * point between the eyes, y grows downwards. Tones run from 0 black to 1 white.
 */
export type HeadShape = {
  /** Half widths at temple, cheekbone, corner of the jaw and flat of the chin. */
  readonly temple: number;
  readonly cheek: number;
  readonly jaw: number;
  readonly chin: number;
  readonly jawY: number;
  readonly chinY: number;
  /** Height of the skull above the eyes. */
  readonly crown: number;
  /** How far the ears stand out. */
  readonly ears: number;
};

/** Degrees: yaw to the viewer's right, nod chin up, roll clockwise. */
export type Pose = { readonly yaw: number; readonly nod: number; readonly roll: number };

export type Eyes = {
  readonly x: number;
  /** Half width. */
  readonly w: number;
  readonly h: number;
  /** How much the outer corner is raised. */
  readonly slant: number;
  /** 0 open … 1 nearly shut. */
  readonly lid: number;
  /** A fold without crease that covers the inner corner. */
  readonly fold: boolean;
  readonly iris: number;
  readonly gaze: readonly [number, number];
  /** Shadow under the eye, 0 … 1. */
  readonly bag: number;
  /** Narrows the one eye on the shadow side. */
  readonly squint: number;
  /** Weight of the lash line. */
  readonly line: number;
};

export type Brows = {
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
  /** Height of the arch and how much the inner end is lowered (frown) or raised (worry). */
  readonly arch: number;
  readonly frown: number;
  readonly thick: number;
  readonly tone: number;
};

export type Nose = {
  readonly length: number;
  /** Half widths of wings and bridge. */
  readonly w: number;
  readonly bridge: number;
  /** Shifts the middle of the ridge: hump or a break. */
  readonly bend: number;
  /** Height of the tip over the wings; negative hangs. */
  readonly snub: number;
};

export type Mouth = {
  readonly y: number;
  readonly w: number;
  /** How much the corners rise; the one on the lit side may rise alone. */
  readonly smile: number;
  readonly wry: number;
  readonly upper: number;
  readonly lower: number;
  readonly tone: number;
  /** How far the teeth show. */
  readonly teeth: number;
};

/** Traces of life, each 0 none … 1 deep. */
export type Marks = {
  readonly fold: number;
  readonly forehead: number;
  readonly crow: number;
  readonly hollow: number;
  readonly frownLine: number;
  readonly blush: number;
  readonly freckles: number;
  readonly dimple: number;
  readonly doubleChin: number;
  readonly cleft: number;
  /** How much paler the forehead is than the face. */
  readonly tan: number;
  /** Small dark spots: [x, y, radius]. */
  readonly moles: readonly (readonly [number, number, number])[];
};

export type HairStyle =
  | 'combedBack'
  | 'grownBob'
  | 'crew'
  | 'thinSide'
  | 'unruly'
  | 'looseWave'
  | 'baldSides'
  | 'looseBun'
  | 'buzz'
  | 'closeCurls'
  | 'uncombed'
  | 'tucked'
  | 'crewHigh'
  | 'shortWave'
  | 'set'
  | 'mane'
  | 'ownCut'
  | 'ironBuzz'
  | 'fringePlait'
  | 'thickSide'
  | 'curls'
  | 'badParting'
  | 'lowBun'
  | 'slick'
  | 'groomed'
  | 'jawBob'
  | 'windblown';

export type BeardStyle =
  | 'none'
  | 'stubble'
  | 'moustache'
  | 'walrus'
  | 'full'
  | 'short'
  | 'goatee'
  | 'wisp'
  | 'trim';

export type GlassesStyle = 'none' | 'halfMoon' | 'wire' | 'round' | 'horn' | 'mended' | 'loupe';

export type Jewels = 'none' | 'pearls' | 'gold' | 'cord';

export type Garment =
  | 'suitLoose'
  | 'blazer'
  | 'openJacket'
  | 'suitStripe'
  | 'scarfNeck'
  | 'turtleneck'
  | 'guayabera'
  | 'blouse'
  | 'army'
  | 'navy'
  | 'tweed'
  | 'ivory'
  | 'suitPlain'
  | 'openShirt'
  | 'cardiganPrint'
  | 'buttoned'
  | 'zip'
  | 'suitTight'
  | 'cardigan'
  | 'suitDots'
  | 'sports'
  | 'suitBig'
  | 'scarfBlazer'
  | 'waistcoat'
  | 'suitBest'
  | 'greyBlazer'
  | 'rollNeck';

export type Photo = {
  /** Side of the shadow: 1 the viewer's right. */
  readonly shade: 1 | -1;
  /** How far the shadow reaches into the face: 0 flash in the face … 1 half dark. */
  readonly depth: number;
  readonly wall: 'plain' | 'curtain' | 'panel' | 'rail';
  readonly wallTone: number;
  /** Where the flash throws the head on the wall, px; none leaves it out. */
  readonly cast?: readonly [number, number];
  readonly tilt: number;
  readonly zoom: number;
  readonly dx: number;
  readonly dy: number;
  /** Bare paper at a side (0 top, clockwise): its width at both ends, px. */
  readonly trim?: readonly [side: 0 | 1 | 2 | 3, from: number, to: number];
  /** Corner of the stamp: 0 top left, clockwise; none leaves it out. */
  readonly stamp?: 0 | 1 | 2 | 3;
};

export type PortraitSpec = {
  readonly id: string;
  readonly sex: 'm' | 'f';
  readonly skin: number;
  readonly head: HeadShape;
  readonly pose: Pose;
  readonly eyes: Eyes;
  readonly brows: Brows;
  readonly nose: Nose;
  readonly mouth: Mouth;
  readonly marks: Marks;
  readonly hair: { readonly style: HairStyle; readonly tone: number; readonly shine: number };
  readonly beard: { readonly style: BeardStyle; readonly tone: number };
  readonly glasses: GlassesStyle;
  readonly jewels: Jewels;
  readonly garment: Garment;
  readonly neck: { readonly w: number; readonly length: number };
  readonly shoulders: { readonly w: number; readonly drop: number };
  readonly photo: Photo;
};

/** What a person differs in from the plain head of their sex. */
export type PersonFacts = {
  readonly [K in keyof PortraitSpec]?: PortraitSpec[K] extends string | number
    ? PortraitSpec[K]
    : Partial<PortraitSpec[K]>;
} & Pick<PortraitSpec, 'id' | 'sex' | 'garment'>;
