import { smooth, taper } from '../kit/curves.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import {
  argyle,
  arm,
  HAIR,
  head,
  legs,
  SHIRT,
  SHIRT_SHADE,
  SKIN,
  SKIN_LIT,
  SKIN_SHADE,
  TIE,
  trunk,
  VEST,
  VEST_LIT,
  VEST_SHADE,
} from './ku-parts.ts';

/** At his desk, turned to the television: the remote in one hand, a pencil in the other. */
function desk(): Shape[] {
  return [
    // Chair back.
    fill(roundRect(-96, -112, 128, 150, 18), '#2b2c38'),
    fill(roundRect(-96, -112, 128, 10, 5), '#4d4f60'),
    // Far arm, with the remote.
    fill(
      smooth(
        [
          [56, -104],
          [84, -84],
          [104, -40],
          [112, -14],
          [88, 0],
          [70, -30],
        ],
        true,
        0.9,
      ),
      SHIRT_SHADE,
    ),
    fill(
      taper(
        [
          [96, -16],
          [128, -30],
          [152, -46],
        ],
        24,
        15,
      ),
      SKIN,
    ),
    fill(ellipse(158, -50, 13, 10), SKIN_LIT),
    fill(
      polygon([
        [152, -58],
        [186, -82],
        [193, -74],
        [160, -49],
      ]),
      '#20212b',
    ),
    fill(circle(186, -75, 2), '#d98b4c'),
    place({ x: 0, y: -130, scale: 0.98, turn: -7 }, ...head()),
    // Trunk: shirt, sweater vest, tie.
    fill(
      'M-92,40C-98,-20-94,-78-74,-98C-56,-108-40,-112-30,-118H26C40,-112 60,-106 74,-94C90,-74 88,-20 84,40z',
      SHIRT,
    ),
    fill(
      'M-76,40C-80,-20-76,-70-62,-100C-52,-106-42,-110-34,-114L0,-56L26,-114C40,-110 50,-106 58,-100C74,-70 72,-20 70,40z',
      VEST,
    ),
    fill(
      'M34,-111C42,-109 50,-106 58,-100C74,-70 72,-20 70,40H36C46,-10 46,-64 34,-111z',
      VEST_LIT,
    ),
    fill(
      'M-76,40C-80,-20-76,-70-62,-100C-56,-104-50,-106-46,-108C-60,-70-60,-14-52,40z',
      VEST_SHADE,
    ),
    clipped('M-50,40V-70H40V40z', argyle(-26, -34, 26, 40), argyle(22, -34, 26, 40)),
    fill('M-36,-116L0,-56L28,-116L14,-110L-4,-98L-26,-112z', SHIRT),
    fill('M-36,-116L0,-56L-4,-98L-26,-112z', SHIRT_SHADE),
    fill('M-8,-102h12l4,14l-5,34h-6l-9,-34z', TIE),
    fill('M-38,-116L-40,-132L-4,-102L-16,-86zM28,-116L26,-130L-2,-102L10,-86z', '#f4f1e4'),
    stroke('M-34,-112L0,-55L26,-112', VEST_LIT, 4),
    // Near arm across the desk, sleeve rolled.
    fill(
      smooth(
        [
          [-88, -92],
          [-108, -60],
          [-124, -14],
          [-116, 12],
          [-92, 12],
          [-74, -20],
          [-68, -64],
        ],
        true,
        0.9,
      ),
      SHIRT,
    ),
    fill(
      smooth(
        [
          [-96, -76],
          [-108, -60],
          [-124, -14],
          [-116, 12],
          [-104, 12],
          [-102, -20],
        ],
        true,
        0.9,
      ),
      SHIRT_SHADE,
    ),
    fill(
      taper(
        [
          [-110, 2],
          [-70, 4],
          [-22, -2],
        ],
        28,
        18,
      ),
      SKIN,
    ),
    fill(
      taper(
        [
          [-112, 8],
          [-70, 11],
          [-22, 5],
        ],
        14,
        7,
      ),
      SKIN_SHADE,
    ),
    fill(
      polygon([
        [-104, -14],
        [-84, -12],
        [-86, 18],
        [-110, 18],
      ]),
      '#f4f1e4',
    ),
    fill(ellipse(-14, -3, 14, 10), SKIN),
    stroke('M-10,-2L10,-34', '#e0b046', 4),
    stroke('M-8,-5L-12,2', HAIR, 3),
    fill(rect(-38, -12, 6, 20), '#2b2c38'),
  ];
}

/** On his feet, a folder under one arm, the other hand in his pocket. */
function standing(): Shape[] {
  return [
    arm(
      [
        [44, -336],
        [62, -290],
        [58, -262],
        [54, -232],
      ],
      SHIRT_SHADE,
    ),
    ...legs(),
    fill(ellipse(50, -226, 14, 12), SKIN_SHADE),
    place({ x: 2, y: -368, scale: 0.84, turn: 3, flip: true }, ...head()),
    ...trunk(),
    fill(
      polygon([
        [-84, -286],
        [-16, -276],
        [-22, -200],
        [-92, -212],
      ]),
      '#d9b678',
    ),
    fill(
      polygon([
        [-84, -286],
        [-70, -284],
        [-78, -210],
        [-92, -212],
      ]),
      '#f1e4c2',
    ),
    fill(
      polygon([
        [-60, -264],
        [-34, -260],
        [-36, -248],
        [-62, -252],
      ]),
      '#a87c44',
    ),
    arm(
      [
        [-48, -338],
        [-70, -304],
        [-80, -272],
        [-72, -250],
      ],
      SHIRT,
    ),
    fill(
      taper(
        [
          [-82, -270],
          [-70, -246],
          [-44, -236],
        ],
        22,
        15,
      ),
      SKIN,
    ),
    fill(ellipse(-38, -235, 12, 10), SKIN_LIT),
  ];
}

/** By the machine, warming both hands. */
function coffee(): Shape[] {
  return [
    arm(
      [
        [46, -338],
        [64, -304],
        [70, -278],
        [54, -262],
      ],
      SHIRT_SHADE,
    ),
    ...legs(),
    place({ x: 0, y: -368, scale: 0.84, turn: 9, flip: true }, ...head()),
    ...trunk(),
    arm(
      [
        [-48, -338],
        [-66, -306],
        [-74, -278],
        [-60, -264],
      ],
      SHIRT,
    ),
    fill(
      taper(
        [
          [-70, -270],
          [-48, -274],
          [-16, -286],
        ],
        22,
        14,
      ),
      SKIN,
    ),
    fill(
      taper(
        [
          [60, -268],
          [30, -272],
          [10, -284],
        ],
        22,
        14,
      ),
      SKIN_SHADE,
    ),
    fill('M-18,-312h34l-4,38h-26z', '#efe8d8'),
    fill('M6,-312h10l-4,38h-10z', '#c5beb0'),
    fill(ellipse(-1, -312, 17, 4.4), '#3a211a'),
    fill(ellipse(-14, -288, 9, 12), SKIN_LIT),
    fill(ellipse(12, -287, 8, 12), SKIN),
    stroke('M-6,-322c-6,-8 6,-12 0,-22M6,-324c-5,-8 6,-10 1,-18', '#f4efe2', 2.4, 0.6),
  ];
}

/** Tomás Ku: slim, side parting, sweater vest. `desk` is placed by the desk's edge under him. */
export const ku: DrawnFigure = {
  id: 'ku',
  poses: { desk: desk(), standing: standing(), coffee: coffee() },
};
