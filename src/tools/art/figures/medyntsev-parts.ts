import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { polygon, rect } from '../kit/paths.ts';
import { marksAt } from '../kit/scatter.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { type Cloth, formed, groundShade, type Skin } from './cast-parts.ts';

export const SHIRT = { lit: '#56c8bd', mid: '#1f959b', dark: '#126a7c', deep: '#0c4660' } as const;
export const WELL: Skin = { skin: '#f3bf9a', shade: '#c67c68' };
/** The color of the wall behind him. */
export const SICK: Skin = { skin: '#e4dabd', shade: '#a39b86' };

const HAIR = { lit: '#e2b878', mid: '#b5854c', dark: '#7d5536' } as const;
const STRAW = { lit: '#fff0c4', mid: '#e8cd8c', dark: '#b08e58' } as const;

export function face(skin: Skin, mood: Partial<Profile>): Shape[] {
  const sound = skin === WELL;
  return [
    fill('M-8,-6L20,-32L30,26L-4,26z', skin.shade),
    fill('M-8,-6L4,-12L10,24L-4,26z', skin.skin),
    ...profile({
      ...skin,
      ink: '#2a2030',
      browInk: HAIR.dark,
      browWidth: 4,
      lips: sound ? '#b9574a' : '#8a8a78',
      nose: 0.92,
      chin: 1.25,
      full: 0,
      ...mood,
    }),
    // A nose that has been to the beach, or a brow that has been to sea.
    sound
      ? fill(
          'M-36,-48C-42,-42 -44,-38 -42,-35C-38,-33 -34,-36 -30,-40C-26,-44 -30,-50 -36,-48z',
          '#e2744f',
          0.75,
        )
      : fill(
          'M-28,-80c3,6 4,9 0,10c-4,-1 -3,-4 0,-10zM-8,-50c3,6 4,9 0,10c-4,-1 -3,-4 0,-10z',
          '#f4fff2',
        ),
    ...ear(skin.skin, skin.shade),
  ];
}

/** Fair, thin, cut by a barber who was told "short". */
export const hair: readonly Shape[] = [
  fill(
    'M-30,-84C-36,-104 -24,-118 -4,-116C22,-122 48,-102 46,-72C44,-56 38,-44 32,-38C30,-48 30,-58 26,-64C16,-68 10,-76 8,-88C-4,-86 -20,-88 -30,-84z',
    HAIR.mid,
  ),
  fill(
    'M-30,-84C-36,-104 -24,-118 -4,-116C-10,-106 0,-98 14,-98C10,-94 8,-92 8,-88C-4,-86 -20,-88 -30,-84z',
    HAIR.lit,
  ),
  stroke('M12,-108C30,-102 40,-86 38,-66', HAIR.dark, 2.2),
];

export const hat: readonly Shape[] = [
  fill('M20,-76C34,-78 42,-70 40,-56C38,-46 34,-42 32,-40C30,-50 28,-58 20,-64z', HAIR.mid),
  ...formed(
    'M-30,-82C-28,-112 -18,-124 -6,-118C4,-126 20,-126 26,-116C36,-110 38,-96 40,-80z',
    STRAW.mid,
    fill('M8,-130C12,-110 14,-96 12,-76H50V-130z', STRAW.dark),
    fill(rect(-40, -94, 90, 13), '#e2533f'),
  ),
  fill(
    'M-58,-76C-40,-86 -20,-84 6,-84C34,-84 52,-86 64,-80C60,-70 34,-70 4,-70C-24,-68 -44,-66 -58,-76z',
    STRAW.lit,
  ),
  fill(
    'M-58,-76C-40,-74 -20,-76 6,-75C34,-75 52,-76 64,-80C60,-70 34,-70 4,-70C-24,-68 -44,-66 -58,-76z',
    STRAW.dark,
  ),
];

const frond = (x: number, y: number): string =>
  `M${x},${y}l9,-5l-4,7l10,-1l-8,6l7,5l-10,-1l1,8l-7,-7l-5,6l-1,-9l-8,0l7,-5l-5,-7z`;

/** Leaves on the shirt: the camouflage of his second profession. */
function leaves(): Shape[] {
  const spots: [number, number][] = [
    [-30, -290],
    [8, -296],
    [-12, -262],
    [30, -268],
    [-38, -240],
    [10, -232],
    [-14, -206],
    [36, -212],
    [-36, -184],
    [14, -180],
    [40, -290],
  ];
  const warm = spots.filter((_, i) => i % 2 === 0);
  const pale = spots.filter((_, i) => i % 2 === 1);
  return [fill(marksAt(warm, frond), '#ff8a5c'), fill(marksAt(pale, frond), '#fdf0cf')];
}

/** A shirt that hangs from the shoulders and touches nothing else. */
export function beachShirt(): Shape[] {
  const cloth =
    'M-32,-318C-14,-328 16,-328 34,-318C46,-300 50,-240 54,-172C24,-162 -24,-162 -52,-172C-48,-230 -46,-300 -32,-318z';
  return [
    ...formed(
      cloth,
      SHIRT.mid,
      fill('M12,-330C26,-280 28,-220 22,-150H80V-330z', SHIRT.dark),
      fill('M-34,-318C-48,-290 -50,-230 -54,-168H-42C-40,-220 -38,-290 -24,-324z', SHIRT.lit),
      ...leaves(),
    ),
    stroke('M-20,-300C-22,-250 -22,-210 -24,-168', SHIRT.deep, 2),
    fill('M-26,-322L6,-326L-14,-286z', '#e3a184'),
    fill('M-30,-322L-14,-286L-34,-296zM6,-328L22,-322L2,-294L-14,-286z', SHIRT.lit),
  ];
}

export function bareLegs(skin: Skin, shorts: Cloth): Shape[] {
  return [
    groundShade(4, 64),
    fill('M-34,-120L-30,-12h18L-6,-120zM8,-120L12,-12h18L36,-120z', skin.shade),
    fill('M-34,-120L-30,-12h8L-20,-120zM8,-120L12,-12h6L20,-120z', skin.skin),
    ...formed(
      'M-46,-182C-48,-150 -48,-120 -46,-98H-4L0,-150L4,-98H44C48,-126 48,-156 46,-182z',
      shorts.mid,
      fill(
        'M22,-186C28,-150 28,-120 26,-90H60V-186zM-14,-186C-10,-150 -8,-120 -10,-90H4V-186z',
        shorts.dark,
      ),
    ),
    fill('M-46,0c0,-10 10,-14 18,-18h18v18zM-2,0c0,-10 8,-14 16,-18h18v18z', '#fff6e4'),
    fill('M-46,0v-4h36v4zM-2,0v-4h34v4z', '#c07a4c'),
  ];
}

/** The blue cooler; its handle is at 0,0. */
export function cooler(): Shape[] {
  return [
    stroke('M-30,30C-30,4 -22,0 0,0C22,0 30,4 30,30', '#e9f4fa', 5),
    fill(rect(-42, 36, 84, 52), '#2a6fd6'),
    fill(
      polygon([
        [12, 36],
        [42, 36],
        [42, 88],
        [20, 88],
      ]),
      '#184a9e',
    ),
    fill(rect(-42, 36, 7, 52), '#6aa6f2'),
    fill('M-45,24h90v14h-90z', '#f4f8f8'),
    fill('M10,24h35v14h-32z', '#b4c8d6'),
    fill(rect(-26, 54, 30, 5), '#f4f8f8', 0.85),
  ];
}

export function lookingRight(...shapes: readonly Shape[]): Shape[] {
  return [place({ flip: true }, ...shapes)];
}
