import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { gentleman, gentlemanBehind, lady, ladyBehind } from '../kit/extra-crowd.ts';
import { project } from '../kit/extra-room.ts';
import { reflection } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { pool, shadeSide } from '../kit/ramps.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { arcade, ground, wing } from './museum-court.ts';
import { FOUNTAIN, fountain } from './museum-fountain.ts';
import { type Garland, garland, shine } from './museum-garlands.ts';
import { DRESSES, INK, SUITS } from './museum-ink.ts';
import { buffet, petals, umbrellas } from './museum-props.ts';
import { sky } from './museum-sky.ts';
import { ROOM } from './museum-space.ts';

/** A reception is never by day; asked for another hour, the sky falls to the nearer of its two. */
const NIGHT = ['night', 'before_dawn'] as const;
const DUSK = ['dusk', 'afternoon', 'noon', 'morning'] as const;

const BUFFET = { x: 1262, y: 826 } as const;

const corner = (side: -1 | 1, height: number, z: number): Point =>
  project(ROOM, 8.4 * side, height, z);

const STRINGS: readonly Garland[] = [
  { from: corner(-1, 5.15, 11), to: corner(1, 5.15, 11), sag: 36, lanterns: 7, r: 20 },
  { from: corner(-1, 5.0, 8.2), to: corner(1, 5.0, 8.2), sag: 96, lanterns: 6, r: 29 },
  { from: corner(-1, 5.0, 5.8), to: [1010, -6], sag: 110, lanterns: 3, r: 42 },
  { from: [700, -10], to: corner(1, 5.0, 5.8), sag: 110, lanterns: 3, r: 42 },
];

function tree(seed: number, root: Point, size: number): Shape[] {
  const grown = growTree(seed, {
    x: root[0],
    y: root[1],
    angle: -Math.PI / 2,
    length: 120 * size,
    width: 34 * size,
    depth: 4,
  });
  const crown = canopy(
    grown,
    [860, 430],
    ['#2c1f5c', '#45307f', '#6a4fb0', '#9a7fd6', '#d6c2ff'],
    size,
    13,
  );
  return [crown.mass, trunk(grown, '#3a2048'), ...crown.leaves];
}

/** Somebody in the passage who does not come in; the ember shows. */
function waiting(): Shape[] {
  const x = 918;
  const y = 712;
  return [
    fill(
      `M${x - 20},${y}c-4,-40 -6,-72 2,-90c4,-8 10,-12 14,-13v-8h13v8c5,2 11,6 14,13c8,20 4,52 2,90z`,
      '#060818',
    ),
    fill(`M${x + 22},${y - 92}c8,20 4,54 2,92h-6c2,-36 4,-66 -4,-98z`, '#6a80d0'),
    fill(ellipse(x + 3, y - 122, 11, 14), '#060818'),
    fill(
      `M${x - 9},${y - 126}c0,-20 26,-20 26,0c4,12 2,22 -2,26l-4,-14c-8,0 -14,-4 -20,-12z`,
      '#060818',
    ),
    stroke(`M${x + 14},${y - 130}q4,10 -1,20`, '#6a80d0', 2),
    stroke(`M${x - 16},${y - 84}l-8,-22l14,-8`, '#060818', 8),
    fill(circle(x - 12, y - 118, 3), '#ff6a3c'),
    stroke(`M${x - 13},${y - 124}c-8,-12 6,-18 -2,-32`, '#8a94c8', 2, 0.6),
  ];
}

function crowd(): Shape[] {
  const scale = (y: number): number => ((y - 590) / 1.6) * 0.0104 * 1.0;
  const at = (x: number, y: number, flip = false) => ({
    x,
    y,
    scale: Math.round(scale(y) * 100) / 100,
    flip,
  });
  const shadow = (x: number, y: number, w: number): Shape =>
    fill(ellipse(x, y + 1, w, 6), INK.ink, 0.6);
  const suit = (i: number) => nth(SUITS, i % SUITS.length);
  const gown = (i: number) => nth(DRESSES, i % DRESSES.length);
  return [
    // By the left walk.
    shadow(330, 762, 130),
    lady(gown(3), at(262, 756)),
    gentlemanBehind(suit(1), at(318, 764)),
    gentleman(suit(2), at(384, 758)),
    lady(gown(4), at(420, 766, true), 'long'),
    // Beyond the fountain.
    shadow(520, 742, 70),
    gentleman(suit(0), at(500, 740, true)),
    lady(gown(0), at(548, 742)),
    shadow(766, 744, 60),
    ladyBehind(gown(2), at(776, 744)),
    gentleman(suit(3), at(826, 742)),
    // Between arch and table.
    shadow(1010, 750, 70),
    gentlemanBehind(suit(2), at(988, 746)),
    lady(gown(1), at(1040, 750), 'long'),
    // Right, beyond the table.
    shadow(1540, 772, 110),
    gentleman(suit(1), at(1512, 768, true)),
    ladyBehind(gown(5), at(1566, 774)),
    gentleman(suit(0), at(1618, 770)),
  ];
}

/** The lamps mirrored in the wet flags. */
function wet(): Shape[] {
  const roll = dice(64);
  const shapes: Shape[] = [];
  const mirror = (
    x: number,
    top: number,
    bottom: number,
    w: number,
    color: string,
    opacity = 0.8,
  ): void => {
    shapes.push(fill(reflection(roll, { x, top, bottom, w }, 8), color, opacity));
  };
  for (const [x, w] of [
    [314, 190],
    [572, 170],
    [1148, 180],
    [1404, 190],
  ] as const) {
    mirror(x, 726, 1080, w, '#7f3f48');
    mirror(x, 724, 1030, w * 0.66, '#d27a44', 0.85);
    mirror(x, 724, 960, w * 0.32, INK.glow, 0.9);
  }
  mirror(860, 722, 1060, 120, '#4a5cb4', 0.8);
  mirror(860, 722, 980, 54, '#8a9ae8', 0.7);
  mirror(40, 850, 1090, 260, '#8a4638', 0.8);
  mirror(40, 850, 1060, 130, INK.glowDeep, 0.8);
  mirror(1720, 850, 1090, 260, '#8a4638', 0.8);
  mirror(1720, 850, 1060, 130, INK.glowDeep, 0.8);
  mirror(BUFFET.x, 842, 1070, 300, '#b8a8c0', 0.4);
  mirror(BUFFET.x - 120, 842, 1000, 70, INK.red, 0.6);
  mirror(BUFFET.x + 110, 842, 990, 70, INK.coral, 0.6);
  mirror(700, 850, 1080, 130, '#6a4fb0', 0.6);
  mirror(1010, 800, 1080, 90, '#e86a4a', 0.6);
  mirror(460, 880, 1080, 80, INK.amber, 0.7);
  return shapes;
}

/** Two backs close to us, cut by the frame. */
function nearGuests(): Shape[] {
  return [
    // Left: a man's shoulder and the back of his head.
    fill(
      'M-20,1120V880C20,812 80,790 122,780L126,744C96,722 88,660 104,622C128,580 208,580 232,626C250,664 240,724 212,746L216,780C300,800 348,850 366,1120z',
      '#090a20',
    ),
    fill('M216,780C300,800 348,850 366,1120h-34C322,900 280,830 206,800z', '#3c2a5a'),
    stroke('M232,626C250,664 240,724 212,746L216,780C300,800 348,850 366,1100', '#ff9a52', 5),
    fill('M132,752L214,752L176,790z', '#cfc2d8'),
    stroke('M224,690q16,-12 20,6q0,20 -16,24', '#b8604a', 6),
    // Right: a woman with her hair up, a glass in the hand.
    fill(
      'M1440,1120C1446,960 1490,900 1566,880L1572,840C1540,812 1538,742 1572,714C1580,676 1650,668 1668,704C1716,716 1722,806 1680,840L1688,878C1760,900 1790,960 1800,1120z',
      '#0b0a22',
    ),
    fill('M1440,1120C1446,960 1490,900 1566,880L1580,892C1520,920 1488,980 1480,1120z', '#5a2450'),
    stroke(
      'M1440,1104C1446,960 1490,900 1566,880L1572,840C1540,812 1538,742 1572,714C1580,680 1626,668 1652,684',
      '#ff9a52',
      5,
    ),
    fill(circle(1566, 846, 8), INK.bulb),
    fill('M1566,880C1600,912 1660,910 1688,878L1680,852H1572z', '#7a3f48'),
    fill(
      count(9)
        .map((i) => circle(1572 + i * 14, 884 + Math.sin((i / 8) * Math.PI) * 16, 6))
        .join(''),
      '#ffe3b8',
    ),
  ];
}

const lights: Shape[] = STRINGS.flatMap((s) => shine(s));

export const museum = scene({
  id: 'museum',
  focus: box(438, 250, 844, 760),
  palette: { sky: '#2e2a6c', dark: INK.ink, accent: INK.coral },
  grade: {
    gain: [1.02, 1, 1.04],
    lift: [0.01, 0.005, 0.025],
    saturation: 1.06,
    grain: 0.42,
    vignette: 0.36,
  },
  layers: [
    layer('sky_night', 0.05, sky(INK.night, true), { hours: NIGHT }),
    layer('sky_dusk', 0.05, sky(INK.dusk, false), { hours: DUSK }),
    layer('trees', 0.15, [...tree(12, [350, 400], 0.92), ...tree(27, [1400, 400], 0.74)], {
      motion: 'sway',
    }),
    layer('court', 0.3, [...arcade(), ...wing(-1), ...wing(1)]),
    layer('waiting', 0.31, waiting()),
    layer('floor', 0.42, [
      ...ground(),
      ...wet(),
      ...shadeSide({ x: 0, y: 860, w: WIDTH, h: 240 }, 'bottom', {
        color: INK.ink,
        peak: 0.6,
        steps: 5,
        grain: true,
      }),
      ...petals(dice(40), 150),
    ]),
    layer('strings_far', 0.45, [...garland(nth(STRINGS, 0), 0), ...garland(nth(STRINGS, 1), 2)], {
      motion: 'sway',
    }),
    layer('crowd', 0.5, [...crowd(), place({ x: 712, y: 744 }, ...umbrellas())]),
    layer('fountain', 0.56, [place(FOUNTAIN, ...fountain())]),
    layer('table', 0.58, [place(BUFFET, ...buffet())]),
    layer(
      'air',
      0.6,
      pool(860, 660, 760, 150, { color: '#ff8a3c', peak: 0.13, steps: 5, grain: true }),
      { blend: 'add' },
    ),
    layer('strings_near', 0.7, [...garland(nth(STRINGS, 2), 3), ...garland(nth(STRINGS, 3), 1)], {
      motion: 'sway',
    }),
    layer('glow', 0.72, lights, { blend: 'add', motion: 'breathe' }),
    layer(
      'dusk_air',
      0.8,
      [
        ...shadeSide({ x: 0, y: 0, w: WIDTH, h: 560 }, 'top', {
          color: '#c0508a',
          peak: 0.34,
          steps: 5,
          grain: true,
        }),
        fill(rect(0, 0, WIDTH, HEIGHT), '#8a3a7a', 0.16),
      ],
      { blend: 'screen', hours: DUSK },
    ),
    layer(
      'fore',
      1,
      [
        place({ x: -40, y: 190, scale: 0.84 }, ...nearGuests().slice(0, 5)),
        place({ x: 330, y: 190, scale: 0.84 }, ...nearGuests().slice(5)),
      ],
      { portrait: { dx: 0, dy: 60, scale: 0.72 } },
    ),
  ],
  anchors: {
    passer: anchor(972, 716, 0.5, 0.31),
    iturbe: anchor(508, 962, 1, 0.66),
    zarechnev: anchor(790, 952, 1, 0.66),
    polyntseva: anchor(1046, 960, 1, 0.67),
    guests: anchor(336, 884, 0.86, 0.62),
    leguerrec: anchor(560, 958, 1, 0.66),
    okonjo: anchor(1000, 960, 1, 0.67),
  },
  hotspots: {
    fountain: box(440, 520, 400, 300),
    arch: box(716, 368, 290, 348),
    table: box(1040, 690, 450, 140),
  },
  weather: { rain: { from: box(0, 0, WIDTH, 40), to: box(0, 720, WIDTH, HEIGHT - 720) } },
  preview: {
    hours: ['night', 'dusk'],
    lights: [],
    cast: ['guests.crowd', 'zarechnev.standing', 'polyntseva.laughing', 'iturbe.standing'],
  },
});
