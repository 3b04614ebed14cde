import { polygon, rect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { head, legs, SKIN, trunk, WOOL } from './aurelio-parts.ts';
import { cutAtTable, hand, limb } from './cast-parts.ts';

const NEAR = [WOOL.mid, WOOL.dark] as const;
const FAR = [WOOL.dark, WOOL.deep] as const;
const CUFF = '#f6eede';

/** An archive box with its label and its tape; the middle of its foot is at 0,0. */
function archiveBox(): Shape[] {
  return [
    fill(rect(-58, -78, 116, 78), '#b98f5e'),
    fill(rect(22, -78, 36, 78), '#8a6446'),
    fill(rect(-62, -90, 124, 20), '#d6b07c'),
    fill(rect(22, -90, 40, 20), '#a67f54'),
    fill(rect(-34, -54, 44, 30), '#f3e8cc'),
    stroke('M-28,-46H2M-28,-39H-8', '#5c4239', 2.4),
    fill(rect(-28, -34, 12, 6), '#b23a36'),
    stroke('M34,-46v22', '#5c4239', 3),
  ];
}

function standing(): Shape[] {
  return [
    ...legs,
    ...trunk(),
    place({ x: 0, y: -350, scale: 0.6 }, ...head(false)),
    place({ x: 2, y: -196 }, ...archiveBox()),
    ...limb(
      [
        [-46, -318],
        [-68, -268],
        [-72, -232],
        [-50, -204],
      ],
      [29, 21],
      NEAR,
    ),
    ...limb(
      [
        [46, -318],
        [68, -268],
        [74, -232],
        [54, -204],
      ],
      [29, 21],
      FAR,
      [6, 6],
    ),
    hand('grip', { x: -52, y: -204, turn: 34, scale: 0.85 }, SKIN),
    hand(
      'grip',
      { x: 56, y: -204, turn: -34, flip: true, scale: 0.85 },
      { skin: SKIN.shade, shade: '#7a4a40' },
    ),
  ];
}

const TABLE = { x: 0, y: 112, scale: 1.1 } as const;

const body = (down: boolean): Shape =>
  cutAtTable(
    TABLE,
    ...trunk(),
    place({ x: 0, y: -350, scale: 0.62, turn: down ? 3 : 0 }, ...head(down)),
  );

function seated(): Shape[] {
  return [
    body(false),
    // A folder squared to the edge of the table, and both hands on it.
    fill(
      polygon([
        [-74, -142],
        [68, -142],
        [80, -124],
        [-86, -124],
      ]),
      '#e2c48c',
    ),
    fill(
      polygon([
        [-86, -124],
        [80, -124],
        [80, -118],
        [-86, -118],
      ]),
      '#a67f54',
    ),
    fill(
      polygon([
        [30, -142],
        [58, -142],
        [61, -148],
        [33, -148],
      ]),
      '#e2c48c',
    ),
    ...limb(
      [
        [52, -236],
        [80, -190],
        [82, -164],
        [34, -138],
      ],
      [28, 22],
      FAR,
      [6, 6],
    ),
    fill('M36,-150l-9,5l6,20l10,-5z', CUFF),
    ...limb(
      [
        [-52, -236],
        [-80, -190],
        [-82, -164],
        [-34, -138],
      ],
      [28, 22],
      NEAR,
    ),
    fill('M-36,-150l9,5l-6,20l-10,-5z', CUFF),
    hand(
      'flat',
      { x: 30, y: -136, flip: true, turn: -8, scale: 0.92 },
      { skin: '#c48a66', shade: '#874f42' },
    ),
    hand('flat', { x: -30, y: -138, turn: 10, scale: 0.95 }, SKIN),
  ];
}

function reading(): Shape[] {
  return [
    body(true),
    ...limb(
      [
        [52, -236],
        [84, -188],
        [86, -164],
        [56, -170],
      ],
      [28, 22],
      FAR,
      [6, 6],
    ),
    ...limb(
      [
        [-52, -236],
        [-84, -188],
        [-86, -164],
        [-58, -172],
      ],
      [28, 22],
      NEAR,
    ),
    // The open folder, held where the lower half of the glasses wants it.
    fill(
      polygon([
        [-70, -206],
        [-2, -192],
        [-2, -122],
        [-62, -134],
      ]),
      '#b98f5e',
    ),
    fill(
      polygon([
        [70, -206],
        [-2, -192],
        [-2, -122],
        [62, -134],
      ]),
      '#8a6446',
    ),
    fill(
      polygon([
        [-62, -212],
        [-3, -198],
        [-3, -190],
        [-70, -204],
      ]),
      '#fbf3de',
    ),
    fill(
      polygon([
        [62, -212],
        [-1, -198],
        [-1, -190],
        [70, -204],
      ]),
      '#cfc4b4',
    ),
    fill(
      polygon([
        [-52, -182],
        [-24, -176],
        [-22, -158],
        [-49, -164],
      ]),
      '#f3e8cc',
    ),
    stroke('M-46,-175L-30,-171.500M-45,-169L-36,-167', '#5c4239', 2.2),
    hand('grip', { x: -62, y: -166, turn: 12, scale: 0.88 }, SKIN),
    hand(
      'grip',
      { x: 62, y: -166, turn: -12, flip: true, scale: 0.88 },
      { skin: SKIN.shade, shade: '#7a4a40' },
    ),
  ];
}

/** Don Aurelio Arriaga: as upright as a shelf, a pencil behind each ear. */
export const aurelio: DrawnFigure = {
  id: 'aurelio',
  poses: { seated: seated(), standing: standing(), reading: reading() },
};
