import { type Box, count } from '../kit/numbers.ts';
import { circle, polygon, rect } from '../kit/paths.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK, type Paint } from './ministry-ink.ts';
import { ROOM } from './ministry-space.ts';

/** The back wall inside the room that is seen from the front. */
export const BACK = { x: 40, y: -240, w: 580, h: 210 } as const;

const INNER = { left: 14, right: ROOM.w - 14, top: -ROOM.h } as const;

/** Boards of the floor, running away from the eye. */
function boards(): string {
  return count(15)
    .map((i) => {
      const u = (i + 0.5) / 15;
      const near = INNER.left + u * (INNER.right - INNER.left);
      const far = BACK.x + u * BACK.w;
      return polygon([
        [near, 0],
        [near + 2.4, 0],
        [far + 1.2, -30],
        [far, -30],
      ]);
    })
    .join('');
}

/** A room without its front: 0,0 is its lower left corner. Windows are holes. */
export function shell(paint: Paint, windows: readonly Box[] = []): Shape[] {
  const { left, right, top } = INNER;
  const holes = windows.map(({ x, y, w, h }) => rect(x, y, w, h)).join('');
  const { x, y, w, h } = BACK;
  return [
    fill(`M${left},${top}H${right}L${x + w},${y}H${x}z`, paint.ceiling),
    fill(`M${left},${top}L${x},${y}V-30L${left},0z`, paint.side),
    fill(`M${right},${top}L${x + w},${y}V-30L${right},0z`, paint.side),
    fillRing(rect(x, y, w, h) + holes, paint.wall),
    fillRing(rect(x, y, w, h) + holes, spray(paint.side, 1)),
    fill(rect(x, -92, w, 62), paint.dado),
    fill(rect(x, -95, w, 4) + rect(x, -36, w, 6), INK.line, 0.7),
    fill(`M${x},-30H${x + w}L${right},0H${left}z`, paint.floor),
    fill(boards(), paint.board),
    // Where it is cut.
    fill(
      rect(0, top, left, ROOM.h) + rect(right, top, 14, ROOM.h) + rect(0, 0, ROOM.w, ROOM.slab),
      INK.cut,
    ),
    fill(rect(0, ROOM.slab - 6, ROOM.w, 6), INK.cutShade),
    fill(rect(left - 3, top, 3, ROOM.h) + rect(right, top, 3, ROOM.h), INK.cutShade),
  ];
}

/** The slab over a room that has no room above it. */
export function roof(): Shape[] {
  return [
    fill(rect(0, -ROOM.h - ROOM.slab, ROOM.w, ROOM.slab), INK.cut),
    fill(rect(0, -ROOM.h - 6, ROOM.w, 6), INK.cutShade),
    fill(rect(-10, -ROOM.h - ROOM.slab - 8, ROOM.w + 20, 10), INK.cut),
  ];
}

/** Frame and panes of a window in the back wall, the sky behind it. */
export function casement({ x, y, w, h }: Box): Shape[] {
  return [
    fillRing(rect(x - 7, y - 7, w + 14, h + 14) + rect(x, y, w, h), INK.cut),
    fill(rect(x + w / 2 - 2.5, y, 5, h) + rect(x, y + h * 0.34, w, 4), INK.cut),
    fill(rect(x - 12, y + h + 5, w + 24, 7), INK.cut),
    fill(rect(x - 12, y + h + 10, w + 24, 3), INK.cutShade),
    fill(
      `M${x},${y + h}L${x + w * 0.5},${y}h${w * 0.22}L${x + w * 0.22},${y + h}z`,
      '#ffffff',
      0.14,
    ),
  ];
}

/** A lamp that hangs from the ceiling and is not lit: they go home at six. */
export function pendant(x: number): Shape[] {
  return [
    stroke(`M${x},-250V-212`, INK.dark, 2),
    fill(
      `M${x - 18},-198C${x - 16},-210 ${x - 7},-214 ${x},-214C${x + 7},-214 ${x + 16},-210 ${x + 18},-198z`,
      '#e8dcc0',
    ),
    fill(`M${x + 4},-214C${x + 10},-212 ${x + 16},-208 ${x + 18},-198H${x + 6}z`, '#b9a888'),
    fill(circle(x, -197, 4), '#fff8e0'),
  ];
}

/** A pile of folders, none of them straight. */
export function pile(x: number, foot: number, many: number, w = 44): Shape[] {
  const lie = (i: number): number => ((i * 7) % 5) - 2;
  return [
    fill(
      count(many)
        .map((i) => rect(x + lie(i), foot - (i + 1) * 6, w, 5))
        .join(''),
      INK.manila,
    ),
    fill(
      count(many)
        .map((i) => rect(x + lie(i) + w - 12, foot - (i + 1) * 6, 12, 5))
        .join(''),
      INK.manilaShade,
    ),
    fill(
      count(many)
        .filter((i) => i % 3 === 1)
        .map((i) => rect(x + lie(i) + 3, foot - (i + 1) * 6 + 1, w - 8, 2))
        .join(''),
      INK.paper,
    ),
  ];
}

/** A steel desk, front towards us; `x` to `x + w`, its top at -78. */
export function steelDesk(x: number, w: number): Shape[] {
  return [
    fill(rect(x + 8, -70, w - 16, 62), INK.steelDark),
    fill(rect(x, -70, 52, 70) + rect(x + w - 52, -70, 52, 70), INK.steel),
    fill(
      [0, 1, 2]
        .map((i) => rect(x + 6, -64 + i * 21, 40, 17) + rect(x + w - 46, -64 + i * 21, 40, 17))
        .join(''),
      INK.steelLit,
      0.55,
    ),
    fill(
      [0, 1, 2]
        .map((i) => rect(x + 18, -58 + i * 21, 16, 3) + rect(x + w - 34, -58 + i * 21, 16, 3))
        .join(''),
      INK.steelDark,
    ),
    fill(rect(x - 8, -78, w + 16, 8), INK.steelLit),
    fill(rect(x - 8, -72, w + 16, 3), INK.steelDark),
  ];
}
