import type { Profile } from '../kit/extra-heads.ts';
import { count } from '../kit/numbers.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { atTable, formed, hand, limb } from './cast-parts.ts';
import {
  bareLegs,
  beachShirt,
  cooler,
  face,
  hair,
  hat,
  lookingRight,
  SHIRT,
  SICK,
  WELL,
} from './medyntsev-parts.ts';

const SHORTS = { lit: '#f4e4bc', mid: '#dcc496', dark: '#a98a68', deep: '#7d634e' } as const;
const SUIT = { lit: '#e8ecee', mid: '#b9c3cb', dark: '#8290a0', deep: '#566478' } as const;
const BARE = [WELL.skin, WELL.shade] as const;
const GREEN = [SICK.skin, SICK.shade] as const;
const HEM = [SHIRT.mid, SHIRT.dark] as const;

function standing(): Shape[] {
  return lookingRight(
    // Far arm, with the thing one is meant not to notice.
    place({ x: 66, y: -166 }, ...cooler()),
    ...limb(
      [
        [36, -296],
        [56, -252],
        [60, -214],
        [64, -180],
      ],
      [20, 15],
      [WELL.shade, '#a5604f'],
    ),
    hand('grip', { x: 64, y: -182, turn: 84, scale: 0.8 }, WELL),
    ...bareLegs(WELL, SHORTS),
    ...limb(
      [
        [30, -308],
        [46, -288],
        [52, -266],
        [55, -254],
      ],
      [32, 34],
      [SHIRT.dark, SHIRT.deep],
    ),
    ...beachShirt(),
    place({ x: -14, y: -330, scale: 0.56 }, ...face(WELL, { mouth: 'smile', brow: 8 }), ...hat),
    // Near hand in the pocket of the shorts.
    ...limb(
      [
        [-40, -280],
        [-62, -244],
        [-60, -206],
        [-42, -170],
      ],
      [20, 16],
      BARE,
      [5, 4],
    ),
    fill('M-50,-176L-28,-170L-30,-156L-50,-160z', SHORTS.lit),
    ...limb(
      [
        [-32, -308],
        [-46, -288],
        [-54, -266],
        [-60, -250],
      ],
      [34, 36],
      HEM,
    ),
  );
}

function pale(): Shape[] {
  const mood: Partial<Profile> = { mouth: 'down', eye: 'down', brow: -16 };
  return lookingRight(
    ...bareLegs(SICK, SHORTS),
    place(
      { x: 4, y: -176, turn: -19 },
      place(
        { x: -4, y: 176 },
        ...beachShirt(),
        ...limb(
          [
            [34, -300],
            [62, -256],
            [58, -228],
            [14, -222],
          ],
          [22, 15],
          [SICK.shade, '#7f7a6c'],
        ),
        ...limb(
          [
            [36, -308],
            [52, -286],
            [60, -262],
            [62, -250],
          ],
          [34, 34],
          [SHIRT.dark, SHIRT.deep],
        ),
        hand('rest', { x: 16, y: -224, flip: true, turn: -4, scale: 0.85 }, SICK),
        place({ x: -22, y: -322, scale: 0.56, turn: -8 }, ...face(SICK, mood), ...hair),
        // Near hand before the mouth.
        ...limb(
          [
            [-38, -282],
            [-74, -254],
            [-78, -262],
            [-50, -318],
          ],
          [21, 15],
          GREEN,
          [6, 6],
        ),
        hand('grip', { x: -50, y: -316, turn: 296, scale: 0.86 }, SICK),
        ...limb(
          [
            [-32, -308],
            [-48, -288],
            [-60, -270],
            [-70, -258],
          ],
          [34, 32],
          HEM,
        ),
      ),
    ),
  );
}

/** The suit that the embassy bought him, in the consular hour. */
function suit(): Shape[] {
  return [
    ...formed(
      'M-34,-314C-16,-326 18,-326 38,-312C56,-290 56,-220 52,-150C24,-138 -22,-138 -50,-150C-54,-220 -54,-290 -34,-314z',
      SUIT.mid,
      fill('M14,-330C32,-280 34,-210 26,-130H90V-330z', SUIT.dark),
      fill('M-36,-314C-56,-290 -58,-220 -52,-146H-42C-46,-220 -44,-290 -26,-318z', SUIT.lit),
    ),
    fill('M-34,-312L4,-324L4,-306L-24,-206C-40,-250 -44,-290 -34,-312z', '#e9f4fa'),
    fill('M-2,-320L4,-306L-24,-206L-25,-216C-12,-256 -4,-290 -2,-320z', '#a9bccb'),
    fill('M-26,-302l10,-6l6,8l-14,66l-8,-16z', '#1f959b'),
    fill('M2,-324L18,-320C20,-290 2,-236 -24,-196L-24,-212C-10,-246 0,-290 2,-324z', SUIT.dark),
    fill('M-34,-314C-48,-290 -46,-240 -24,-196L-26,-214C-42,-260 -42,-290 -30,-316z', SUIT.deep),
    fill('M12,-268l20,-3l0,5l-19,3z', SUIT.deep),
    // Three pens, by color, as a consul has them.
    fill(
      count(2)
        .map((i) => `M${16 + i * 6},-279h3.400v11h-3.400z`)
        .join(''),
      '#e2533f',
    ),
    fill('M27,-279h3.400v10h-3.400z', '#2a6fd6'),
  ];
}

function seated(): Shape[] {
  const cloth = [SUIT.mid, SUIT.dark] as const;
  return lookingRight(
    atTable(
      SUIT.deep,
      { x: 2, y: 116, scale: 1.14 },
      ...suit(),
      place({ x: -12, y: -328, scale: 0.58 }, ...face(WELL, { mouth: 'flat', brow: -8 }), ...hair),
    ),
    ...limb(
      [
        [-38, -236],
        [-68, -184],
        [-74, -158],
        [-114, -140],
      ],
      [34, 23],
      cloth,
      [6, 8],
    ),
    fill('M-112,-152l-10,3l2,22l10,-2z', '#e9f4fa'),
    hand('flat', { x: -118, y: -139, turn: -4, flip: true, scale: 0.92 }, WELL),
    // One hand keeps the other from being noticed: the sea has not been mentioned yet.
    ...limb(
      [
        [44, -228],
        [68, -180],
        [56, -152],
        [-72, -138],
      ],
      [34, 23],
      [SUIT.dark, SUIT.deep],
    ),
    fill('M-70,-150l-10,2l2,23l11,-2z', '#e9f4fa'),
    hand('flat', { x: -76, y: -140, turn: -8, flip: true, scale: 0.92 }, WELL),
  );
}

/** Stanislav Medyntsev: lanky, fair, dressed for the wrong picture; he looks right. */
export const medyntsev: DrawnFigure = {
  id: 'medyntsev',
  poses: { standing: standing(), seated: seated(), pale: pale() },
};
