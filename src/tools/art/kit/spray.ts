import { dice } from './dice.ts';

/** Side of the square tile of dots, in design px: wide enough that the eye finds no repeat. */
export const SPRAY_TILE = 190;

const DOTS = { 1: 140, 2: 330, 3: 690 } as const;

export type SprayDensity = 1 | 2 | 3;

/**
 * A fill of fine dots, as a spray gun or a coarse plate leaves them. It is a pattern of paths:
 * every browser draws it alike, which filters do not promise.
 * @param shift any whole number; two coats with other shifts add up instead of coinciding
 */
export function spray(color: string, density: SprayDensity, shift = 0): string {
  return `spray:${density}:${shift}:${color}`;
}

export type SprayPaint = { density: SprayDensity; shift: number; color: string };

/** Reads a fill made by `spray()`; undefined for a plain color. */
export function parseSpray(paint: string): SprayPaint | undefined {
  const match = /^spray:([123]):(\d+):(#[0-9a-f]{6})$/i.exec(paint);
  if (!match) return undefined;
  const density = Number(match[1]) as SprayDensity;
  return { density, shift: Number(match[2]), color: match[3] ?? '#000000' };
}

/** The dots of one tile as a path of tiny squares. */
export function sprayDots(density: SprayDensity): string {
  const roll = dice(700 + density);
  const side = SPRAY_TILE - 2;
  const dots = Array.from({ length: DOTS[density] }, () => [
    Math.round(roll.next() * side),
    Math.round(roll.next() * side),
  ]) as [number, number][];
  // In rows, each dot is a small step from the one before: fewer bytes.
  dots.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return dots.map(([x, y]) => `M${x},${y}h1.4v1.4h-1.4z`).join('');
}
