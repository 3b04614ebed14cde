import { onePointRoom } from '../kit/perspective.ts';

export const BACK = { x: 300, y: 186, w: 1160, h: 504 } as const;

export const ROOM = onePointRoom([880, 450], BACK);

export const NEAR = 2.8;
