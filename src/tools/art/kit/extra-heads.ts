import { features } from './features.ts';
import type { Eye, Mouth } from './moods.ts';
import { face, fill, type Shape, stroke } from './shapes.ts';

/**
 * A head in three-quarter profile, looking left, in units of a hundredth of its height:
 * chin at 0,0, crown at y -100. Hair is each person's own and is laid over it.
 */
export type Profile = {
  readonly skin: string;
  readonly shade: string;
  readonly ink: string;
  readonly lips: string;
  /** 1 is a middling nose. */
  readonly nose?: number;
  /** 1 is a middling chin; above it juts. */
  readonly chin?: number;
  /** 0 lean … 1 full cheeks. */
  readonly full?: number;
  readonly mouth?: Mouth;
  readonly eye?: Eye;
  /** Degrees that the brow slopes up to the ear. */
  readonly brow?: number;
  readonly browInk?: string;
  readonly browWidth?: number;
  /** Lines of age on cheek and brow. */
  readonly lines?: boolean;
};

export function profile(spec: Profile): Shape[] {
  const { nose = 1, chin = 1, full = 0.4 } = spec;
  const n = -33 - 11 * nose;
  const c = -27 - 5 * chin;
  const j = 2 + full * 5;
  const front =
    `M-14,-98C-26,-94 -33,-82 -33,-68C-35,-64 -34,-60 -32,-57` +
    `C-35,-50 ${n},-42 ${n},-37C${n},-33 -38,-32 -34,-31L-37,-25C-38,-22 -34,-21 -34,-20` +
    `C-37,-18 -37,-14 -33,-12C${c - 4},-8 ${c - 2},0 ${c + 10},2`;
  const outline = `${front}C-8,${j + 2} 12,${-8 + full * 8} 24,-24L34,-60L20,-98z`;
  // The hard edge of the shadow: temple, cheekbone, corner of the mouth, jaw.
  const shadow =
    `M4,-98C0,-84 2,-72 -4,-62C2,-52 -10,-40 -12,-28C-10,-18 -18,-8 ${c + 10},2` +
    `C-8,${j + 2} 12,${-8 + full * 8} 24,-24L34,-60L20,-98z`;
  const shapes: Shape[] = [
    fill(outline, spec.skin),
    fill(shadow, spec.shade),
    fill(`M${n + 1},-35C${n + 2},-32 -38,-32 -34,-31L-32,-38z`, spec.shade),
    fill('M-33,-60C-28,-62 -20,-62 -13,-58C-18,-54 -26,-54 -32,-56z', spec.shade, 0.75),
  ];
  shapes.push(face((mood) => features(spec, mood)));
  if (spec.lines) {
    shapes.push(
      stroke(`M-33,-34C-28,-32 -24,-28 -23,-24M-22,-48Q-17,-46 -12,-48`, spec.shade, 1.8, 0.8),
    );
  }
  return shapes;
}

/** The ear, for hair that leaves it free. */
export function ear(skin: string, shade: string): Shape[] {
  return [
    fill('M14,-58C12,-68 26,-70 27,-58C28,-48 22,-36 17,-38C14,-42 15,-50 14,-58z', skin),
    fill('M18,-57C18,-63 24,-63 24,-56C23,-50 20,-45 19,-45z', shade),
  ];
}
