import { project } from '../kit/extra-room.ts';
import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { pool, shadeSide } from '../kit/ramps.ts';
import { clipped, fill, fillRing, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { EXIT } from './airport-hall.ts';
import { INK } from './airport-ink.ts';
import { type AirportHour, BACK, PORTHOLES, ROOM } from './airport-space.ts';

const AIR = {
  morning: {
    all: '#e8f0ee',
    edge: '#8aa8b8',
    disc: '#fff0c8',
    strength: 0.8,
    lean: -0.42,
    drop: 0.56,
  },
  afternoon: {
    all: '#cfe0e6',
    edge: '#5f86a0',
    disc: '#ffc98a',
    strength: 0.85,
    lean: 0.42,
    drop: 0.6,
  },
  night: { all: '#7f9ab8', edge: '#2a4468', disc: '#5f8ad0', strength: 0, lean: 0, drop: 0.7 },
} as const satisfies Record<AirportHour, object>;

/** The street through the open doors. */
export function street(hour: AirportHour): Shape[] {
  const { x, y, w, h } = EXIT;
  const night = hour === 'night';
  const glare = night
    ? ['#1a2448', '#24305c']
    : hour === 'morning'
      ? ['#fff0c4', '#ffdf9a']
      : ['#ffe08a', '#ffb347'];
  const leaf = night ? '#0e1a30' : '#1f7a66';
  return [
    clipped(
      rect(x, y, w, h),
      fill(rect(x, y, w, h), glare[0] ?? '#ffffff'),
      fill(rect(x, y + 90, w, h), glare[1] ?? '#ffffff'),
      fill(rect(x + 150, y + 40, 7, 140), night ? '#141c30' : '#8a5a4a'),
      fill(
        count(7)
          .map((i) =>
            lens(
              x + 153 + Math.cos(i * 0.9 + 0.4) * 34,
              y + 42 + Math.sin(i * 0.9 + 0.4) * 18,
              66,
              13,
              i * 0.9 + 0.4,
            ),
          )
          .join(''),
        leaf,
      ),
      fill(
        `M${x + 10},${y + 190}v-46q4,-20 26,-22h80q16,2 30,24l16,8v36z`,
        night ? '#4a5a7c' : '#fffaf0',
      ),
      fill(
        `M${x + 34},${y + 148}v-20h32v20zM${x + 74},${y + 148}v-20h34l14,20z`,
        night ? '#ffd890' : '#3f8696',
      ),
      fill(rect(x + 10, y + 164, 142, 6), INK.coral),
      fill(ellipse(x + 44, y + 192, 14, 14) + ellipse(x + 122, y + 192, 14, 14), INK.ink),
      fill(rect(x, y + 200, w, h), night ? '#1a2038' : '#f2b878'),
      fill(rect(x, y, w, h), spray(night ? '#40507c' : '#fffbe8', 2), 0.7),
    ),
    fill(
      rect(x - 10, y - 10, w + 20, 12) + rect(x - 10, y, 10, h) + rect(x + w, y, 10, h),
      INK.steel,
    ),
    // The two leaves, drawn back.
    fill(rect(x, y, 34, h) + rect(x + w - 34, y, 34, h), '#d4eef0', 0.5),
    fill(rect(x + 30, y, 5, h) + rect(x + w - 35, y, 5, h), INK.steelDark),
  ];
}

const HOLES = PORTHOLES.map(({ at, r }) => {
  const deep = Math.max(7, r * 0.13);
  return ellipse(at[0] + deep * 0.2, at[1] + deep * 0.5, r - deep, r - deep);
}).join('');

/** Multiplied over all that is not outside. */
export function shade(hour: AirportHour): Shape[] {
  const { all, edge } = AIR[hour];
  const doors = rect(EXIT.x + 34, EXIT.y, EXIT.w - 68, EXIT.h - 110);
  return [
    fillRing(rect(0, 0, WIDTH, HEIGHT) + HOLES + (hour === 'night' ? '' : doors), all),
    ...shadeSide({ x: 0, y: 860, w: WIDTH, h: 240 }, 'bottom', {
      color: edge,
      peak: 0.6,
      steps: 5,
      grain: true,
    }),
    ...shadeSide({ x: 0, y: 0, w: 360, h: HEIGHT }, 'left', { color: edge, peak: 0.4, steps: 5 }),
    ...shadeSide({ x: 1440, y: 0, w: 320, h: HEIGHT }, 'right', {
      color: edge,
      peak: 0.4,
      steps: 5,
    }),
  ];
}

/** The heat gets in as far as this: each disc once more, on the floor; and a slab by the doors. */
export function heat(hour: AirportHour): Shape[] {
  const { disc, strength, lean, drop } = AIR[hour];
  const [, top] = project(ROOM, 0, 0, BACK);
  const shapes: Shape[] = [];
  for (const { at, r } of PORTHOLES) {
    const up = top - at[1];
    const y = top + 16 + up * drop;
    const x = 860 + (at[0] - 860) * (1 + up * 0.0011) + lean * up;
    const spot = ellipse(x, y, r * 1.2, r * 0.4);
    if (strength > 0)
      shapes.push(
        fill(spot, disc, strength),
        fill(ellipse(x, y, r * 1.28, r * 0.46), spray(disc, 2), strength),
      );
  }
  const foot = EXIT.y + EXIT.h;
  const reach = hour === 'night' ? 0.14 : strength;
  shapes.push(
    fill(
      polygon([
        [EXIT.x + 34, foot],
        [EXIT.x + EXIT.w - 34, foot],
        [EXIT.x + EXIT.w + 60 + lean * 260, foot + 230],
        [EXIT.x - 60 + lean * 260, foot + 230],
      ]),
      hour === 'night' ? '#c87a30' : disc,
      reach,
    ),
  );
  return shapes;
}

/** The strips in the ceiling, at night the only light; cold. */
export function strips(): Shape[] {
  return [
    ...pool(860, 900, 700, 120, { color: '#5f9ac0', peak: 0.34, steps: 5, grain: true }),
    ...[-560, -280, 0, 280, 560].flatMap((dx) =>
      pool(860 + dx, 40, 130, 60, { color: '#9fd0e8', peak: 0.4, steps: 3 }),
    ),
  ];
}
