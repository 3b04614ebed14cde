import { nth } from '../kit/extra-at.ts';
import { type CardGrid, cardAt, cards } from '../kit/extra-cards.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { type DrawnLayer, layer } from '../kit/picture.ts';
import { cone, pool } from '../kit/ramps.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

const BOARD = rect(0, 0, 1760, 1100);

/** Four people and one print that is empty: the fifth has not been taken yet. */
const PEOPLE = [
  {
    wall: '#e8a889',
    skin: '#c98a66',
    dark: '#9a5f48',
    hair: '#2b1c2a',
    coat: '#23395c',
    shirt: '#fff3dc',
  },
  {
    wall: '#9fc4bc',
    skin: '#f0c8a0',
    dark: '#c8946c',
    hair: '#a8502c',
    coat: '#7a3048',
    shirt: '#f6dca0',
  },
  {
    wall: '#f0cf8c',
    skin: '#8a5a40',
    dark: '#5c3a30',
    hair: '#1a1220',
    coat: '#2f5f56',
    shirt: '#fff3dc',
  },
  {
    wall: '#b9a8d8',
    skin: '#e0ae84',
    dark: '#b07c5c',
    hair: '#d8cfc4',
    coat: '#33303f',
    shirt: '#cfe0e8',
  },
] as const;

const HAIR: readonly string[] = [
  'M-50,-58C-54,-116 54,-120 50,-56C46,-84 20,-92 -8,-88C-30,-84 -44,-78 -50,-58z',
  'M-58,6C-74,-70 -50,-122 0,-120C52,-122 74,-70 58,6C44,8 44,-40 36,-66C6,-64 -26,-72 -36,-78C-44,-40 -44,8 -58,6z',
  'M-54,-44C-70,-112 -28,-134 4,-126C50,-130 66,-92 52,-44C50,-70 42,-84 26,-84C-6,-82 -40,-84 -54,-44z',
  'M-50,-40C-56,-60 -52,-82 -44,-92C-40,-66 -40,-56 -44,-38zM50,-40C56,-60 52,-82 44,-92C40,-66 40,-56 44,-38z',
];

function person(index: number): Shape[] {
  const look = PEOPLE[index];
  const frame = rect(-84, -112, 168, 206);
  if (look === undefined) {
    return [
      fill(frame, '#cfc3a8'),
      clipped(frame, fill(rect(-84, -112, 168, 206), spray('#a8977c', 2, 4))),
      stroke('M-84,-112L84,94M84,-112L-84,94', '#b3a488', 2),
    ];
  }
  const { wall, skin, dark, hair, coat, shirt } = look;
  return [
    fill(frame, wall),
    clipped(
      frame,
      fill('M-96,100C-90,34 -40,26 0,26C40,26 90,34 96,100z', coat),
      fill(
        polygon([
          [-26, 24],
          [26, 24],
          [0, 74],
        ]),
        shirt,
      ),
      fill('M-20,-10H20V34Q0,52 -20,34z', dark),
      fill('M-44,-50C-46,-92 46,-92 44,-50C44,-8 22,22 0,22C-22,22 -44,-8 -44,-50z', skin),
      fill(
        'M2,-82C30,-82 46,-74 44,-50C44,-8 22,22 2,22C14,-6 -8,-24 6,-46C-2,-60 6,-70 2,-82z',
        dark,
      ),
      fill(HAIR[index] ?? '', hair),
      ...(index === 2
        ? [stroke('M-34,-46h26v14h-26zM8,-46h26v14h-26zM-8,-42H8', '#fff3dc', 4)]
        : []),
      ...(index === 3 ? [fill('M-22,-10Q0,-24 22,-10Q0,0 -22,-10z', '#efe8dc')] : []),
      fill(rect(-84, -112, 168, 206), spray(coat, 1, index), 0.5),
    ),
  ];
}

const SPOTS = [
  { x: 548, y: 606, turn: -6, scale: 1.22 },
  { x: 714, y: 556, turn: 3, scale: 1.22 },
  { x: 880, y: 612, turn: -2, scale: 1.22 },
  { x: 1046, y: 562, turn: 6, scale: 1.22 },
  { x: 1212, y: 604, turn: -4, scale: 1.22 },
] as const;

function photo(i: number, face: boolean): Shape[] {
  const spot = nth(SPOTS, i);
  const paper = rect(-98, -128, 196, 262);
  const back: Shape[] = [
    fill(paper, '#d8c49c'),
    clipped(paper, fill(paper, spray('#a88f66', 2, i))),
    stroke('M-70,-70H40M-70,-46H64M-70,-22H10', '#8a7454', 4),
    stroke(circle(36, 66, 34) + circle(36, 66, 26), '#a8402f', 4, 0.8),
  ];
  return [
    place(
      spot,
      fill(rect(-88, -116, 196, 262), '#060d14', 0.4),
      ...(face
        ? [fill(paper, '#fff6e2'), ...person(i), stroke('M-84,112H30', '#8a7454', 4)]
        : back),
    ),
  ];
}

/** The second shot: prints on the felt under a lamp; each turns by itself. */
export function photographs(): DrawnLayer[] {
  return [
    layer('photos', 0.3, [
      fill(BOARD, '#0c1c24'),
      ...pool(880, 600, 760, 420, { color: '#2f6f66', peak: 0.7, steps: 6, grain: true }),
      ...cone(
        { a: [820, -20], b: [940, -20] },
        { a: [240, 1100], b: [1520, 1100] },
        { color: '#ffcf85', peak: 0.2, steps: 4, grain: true },
      ),
      fill(BOARD, spray('#061016', 2, 5), 0.7),
    ]),
    ...count(5).flatMap((i) => [
      layer(`photos_back${i}`, 0.3, photo(i, false)),
      layer(`photos_face${i}`, 0.3, photo(i, true)),
    ]),
  ];
}

const GRID: CardGrid = { x: 464, y: 232, w: 80, h: 132, gapX: 14, gapY: 70 };
const TIED = [2, 6, 13, 9, 18, 22, 16, 26, 8];

function pinAt(index: number): Point {
  const card = cardAt(GRID, index);
  return [card.x + card.w / 2, card.y + 3];
}

/** The fifth: twenty-seven cards, and a thread that goes from one to the next. */
export function wall(): DrawnLayer[] {
  const lit = (x: number, y: number): number =>
    Math.max(0, 1 - Math.hypot((x - 880) / 620, (y - 560) / 420));
  const inks = [
    { paper: '#5a5a78', print: '#343a5c', edge: '#232848' },
    { paper: '#ffe9c4', print: '#b98f74', edge: '#8a5a4c' },
  ] as const;
  const thread = (from: number, to: number): Shape[] => {
    const points = TIED.slice(from, to + 1).map(pinAt);
    const d = points
      .map(([x, y], i) => {
        const before = points[i - 1];
        if (before === undefined) return `M${num(x)},${num(y)}`;
        return `Q${num((x + before[0]) / 2)},${num((y + before[1]) / 2 + 26)} ${num(x)},${num(y)}`;
      })
      .join('');
    return [
      place({ x: 5, y: 9 }, stroke(d, '#04081a', 5, 0.5)),
      stroke(d, '#e23b2f', 5),
      fill(points.map(([x, y]) => circle(x, y, 9)).join(''), '#e23b2f'),
      fill(points.map(([x, y]) => circle(x - 3, y - 3, 3)).join(''), '#ffd0b8'),
    ];
  };
  return [
    layer('wall', 0.3, [
      fill(BOARD, '#131834'),
      ...pool(880, 560, 720, 480, { color: '#8a4a3c', peak: 0.55, steps: 6, grain: true }),
      fill(BOARD, spray('#0a0e22', 2, 7), 0.6),
      ...cards(GRID, inks[0], inks[1], lit, ['#e0a84f', '#7fb0a8', '#fff3dc']),
    ]),
    ...[0, 2, 4, 6].map((from, i) => layer(`wall_thread${i}`, 0.3, thread(from, from + 2))),
    layer(
      'wall_lamp',
      0.3,
      [
        fill(ellipse(880, 560, 330, 250), '#ffcf85', 0.1),
        ...pool(880, 560, 420, 320, { color: '#ffc060', peak: 0.3, steps: 5, grain: true }),
      ],
      { blend: 'add' },
    ),
  ];
}
