import { ellipse, rect, roundRect } from '../kit/paths.ts';
import type { DrawnMember } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { bather } from './beach-body.ts';
import { CHILDREN } from './beach-children.ts';
import { INK } from './beach-ink.ts';
import { depthAt, looking, somebody, spot } from './beach-people.ts';
import { cameraOf, forkOf, shopOf } from './beach-spots.ts';
import { carriedTowel } from './beach-things.ts';

const HANDS = { second: '#3d5a66', hat: 'wide', hatColor: '#e8c98c', wear: 'work' } as const;
const WALK = ['walk', 'walk2'] as const;

/** Six men with forks, since five; the sixth drinks. */
function raker(x: number, y: number, skin: number, color: string, flip: boolean, phase: number) {
  return somebody(
    { ...HANDS, skin, color },
    ['rake', 'rake2'],
    [
      spot(x, y, { flip }),
      spot(x - 14, y + 4, { flip }),
      spot(x - 26, y + 8, { flip }),
      spot(x - 26, y + 8, { flip: false }),
    ],
    {
      extra: (_pose, index) => forkOf(index),
      round: { cells: [0, 1], dx: 0, dy: 0, seconds: 2.6, phase },
    },
  );
}

const RAKERS: Readonly<Record<string, DrawnMember>> = {
  raker_1: raker(790, 676, 4, '#f2e2b8', false, 0),
  raker_2: raker(708, 704, 3, '#cfe0cc', true, 0.3),
  raker_3: raker(772, 776, 5, '#f2e2b8', false, 0.7),
  raker_4: raker(622, 762, 4, '#e9d2a8', true, 0.15),
  raker_5: raker(676, 852, 3, '#cfe0cc', false, 0.5),
  raker_6: somebody(
    { ...HANDS, skin: 5, color: '#f2e2b8' },
    ['drink', 'stand'],
    [spot(530, 806, { flip: true })],
    { round: { cells: [0, 1, 1], dx: 0, dy: 0, seconds: 5, phase: 0 } },
  ),
};

const VENDOR: DrawnMember = somebody(
  { skin: 4, wear: 'work', color: '#fff8ea', second: '#5f7f92' },
  WALK,
  [spot(872, 856), spot(1010, 862), spot(890, 826), spot(890, 826)],
  {
    extra: shopOf,
    hotspot: 'vendor',
    stride: [0, 1],
    round: { cells: [0, 1], dx: 34, dy: 0, seconds: 15, phase: 0 },
  },
);

const PHOTOGRAPHER: DrawnMember = somebody(
  {
    skin: 2,
    wear: 'work',
    color: '#c9b48a',
    second: '#7a6a58',
    hat: 'cap',
    hatColor: '#fff5df',
    hairdo: 'tail',
  },
  ['photo', ...WALK],
  [spot(1032, 772), spot(1078, 806), spot(940, 762)],
  {
    extra: (pose) => cameraOf(pose === 'photo'),
    hotspot: 'photographer',
    stride: [1, 2],
  },
);

function couple(who: Parameters<typeof somebody>[0], shift: number, y: number): DrawnMember {
  return somebody(
    who,
    WALK,
    [
      spot(974 + shift, y),
      spot(930 + shift, y - 36, { flip: true }),
      spot(884 + shift, y - 58, { flip: true }),
    ],
    {
      stride: [0, 1],
      round: { cells: [0, 1], dx: 26, dy: 0, seconds: 19, phase: 0.1 },
    },
  );
}

const READS = { skin: 0, wear: 'shirt', color: '#e8eef0', second: '#8a94a0', hair: '#8f8a8c' };

function book(up: boolean): Shape[] {
  return [
    place(
      { y: up ? 0 : 14 },
      fill('M-24,-88L-6,-80L-4,-56L-22,-63z', '#b8433f'),
      fill('M-6,-80L10,-86L12,-62L-4,-56z', '#fff8ea'),
      fill('M-3,-77l11,-4v2l-11,4zM-3,-72l11,-4v2l-11,4zM-2,-67l11,-4v2l-11,4z', '#b8a8a0'),
    ),
  ];
}

/** The man with the book. He looks over its edge, at the sea; the last time he has dropped it. */
const READER: DrawnMember = {
  drawings: [
    [bather({ ...READS, wear: 'shirt', pose: 'read' }, {}), ...book(true)],
    [bather({ ...READS, wear: 'shirt', pose: 'read' }, {}), ...book(false)],
    [bather({ ...READS, wear: 'shirt', pose: 'kneel' }, {})],
  ],
  at: [
    { x: 1206, y: 946, scale: 1.2, flip: true },
    { x: 1206, y: 946, scale: 1.2, flip: true },
    { x: 1206, y: 946, scale: 1.2, flip: true },
    { x: 786, y: 994, scale: 1.24, flip: true, cell: 2 },
  ],
  round: { cells: [0, 0, 1], dx: 0, dy: 0, seconds: 7, phase: 0 },
  stride: [2],
  depth: 0.59,
};

const LADY: DrawnMember = somebody(
  {
    skin: 4,
    wear: 'dress',
    color: '#f2b233',
    second: '#a33c3a',
    hairdo: 'bun',
    hat: 'wide',
    hatColor: '#fff5df',
  },
  ['carry', 'walk2'],
  [
    spot(1416, 1022, { flip: true }),
    spot(1530, 1006),
    spot(1452, 1030, { flip: true }),
    spot(1452, 1030, { flip: true }),
  ],
  {
    extra: () => [
      place({ x: 4, y: 6 }, ...carriedTowel('#3f8fc4')),
      stroke('M26,-104C26,-92 40,-92 40,-104', '#a33c3a', 3),
      fill('M16,-92h34l6,36h-46z', '#ff8a66'),
      fill('M36,-92h14l6,36h-16z', '#c9504a'),
    ],
    stride: [0, 1],
    round: { cells: [0, 1], dx: 30, dy: 0, seconds: 13, phase: 0.3 },
  },
);

/** On the tower, whose whistle is his own. */
const GUARD: DrawnMember = {
  drawings: [0, 1].map((index) => [
    bather(
      {
        pose: 'chair',
        skin: 4,
        wear: 'trunks',
        color: INK.red,
        hat: 'cap',
        hatColor: INK.red,
        build: 1.05,
      },
      { x: 2, y: -110, scale: 0.72, flip: true },
    ),
    ...(index
      ? [fill(rect(-26, -176, 14, 7), '#26303e')]
      : [stroke('M-18,-172l-10,12', '#fff3da', 1.6)]),
  ]),
  at: looking([{ x: 912, y: 632, scale: 0.9 }]).map((at) => ({ ...at, flip: false })),
  round: { cells: [0, 0, 1], dx: 0, dy: 0, seconds: 9, phase: 0 },
  depth: 0.4661,
};

export const ON_THE_SAND: Readonly<Record<string, DrawnMember>> = {
  guard: GUARD,
  scarf_wife: couple(
    {
      skin: 3,
      wear: 'cover',
      color: '#5a6f9c',
      second: '#46587f',
      hat: 'scarf',
      hatColor: '#f0dcc0',
    },
    0,
    668,
  ),
  scarf_husband: couple(
    { skin: 2, wear: 'shirt', color: '#8fd0c4', second: '#fff5df', hair: '#15101a', build: 1.15 },
    32,
    670,
  ),
  ...RAKERS,
  photographer: PHOTOGRAPHER,
  vendor: VENDOR,
  burnt_man: somebody(
    {
      skin: 6,
      wear: 'trunks',
      color: INK.blue,
      burnt: true,
      hairdo: 'bald',
      build: 1.5,
    },
    ['akimbo', 'under'],
    [spot(1404, 806)],
    { round: { cells: [0, 0, 1], dx: 0, dy: 0, seconds: 9, phase: 0.5 } },
  ),
  ...CHILDREN,
  reader: READER,
  bag_lady: LADY,
  waiter: somebody(
    { skin: 3, wear: 'work', color: '#ffffff', second: '#20263c' },
    ['carry', 'walk2'],
    [spot(1350, 690, { flip: true }), spot(1430, 730), spot(1344, 700, { flip: true })],
    {
      extra: () => [
        fill(ellipse(40, -100, 30, 7), '#dfe8e6'),
        fill(roundRect(26, -126, 11, 22, 2), INK.coral),
        fill(roundRect(44, -130, 11, 26, 2), INK.sun),
      ],
      stride: [0, 1],
      round: { cells: [0, 1], dx: 24, dy: 0, seconds: 12, phase: 0 },
      depth: depthAt(690),
    },
  ),
};
