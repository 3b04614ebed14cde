/** Sliders as they stand, percent, 0 to 100. */
export interface Volumes {
  readonly master: number;
  readonly music: number;
  readonly ambience: number;
  readonly effects: number;
  readonly interface: number;
}

export type VolumeBus = Exclude<keyof Volumes, 'master'>;

/**
 * A slider's linear gain, 0 to 1. The ear hears ratios: a slider at half should sound like half,
 * and a square (−12 dB at the middle) comes near enough to that.
 */
export function sliderGain(percent: number): number {
  const share = Math.max(0, Math.min(100, percent)) / 100;
  return share * share;
}

export function busGain(volumes: Volumes, bus: VolumeBus): number {
  return sliderGain(volumes.master) * sliderGain(volumes[bus]);
}

/**
 * Gain at a place of a fade, 0 to 1. Of two sounds that cross, one at `p` and one at `1 − p`, the
 * power adds up to the same all the way: no dip in the middle, as with straight lines.
 */
export function equalPower(place: number): number {
  return Math.sin((Math.PI / 2) * Math.max(0, Math.min(1, place)));
}

/** Decibels by which the layers give way to an effect. */
const DUCK = { music: -6, ambience: -4 } as const;

/** @param depth How far the layers have given way, 0 to 1. */
export function duckGain(layer: keyof typeof DUCK, depth: number): number {
  return 10 ** ((DUCK[layer] * depth) / 20);
}
