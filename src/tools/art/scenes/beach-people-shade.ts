import { ellipse, polygon } from '../kit/paths.ts';
import type { DrawnMember } from '../kit/picture.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { BAR } from './beach-bar.ts';
import { type Bather, bather } from './beach-body.ts';
import { INK } from './beach-ink.ts';
import { depthAt, looking, somebody, spot } from './beach-people.ts';
import { sizeAt } from './beach-space.ts';
import { carriedTowel, towel } from './beach-things.ts';

type Person = Omit<Bather, 'pose'>;

/** Somebody on a lounger; from time to time the head comes up. */
function lying(
  at: { x: number; y: number; scale: number; flip?: boolean },
  who: Person,
  phase: number,
): DrawnMember {
  return {
    drawings: [
      [bather({ ...who, pose: 'recline' }, {})],
      [bather({ ...who, pose: 'recline2' }, {})],
    ],
    at: [at, at, at, { ...at, cell: 1 }],
    round: { cells: [0, 0, 0, 1], dx: 0, dy: 0, seconds: 7 + 4 * phase, phase },
    depth: depthAt(at.y) + 0.001,
  };
}

function seated(x: number, y: number, who: Person): DrawnMember {
  return {
    drawings: [[bather({ ...who, pose: 'chair' }, {})]],
    at: [{ x, y, scale: 0.95 }],
    depth: depthAt(y) + 0.001,
  };
}

/** A straw hat, a crossword, and feet that are lifted for the rakers. */
const STRAW_HAT: DrawnMember = {
  drawings: (['read', 'recline2'] as const).map((pose) => [
    bather(
      {
        pose,
        skin: 6,
        wear: 'swim',
        color: '#46618f',
        hair: '#b9a58a',
        hat: 'wide',
        second: '#a33c3a',
      },
      {},
    ),
    ...(pose === 'read' ? crossword() : []),
  ]),
  at: [{ x: 1161, y: 768, scale: 0.864 }],
  round: { cells: [0, 0, 0, 0, 0, 1], dx: 0, dy: 0, seconds: 6, phase: 0 },
  depth: 0.508,
};

function crossword(): Shape[] {
  return [
    fill(
      polygon([
        [-26, -92],
        [4, -84],
        [2, -56],
        [-24, -62],
      ]),
      '#fff8ea',
    ),
    fill('M-20,-86h8v7h-8zM-8,-76h8v7h-8zM-20,-72h7v6h-7z', '#2a2a3a'),
  ];
}

/** The towel on the next lounger. For a moment somebody sits on it; then it is another. */
const TOWEL: DrawnMember = {
  drawings: [towel(INK.blue, [-27, 0], 54, true), towel(INK.green, [-27, 0], 54, true)],
  at: [{ x: 1280, y: 736, scale: 0.83 }],
  acts: {
    3: [
      { s: 0, x: 1280, y: 736, scale: 0.83 },
      { s: 2.4, x: 1280, y: 736, scale: 0.83, cell: 1 },
    ],
  },
  depth: 0.506,
};

const onBar = (x: number, y: number, more = {}) => ({
  x: Math.round(BAR.x + x * 0.82),
  y: Math.round(BAR.y + y * 0.82),
  scale: 0.705,
  on: 'bar',
  ...more,
});

const SANDALS: Person = {
  skin: 1,
  wear: 'shirt',
  color: '#d9cdb4',
  second: '#5a6a7a',
  hat: 'straw',
  hatColor: '#e8d2a0',
};

function withTowel(stripe: string): Shape[] {
  return [place({ x: 46, y: -6 }, ...carriedTowel(stripe))];
}

/** The man of the lemonades: one towel under his arm when he comes, another when he goes. */
const LEMONADE_MAN: DrawnMember = {
  drawings: [
    [
      bather({ ...SANDALS, pose: 'drink' }, {}),
      fill('M-44,-142h11l-2,17h-7z', '#fff3a8'),
      ...withTowel(INK.green),
    ],
    ...(['walk', 'walk2'] as const).map((pose) => [
      bather({ ...SANDALS, pose }, {}),
      ...withTowel(INK.green),
    ]),
    [
      bather({ ...SANDALS, pose: 'chair' }, {}),
      ...place({ x: 30, y: 52 }, ...withTowel(INK.green)).children,
    ],
    ...(['carry', 'walk', 'walk2'] as const).map((pose) => [
      bather({ ...SANDALS, pose }, {}),
      ...withTowel(INK.blue),
    ]),
  ],
  at: [onBar(-28, 22)],
  stride: [1, 2, 5, 6],
  acts: {
    3: [
      { s: 0, ...onBar(-28, 22), cell: 1 },
      { s: 1.4, ...spot(1292, 774), cell: 1 },
      { s: 1.7, ...spot(1268, 770), cell: 3, flip: true },
      { s: 2.9, ...spot(1272, 776), cell: 4, flip: true },
      { s: 3.5, ...spot(1276, 776), cell: 5 },
      { s: 4.4, ...spot(1356, 796), cell: 5 },
      { s: 4.5, ...spot(1356, 796), cell: 4, flip: false },
    ],
  },
  depth: 0.515,
};

function atBar(x: number, y: number, who: Person, poses: readonly Bather['pose'][], flip = false) {
  return {
    drawings: poses.map((pose) => [
      fill(ellipse(6, 2, 30, 6), INK.shadow, 0.55),
      bather({ ...who, pose }, {}),
    ]),
    at: looking([onBar(x, y, { flip })]),
    round: { cells: [0, 0, 1], dx: 0, dy: 0, seconds: 8, phase: 0.4 },
    depth: 0.4571,
  };
}

export const IN_THE_SHADE: Readonly<Record<string, DrawnMember>> = {
  sleeper: lying(
    { x: 1036, y: 558, scale: sizeAt(558) },
    { skin: 6, wear: 'swim', color: INK.teal, hairdo: 'long', hair: '#d9b06a' },
    0.1,
  ),
  cap_man: lying(
    { x: 1126, y: 612, scale: sizeAt(612) },
    { skin: 5, wear: 'trunks', color: INK.coral, hat: 'cap', hatColor: INK.cream, build: 1.3 },
    0.5,
  ),
  straw_hat: STRAW_HAT,
  towel: TOWEL,
  red_sleeper: lying(
    { x: 1580, y: 704, scale: 0.8 },
    {
      skin: 1,
      wear: 'trunks',
      color: INK.teal,
      burnt: true,
      hairdo: 'bald',
      build: 1.4,
    },
    0.3,
  ),
  old_husband: seated(1488, 772, {
    skin: 1,
    wear: 'shirt',
    color: '#fff5df',
    second: '#7a8a6a',
    hat: 'straw',
    build: 1.25,
  }),
  old_wife: seated(1556, 776, {
    skin: 6,
    wear: 'dress',
    color: '#d9b8d0',
    hair: '#e8e4e0',
    hairdo: 'bun',
  }),
  hat_sleeper: lying(
    { x: 1650, y: 816, scale: 0.94 },
    { skin: 4, wear: 'swim', color: '#ff8a66', hat: 'wide', second: INK.teal },
    0.8,
  ),
  ball_boy: somebody(
    { skin: 5, wear: 'trunks', color: INK.sun, hairdo: 'short' },
    ['run', 'run2'],
    [spot(1540, 900), spot(1590, 880), spot(1560, 920)],
    { round: { cells: [0, 1], dx: 40, dy: 6, seconds: 5, phase: 0 } },
  ),
  ball_girl: somebody(
    { skin: 2, wear: 'swim', color: INK.navy, hairdo: 'tail', hair: '#4a2a22' },
    ['run', 'run2'],
    [spot(1684, 936, { flip: true }), spot(1650, 920), spot(1676, 944, { flip: true })],
    { round: { cells: [0, 1], dx: 30, dy: 6, seconds: 5, phase: 0.5 } },
  ),
  newcomer: atBar(
    -104,
    14,
    { skin: 0, wear: 'trunks', color: '#3fa3b0', hair: '#6a4a34', build: 1.15 },
    ['stand', 'akimbo'],
  ),
  lemonade_man: LEMONADE_MAN,
  waiting_woman: atBar(
    110,
    18,
    { skin: 5, wear: 'swim', color: INK.coral, hairdo: 'curly' },
    ['akimbo', 'under'],
    true,
  ),
};
