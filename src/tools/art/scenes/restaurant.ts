import { dice } from '../kit/dice.ts';
import { dot, lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { shadeSide } from '../kit/ramps.ts';
import { scatterBox } from '../kit/scatter.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { galleryRail, watcher } from './restaurant-gallery.ts';
import { farWall, floor, longWall } from './restaurant-hall.ts';
import { INK } from './restaurant-ink.ts';
import { shade, shafts, sunOnFloor } from './restaurant-light.ts';
import { frame, nearPalms, pottedPalm } from './restaurant-palms.ts';
import { stairs } from './restaurant-stairs.ts';
import {
  AFTERNOON_CLOTH,
  balloons,
  bread,
  type Cloth,
  chair,
  enchiladas,
  glass,
  NOON_CLOTH,
  party,
  shadow,
  slip,
  table,
} from './restaurant-tables.ts';
import { vault } from './restaurant-vault.ts';

/** Lunch has two lights; other hours take the nearer one. */
const NOON = ['before_dawn', 'morning', 'noon'] as const;
const AFTERNOON = ['afternoon', 'dusk', 'night'] as const;

const TABLE = { x: 830, y: 806 } as const;

/** Stitching along the cloth, and a clean plate before the empty chair. */
function setting(cloth: Cloth): Shape[] {
  let stitches = '';
  for (const i of count(34)) {
    const a = Math.PI * (0.04 + (i / 33) * 0.92);
    const [x, y] = [Math.cos(a) * 204, 112 + Math.sin(a) * 54];
    stitches += lens(x - 4, y, 9, 4, 0.8) + lens(x + 4, y, 9, 4, -0.8);
  }
  const ring = (rx: number, ry: number): string => ellipse(0, 0, rx, ry);
  return [
    fill(stitches, INK.tile.deep, 0.75),
    stroke(ring(184, 47), INK.tile.mid, 1.6, 0.8),
    // The shadow that she throws on the cloth.
    fill('M196,-4C150,-30 110,-22 84,2C96,22 130,34 164,28C186,20 194,10 196,-4z', cloth[2], 0.9),
  ];
}

function heroTable(cloth: Cloth): Shape[] {
  return [
    shadow(TABLE.x + 46, 968, 260, 34),
    place(TABLE, ...table(196, 52, 142, cloth)),
    place(TABLE, ...setting(cloth)),
    place({ x: TABLE.x - 86, y: TABLE.y + 6 }, enchiladas(0.98)),
    place({ x: TABLE.x + 98, y: TABLE.y - 20 }, enchiladas(0.68)),
    place({ x: TABLE.x - 14, y: TABLE.y - 30, scale: 0.84 }, ...bread()),
    place({ x: TABLE.x + 58, y: TABLE.y + 20 }, slip(0.94, -3)),
    ...glass(TABLE.x + 36, TABLE.y - 8, INK.red),
    ...glass(TABLE.x - 148, TABLE.y - 6, '#e9c060'),
    stroke(
      `M${TABLE.x - 154},${TABLE.y + 22}l52,11M${TABLE.x - 140},${TABLE.y + 16}l50,11`,
      '#8fa0b8',
      3.4,
    ),
  ];
}

const motes = scatterBox(dice(9), { x: 460, y: 220, w: 760, h: 640 }, 90)
  .map(([x, y], i) => dot(x, y, 1 + (i % 3) * 0.7))
  .join('');

export const restaurant = scene({
  id: 'restaurant',
  focus: box(462, 250, 836, 760),
  palette: { sky: '#bfe3d4', dark: INK.frame, accent: INK.red },
  grade: {
    gain: [1.02, 1, 0.98],
    lift: [0.005, 0.01, 0.02],
    saturation: 1.04,
    grain: 0.35,
    vignette: 0.28,
  },
  layers: [
    layer('vault', 0.1, vault()),
    layer('hall', 0.25, [...farWall(), ...longWall(-1), ...longWall(1)]),
    layer('watcher', 0.26, [...watcher(), ...galleryRail()]),
    layer('floor', 0.4, [
      ...floor(),
      ...shadeSide({ x: 0, y: 698, w: WIDTH, h: 402 }, 'bottom', {
        color: '#5a2c48',
        peak: 0.34,
        steps: 5,
        grain: true,
      }),
      fill(rect(0, 698, WIDTH, 26), spray('#5a2c48', 3), 0.5),
    ]),
    layer('stairs', 0.42, [shadow(1160, 756, 190, 14), ...stairs()]),
    layer('parties', 0.5, [
      ...pottedPalm(31, 470, 690, 110),
      ...pottedPalm(37, 1420, 700, 130),
      place({ x: 764, y: 722 }, balloons()),
      party(4, { x: 690, y: 762, size: 0.94 }, 3, 'birthday'),
      party(9, { x: 352, y: 812, size: 1.24 }, 2, 'chess'),
      party(13, { x: 1448, y: 836, size: 1.3 }, 2, 'meal'),
    ]),
    layer('sun_noon', 0.55, sunOnFloor(0.55, 800, '#fff2c4', 0.62), { hours: NOON }),
    layer('sun_afternoon', 0.55, sunOnFloor(-1.5, 1180, '#ffb866', 0.6), { hours: AFTERNOON }),
    layer(
      'shade_noon',
      0.56,
      shade(
        [
          [330, -10],
          [960, -10],
          [1330, 700],
          [1470, 1110],
          [560, 1110],
          [520, 700],
        ],
        '#a3bdd6',
        '#4a6fa0',
      ),
      { blend: 'multiply', hours: NOON },
    ),
    layer(
      'shade_afternoon',
      0.56,
      [
        fill(rect(0, 0, WIDTH, HEIGHT), '#ffe2b8'),
        ...shade(
          [
            [1150, -10],
            [1770, -10],
            [1770, 240],
            [1180, 720],
            [900, 1110],
            [330, 1110],
            [560, 700],
          ],
          '#b496b8',
          '#5e4286',
        ),
      ],
      { blend: 'multiply', hours: AFTERNOON },
    ),
    layer('chairs', 0.6, [
      shadow(600, 966, 90, 16),
      place({ x: 588, y: 962, scale: 0.86 }, ...chair()),
      shadow(1096, 962, 90, 16),
      place({ x: 1106, y: 958, flip: true, scale: 0.86 }, ...chair()),
    ]),
    layer(
      'shafts_noon',
      0.6,
      [
        ...shafts(
          [
            [380, 120],
            [560, 170],
            [800, 90],
          ],
          290,
          '#ffefb8',
          0.42,
        ),
      ],
      { blend: 'screen', hours: NOON, motion: 'breathe' },
    ),
    layer(
      'shafts_afternoon',
      0.6,
      [
        ...shafts(
          [
            [1180, 120],
            [1400, 160],
            [1640, 100],
          ],
          -780,
          '#ffb45c',
          0.4,
        ),
      ],
      { blend: 'screen', hours: AFTERNOON, motion: 'breathe' },
    ),
    layer('table', 0.66, heroTable(NOON_CLOTH), { hours: NOON }),
    layer('table_afternoon', 0.66, heroTable(AFTERNOON_CLOTH), { hours: AFTERNOON }),
    layer('motes', 0.75, [fill(motes, '#fff3cf', 0.75)], { blend: 'screen', motion: 'drift' }),
    layer('frame', 0.95, frame(), { portrait: { dx: 0, dy: 0, scale: 0.78 } }),
    layer('fore', 1, nearPalms(), { motion: 'sway', portrait: { dx: 0, dy: 40, scale: 0.7 } }),
  ],
  anchors: {
    thorsby: anchor(1092, 958, 1, 0.66),
    'thorsby.standing': anchor(1120, 900, 1, 0.58),
    okonjo: anchor(1092, 958, 1, 0.66),
    'okonjo.standing': anchor(1120, 900, 1, 0.58),
    renteria: anchor(1092, 958, 1, 0.66),
    'renteria.standing': anchor(1120, 900, 1, 0.58),
    medyntsev: anchor(590, 958, 1, 0.66),
    'medyntsev.standing': anchor(530, 900, 1, 0.58),
    waitress: anchor(512, 896, 0.98, 0.57),
  },
  hotspots: {
    receipt: box(846, 800, 96, 54),
    plate: box(668, 782, 152, 58),
    stairs: box(1000, 470, 300, 290),
  },
  weather: { dust: box(420, 120, 920, 800) },
  preview: {
    hours: ['noon', 'afternoon'],
    lights: [],
    cast: ['thorsby.seated', 'waitress.standing'],
  },
});
