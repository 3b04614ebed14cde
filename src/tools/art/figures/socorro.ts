import type { Profile } from '../kit/extra-heads.ts';
import { ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { atTable, hand, limb } from './cast-parts.ts';
import { BONE, cart, head, legs, SKIN, TUNIC, towels, trunk } from './socorro-parts.ts';

const ARM = [SKIN.skin, SKIN.shade] as const;
const FAR_ARM = ['#96593c', '#653626'] as const;
const FAR_HAND = { skin: '#9f6040', shade: '#653626' } as const;
const SLEEVE = [TUNIC.mid, TUNIC.dark] as const;
const FAR_SLEEVE = [TUNIC.dark, TUNIC.deep] as const;

const upper = (mood: Partial<Profile>, turn = 0): Shape[] => [
  ...trunk(),
  place({ x: -12, y: -292, scale: 0.54, turn }, ...head(mood)),
];

function standing(): Shape[] {
  return [
    ...legs,
    ...limb(
      [
        [38, -250],
        [60, -212],
        [54, -186],
        [10, -186],
      ],
      [24, 18],
      FAR_ARM,
      [5, 6],
    ),
    ...upper({ mouth: 'flat', brow: 2 }),
    ...limb(
      [
        [34, -262],
        [50, -242],
        [56, -224],
        [58, -214],
      ],
      [32, 31],
      FAR_SLEEVE,
    ),
    place({ x: -22, y: -186, turn: -3 }, ...towels(4)),
    hand('grip', { x: 18, y: -184, flip: true, turn: 8, scale: 0.8 }, FAR_HAND),
    ...limb(
      [
        [-40, -246],
        [-64, -208],
        [-66, -186],
        [-34, -178],
      ],
      [23, 17],
      ARM,
    ),
    stroke('M-44,-190l5,16', '#f0c04c', 4),
    hand('rest', { x: -34, y: -178, turn: 4, scale: 0.8 }, SKIN),
    ...limb(
      [
        [-32, -264],
        [-48, -244],
        [-56, -226],
        [-60, -214],
      ],
      [32, 30],
      SLEEVE,
    ),
  ];
}

function pushing(): Shape[] {
  return [
    ...legs,
    place({ x: -92, y: 0 }, ...cart()),
    place(
      { x: 0, y: -136, turn: -5 },
      place(
        { x: 0, y: 136 },
        ...limb(
          [
            [38, -250],
            [40, -206],
            [8, -190],
            [-54, -192],
          ],
          [24, 17],
          FAR_ARM,
          [4, 6],
        ),
        ...upper({ mouth: 'flat', brow: 4 }, 3),
        ...limb(
          [
            [34, -262],
            [44, -242],
            [44, -224],
            [38, -210],
          ],
          [32, 30],
          FAR_SLEEVE,
        ),
        ...limb(
          [
            [-38, -246],
            [-46, -206],
            [-58, -194],
            [-74, -188],
          ],
          [23, 17],
          ARM,
        ),
        hand('grip', { x: -70, y: -188, flip: true, turn: -8, scale: 0.84 }, SKIN),
        ...limb(
          [
            [-32, -264],
            [-42, -244],
            [-46, -226],
            [-48, -212],
          ],
          [32, 29],
          SLEEVE,
        ),
      ),
    ),
  ];
}

const cup: readonly Shape[] = [
  fill('M-84,-176h42l-4,40c-8,6 -26,6 -34,0z', BONE.lit),
  fill('M-58,-176h16l-4,40c-4,3 -8,4 -12,4.500z', BONE.dark),
  fill(ellipse(-63, -176, 21, 5), '#4a2a20'),
  fill('M-83,-160h40l-1,7h-38z', '#1f959b'),
  stroke('M-68,-186c-6,-8 6,-12 0,-22M-58,-186c-5,-8 6,-11 1,-20', '#fff6e0', 2.2, 0.55),
];

/** Coffee; her break is eleven minutes. */
function seated(): Shape[] {
  return [
    atTable('#182444', { x: 2, y: 88, scale: 1.16 }, ...upper({ mouth: 'smile', brow: 0 })),
    ...limb(
      [
        [64, -186],
        [60, -154],
        [20, -142],
        [-50, -138],
      ],
      [27, 19],
      FAR_ARM,
      [4, 7],
    ),
    hand('flat', { x: -52, y: -138, flip: true, turn: -2, scale: 0.88 }, FAR_HAND),
    ...limb(
      [
        [42, -220],
        [60, -200],
        [66, -182],
        [66, -172],
      ],
      [38, 36],
      FAR_SLEEVE,
    ),
    place({ x: -52, y: 2 }, ...cup),
    ...limb(
      [
        [-40, -210],
        [-66, -174],
        [-72, -156],
        [-98, -152],
      ],
      [27, 19],
      ARM,
      [6, 8],
    ),
    stroke('M-90,-160l1,16', '#f0c04c', 4),
    hand('grip', { x: -98, y: -152, flip: true, turn: 6, scale: 0.9 }, SKIN),
    ...limb(
      [
        [-36, -224],
        [-54, -202],
        [-66, -186],
        [-72, -178],
      ],
      [38, 34],
      SLEEVE,
    ),
  ];
}

/** Doña Socorro Poot, third floor, ocean side. */
export const socorro: DrawnFigure = {
  id: 'socorro',
  poses: { standing: standing(), cart: pushing(), seated: seated() },
};
