import { backWall, type Room, sideWall } from '../kit/extra-room.ts';
import type { Point } from '../kit/numbers.ts';

export const ROOM: Room = { vanishX: 860, horizon: 560, focal: 900, eye: 1.6 };
export const BACK = 9;
export const HALF = 8.2;
export const HIGH = 6.6;

export const wall = backWall(ROOM, BACK);
export const leftWall = sideWall(ROOM, -HALF);
export const rightWall = sideWall(ROOM, HALF);

export const HOURS = ['morning', 'afternoon', 'night'] as const;
export type AirportHour = (typeof HOURS)[number];

/** Radius in px and middle of every round window; the first is the great one. */
export const PORTHOLES: readonly { at: Point; r: number }[] = [
  { at: [810, 372], r: 158 },
  { at: [548, 310], r: 84 },
  { at: [352, 240], r: 72 },
  { at: [322, 420], r: 88 },
  { at: [170, 290], r: 84 },
  { at: [146, 470], r: 58 },
  { at: [646, 180], r: 46 },
  { at: [470, 160], r: 44 },
  { at: [1030, 292], r: 58 },
  { at: [1080, 400], r: 44 },
  { at: [1222, 316], r: 66 },
  { at: [1384, 250], r: 60 },
  { at: [1530, 190], r: 52 },
  { at: [1560, 320], r: 64 },
  { at: [960, 150], r: 36 },
];
