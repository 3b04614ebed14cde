import { fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { grey } from './tones.ts';
import { type Knot, trace } from './trace.ts';

/** One plane for the shadow side, one for the underside, and two decided nostrils. */
export function nose(face: Face): Shape[] {
  const { spec, skin, s, at, pt } = face;
  const { length: l, w, bridge, bend, snub } = spec.nose;
  const k = (x: number, y: number, z: number, corner = false): Knot =>
    corner ? [...at(x, y, z), 'v'] : at(x, y, z);
  const tip = l - 2 - snub;
  const plane = trace([
    k(s * (bridge + 5), -15, 20, true),
    k(s * bridge, -2, 20),
    k(s * (bridge + 1), l * 0.4, 24),
    k(s * (w * 0.62), l - 15, 28),
    k(s * w, l - 7, 24),
    k(s * w * 0.98, l, 24),
    k(s * w * 0.5, l + 1.5, 28, true),
    k(0, tip + 5, 36),
    k(-s * w * 0.3, tip + 2, 36, true),
    k(s * w * 0.12, tip - 8, 36),
    k(s * 1.2 + s * bend, l * 0.4, 30),
    k(s * 2, -4, 22),
  ]);
  const cast = trace([
    k(0, tip + 4, 34, true),
    k(s * w, l - 2, 24, true),
    k(s * w * 0.9, l + 7, 24),
    k(s * w * 0.34, l + 13, 24, true),
  ]);
  const nostril = (sd: number): Shape =>
    fill(
      trace([
        k(sd * w * 0.2, l + 1.4, 30, true),
        k(sd * w * 0.5, l - 2.6 + snub * 0.2, 29),
        k(sd * w * 0.82, l + 0.4, 27, true),
        k(sd * w * 0.5, l + 2.2, 29),
      ]),
      skin.deep,
    );
  return [
    fill(cast, skin.half),
    fill(plane, spec.sex === 'f' ? grey(spec.skin * 0.6) : skin.dark),
    nostril(-1),
    nostril(1),
    stroke(
      `M${pt(-s * w * 0.86, l - 11, 24)}Q${pt(-s * (w + 2.6), l - 4, 22)} ${pt(-s * w * 0.8, l + 1, 25)}`,
      skin.dark,
      2,
    ),
  ];
}
