import { dice } from '../kit/dice.ts';
import { frond } from '../kit/extra-fronds.ts';
import { archLine, backWall, opening } from '../kit/extra-room.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { cone, shadeSide } from '../kit/ramps.ts';
import { scatterBox } from '../kit/scatter.ts';
import { clipped, fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { farWall, floor, galleryRail, longWall, ROOM, vault, watcher } from './restaurant-hall.ts';
import { INK } from './restaurant-ink.ts';
import { stairs } from './restaurant-stairs.ts';
import {
  AFTERNOON_CLOTH,
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

const TABLE = { x: 830, y: 806 } as const;

function pottedPalm(seed: number, x: number, y: number, size: number): Shape[] {
  const roll = dice(seed);
  let dark = '';
  let mid = '';
  let lit = '';
  for (const i of count(11)) {
    const angle = Math.PI * (1.06 - (i / 10) * 1.12);
    const long = size * roll.range(0.8, 1.05);
    const to: Point = [
      x + Math.cos(angle) * long,
      y - Math.sin(angle) * long * 0.8 + Math.abs(Math.cos(angle)) * long * 0.35 - size * 0.2,
    ];
    const leaf = frond(roll, [x, y], to, size * 0.22, {
      length: size * 0.3,
      width: size * 0.035,
      howMany: 13,
    });
    if (i % 3 === 0) dark += leaf;
    else if (i % 3 === 1) mid += leaf;
    else lit += leaf;
  }
  const w = size * 0.3;
  return [
    fill(dark, INK.leafDark),
    fill(mid, INK.leaf),
    fill(lit, INK.leafLit),
    fill(`M${x - w},${y - 4}h${2 * w}l${-w * 0.3},${size * 0.5}h${-w * 1.4}z`, INK.tile.ground),
    fill(
      `M${x + w * 0.2},${y - 4}h${w * 0.8}l${-w * 0.3},${size * 0.5}h${-w * 0.5}z`,
      INK.tileShade.ground,
    ),
    fill(
      count(5)
        .map((i) =>
          lens(x - w * 0.7 + i * w * 0.35, y + size * 0.2, size * 0.2, size * 0.08, Math.PI / 2),
        )
        .join(''),
      INK.tile.deep,
    ),
    fill(rect(x - w * 1.08, y - 10, w * 2.16, 12), INK.tile.deep),
    fill(rect(x - w * 0.9, y + size * 0.36, w * 1.8, 6), INK.tile.sun),
  ];
}

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
    place({ x: TABLE.x - 70, y: TABLE.y - 2 }, enchiladas(0.98)),
    place({ x: TABLE.x + 46, y: TABLE.y + 20 }, slip(0.92, -3)),
    ...glass(TABLE.x + 4, TABLE.y - 22, INK.red),
    ...glass(TABLE.x - 148, TABLE.y - 6, '#e9c060'),
    stroke(
      `M${TABLE.x - 154},${TABLE.y + 22}l52,11M${TABLE.x - 140},${TABLE.y + 16}l50,11`,
      '#8fa0b8',
      3.4,
    ),
    fill(`M${TABLE.x + 98},${TABLE.y + 20}l46,-12l22,10l-44,14z`, INK.coral),
    fill(`M${TABLE.x + 122},${TABLE.y + 32}l44,-14l2,5l-44,14z`, '#a83a34'),
  ];
}

/** The near arch through which one looks, dark, with palms before it. */
function frame(): Shape[] {
  const near = backWall(ROOM, 2.05);
  const outer = rect(-20, -20, WIDTH + 40, HEIGHT + 40);
  const hole = opening(near, [-1.66, 1.66], -1.2, 1.75, 3.25);
  return [
    fillRing(outer + hole, INK.frame),
    stroke(archLine(near, [-1.66, 1.66], 1.75, 3.25, 30), INK.frameLit, 16),
    stroke(archLine(near, [-1.63, 1.63], 1.75, 3.22, 30), '#2f6a74', 4),
  ];
}

function nearPalms(): Shape[] {
  const roll = dice(71);
  const leaves = (from: Point, tos: readonly (readonly [number, number])[], long: number): string =>
    tos.map((to) => frond(roll, from, to, 90, { length: long, width: 15, howMany: 22 })).join('');
  const left = leaves(
    [-30, 1010],
    [
      [270, 860],
      [190, 720],
      [90, 640],
      [360, 1010],
    ],
    140,
  );
  const right = leaves(
    [1800, 1030],
    [
      [1500, 880],
      [1580, 740],
      [1680, 650],
      [1420, 1030],
    ],
    140,
  );
  return [
    fill(left + right, '#08202c'),
    fill(
      leaves(
        [-40, 1060],
        [
          [210, 760],
          [330, 930],
        ],
        120,
      ),
      '#0f3c42',
    ),
  ];
}

/** Sun through the panes: a broken grid of light that lies on the floor. */
function sunOnFloor(slant: number, x: number, color: string, opacity: number): Shape[] {
  let path = '';
  for (const row of count(5)) {
    for (const column of count(6)) {
      const y0 = 756 + row ** 1.45 * 34;
      const h = 20 + row * 13;
      const w = 74 + row * 22;
      const x0 = x + (column - 3) * (w + 8) + (y0 - 756) * slant;
      path += polygon([
        [x0, y0],
        [x0 + w, y0],
        [x0 + w + h * slant, y0 + h],
        [x0 + h * slant, y0 + h],
      ]);
    }
  }
  return [fill(path, color, opacity)];
}

function shafts(
  from: readonly (readonly [number, number])[],
  lean: number,
  color: string,
  peak: number,
): Shape[] {
  return from.flatMap(([x, w]) =>
    cone(
      { a: [x, -10], b: [x + w, -10] },
      { a: [x + lean, 1010], b: [x + w * 2.1 + lean, 1010] },
      { color, peak, steps: 3, grain: true },
    ),
  );
}

/**
 * What the sun leaves in shade: the whole room but a slanting band of light with a soft border;
 * put over it with `multiply`.
 */
function shade(band: readonly Point[], color: string, deep: string): Shape[] {
  const all = rect(0, 0, WIDTH, HEIGHT);
  const middle = band.reduce((sum, [x]) => sum + x, 0) / band.length;
  const ring = (grow: number): string =>
    all + polygon(band.map(([x, y]) => [x + Math.sign(x - middle) * grow, y] as const));
  return [
    fillRing(ring(0), color),
    fillRing(ring(22), spray(deep, 1, 1), 0.6),
    fillRing(ring(60), color, 0.4),
    fillRing(ring(60), spray(deep, 2, 2), 0.6),
    fillRing(ring(170), deep, 0.22),
    fillRing(ring(170), spray(deep, 2, 3), 0.6),
    fillRing(ring(320), deep, 0.3),
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
      party(4, 690, 762, 0.9, 3),
      party(9, 372, 812, 1.24, 3),
      party(13, 1448, 836, 1.3, 2),
    ]),
    layer('sun_noon', 0.55, sunOnFloor(0.55, 800, '#fff2c4', 0.62), { hours: ['noon'] }),
    layer('sun_afternoon', 0.55, sunOnFloor(-1.5, 1180, '#ffb866', 0.6), { hours: ['afternoon'] }),
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
      { blend: 'multiply', hours: ['noon'] },
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
      { blend: 'multiply', hours: ['afternoon'] },
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
      { blend: 'screen', hours: ['noon'], motion: 'breathe' },
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
      { blend: 'screen', hours: ['afternoon'], motion: 'breathe' },
    ),
    layer('table', 0.66, heroTable(NOON_CLOTH), { hours: ['noon'] }),
    layer('table_afternoon', 0.66, heroTable(AFTERNOON_CLOTH), { hours: ['afternoon'] }),
    layer('motes', 0.75, [fill(motes, '#fff3cf', 0.75)], { blend: 'screen', motion: 'drift' }),
    layer('frame', 0.95, frame(), { portrait: { dx: 0, dy: 0, scale: 0.78 } }),
    layer('fore', 1, nearPalms(), { motion: 'sway', portrait: { dx: 0, dy: 40, scale: 0.7 } }),
  ],
  anchors: {
    thorsby: anchor(1092, 958, 1, 0.66),
    waitress: anchor(512, 896, 0.98, 0.57),
  },
  hotspots: {
    receipt: box(834, 798, 96, 56),
    plate: box(684, 776, 152, 56),
    stairs: box(1000, 470, 300, 290),
  },
  weather: { dust: box(420, 120, 920, 800) },
  preview: {
    hours: ['noon', 'afternoon'],
    lights: [],
    cast: ['thorsby.seated', 'waitress.standing'],
  },
});
