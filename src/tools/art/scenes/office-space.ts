import { rect } from '../kit/paths.ts';
import { onePointRoom } from '../kit/perspective.ts';

/** The eye is Inés's: the room runs together in her mirrored face in the window. */
export const EYE = [760, 440] as const;

export const BACK = { x: 210, y: 120, w: 1270, h: 630 } as const;

export const ROOM = onePointRoom(EYE, BACK);

/** Opening of the window in the wall, and its glass, deeper in. */
export const OPENING = { x: 612, y: 168, w: 296, h: 486 } as const;

export const GLASS = { x: 641, y: 221, w: 238, h: 391 } as const;

export const PANES = [
  { x: 650, y: 230, w: 46, h: 86 },
  { x: 704, y: 230, w: 112, h: 86 },
  { x: 824, y: 230, w: 46, h: 86 },
  { x: 650, y: 324, w: 46, h: 280 },
  { x: 704, y: 324, w: 112, h: 280 },
  { x: 824, y: 324, w: 46, h: 280 },
] as const;

export const WALL = '#cbb896';

export const WALL_SHADE = '#b19c80';

export const DADO = '#567a72';

export const DADO_SHADE = '#43635f';

export const WOOD = '#7a4f36';

export const WOOD_DARK = '#55352a';

export const STEEL = '#93a096';

export const STEEL_SHADE = '#6e7b75';

export const STEEL_DARK = '#4b5654';

export const INK = '#20222c';

export const around = (frame: { x: number; y: number; w: number; h: number }): string =>
  rect(frame.x, frame.y, frame.w, frame.h);
