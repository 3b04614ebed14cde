/** The scene whose layers are the title sequence. */
export const TITLES = 'titles';

/** A bar of the theme, which has four beats; every cut falls on one. In seconds. */
export const BAR = 3.2;
/** The theme's file has so much before its first bar. */
const LEAD = 0.256;
/** In the order in which they are seen; a layer belongs to the shot that begins its name. */
export const SHOTS = ['desk', 'photos', 'city', 'sea', 'wall', 'stamp'] as const;
export type Shot = (typeof SHOTS)[number];

/** Length of the whole, in seconds. */
export const LENGTH = LEAD + SHOTS.length * BAR;

/** How a layer stands at a moment; what is left out is as drawn. */
export interface Pose {
  /** 0 not to be seen … 1. */
  readonly alpha?: number;
  /** In design px. */
  readonly dx?: number;
  readonly dy?: number;
  /** Nearer than drawn, about the middle of the picture. */
  readonly zoom?: number;
  /** Width, of its own: 0 is seen from the edge. */
  readonly wide?: number;
  /** How much of it is there, from the left. */
  readonly reveal?: number;
}

const GONE: Pose = { alpha: 0 };

/** The shot that is seen, and how many of its beats have passed, 0…4; the last shot stays at 4. */
export function shotAt(seconds: number): { readonly shot: Shot; readonly beat: number } {
  const bars = Math.max(0, seconds - LEAD) / BAR;
  const index = Math.min(SHOTS.length - 1, Math.floor(bars));
  return { shot: SHOTS[index] ?? 'stamp', beat: Math.min(4, (bars - index) * 4) };
}

/** @param layer name of a layer of the scene. */
export function poseAt(layer: string, seconds: number): Pose {
  const { shot, beat } = shotAt(seconds);
  const [of, thing = ''] = layer.split('_');
  if (of !== shot) return GONE;
  const part = /^[a-z]*/.exec(thing)?.[0] ?? '';
  return POSES[shot](part, Number(/\d+$/.exec(thing)?.[0] ?? 0), beat);
}

type PoseOf = (part: string, nth: number, beat: number) => Pose;

const POSES: Readonly<Record<Shot, PoseOf>> = {
  desk(part, nth, beat) {
    const zoom = 1.01 + 0.012 * beat;
    if (part === 'lamp') return { zoom, alpha: beat < 0.5 ? 0 : beat < 0.62 ? 0.7 : 1 };
    const alpha = beat < 0.5 ? 0.35 : 1;
    if (part !== 'carriage' && part !== 'line') return { zoom, alpha };
    const dx = carriageAt(beat);
    return part === 'line' ? { zoom, alpha, dx, reveal: typedAt(nth, beat) } : { zoom, alpha, dx };
  },
  photos(part, nth, beat) {
    const zoom = 1.02 + 0.014 * beat;
    if (part === '') return { zoom };
    const turned = clamp((beat - 0.5 - nth * 0.62) / 0.45);
    const wide = Math.cos(turned * Math.PI);
    const dy = -26 * Math.sin(turned * Math.PI);
    if ((part === 'face') !== wide < 0) return GONE;
    return { zoom, dy, wide: Math.max(0.02, Math.abs(wide)) };
  },
  city(part, nth, beat) {
    if (part === '') return { zoom: 1.01 + 0.004 * beat };
    if (part === 'far') return { zoom: 1.02 + 0.009 * beat };
    const zoom = 1.03 + 0.02 * beat;
    if (part === 'lit') return { zoom, alpha: beat < 0.5 + nth * 0.7 ? 0 : 1 };
    return part === 'watcher' ? { zoom, alpha: beat < 3 ? 0 : 1 } : { zoom };
  },
  sea(part, _nth, beat) {
    if (part === '') return { zoom: 1.01 + 0.004 * beat };
    if (part === 'foam')
      return { zoom: 1.04, dx: 12 * Math.sin(beat), dy: 9 * Math.sin(beat * 1.7) };
    return part === 'sand' ? { zoom: 1.02 + 0.009 * beat } : { zoom: 1.02 + 0.016 * beat };
  },
  wall(part, nth, beat) {
    const zoom = 1.02 + 0.014 * beat;
    if (part === 'lamp') return { zoom, dx: -300 + 150 * beat, dy: 60 - 30 * beat };
    return part === 'thread' ? { zoom, reveal: clamp((beat - 0.4 - nth * 0.8) / 0.8) } : { zoom };
  },
  stamp(part, _nth, beat) {
    // It lands on the second beat, and the paper gives a little.
    const zoom = beat < 1 ? 1.05 : 1 + 0.03 * Math.exp(-5 * (beat - 1));
    if (part === 'word') return { zoom, alpha: beat < 1 ? 0 : 1 };
    if (part !== 'tool') return { zoom };
    const falls = clamp((beat - 0.35) / 0.65) ** 3;
    const lifts = clamp((beat - 1.35) / 0.9) ** 2;
    if (lifts >= 1) return GONE;
    return { zoom, dy: -1100 * (1 - falls) - 1250 * lifts };
  },
};

/** Letter by letter, three lines on three beats. */
function typedAt(line: number, beat: number): number {
  const done = clamp((beat - 0.9 - line) / 0.85);
  return Math.floor(done * 16) / 16;
}

/** To the left with every letter, back with every line. */
function carriageAt(beat: number): number {
  if (beat < 0.9) return 34;
  const line = Math.min(2, Math.floor(beat - 0.9));
  return 34 - 68 * typedAt(line, beat);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
