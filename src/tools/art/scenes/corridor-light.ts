import { panel, project } from '../kit/extra-room.ts';
import type { Point } from '../kit/numbers.ts';
import { polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { halo, pool, shadeSide } from '../kit/ramps.ts';
import { fill, fillRing, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { LINEN } from './corridor-doors.ts';
import { ground, SCONCES } from './corridor-shell.ts';
import { type CorridorHour, END, end, front, leftWall, ROOM, rightWall } from './corridor-space.ts';

type Air = {
  all: string;
  edge: string;
  deep: number;
  beam: string;
  strength: number;
  reach: number;
};

const AIR: Record<CorridorHour, Air> = {
  morning: {
    all: '#fff0d6',
    edge: '#c9a68e',
    deep: 0.5,
    beam: '#ffd070',
    strength: 0.5,
    reach: 2.1,
  },
  afternoon: {
    all: '#d6dcd4',
    edge: '#6f8a98',
    deep: 0.7,
    beam: '#a8e4dc',
    strength: 0.22,
    reach: 6.4,
  },
  dusk: { all: '#a889b8', edge: '#584a90', deep: 0.8, beam: '#ff8a78', strength: 0.34, reach: 4 },
  night: { all: '#5a6499', edge: '#1e2450', deep: 0.85, beam: '#88a4e8', strength: 0.22, reach: 6 },
};

/** The four panes at the end. */
const PANES = [-0.92, 0.04].flatMap((a) => [
  panel(end, a, a + 0.88, 0.5, 1.7),
  panel(end, a, a + 0.88, 1.79, 2.26),
]);
const WINDOW = PANES.join('');

/** Multiplied over all but the window. */
export function shade(hour: CorridorHour): Shape[] {
  const { all, edge, deep } = AIR[hour];
  const board = rect(0, 0, WIDTH, HEIGHT);
  return [
    fillRing(board + WINDOW, all),
    ...shadeSide({ x: 0, y: 0, w: 430, h: HEIGHT }, 'left', { color: edge, peak: deep, steps: 11 }),
    ...shadeSide({ x: 1330, y: 0, w: 430, h: HEIGHT }, 'right', {
      color: edge,
      peak: deep,
      steps: 11,
    }),
    ...shadeSide({ x: 0, y: 0, w: WIDTH, h: 190 }, 'top', { color: edge, peak: deep, steps: 5 }),
    ...shadeSide({ x: 0, y: 900, w: WIDTH, h: 200 }, 'bottom', {
      color: edge,
      peak: deep * 0.8,
      steps: 4,
      grain: true,
    }),
  ];
}

/** What the window lays along the carpet and on the right-hand doors. */
export function beam(hour: CorridorHour): Shape[] {
  const { beam: color, strength, reach } = AIR[hour];
  const long = (half: number, near: number): string => ground(-half, half, near, END);
  const shapes: Shape[] = [
    fill(long(0.8, reach), color, strength),
    fill(long(0.45, reach + 0.8), color, strength * 0.7),
    fill(long(0.8, reach), spray(color, 2), strength),
    fillRing(panel(end, -1.25, 1.25, 0, 2.55) + WINDOW, color, strength * 0.4),
  ];
  const foot = LINEN.y + LINEN.h;
  shapes.push(
    fill(
      polygon([
        [LINEN.x, foot],
        [LINEN.x + LINEN.w, foot],
        [LINEN.x + LINEN.w - 40, foot + 130],
        [LINEN.x - 150, foot + 130],
      ]),
      '#e09a50',
      hour === 'night' ? 0.7 : 0.24,
    ),
  );
  // The linen room has a bulb at all hours; so has the lift, over its door.
  const [lx, ly] = leftWall(6.2, 2.4);
  shapes.push(
    ...halo(lx, ly, 44, '#e08a38', 3),
    fill(rect(LINEN.x, LINEN.y, LINEN.w, LINEN.h), '#e09a48', hour === 'night' ? 0.6 : 0.14),
  );
  if (hour === 'night') {
    // A line of light under three of the doors; none under 318.
    shapes.push(
      fill(ground(0.98, 1.22, 5.7, 6.5), '#ffc070', 0.9),
      fill(ground(0.98, 1.22, 10.5, 11.3), '#ffc070', 0.8),
      fill(ground(-1.22, -0.98, 8.1, 8.9), '#ffc070', 0.8),
    );
  }
  if (hour === 'morning') {
    shapes.push(
      fill(panel(rightWall, 11, 6.8, 0.2, 1.7), color, 0.26),
      fill(panel(rightWall, 11, 8.6, 0.3, 2.0), color, 0.26),
    );
  }
  return shapes;
}

/** The shells along the passage and two on the front walls, when they are lit. */
export function lamps(): Shape[] {
  const shapes: Shape[] = [];
  const warm = '#d8813a';
  const at = (p: Point, s: number): Shape[] => [
    ...pool(p[0], p[1] - s * 0.3, s * 0.56, s * 0.74, {
      color: warm,
      peak: 0.42,
      steps: 5,
      grain: true,
    }),
    fill(`M${p[0]},${p[1] + s * 0.1}l${-s * 0.06},${-s * 0.24}h${s * 0.12}z`, '#ffdf9a'),
  ];
  for (const { side, z } of SCONCES) {
    const on = side < 0 ? leftWall : rightWall;
    shapes.push(...at(on(z, 1.95), ROOM.focal / z));
  }
  for (const a of FRONT_LAMPS) shapes.push(...at(front(a, 2), 190));
  return shapes;
}

/** What they throw on the carpet, under whoever stands there. */
export function lampFloor(): Shape[] {
  const warm = '#ff9a4a';
  return [
    ...SCONCES.flatMap(({ side, z }) => {
      const [x, y] = project(ROOM, side * 0.5, 0, z);
      return pool(x, y, 700 / z, 130 / z, { color: warm, peak: 0.4, steps: 4 });
    }),
    ...pool(870, 920, 560, 110, { color: warm, peak: 0.42, steps: 6, grain: true }),
  ];
}

/** Where lamps hang on the front walls, in metres from the middle. */
export const FRONT_LAMPS = [-2.72, 2.66] as const;

export function frontSconces(): Shape[] {
  return FRONT_LAMPS.flatMap((a) => {
    const [x, y] = front(a, 2);
    return [
      fill(`M${x},${y + 19}l-13,-46h26z`, '#ffeccb'),
      fill(`M${x},${y + 19}l3,-46h10z`, '#d8c3a4'),
      fill(rect(x - 5, y + 16, 10, 10), '#e3b454'),
    ];
  });
}
