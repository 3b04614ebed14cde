import { type Profile, profile } from '../kit/extra-heads.ts';
import { polygon, rect } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { formed, groundShade, type Skin } from './cast-parts.ts';

export const LEATHER = {
  lit: '#e08354',
  mid: '#b04a30',
  dark: '#762c30',
  deep: '#4a1d2a',
} as const;
export const SKIN: Skin = { skin: '#d99a6e', shade: '#985847' };
const JEANS = { lit: '#6a8cc0', mid: '#3f5c92', dark: '#2a3d6c' } as const;
const HAIR = { mid: '#33191f', lit: '#7a4034', back: '#1f1018' } as const;
const BLACK = '#1e1a2a';
const CREAM = '#f4eadb';

/** A wedge: short at the nape, a point before the jaw, ruled and not curled. */
export function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M0,-114C40,-120 66,-100 70,-60L76,-28L16,-8L0,-90z', HAIR.back),
    fill('M-8,-6L14,-30L20,30L-10,30z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#1c1018',
      browInk: HAIR.mid,
      browWidth: 3.6,
      lips: '#a23a3c',
      nose: 0.98,
      chin: 0.9,
      full: 0.5,
      lines: true,
      brow: 3,
      ...mood,
    }),
    fill(
      'M-30,-84C-36,-108 -10,-125 18,-122C46,-119 62,-100 66,-72L76,-28L-22,4C-12,-14 0,-36 -2,-58C-2,-72 -6,-82 -10,-92C-14,-89 -22,-86 -30,-84z',
      HAIR.mid,
    ),
    fill(
      'M-30,-84C-35,-106 -16,-120 8,-122C-6,-114 -12,-104 -10,-92C-14,-89 -22,-86 -30,-84z',
      HAIR.lit,
    ),
    fill('M-10,-92C6,-84 14,-60 4,-4L-22,4C-12,-14 0,-36 -2,-58C-2,-72 -6,-82 -10,-92z', HAIR.lit),
    stroke('M10,-108C30,-92 36,-54 28,-14M34,-110C50,-96 56,-60 56,-24', HAIR.lit, 2.6),
    // The grey that she has stopped dyeing.
    fill('M-10,-93C12,-102 28,-78 14,-7L9,-6C20,-62 12,-84 -10,-93z', '#e9dfe0'),
  ];
}

export function trunk(): Shape[] {
  const jacket =
    'M-32,-304C-14,-316 18,-316 34,-302C46,-280 44,-240 38,-186C18,-178 -22,-178 -40,-188C-46,-240 -46,-284 -32,-304z';
  return [
    ...formed(
      jacket,
      LEATHER.mid,
      fill('M8,-320C26,-280 24,-230 16,-170H70V-320z', LEATHER.dark),
      fill('M-34,-304C-48,-282 -48,-240 -42,-180H-32C-38,-230 -36,-280 -24,-310z', LEATHER.lit),
      fill('M-60,-200C-20,-190 20,-190 60,-200V-170H-60z', LEATHER.deep),
    ),
    fill('M-28,-306L10,-312L2,-250L-14,-190L-28,-194C-34,-240 -36,-290 -28,-306z', CREAM),
    fill('M-4,-310L10,-312L2,-250L-14,-190L-18,-191C-8,-240 -4,-280 -4,-310z', '#c2b3ac'),
    fill('M-22,-308L6,-313C4,-302 -2,-296 -9,-295C-16,-297 -20,-302 -22,-308z', SKIN.skin),
    fill(
      'M6,-314L20,-312L14,-276L-2,-258C4,-280 6,-296 6,-314zM-28,-308L-38,-298L-36,-262L-28,-252C-32,-280 -32,-296 -28,-308z',
      LEATHER.lit,
    ),
    stroke('M2,-254L-12,-190', '#d8cfc4', 2.4),
    fill('M12,-244l18,-6l1,5l-17,6z', LEATHER.deep),
  ];
}

/** The strap across and the bag on the far hip. */
export function bag(): Shape[] {
  return [
    fill('M-30,-300l10,-5L48,-204l-8,6z', '#e6c48a'),
    fill('M24,-216L68,-224L76,-164L32,-156z', '#c99a5a'),
    fill('M50,-221L68,-224L76,-164L58,-161z', '#91683f'),
    fill('M24,-216L68,-224L66,-198L32,-192z', '#e6c48a'),
    fill(rect(44, -202, 8, 10), '#7a4f34'),
  ];
}

export const legs: readonly Shape[] = [
  groundShade(0, 66),
  fill(
    'M-40,-192C-44,-130 -38,-70 -38,-22h24L-2,-176L14,-22h24C42,-80 42,-140 38,-192z',
    JEANS.mid,
  ),
  fill('M-40,-192C-44,-130 -38,-70 -38,-22h8C-30,-80 -34,-140 -28,-192z', JEANS.lit),
  fill(
    'M8,-184C20,-130 26,-70 28,-22h10C42,-80 42,-140 38,-192zM-6,-180L-20,-22h6L-2,-176z',
    JEANS.dark,
  ),
  fill(
    'M-44,-34h32l2,34h-46c0,-10 8,-12 12,-16zM10,-34h32v18l2,16H-2c0,-10 8,-12 12,-16z',
    '#8a5a3a',
  ),
  fill('M26,-34h16v18l2,16h-12zM-20,-34h8l2,34h-8z', '#5a3630'),
];

/** A reporter's notebook, spiral at the top; its middle is at 0,0. */
export function notebook(): Shape[] {
  return [
    fill(
      polygon([
        [-19, -27],
        [19, -27],
        [19, 27],
        [-19, 27],
      ]),
      '#fbf3dc',
    ),
    fill(
      polygon([
        [-22, 27],
        [22, 27],
        [22, 33],
        [-22, 33],
      ]),
      '#2f6a72',
    ),
    fill(
      polygon([
        [7, -27],
        [19, -27],
        [19, 27],
        [11, 27],
      ]),
      '#cfc2b2',
    ),
    stroke('M-13,-14H10M-13,-6H6M-13,2H11M-13,10H-2', '#5a6a90', 2),
    stroke('M-15,-31v7M-8,-31v7M-1,-31v7M6,-31v7M13,-31v7', BLACK, 2.2),
  ];
}

export function pen(): Shape[] {
  return [
    fill('M-2.600,-34h5.200v40l-2.600,8l-2.600,-8z', '#26324f'),
    fill('M-2.600,-34h5.200v9h-5.200z', '#e8c25c'),
  ];
}
