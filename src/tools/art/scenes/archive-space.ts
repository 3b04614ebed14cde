import { onePointRoom } from '../kit/perspective.ts';

export const BACK = { x: 320, y: 96, w: 1120, h: 516 } as const;

export const ROOM = onePointRoom([880, 430], BACK);

/** At the height of the pavement: what one sees of the street is shoes. */
export const PANE = { x: 476, y: 122, w: 300, h: 92 } as const;

/** Five rows of eight, counted from the top left. */
export const BOXES = { x: 452, y: 262, columns: 8, rows: 5, w: 78, h: 66, gap: 2 } as const;

export const SHELF = { x: 1112, y: 196, w: 214, h: 416 } as const;

export const SHREDDER = { x: 452, y: 690, w: 150, h: 236 } as const;

export const TABLE = { left: 690, right: 1296, back: 752, front: 818, foot: 1004 } as const;

export const LAMP = { x: 790, headX: 868, headY: 640 } as const;
