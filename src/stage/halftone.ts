import { type Random, seededRandom } from '../base/random.ts';

export type Ink = readonly [number, number, number];

/** Paper and two inks; each of 0…255. */
export interface Inks {
  readonly paper: Ink;
  readonly mid: Ink;
  readonly dark: Ink;
}

export interface PrintSettings {
  readonly inks: Inks;
  /** Pitch of the dot screen, in pixels of the print. */
  readonly cell: number;
  /** Sets paper grain and how far the dark plate slipped. */
  readonly seed: number;
}

/** Grey tone, row by row: 0 black … 255 white. */
export interface Tone {
  readonly w: number;
  readonly h: number;
  readonly grey: Uint8ClampedArray;
}

/** Five presses that the consular section used, worn in five ways. */
export const PRESSES: readonly Inks[] = [
  { paper: [240, 230, 206], mid: [196, 120, 84], dark: [36, 30, 50] },
  { paper: [236, 230, 210], mid: [94, 140, 144], dark: [22, 34, 52] },
  { paper: [240, 228, 208], mid: [172, 112, 130], dark: [44, 26, 48] },
  { paper: [234, 230, 208], mid: [148, 146, 98], dark: [30, 38, 40] },
  { paper: [238, 230, 214], mid: [132, 128, 150], dark: [26, 26, 46] },
];

const MID_ANGLE = Math.PI / 4;
const DARK_ANGLE = 1.31;

/** Prints a grey tone as a duotone: a screen of mid ink under a dark plate that does not quite fit. */
export function halftone({ w, h, grey }: Tone, settings: PrintSettings): Uint8ClampedArray {
  const { paper, mid, dark } = settings.inks;
  const random = seededRandom(settings.seed);
  const slip = { x: slipOf(random), y: slipOf(random) };
  const out = new Uint8ClampedArray(w * h * 4);
  const toneAt = (x: number, y: number) =>
    (grey[clamp(y, 0, h - 1) * w + clamp(x, 0, w - 1)] ?? 255) / 255;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const grain = (random() - 0.5) * 0.06;
      const light = contrast(toneAt(x, y)) + grain;
      const shade = contrast(toneAt(x + slip.x, y + slip.y)) + grain;
      const midInk = inked(screen(x, y, settings.cell, MID_ANGLE) - (light * 1.16 - 0.1));
      const darkInk = inked(screen(x, y, settings.cell, DARK_ANGLE) - (shade * 2.15 - 0.16));
      const at = (y * w + x) * 4;
      for (let c = 0; c < 3; c++) {
        const bare = (paper[c] ?? 0) + grain * 70;
        const once = mix(bare, mid[c] ?? 0, midInk * 0.95);
        out[at + c] = mix(once, dark[c] ?? 0, darkInk * 0.96);
      }
      out[at + 3] = 255;
    }
  }
  return out;
}

function slipOf(random: Random): number {
  return Math.round((random() - 0.5) * 4);
}

/** Height of the dot screen at a point, 0…1: a hill in each cell. */
function screen(x: number, y: number, cell: number, angle: number): number {
  const turn = (Math.PI * 2) / cell;
  const u = (x * Math.cos(angle) + y * Math.sin(angle)) * turn;
  const v = (-x * Math.sin(angle) + y * Math.cos(angle)) * turn;
  return 0.5 + 0.25 * (Math.cos(u) + Math.cos(v));
}

/** A badly lit photograph copied twice: middles pulled apart. */
function contrast(tone: number): number {
  const t = clamp((tone - 0.05) / 0.8, 0, 1);
  return mix(t, t * t * (3 - 2 * t), 0.55);
}

const inked = (height: number) => clamp(height * 4 + 0.5, 0, 1);
const mix = (a: number, b: number, t: number) => a + (b - a) * t;
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
