import { taper } from '../kit/curves.ts';
import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';

const GOWN = { lit: '#55689e', mid: '#27335f', dark: '#161d42', deep: '#0d112c' } as const;
const REBOZO = { lit: '#e8729a', mid: '#b23a6e', dark: '#6a2258', deep: '#431844' } as const;
const SKIN = { skin: '#d99a70', shade: '#8f5348' } as const;
const HAIR = { mid: '#181226', lit: '#453a6a', white: '#f4efe8' } as const;

function head(mood: Partial<Profile>): Shape[] {
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

function pearls(): Shape[] {
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

/** The long dress, straight as a plumb line. */
const gown: Shape[] = [
  fill(ellipse(2, 2, 66, 8), '#05061a', 0.6),
  fill(
    'M-36,-296C-20,-306 16,-306 32,-296C36,-270 30,-246 26,-226C36,-160 44,-80 48,-4C20,6 -26,6 -52,-4C-48,-80 -40,-160 -30,-226C-36,-248 -40,-272 -36,-296z',
    GOWN.mid,
  ),
  fill(
    'M10,-304C20,-302 27,-300 32,-296C36,-270 30,-246 26,-226C36,-160 44,-80 48,-4C36,0 24,2 10,3C16,-80 12,-160 4,-226C12,-250 16,-280 10,-304z',
    GOWN.dark,
  ),
  fill(
    'M-36,-296C-40,-272 -36,-248 -30,-226C-40,-160 -48,-80 -52,-4L-38,0C-36,-80 -30,-160 -22,-226C-28,-248 -32,-272 -28,-300z',
    GOWN.lit,
  ),
  stroke('M-10,-200C-14,-130 -16,-60 -16,0M2,-210C4,-140 2,-60 0,2', GOWN.deep, 2.4),
];

function fringe(x0: number, x1: number, y: number, long: number): Shape {
  let path = '';
  for (let x = x0; x <= x1; x += 4)
    path += `M${x},${y}l${num(((x * 7) % 5) - 2)},${long + ((x * 13) % 7)}`;
  return stroke(path, REBOZO.mid, 2);
}

function weave(clip: string, howMany: number): Shape {
  let path = '';
  for (const i of count(howMany)) path += `M${-80 + i * 12},-330L${-40 + i * 12},-60`;
  return clipped(clip, stroke(path, REBOZO.deep, 2.2, 0.7), stroke(path, '#f2b04a', 0.8, 0.9));
}

const neckline: Shape[] = [
  fill('M-22,-304L16,-304C12,-288 4,-280 -4,-278C-14,-282 -20,-290 -22,-304z', SKIN.skin),
  fill('M0,-304L16,-304C12,-288 4,-280 -4,-278C4,-286 4,-296 0,-304z', SKIN.shade),
];

function standing(): Shape[] {
  const shawl =
    'M-40,-296C-56,-280 -62,-250 -60,-216L-34,-204C-20,-220 10,-226 34,-216L54,-214C62,-250 54,-284 36,-298C40,-278 32,-258 12,-246C-8,-240 -28,-248 -34,-268z';
  const fall =
    'M30,-226C44,-224 54,-218 56,-208C62,-170 62,-130 58,-96L30,-94C34,-140 34,-190 30,-226z';
  return [
    ...gown,
    fill(fall, REBOZO.dark),
    weave(fall, 14),
    fringe(31, 58, -96, 24),
    ...neckline,
    // Arms under the shawl, hands one over the other.
    fill(
      taper(
        [
          [-36, -258],
          [-40, -232],
          [-20, -212],
          [2, -210],
        ],
        22,
        13,
      ),
      SKIN.shade,
    ),
    fill(shawl, REBOZO.mid),
    fill('M-40,-296C-56,-280 -62,-250 -60,-216L-48,-210C-50,-244 -46,-272 -34,-284z', REBOZO.lit),
    fill(
      'M54,-214C62,-250 54,-284 36,-298C40,-278 32,-258 12,-246C24,-240 32,-228 34,-216z',
      REBOZO.dark,
    ),
    weave(shawl, 14),
    fill('M14,-222C4,-222 -8,-216 -20,-206C-22,-200 -16,-196 -8,-198L16,-206z', SKIN.shade),
    fill('M-40,-222C-28,-222 -12,-216 0,-206C4,-200 -2,-195 -10,-197L-40,-206z', SKIN.skin),
    stroke('M-18,-212L-2,-203M-22,-207L-6,-199', SKIN.shade, 1.6),
    fill('M-44,-226l9,1l-1,22l-10,-1z', GOWN.lit),
    ...pearls(),
    place({ x: -4, y: -313, scale: 0.54, turn: 3 }, ...head({ mouth: 'flat' })),
  ];
}

function turned(): Shape[] {
  const back =
    'M-38,-298C-20,-308 18,-308 34,-298C52,-280 56,-240 48,-206C20,-190 -28,-190 -52,-206C-58,-244 -54,-280 -38,-298z';
  const fall = 'M-18,-200C-24,-150 -26,-110 -24,-74L20,-72C22,-120 16,-160 8,-200z';
  return [
    place({ flip: true }, ...gown),
    fill(fall, REBOZO.dark),
    fill('M-18,-200C-24,-150 -26,-110 -24,-74h10C-14,-120 -12,-160 -6,-200z', REBOZO.mid),
    weave(fall, 14),
    fringe(-24, 20, -74, 26),
    fill(back, REBOZO.mid),
    fill('M-38,-298C-54,-280 -58,-244 -52,-206L-36,-199C-42,-240 -38,-276 -22,-302z', REBOZO.lit),
    fill(
      'M12,-305C22,-304 29,-301 34,-298C52,-280 56,-240 48,-206C38,-200 26,-196 12,-194C28,-230 28,-276 12,-305z',
      REBOZO.dark,
    ),
    weave(back, 15),
    fill('M-16,-304L18,-304L22,-296C8,-290 -10,-290 -20,-296z', SKIN.shade),
    fill(
      count(8)
        .map((i) => circle(-15 + i * 4.8, -300 + Math.sin((i / 7) * Math.PI) * 5, 2.6))
        .join(''),
      '#fff4e2',
    ),
    place({ x: -2, y: -313, scale: 0.54, turn: 4 }, ...head({ mouth: 'flat', eye: 'open' })),
  ];
}

/** Ambassador Leonor Iturbe Saldívar with her rebozo; feet at 0,0. */
export const iturbe: DrawnFigure = {
  id: 'iturbe',
  poses: { standing: [place({ flip: true }, ...standing())], turned: turned() },
};
