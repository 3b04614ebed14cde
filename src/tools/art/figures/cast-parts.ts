import { taper } from '../kit/curves.ts';
import type { Point } from '../kit/numbers.ts';
import { ellipse } from '../kit/paths.ts';
import { clipped, fill, group, type Placing, place, type Shape, stroke } from '../kit/shapes.ts';

/** Four tones of one cloth, the light from the left. */
export type Cloth = {
  readonly lit: string;
  readonly mid: string;
  readonly dark: string;
  readonly deep: string;
};

export type Skin = { readonly skin: string; readonly shade: string };

/** A flat form with what lies on it: shadow, light, pattern never leave its outline. */
export function formed(d: string, color: string, ...on: readonly Shape[]): Shape[] {
  return [fill(d, color), clipped(d, ...on)];
}

/** A sleeve or a bare arm from shoulder to wrist; its shadow lies `shift` from the light. */
export function limb(
  points: readonly Point[],
  [w0, w1]: readonly [number, number],
  [color, shade]: readonly [string, string],
  [dx, dy]: Point = [9, 7],
): Shape[] {
  const moved = points.map(([x, y]): Point => [x + dx, y + dy]);
  return formed(taper(points, w0, w1), color, fill(taper(moved, w0 * 0.74, w1 * 0.74), shade));
}

const HANDS = {
  /** Open, the thumb on top. */
  rest: {
    outline:
      'M-4,-8C4,-10 10,-10 13,-10C16,-16 24,-17 26,-12C25,-9 22,-8 22,-7C31,-4 37,1 35,5C33,8 27,7 22,7C14,10 4,10 -4,8z',
    shade: 'M-4,8C4,10 14,10 22,7C27,7 33,8 35,5C28,4 18,3 12,4C6,5 0,4 -4,3z',
    lines: 'M12,-10C16,-8 19,-7 22,-7M20,1L33,3',
  },
  /** On a table: the thumb is on the other side. */
  flat: {
    outline: 'M-4,-8C6,-11 18,-11 25,-6C33,-2 38,2 36,5C34,8 27,7 22,7C14,10 4,10 -4,8z',
    shade: 'M-4,8C4,10 14,10 22,7C27,7 34,8 36,5C28,4 18,3 12,4C6,5 0,4 -4,3z',
    lines: 'M15,-5C20,-4 25,-2 29,1M13,0L26,4',
  },
  /** Closed round a thing. */
  grip: {
    outline: 'M-4,-8C3,-13 15,-14 20,-9C25,-3 24,8 18,12C10,15 1,12 -4,8z',
    shade: 'M-4,8C1,12 10,15 18,12C22,8 24,3 23,-3C19,4 8,7 -4,3z',
    lines: 'M9,-3L22,-1M8,3L22,5',
  },
  /** A thing between thumb and forefinger. */
  pinch: {
    outline:
      'M-4,-8C3,-12 10,-13 15,-12C22,-19 31,-21 33,-17C34,-13 27,-9 22,-5C25,2 23,9 17,12C9,14 1,12 -4,8z',
    shade: 'M-4,8C1,12 9,14 17,12C22,8 24,2 22,-5C18,2 8,6 -4,3z',
    lines: 'M9,-3L21,-3M9,3L21,4',
  },
} as const;

/** A hand whose wrist is at the place given and whose fingers point right before it is turned. */
export function hand(kind: keyof typeof HANDS, placing: Placing, skin: Skin): Shape {
  const { outline, shade, lines } = HANDS[kind];
  return place(
    placing,
    fill(outline, skin.skin),
    fill(shade, skin.shade),
    stroke(lines, skin.shade, 1.6),
  );
}

export function groundShade(x: number, rx: number): Shape {
  return fill(ellipse(x, 2, rx, 8), '#05061a', 0.6);
}

const LAP =
  'M-76,-136H46C58,-132 60,-104 48,-99C10,-93 -48,-93 -78,-97C-88,-104 -88,-128 -76,-136z';

/** What a standing body becomes at a table: nearer, and cut at the hip. */
export function cutAtTable(placing: Placing, ...body: readonly Shape[]): Shape {
  return clipped('M-400,-700H400V-118C200,-98 -200,-98 -400,-118z', place(placing, ...body));
}

/** The same with the lap of one who sits sideways and looks left. */
export function atTable(lap: string, placing: Placing, ...body: readonly Shape[]): Shape {
  return group(fill(LAP, lap), cutAtTable(placing, ...body));
}
