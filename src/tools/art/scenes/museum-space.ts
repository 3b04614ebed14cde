import type { Room } from '../kit/extra-room.ts';

export const ROOM: Room = { vanishX: 860, horizon: 590, focal: 1000, eye: 1.6 };
export const BACK = 12.5;
export const HALF = 8.4;
export const WALL = 5.2;
export const BAYS = [-8.4, -5.2, -2, 2, 5.2, 8.4] as const;
