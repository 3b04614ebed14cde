import { backWall, type Room, sideWall } from '../kit/extra-room.ts';

/** The landing of the third floor, and the passage that leads from it to the window. */
export const ROOM: Room = { vanishX: 870, horizon: 520, focal: 900, eye: 1.6 };
/** Where the landing ends and the passage begins, and where that ends; metres from the eye. */
export const MOUTH = 4.75;
export const END = 12.6;
/** Half the width of the passage and of the landing. */
export const NARROW = 1.25;
export const WIDE = 3.25;
export const LOW = 2.55;
export const HIGH = 3.3;

export const front = backWall(ROOM, MOUTH);
export const end = backWall(ROOM, END);
export const leftWall = sideWall(ROOM, -NARROW);
export const rightWall = sideWall(ROOM, NARROW);
export const nearLeft = sideWall(ROOM, -WIDE);
export const nearRight = sideWall(ROOM, WIDE);

export const HOURS = ['morning', 'afternoon', 'dusk', 'night'] as const;
export type CorridorHour = (typeof HOURS)[number];
