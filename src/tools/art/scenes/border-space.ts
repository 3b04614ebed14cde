import { onePointRoom } from '../kit/perspective.ts';

export const BACK = { x: 300, y: 216, w: 1160, h: 462 } as const;

export const ROOM = onePointRoom([880, 440], BACK);

/** How near the room comes before it leaves the picture. */
export const NEAR = 2.8;
