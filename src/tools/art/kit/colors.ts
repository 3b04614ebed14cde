import { lerp } from './numbers.ts';

type Rgb = readonly [number, number, number];

function parse(color: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`Not a #rrggbb color: ${color}`);
  const part = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

function write(rgb: Rgb): string {
  return `#${rgb.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`;
}

/** The color at `t` of the way from one to the other. */
export function mix(from: string, to: string, t: number): string {
  const a = parse(from);
  const b = parse(to);
  return write([lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)]);
}

/** The color seen through a glass of color `dye`. */
export function dyed(color: string, dye: string): string {
  const a = parse(color);
  const b = parse(dye);
  return write([(a[0] * b[0]) / 255, (a[1] * b[1]) / 255, (a[2] * b[2]) / 255]);
}

export function darker(color: string, amount: number): string {
  return mix(color, '#04060c', amount);
}

export function lighter(color: string, amount: number): string {
  return mix(color, '#fff6e2', amount);
}

/** `steps` colors from one to the other, both ends included. */
export function ramp(from: string, to: string, steps: number): string[] {
  return Array.from({ length: steps }, (_, i) => mix(from, to, steps === 1 ? 0 : i / (steps - 1)));
}
