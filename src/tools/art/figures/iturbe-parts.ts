import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { count, num } from '../kit/numbers.ts';
import { circle } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';

export const GOWN = { lit: '#55689e', mid: '#27335f', dark: '#161d42', deep: '#0d112c' } as const;
export const REBOZO = { lit: '#e8729a', mid: '#b23a6e', dark: '#6a2258', deep: '#431844' } as const;
export const SKIN = { skin: '#d99a70', shade: '#8f5348' } as const;
const HAIR = { mid: '#181226', lit: '#453a6a', white: '#f4efe8' } as const;

export function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M-6,-8L18,-30L22,34L-6,34z', SKIN.shade),
    // The knot at the nape.
    fill('M30,-46C52,-56 68,-42 64,-24C58,-8 38,-8 30,-22z', HAIR.mid),
    stroke('M40,-42C52,-44 58,-34 56,-24M36,-30C44,-22 52,-18 58,-22', HAIR.lit, 2.4),
    ...profile({
      ...SKIN,
      ink: '#1a101c',
      lips: '#a8303c',
      nose: 0.98,
      chin: 1.1,
      full: 0.35,
      lines: true,
      browWidth: 3.4,
      brow: 2,
      ...mood,
    }),
    fill(
      'M-33,-76C-40,-104 -10,-120 18,-114C46,-108 54,-80 46,-50C42,-40 36,-34 30,-34C30,-50 26,-62 16,-70C0,-74 -8,-84 -14,-94C-20,-88 -26,-82 -33,-76z',
      HAIR.mid,
    ),
    // The white streak from the parting to the ear.
    fill(
      'M-14,-98C-4,-112 10,-112 16,-106C6,-100 4,-92 12,-82C22,-72 30,-62 30,-44C26,-60 18,-68 10,-72C-2,-76 -10,-86 -14,-98z',
      HAIR.white,
    ),
    fill(
      'M-14,-98C-8,-90 0,-80 12,-74C22,-68 28,-58 30,-44C26,-60 18,-68 10,-72C-2,-76 -10,-86 -14,-98z',
      '#a8a4c0',
    ),
    stroke('M24,-108C40,-96 46,-76 40,-52', HAIR.lit, 2.4),
    ...ear(SKIN.skin, SKIN.shade),
    fill(circle(20, -32, 5.5), '#fff6e6'),
  ];
}

export function pearls(): Shape[] {
  let row = '';
  for (const [drop, w] of [
    [12, 34],
    [22, 42],
  ] as const) {
    for (const i of count(13)) {
      const t = i / 12;
      row += circle(-3 - w / 2 + t * w, -302 + Math.sin(Math.PI * t) * drop, 2.6);
    }
  }
  return [fill(row, '#fff4e2')];
}

export function fringe(x0: number, x1: number, y: number, long: number): Shape {
  let path = '';
  for (let x = x0; x <= x1; x += 4)
    path += `M${x},${y}l${num(((x * 7) % 5) - 2)},${long + ((x * 13) % 7)}`;
  return stroke(path, REBOZO.mid, 2);
}

export function weave(clip: string, howMany: number): Shape {
  let path = '';
  for (const i of count(howMany)) path += `M${-80 + i * 12},-330L${-40 + i * 12},-60`;
  return clipped(clip, stroke(path, REBOZO.deep, 2.2, 0.7), stroke(path, '#f2b04a', 0.8, 0.9));
}

export const neckline: Shape[] = [
  fill('M-22,-304L16,-304C12,-288 4,-280 -4,-278C-14,-282 -20,-290 -22,-304z', SKIN.skin),
  fill('M0,-304L16,-304C12,-288 4,-280 -4,-278C4,-286 4,-296 0,-304z', SKIN.shade),
];
