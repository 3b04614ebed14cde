import type { Hour } from '../narrative/tags.ts';
import { hourOf, layerStands } from './plan.ts';
import type { Anchor, Rgb, SceneFile } from './scene-file.ts';

/** How much of the sky's color lies on a person, 0…1, and how much light the hour takes away. */
const LIGHT: Readonly<Record<Hour, { readonly sky: number; readonly dim: number }>> = {
  before_dawn: { sky: 0.44, dim: 0.18 },
  morning: { sky: 0.06, dim: 0 },
  noon: { sky: 0, dim: 0 },
  afternoon: { sky: 0.04, dim: 0 },
  dusk: { sky: 0.36, dim: 0.12 },
  night: { sky: 0.44, dim: 0.16 },
};

/** What is left of the night where a lamp burns. */
const BY_LAMP = 0.45;

const WHITE: Rgb = [1, 1, 1];

/**
 * The light that a person of a scene stands in, as a factor of each color. A scene whose shade lies
 * over the person already is left alone: nobody stands in the dark twice.
 */
export function tintOf(
  { palette, layers }: Pick<SceneFile, 'palette' | 'layers'>,
  { depth }: Pick<Anchor, 'depth'>,
  { hour, lights }: { readonly hour: Hour | undefined; readonly lights: readonly string[] },
): Rgb {
  const time = hourOf({ layers }, hour);
  if (time === undefined) return WHITE;
  const standing = layers.filter((layer) => layerStands(layer, { hour: time, lights }));
  if (standing.some((layer) => layer.blend === 'multiply' && layer.depth > depth)) return WHITE;
  const { sky, dim } = LIGHT[time];
  const lit = standing.some(({ light, blend }) => light !== undefined && blend !== 'normal');
  const left = lit ? BY_LAMP : 1;
  const { hue, dark } = skyOf(palette.sky);
  // Under a pale sky the same hour is brighter.
  const share = sky * left * (0.4 + 0.6 * dark);
  const bright = 1 - dim * left * dark;
  const mix = (color: number) => bright * (1 + (color - 1) * share);
  return [mix(hue[0]), mix(hue[1]), mix(hue[2])];
}

/** A color as bright as it can be, and how dark it is, 0…1; one that cannot be read is white. */
function skyOf(color: string): { readonly hue: Rgb; readonly dark: number } {
  const value = Number.parseInt(color.slice(1), 16);
  if (!Number.isFinite(value)) return { hue: WHITE, dark: 0 };
  const parts = [value >> 16, (value >> 8) & 255, value & 255] as const;
  const most = Math.max(1, ...parts);
  const hue = [parts[0] / most, parts[1] / most, parts[2] / most] as const;
  return { hue, dark: 1 - most / 255 };
}

/** As the graphics library wants it. */
export function tintNumber([r, g, b]: Rgb): number {
  const byte = (part: number) => Math.round(255 * Math.min(1, Math.max(0, part)));
  return (byte(r) << 16) | (byte(g) << 8) | byte(b);
}
