import { taper } from './curves.ts';
import { dot } from './marks.ts';
import { ellipse } from './paths.ts';
import { fill, type Placing, place, type Shape, stroke } from './shapes.ts';

/** Colors of an evening guest; `lit` is the side towards the lamps. */
export type Guest = {
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly lit: string;
  readonly cloth: string;
  readonly dark: string;
  readonly accent: string;
};

function smallHead(guest: Guest, x: number, y: number, hair: string): Shape[] {
  return [
    fill(`M${x - 4},${y - 4}h9l2,12h-12z`, guest.shade),
    fill(
      `M${x - 9},${y - 17}C${x - 10},${y - 13} ${x - 12},${y - 11} ${x - 11},${y - 10}L${x - 9},${y - 9}C${x - 9},${y - 5} ${x - 8},${y - 1} ${x - 4},${y}C${x + 3},${y + 1} ${x + 8},${y - 5} ${x + 9},${y - 12}L${x + 6},${y - 24}H${x - 7}z`,
      guest.skin,
    ),
    fill(
      `M${x + 1},${y - 24}C${x + 2},${y - 16} ${x - 2},${y - 8} ${x - 4},${y}C${x + 3},${y + 1} ${x + 8},${y - 5} ${x + 9},${y - 12}L${x + 6},${y - 24}z`,
      guest.shade,
    ),
    fill(
      `M${x - 7.5},${y - 15}h3.6v1.500h-3.200zM${x - 7.5},${y - 5.5}h4l-1,1.200h-2.400z`,
      guest.shade,
    ),
    fill(hair, guest.hair),
  ];
}

const shortHair = (x: number, y: number): string =>
  `M${x - 10},${y - 17}C${x - 11},${y - 28} ${x + 2},${y - 32} ${x + 9},${y - 25}C${x + 13},${y - 20} ${x + 12},${y - 12} ${x + 9},${y - 8}C${x + 7},${y - 13} ${x + 5},${y - 18} ${x + 1},${y - 21}C${x - 3},${y - 20} ${x - 7},${y - 19} ${x - 10},${y - 17}z`;
const upHair = (x: number, y: number): string =>
  `${shortHair(x, y)}M${x + 5},${y - 28}c3,-7 14,-5 14,3c0,6 -6,9 -11,6z`;
const longHair = (x: number, y: number): string =>
  `M${x - 10},${y - 16}C${x - 12},${y - 28} ${x + 2},${y - 32} ${x + 9},${y - 25}C${x + 15},${y - 16} ${x + 14},${y - 2} ${x + 15},${y + 6}C${x + 10},${y + 8} ${x + 4},${y + 6} ${x + 3},${y}C${x + 6},${y - 8} ${x + 4},${y - 16} ${x},${y - 21}C${x - 4},${y - 20} ${x - 7},${y - 19} ${x - 10},${y - 16}z`;

function drink(x: number, y: number, color: string): Shape[] {
  return [
    fill(`M${x - 5},${y - 16}h10l-3,10h-1v7h3v2h-8v-2h3v-7h-1z`, '#cfe0ea', 0.85),
    fill(`M${x - 4},${y - 13}h8l-2,6h-4z`, color),
  ];
}

/** A man in a suit, looking left, a glass before the chest. */
export function gentleman(guest: Guest, placing: Placing): Shape {
  return place(
    placing,
    fill('M-14,-84L-14,-5h12l3,-66l4,66h12L17,-84z', guest.dark),
    fill('M-24,0c0,-5 6,-8 11,-8h11v8zM3,0v-8h11c5,0 10,4 10,8z', '#0a0a16'),
    fill(
      taper(
        [
          [18, -138],
          [26, -112],
          [16, -90],
        ],
        12,
        8,
      ),
      guest.dark,
    ),
    fill(ellipse(15, -87, 4, 5), guest.shade),
    fill(
      'M-19,-143C-10,-150 10,-150 19,-143C25,-120 23,-100 20,-77C6,-73 -8,-73 -18,-77C-22,-100 -25,-122 -19,-143z',
      guest.cloth,
    ),
    fill(
      'M6,-148C12,-147 17,-145 19,-143C25,-120 23,-100 20,-77C14,-75 8,-74 2,-74C9,-100 10,-130 6,-148z',
      guest.dark,
    ),
    fill('M-19,-143C-25,-122 -22,-100 -18,-77L-13,-75C-17,-100 -19,-122 -14,-146z', guest.lit),
    fill('M-10,-148L3,-149L-4,-112z', '#f6ead4'),
    fill('M-6,-147h5l1,5l-3,26l-4,-26z', guest.accent),
    ...smallHead(guest, -2, -151, shortHair(-2, -151)),
    fill(
      taper(
        [
          [-17, -138],
          [-27, -112],
          [-36, -122],
        ],
        12,
        8,
      ),
      guest.lit,
    ),
    ...drink(-39, -128, '#e9a94a'),
    fill(ellipse(-38, -125, 4, 5), guest.skin),
  );
}

/** A man from behind, hands in the small of his back. */
export function gentlemanBehind(guest: Guest, placing: Placing): Shape {
  return place(
    placing,
    fill('M-15,-84L-14,-5h12l3,-66l4,66h12L17,-84z', guest.dark),
    fill('M-16,0v-8h15v8zM3,0v-8h15v8z', '#0a0a16'),
    fill(
      'M-22,-142C-10,-152 12,-152 22,-142C30,-124 30,-108 24,-94L20,-74H-20L-24,-94C-30,-108 -30,-124 -22,-142z',
      guest.cloth,
    ),
    fill(
      'M6,-150C12,-149 18,-146 22,-142C30,-124 30,-108 24,-94L20,-74H2C8,-100 10,-130 6,-150z',
      guest.dark,
    ),
    fill('M-22,-142C-30,-124 -30,-108 -24,-94L-20,-74h5C-22,-100 -24,-122 -17,-145z', guest.lit),
    stroke('M0,-132V-76', guest.dark, 1.6),
    fill(ellipse(0, -92, 8, 5), guest.skin),
    fill('M-5,-158h11l3,12h-17z', guest.shade),
    fill(ellipse(0, -164, 10, 12), guest.skin),
    fill(
      'M-11,-162C-13,-182 13,-184 12,-162C11,-156 9,-152 6,-150H-6C-9,-153 -11,-156 -11,-162z',
      guest.hair,
    ),
    fill('M-8,-150L9,-150L0,-143z', '#f6ead4'),
  );
}

/** A woman in a long dress, looking left, hair up. */
export function lady(guest: Guest, placing: Placing, hair: 'up' | 'long' = 'up'): Shape {
  return place(
    placing,
    fill(
      taper(
        [
          [15, -134],
          [23, -112],
          [8, -100],
        ],
        8,
        6,
      ),
      guest.shade,
    ),
    fill(
      'M-12,-136C-4,-142 8,-142 15,-136C16,-122 13,-112 12,-100C18,-64 28,-30 34,-2C12,4 -14,4 -28,-2C-24,-36 -14,-70 -11,-100C-12,-112 -14,-124 -12,-136z',
      guest.cloth,
    ),
    fill(
      'M4,-140C8,-140 12,-139 15,-136C16,-122 13,-112 12,-100C18,-64 28,-30 34,-2C24,1 14,2 6,2C10,-40 4,-80 2,-100C6,-114 6,-128 4,-140z',
      guest.dark,
    ),
    fill(
      'M-12,-136C-14,-124 -12,-112 -11,-100C-14,-70 -24,-36 -28,-2L-20,0C-16,-36 -8,-70 -6,-100C-8,-112 -10,-126 -8,-138z',
      guest.lit,
    ),
    fill('M-8,-142L10,-143L6,-128C2,-124 -3,-124 -6,-128z', guest.skin),
    fill('M3,-142.500L10,-143L6,-128L2,-125z', guest.shade),
    ...smallHead(guest, -1, -148, hair === 'up' ? upHair(-1, -148) : longHair(-1, -148)),
    fill(
      dot(-5, -134, 1.8) + dot(0, -132, 1.8) + dot(5, -135, 1.8) + dot(7, -155, 2),
      guest.accent,
    ),
    fill(
      taper(
        [
          [-11, -134],
          [-22, -112],
          [-32, -126],
        ],
        8,
        5.5,
      ),
      guest.skin,
    ),
    ...drink(-35, -130, '#f2c25a'),
  );
}

/** A woman in a short dress, from behind, head turned. */
export function ladyBehind(guest: Guest, placing: Placing): Shape {
  return place(
    placing,
    fill('M-9,-58L-7,-6h6l3,-52zM3,-58L5,-6h6l3,-52z', guest.shade),
    fill('M-12,0l4,-8h7l-2,8zM4,0l1,-8h7l2,8z', guest.dark),
    fill(
      taper(
        [
          [14, -134],
          [22, -116],
          [26, -96],
        ],
        8,
        6,
      ),
      guest.shade,
    ),
    fill(
      'M-13,-138C-4,-143 8,-143 14,-138C15,-122 12,-112 11,-104C18,-84 20,-68 22,-52C8,-47 -10,-47 -20,-52C-18,-70 -14,-88 -10,-104C-12,-114 -14,-126 -13,-138z',
      guest.cloth,
    ),
    fill(
      'M4,-141C8,-141 11,-140 14,-138C15,-122 12,-112 11,-104C18,-84 20,-68 22,-52C16,-50 10,-49 4,-49C8,-70 4,-96 2,-106C6,-118 6,-130 4,-141z',
      guest.dark,
    ),
    fill('M-5,-142L8,-142L2,-116z', guest.skin),
    ...smallHead(guest, 0, -148, longHair(0, -148)),
    fill(
      taper(
        [
          [-12, -134],
          [-22, -114],
          [-30, -100],
        ],
        8,
        6,
      ),
      guest.skin,
    ),
    fill('M-38,-100h18l-2,13h-14z', guest.accent),
  );
}
