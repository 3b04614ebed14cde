import { taper } from '../kit/curves.ts';
import type { Profile } from '../kit/extra-heads.ts';
import { browAndEye, mouthOf } from '../kit/features.ts';
import { ellipse, polygon } from '../kit/paths.ts';
import { clipped, face, fill, place, type Shape, stroke } from '../kit/shapes.ts';

export const SKIN = '#bd7c50';

export const SKIN_LIT = '#e0a06c';

export const SKIN_SHADE = '#87502f';

export const HAIR = '#191720';

const HAIR_LIT = '#3d3a4a';

export const SHIRT = '#e6e3d6';

export const SHIRT_SHADE = '#b3b3b0';

export const VEST = '#c08d3a';

export const VEST_LIT = '#dcae58';

export const VEST_SHADE = '#8d632b';

export const TIE = '#2c3554';

const TROUSERS = '#3c3f52';

const TROUSERS_SHADE = '#2a2c3c';

/** The other people's features, turned round: he looks right. */
const FACE: Profile = {
  skin: SKIN_LIT,
  shade: SKIN_SHADE,
  ink: HAIR,
  lips: '#96503c',
  brow: 2,
  browWidth: 4.4,
};

/** Head in profile to the right; chin at 0,0, about 100 px tall. */
export function head(): Shape[] {
  return [
    // Neck.
    fill('M-34,-34C-30,-10-36,12-44,26H20C10,14 6,2 8,-8z', SKIN_SHADE),
    fill('M4,-8C2,2 8,14 20,26H2C-4,14-6,2-8,-6z', SKIN),
    // Face: brow, the long nose, a firm chin.
    fill(
      'M-40,-62C-42,-96-8,-106 12,-98C24,-92 29,-80 30,-68C31,-62 29,-60 30,-56L44,-38C46,-34 42,-32 35,-31' +
        'C38,-28 38,-26 36,-23C38,-20 37,-17 33,-15C34,-8 33,-1 27,2C18,5 6,0-6,-7C-20,-16-36,-30-40,-62z',
      SKIN,
    ),
    fill(
      'M20,-92C26,-86 29,-78 30,-68C31,-62 29,-60 30,-56L44,-38C46,-34 42,-32 35,-31C38,-28 38,-26 36,-23' +
        'C38,-20 37,-17 33,-15C34,-8 33,-1 27,2C24,-2 22,-10 22,-16C16,-22 18,-32 24,-36C18,-42 14,-50 20,-58C24,-66 22,-80 20,-92z',
      SKIN_LIT,
    ),
    fill(
      'M-40,-62C-36,-30-20,-16-6,-7C4,-1 12,2 20,3C8,-8-8,-18-14,-36C-18,-50-14,-62-12,-72z',
      SKIN_SHADE,
    ),
    // Ear.
    fill(ellipse(-15, -46, 8.5, 12), SKIN),
    stroke('M-17,-52c6,2 6,10 0,13', SKIN_SHADE, 2.4),
    face((mood) => [
      place({ x: -3, y: -5, flip: true }, ...browAndEye(FACE, mood)),
      place({ flip: true }, ...mouthOf(FACE, mood.mouth ?? 'flat')),
    ]),
    stroke('M33,-33c-3,2 -6,1 -7,-2', SKIN_SHADE, 2),
    // Hair, combed from a side parting, clipped at the neck.
    fill(
      'M28,-86C34,-104 14,-118-8,-116C-38,-114-54,-92-50,-62C-48,-46-44,-36-38,-28C-34,-30-32,-34-31,-40' +
        'C-28,-48-22,-50-20,-58C-14,-58-12,-50-8,-42C-4,-52-6,-66 2,-78C10,-84 20,-84 28,-86z',
      HAIR,
    ),
    fill('M28,-86C34,-104 14,-118-8,-116C-2,-112 4,-108 8,-100C14,-92 20,-88 28,-86z', HAIR_LIT),
    stroke('M-8,-114C-12,-104-10,-92-2,-82', HAIR_LIT, 2),
  ];
}

export function argyle(x: number, y: number, w: number, h: number): Shape {
  const at = (cx: number, cy: number): string =>
    polygon([
      [cx, cy - h / 2],
      [cx + w / 2, cy],
      [cx, cy + h / 2],
      [cx - w / 2, cy],
    ]);
  return fill(at(x, y) + at(x, y + h) + at(x, y + 2 * h), VEST_SHADE);
}

export function legs(): Shape[] {
  return [
    fill('M-46,-232C-50,-150-52,-80-46,-14H-14C-10,-80-4,-150 2,-226z', TROUSERS_SHADE),
    fill('M-4,-232C0,-150 2,-80 8,-14H40C46,-90 46,-160 42,-232z', TROUSERS),
    stroke('M24,-214C28,-150 28,-80 26,-20', TROUSERS_SHADE, 2.4),
    fill('M-50,0c0,-12 10,-16 18,-18h18v18zM4,0v-18h30c12,4 24,8 26,18z', '#1d1a20'),
  ];
}

export function trunk(): Shape[] {
  return [
    fill(
      'M-62,-226C-66,-280-66,-322-54,-340C-42,-350-30,-354-22,-358H22C34,-354 46,-348 56,-338C66,-320 62,-280 56,-226z',
      VEST,
    ),
    fill(
      'M30,-354C40,-350 50,-346 56,-338C66,-320 62,-280 56,-226H30C40,-270 40,-316 30,-354z',
      VEST_LIT,
    ),
    fill(
      'M-62,-226C-66,-280-66,-322-54,-340C-50,-344-44,-347-40,-349C-48,-310-46,-270-42,-226z',
      VEST_SHADE,
    ),
    clipped('M-40,-226V-326H36V-226z', argyle(-18, -292, 22, 34), argyle(22, -292, 22, 34)),
    fill('M-62,-238C-40,-232 30,-232 57,-238L56,-224C30,-218-40,-218-62,-224z', VEST_SHADE),
    fill('M-28,-358L2,-308L28,-358L2,-340z', SHIRT),
    fill('M-26,-356L-30,-370L2,-344L-9,-328zM27,-356L31,-370L2,-344L12,-328z', '#f4f1e4'),
    fill('M-5,-348h10l4,12l-5,26h-5l-7,-26z', TIE),
    stroke('M-24,-355L2,-307L24,-355', VEST_LIT, 3.4),
  ];
}

export function arm(points: readonly (readonly [number, number])[], color: string): Shape {
  return fill(taper(points, 29, 22), color);
}
