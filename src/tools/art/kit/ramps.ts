import { lerp, type Point } from './numbers.ts';
import { ellipse, polygon, rect } from './paths.ts';
import { fill, type Shape } from './shapes.ts';
import { spray } from './spray.ts';

/**
 * Soft light without a filter or a gradient: nested flat shapes whose thin coats add up.
 * `peak` is the opacity in the middle; `steps` coats; `grain` adds sprayed rims (see spray.ts).
 */
export type Soft = {
  readonly color: string;
  readonly peak: number;
  readonly steps?: number;
  readonly grain?: boolean;
};

/** Opacity of one of `steps` equal coats that together reach `peak`. */
function coat(peak: number, steps: number): number {
  return Math.round((1 - (1 - Math.min(peak, 0.98)) ** (1 / steps)) * 1000) / 1000;
}

/** A pool of light (or of shadow, with a dark color) on floor, wall or air. */
export function pool(x: number, y: number, rx: number, ry: number, soft: Soft): Shape[] {
  const steps = soft.steps ?? 5;
  const shapes: Shape[] = [];
  for (let i = 0; i < steps; i++) {
    const t = 1 - (i / steps) * 0.86;
    if (soft.grain) {
      const wide = t * 1.1;
      shapes.push(fill(ellipse(x, y, rx * wide, ry * wide), spray(soft.color, 2, i), soft.peak));
    }
    shapes.push(fill(ellipse(x, y, rx * t, ry * t), soft.color, coat(soft.peak, steps)));
  }
  return shapes;
}

/** A cone of light from a short edge `from` to a long edge `to`; inner cones are brighter. */
export function cone(
  from: { a: Point; b: Point },
  to: { a: Point; b: Point },
  soft: Soft,
): Shape[] {
  const steps = soft.steps ?? 4;
  const shapes: Shape[] = [];
  for (let i = 0; i < steps; i++) {
    const inset = (i / steps) * 0.42;
    const cut = (p: Point, q: Point, t: number): Point => [
      lerp(p[0], q[0], t),
      lerp(p[1], q[1], t),
    ];
    const far = [cut(to.a, to.b, inset), cut(to.b, to.a, inset)] as const;
    const near = [cut(from.a, from.b, inset * 0.6), cut(from.b, from.a, inset * 0.6)] as const;
    const d = polygon([near[0], near[1], far[1], far[0]]);
    shapes.push(fill(d, soft.color, coat(soft.peak, steps)));
    if (soft.grain) shapes.push(fill(d, spray(soft.color, 1, i), soft.peak * 0.9));
  }
  return shapes;
}

/**
 * A ramp over a box: coats that all start at one side and end ever nearer to it.
 * @param from the side where the ramp is strongest
 */
export function shadeSide(
  box: { x: number; y: number; w: number; h: number },
  from: 'left' | 'right' | 'top' | 'bottom',
  soft: Soft,
): Shape[] {
  const steps = soft.steps ?? 5;
  const shapes: Shape[] = [];
  const strip = (t: number): string => {
    if (from === 'left') return rect(box.x, box.y, box.w * t, box.h);
    if (from === 'right') return rect(box.x + box.w * (1 - t), box.y, box.w * t, box.h);
    if (from === 'top') return rect(box.x, box.y, box.w, box.h * t);
    return rect(box.x, box.y + box.h * (1 - t), box.w, box.h * t);
  };
  for (let i = 0; i < steps; i++) {
    const t = (steps - i) / steps;
    if (soft.grain) shapes.push(fill(strip(t), spray(soft.color, 2, i), soft.peak));
    else shapes.push(fill(strip(t), soft.color, coat(soft.peak, steps)));
  }
  return shapes;
}

/** Concentric flat discs round a lamp, as on a poster. */
export function halo(x: number, y: number, radius: number, color: string, rings = 4): Shape[] {
  return Array.from({ length: rings }, (_, i) => {
    const r = (radius * (rings - i)) / rings;
    return fill(ellipse(x, y, r, r), color, 0.07 + 0.03 * i);
  });
}
