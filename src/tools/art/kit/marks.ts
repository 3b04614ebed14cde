import type { Dice } from './dice.ts';
import { lerp, num } from './numbers.ts';

/** A lens-shaped dash, the smallest brush mark: leaf, petal, glint, ripple. Angle in radians. */
export function lens(x: number, y: number, w: number, h: number, angle = 0): string {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const turned = (u: number, v: number): string => `${num(u * c - v * s)},${num(u * s + v * c)}`;
  return (
    `M${num(x - (c * w) / 2)},${num(y - (s * w) / 2)}` +
    `q${turned(w / 2, -h)} ${turned(w, 0)}q${turned(-w / 2, h)} ${turned(-w, 0)}z`
  );
}

/** A round dot in few bytes. */
export function dot(x: number, y: number, radius: number): string {
  const r = num(radius);
  return `M${num(x - radius)},${num(y)}a${r},${r} 0 1 0 ${num(2 * radius)},0a${r},${r} 0 1 0 ${num(-2 * radius)},0z`;
}

/** A light mirrored in a wet or polished floor: dashes that thin out downwards. */
export function reflection(
  roll: Dice,
  place: { x: number; top: number; bottom: number; w: number },
  step = 7,
): string {
  let path = '';
  for (let y = place.top; y < place.bottom; y += roll.range(step * 0.7, step * 1.4)) {
    const t = (y - place.top) / (place.bottom - place.top);
    if (roll.chance(0.12 + t * 0.35)) continue;
    const w = place.w * roll.range(0.55, 1.25) * (1 + t * 0.5) * (1 - t * 0.45);
    path += lens(place.x + roll.range(-0.16, 0.16) * place.w, y, w, roll.range(0.4, 1) * step);
  }
  return path;
}

/** Slanted rain strokes inside a cone that widens from `w0` at the top to `w1` at the foot. */
export function slants(
  roll: Dice,
  place: { x: number; top: number; bottom: number; w0: number; w1: number },
  howMany: number,
  slant = -0.16,
): string {
  let path = '';
  for (let i = 0; i < howMany; i++) {
    const y = roll.range(place.top, place.bottom);
    const half = lerp(place.w0, place.w1, (y - place.top) / (place.bottom - place.top)) / 2;
    const length = roll.range(12, 30);
    path += `M${num(place.x + roll.range(-1, 1) * half)},${num(y)}l${num(length * slant)},${num(length)}`;
  }
  return path;
}
