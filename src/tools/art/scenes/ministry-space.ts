import type { Moved } from '../kit/picture.ts';

/**
 * A house of half floors. In a wide frame five rooms lie left and right of the stairs, each half a
 * storey above the last; in a tall one they stand on each other, and the stairs grow beside them.
 */
const HALF = 140;
const GROUND = 970;

export const ROOM = { w: 660, h: 258, slab: 22 } as const;

const LEFT = 145;
const RIGHT = 955;

/** Lower left corner of each room, on its floor. */
export const AT = {
  registry: { x: LEFT, y: GROUND },
  europe: { x: RIGHT, y: GROUND - HALF },
  north: { x: LEFT, y: GROUND - 2 * HALF },
  legal: { x: RIGHT, y: GROUND - 3 * HALF },
  protocol: { x: LEFT, y: GROUND - 4 * HALF },
} as const;

export type RoomName = keyof typeof AT;

export const SHAFT = { x: 805, w: 150, foot: GROUND, half: HALF, top: GROUND - 5 * HALF } as const;

/** The tall house: its left edge, its ground floor, and one storey of it. */
const TALL = { x: 578, foot: 975, storey: 176 } as const;
const SMALLER = TALL.storey / (2 * HALF);

/** The floor that a room has in the tall house, from 0. */
const FLOOR: Record<RoomName, number> = { registry: 0, europe: 1, north: 2, legal: 3, protocol: 4 };

export function stacked(room: RoomName): Moved {
  const { x, y } = AT[room];
  return {
    from: [x, y],
    to: [TALL.x, TALL.foot - FLOOR[room] * TALL.storey],
    scale: SMALLER,
  };
}

const WALL = TALL.x + ROOM.w * SMALLER;

export const BESIDE: Moved = {
  from: [SHAFT.x, SHAFT.foot],
  to: [WALL, TALL.foot],
  scale: TALL.storey / HALF,
};

/** The half floor that is left over, full of chairs: under everything, in the tall house. */
export const BENEATH: Moved = {
  from: [RIGHT, GROUND],
  to: [TALL.x, TALL.foot + (ROOM.slab + 118) * SMALLER],
  scale: SMALLER,
};

/** What stands on the lower roof stands on the only roof. */
export const ABOVE: Moved = {
  from: [RIGHT, AT.legal.y - 2 * HALF],
  to: [TALL.x + 190, TALL.foot - 5 * TALL.storey],
  scale: SMALLER,
};

/** The front of the house, swung open: its left and its right leaf, each at its hinge. */
export const LEAVES = {
  left: { hinge: LEFT, top: 130, foot: 992, out: -124 },
  right: { hinge: RIGHT + ROOM.w, top: 270, foot: 992, out: 124 },
} as const;

export const LEFT_LEAF: Moved = { from: [LEFT, 992], to: [TALL.x, 989], scale: 894 / 862 };

export const RIGHT_LEAF: Moved = {
  from: [RIGHT + ROOM.w, 992],
  to: [WALL + SHAFT.w * BESIDE.scale, 989],
  scale: 894 / 722,
};
