import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { grey } from './tones.ts';
import { type Knot, trace } from './trace.ts';

/** Hair in two parts: what hangs behind head and neck, and what lies over the brow. */
export type Hair = {
  readonly back: readonly Shape[];
  readonly front: readonly Shape[];
  /** Outline of the front part; it throws a shadow on the forehead. */
  readonly edge?: string;
};

export type Comb = {
  readonly face: Face;
  /** A knot on the silhouette, for a head 62 wide and 94 high. */
  readonly o: (x: number, y: number, corner?: 'v') => Knot;
  /** A knot on the hairline, which turns with the face. */
  readonly i: (x: number, y: number, corner?: 'v') => Knot;
  /** One decided shape: base tone, shadow side, and a band of shine cut hard. */
  readonly mass: (path: string, shine?: readonly Knot[]) => Shape;
  /** A few cuts that say how it is combed; `lit` draws them light. */
  readonly cuts: (d: string, width: number, lit?: boolean) => Shape;
};

export function comb(face: Face): Comb {
  const { spec, s } = face;
  const kx = spec.head.temple / 62;
  const ky = spec.head.crown / 94;
  const knot =
    (z: number) =>
    (x: number, y: number, corner?: 'v'): Knot => {
      const [px, py] = face.at(x * kx, y < 0 ? y * ky : y, z);
      return corner ? [px, py, corner] : [px, py];
    };
  const { tone, shine } = spec.hair;
  const shade = trace([
    [s * 4, -190, 'v'],
    [s * 14, -112],
    [s * 40, -84],
    [s * 55, -40],
    [s * 58, 20],
    [s * 50, 220, 'v'],
    [s * 220, 220, 'v'],
    [s * 220, -190, 'v'],
  ]);
  const q = -s;
  const band: readonly Knot[] = [
    [q * 56, -46],
    [q * 44, -72],
    [q * 22, -88],
    [q * 4, -93, 'v'],
    [q * 10, -83],
    [q * 30, -72],
    [q * 46, -50],
  ];
  return {
    face,
    o: knot(0),
    i: knot(22),
    mass: (path, shineAt = band) =>
      clipped(
        path,
        fill(path, grey(tone)),
        ...(shineAt.length > 0 ? [fill(trace(shineAt), grey(tone + shine))] : []),
        fill(shade, grey(tone * (tone > 0.3 ? 0.66 : 0.5))),
      ),
    cuts: (d, width, lit = false) => stroke(d, grey(lit ? tone + shine : tone * 0.5), width),
  };
}

/** A path through knots, not closed, for cuts. */
export function line(...knots: readonly Knot[]): string {
  return trace(knots, false);
}
