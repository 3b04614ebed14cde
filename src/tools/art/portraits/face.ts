import type { Point } from '../kit/numbers.ts';
import type { PortraitSpec } from './spec.ts';
import { type SkinTones, skinTones } from './tones.ts';
import { type Knot, trace } from './trace.ts';

/** A head in its pose: what every feature needs to find its place. */
export type Face = {
  readonly spec: PortraitSpec;
  readonly skin: SkinTones;
  /** Side of the shadow. */
  readonly s: 1 | -1;
  /** Where a point of the head is seen; z is its depth before the plane of the ears. */
  readonly at: (x: number, y: number, z?: number) => Point;
  /** `at` as text for a path. */
  readonly pt: (x: number, y: number, z?: number) => string;
  /** Outline of skull and jaw. */
  readonly outline: string;
};

const FRONT = 24;

export function faceOf(spec: PortraitSpec): Face {
  const yaw = (spec.pose.yaw * Math.PI) / 180;
  const nod = (spec.pose.nod * Math.PI) / 180;
  const at = (x: number, y: number, z = FRONT): Point => [
    x * Math.cos(yaw) + z * Math.sin(yaw),
    y * Math.cos(nod) - z * Math.sin(nod),
  ];
  const { temple, cheek, jaw, chin, jawY, chinY, crown } = spec.head;
  const half: readonly (readonly [number, number, number])[] = [
    [temple * 0.46, -crown * 0.94, 0],
    [temple * 0.82, -crown * 0.73, 0],
    [temple * 0.98, -crown * 0.4, 4],
    [temple, -16, 8],
    [cheek, 14, 8],
    [cheek * 0.55 + jaw * 0.45, 14 + (jawY - 14) * 0.55, 4],
    [jaw, jawY, 2],
    [chin + (jaw - chin) * 0.45, jawY + (chinY - jawY) * 0.66, 12],
    [chin * 0.8, chinY - 2, 20],
  ];
  const right = half.map(([x, y, z]): Knot => at(x, y, z));
  const left = half.map(([x, y, z]): Knot => at(-x, y, z));
  const outline = trace([at(0, -crown, 0), ...right, ...left.reverse()]);
  return {
    spec,
    skin: skinTones(spec.skin),
    s: spec.photo.shade,
    at,
    pt: (x, y, z) =>
      at(x, y, z)
        .map((v) => Math.round(v * 10) / 10)
        .join(','),
    outline,
  };
}
