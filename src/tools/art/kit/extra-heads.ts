import { lens } from './marks.ts';
import { fill, type Shape, stroke } from './shapes.ts';

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
  readonly mouth?: 'flat' | 'smile' | 'laugh' | 'down';
  readonly eye?: 'open' | 'shut' | 'down';
  /** Degrees that the brow slopes up to the ear. */
  readonly brow?: number;
  readonly browInk?: string;
  readonly browWidth?: number;
  /** Lines of age on cheek and brow. */
  readonly lines?: boolean;
};

export function profile(spec: Profile): Shape[] {
  const { nose = 1, chin = 1, full = 0.4, mouth = 'flat', eye = 'open', brow = 0 } = spec;
  const n = -33 - 11 * nose;
  const c = -27 - 5 * chin;
  const j = 2 + full * 5;
  const front =
    `M-14,-98C-26,-94 -33,-82 -33,-68C-35,-64 -34,-60 -32,-57` +
    `C-35,-50 ${n},-42 ${n},-37C${n},-33 -38,-32 -34,-31L-37,-25C-38,-22 -34,-21 -34,-20` +
    `C-37,-18 -37,-14 -33,-12C${c - 4},-8 ${c - 2},0 ${c + 10},2`;
  const face = `${front}C-8,${j + 2} 12,${-8 + full * 8} 24,-24L34,-60L20,-98z`;
  // The hard edge of the shadow: temple, cheekbone, corner of the mouth, jaw.
  const shadow =
    `M4,-98C0,-84 2,-72 -4,-62C2,-52 -10,-40 -12,-28C-10,-18 -18,-8 ${c + 10},2` +
    `C-8,${j + 2} 12,${-8 + full * 8} 24,-24L34,-60L20,-98z`;
  const shapes: Shape[] = [
    fill(face, spec.skin),
    fill(shadow, spec.shade),
    fill(`M${n + 1},-35C${n + 2},-32 -38,-32 -34,-31L-32,-38z`, spec.shade),
    fill('M-33,-60C-28,-62 -20,-62 -13,-58C-18,-54 -26,-54 -32,-56z', spec.shade, 0.75),
  ];
  const tilt = (brow * Math.PI) / 180;
  shapes.push(
    stroke(
      `M-33,${-66 + Math.sin(tilt) * 8}Q-24,-71 -12,${-64 - Math.sin(tilt) * 14}`,
      spec.browInk ?? spec.ink,
      spec.browWidth ?? 4,
    ),
  );
  if (eye === 'open')
    shapes.push(
      fill(lens(-23, -56, 14, 8), '#fff6e8'),
      fill(lens(-25, -56, 8, 9), spec.ink),
      stroke('M-31,-57Q-23,-62 -15,-57', spec.ink, 2.6),
    );
  else if (eye === 'down') shapes.push(stroke('M-31,-56Q-23,-52 -14,-56', spec.ink, 3.6));
  else shapes.push(stroke('M-31,-54Q-23,-61 -14,-54', spec.ink, 3.6));
  if (mouth === 'laugh') {
    shapes.push(
      fill('M-36,-24C-28,-25 -20,-27 -15,-30C-16,-18 -24,-12 -33,-13z', spec.ink),
      fill(
        'M-35,-23.5C-28,-24.500 -21,-26 -16.500,-28.500L-18,-24C-24,-21.500 -30,-21 -35,-21z',
        '#fff8ea',
      ),
      stroke('M-36,-24C-28,-25 -20,-27 -15,-30', spec.lips, 2.6),
    );
  } else {
    const end = mouth === 'smile' ? -26 : mouth === 'down' ? -16 : -20.5;
    shapes.push(
      fill(`M-37,-24C-30,-25 -24,-23 -17,${end}C-24,-17 -31,-15 -35,-16z`, spec.lips),
      stroke(`M-35,-20Q-26,-19 -16,${end}`, spec.ink, 1.8),
    );
  }
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
