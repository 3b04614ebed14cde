import type { Profile } from '../kit/extra-heads.ts';
import { polygon } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { atTable, hand, limb } from './cast-parts.ts';
import { bag, head, LEATHER, legs, notebook, pen, SKIN, trunk } from './renteria-parts.ts';

const NEAR = [LEATHER.mid, LEATHER.dark] as const;
const FAR = [LEATHER.dark, LEATHER.deep] as const;
const FAR_SKIN = { skin: '#bd7a58', shade: '#7d4438' } as const;

function standing(): Shape[] {
  return [
    ...legs,
    ...trunk(),
    ...bag(),
    place({ x: -12, y: -320, scale: 0.56 }, ...head({ mouth: 'flat' })),
    // The notebook, held as a tray; the pen over it.
    ...limb(
      [
        [34, -290],
        [56, -250],
        [50, -226],
        [-6, -228],
      ],
      [26, 20],
      FAR,
      [5, 6],
    ),
    place({ x: -42, y: -246, turn: -14, scale: 0.86 }, ...notebook()),
    hand('grip', { x: -10, y: -228, flip: true, turn: 10, scale: 0.84 }, FAR_SKIN),
    ...limb(
      [
        [-34, -290],
        [-62, -256],
        [-76, -240],
        [-72, -268],
      ],
      [27, 19],
      NEAR,
    ),
    place({ x: -52, y: -280, turn: 28, scale: 0.78 }, ...pen()),
    hand('pinch', { x: -73, y: -266, turn: -34, scale: 0.78 }, SKIN),
  ];
}

function body(mood: Partial<Profile>, turn: number): Shape {
  return atTable(
    '#2a3d6c',
    { x: 2, y: 112, scale: 1.18 },
    ...trunk(),
    place({ x: -12, y: -320, scale: 0.58, turn }, ...head(mood)),
  );
}

/** The notebook as it lies before her. */
function open(x: number): Shape[] {
  return [
    fill(
      polygon([
        [x - 34, -142],
        [x + 18, -142],
        [x + 26, -122],
        [x - 40, -122],
      ]),
      '#fbf3dc',
    ),
    fill(
      polygon([
        [x - 40, -122],
        [x + 26, -122],
        [x + 26, -118],
        [x - 40, -118],
      ]),
      '#2f6a72',
    ),
    stroke(`M${x - 26},-137h34M${x - 28},-131h24`, '#5a6a90', 1.8),
  ];
}

function seated(): Shape[] {
  return [
    body({ mouth: 'flat', brow: 6 }, 0),
    ...open(-104),
    place({ x: -96, y: -126, turn: 74, scale: 0.8 }, ...pen()),
    // Far arm lies along the table; the near fist holds up the question.
    ...limb(
      [
        [40, -234],
        [66, -184],
        [54, -154],
        [-48, -136],
      ],
      [31, 22],
      FAR,
    ),
    hand('flat', { x: -50, y: -136, flip: true, turn: 0, scale: 0.9 }, FAR_SKIN),
    ...limb(
      [
        [-38, -234],
        [-70, -176],
        [-72, -152],
        [-46, -252],
      ],
      [32, 20],
      NEAR,
      [8, 8],
    ),
    hand('grip', { x: -46, y: -253, turn: 286, scale: 0.9 }, SKIN),
  ];
}

function writing(): Shape[] {
  return [
    body({ mouth: 'flat', eye: 'down', brow: 0 }, -9),
    ...open(-92),
    ...limb(
      [
        [40, -234],
        [68, -184],
        [56, -152],
        [-42, -136],
      ],
      [31, 22],
      FAR,
    ),
    hand('flat', { x: -44, y: -136, flip: true, turn: -2, scale: 0.9 }, FAR_SKIN),
    ...limb(
      [
        [-38, -234],
        [-76, -190],
        [-88, -166],
        [-96, -150],
      ],
      [32, 20],
      NEAR,
    ),
    place({ x: -116, y: -150, turn: 36, scale: 0.85 }, ...pen()),
    hand('pinch', { x: -95, y: -154, turn: 10, flip: true, scale: 0.86 }, SKIN),
  ];
}

/** Dalia Renteria Prado: a haircut like a blade, a notebook, boots that have walked. */
export const renteria: DrawnFigure = {
  id: 'renteria',
  poses: { seated: seated(), standing: standing(), writing: writing() },
};
