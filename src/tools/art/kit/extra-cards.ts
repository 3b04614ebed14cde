import { mix } from './colors.ts';
import { dice } from './dice.ts';
import { nth } from './extra-at.ts';
import { count } from './numbers.ts';
import { circle, rect } from './paths.ts';
import { fill, type Shape, stroke } from './shapes.ts';

/** 27 cards in three rows of nine. */
export type CardGrid = {
  readonly x: number;
  readonly y: number;
  /** The paper. */
  readonly w: number;
  readonly h: number;
  readonly gapX: number;
  readonly gapY: number;
};

export type CardInks = { readonly paper: string; readonly print: string; readonly edge: string };

type Spot = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** The paper of card `index` (0 to 26); rows are not quite level. */
export function cardAt(grid: CardGrid, index: number): Spot {
  const roll = dice(300 + index);
  const [column, row] = [index % 9, Math.floor(index / 9)];
  return {
    x: grid.x + column * (grid.w + grid.gapX),
    y: grid.y + row * (grid.h + grid.gapY) + roll.int(-3, 3),
    w: grid.w,
    h: grid.h,
  };
}

/** Where a passport print of 10 to 13 belongs on the card. */
export function printAt(grid: CardGrid, index: number): Spot {
  const card = cardAt(grid, index);
  const edge = Math.round(card.w * 0.07);
  const w = card.w - 2 * edge;
  return {
    x: card.x + edge,
    y: card.y + edge + Math.round(card.h * 0.03),
    w,
    h: Math.round(w * 1.3),
  };
}

/** Hotspots `card_n01` to `card_n27`: the rectangle of each print. */
export function cardHotspots(grid: CardGrid): Record<string, Spot> {
  return Object.fromEntries(
    count(27).map((i) => [`card_n${String(i + 1).padStart(2, '0')}`, printAt(grid, i)]),
  );
}

/**
 * The cards, each an empty frame with a line to write on.
 * @param lit how much lamp falls on a card, 0 to 1, by the middle of the card
 */
export function cards(
  grid: CardGrid,
  dark: CardInks,
  bright: CardInks,
  lit: (x: number, y: number) => number,
  pins: readonly string[],
): Shape[] {
  const shapes: Shape[] = [];
  for (const i of count(27)) {
    const card = cardAt(grid, i);
    const print = printAt(grid, i);
    const t = lit(card.x + card.w / 2, card.y + card.h / 2);
    const tone = (name: keyof CardInks): string => mix(dark[name], bright[name], t);
    const k = grid.w / 84;
    const roll = dice(500 + i);
    shapes.push(
      fill(rect(card.x + 4 * k, card.y + 6 * k, card.w, card.h), '#04081a', 0.45),
      fill(rect(card.x, card.y, card.w, card.h), tone('paper')),
      fill(
        `M${card.x + card.w},${card.y}v${card.h}h${-card.w}l${card.w * 0.06},${-card.h * 0.03}h${card.w * 0.88}z`,
        tone('edge'),
        0.6,
      ),
      fill(rect(print.x, print.y, print.w, print.h), tone('print')),
      fill(
        `M${print.x},${print.y + print.h}v${-print.h * 0.34}L${print.x + print.w},${print.y + print.h * 0.2}v${print.h * 0.8}z`,
        tone('edge'),
        0.28,
      ),
      stroke(
        `M${print.x + 5 * k},${print.y + 5 * k}h${9 * k}M${print.x + 5 * k},${print.y + 5 * k}v${9 * k}` +
          `M${print.x + print.w - 5 * k},${print.y + print.h - 5 * k}h${-9 * k}M${print.x + print.w - 5 * k},${print.y + print.h - 5 * k}v${-9 * k}`,
        tone('paper'),
        1.6 * k,
        0.7,
      ),
      stroke(
        `M${print.x + 2},${card.y + card.h - 6 * k}h${Math.round(print.w * roll.range(0.5, 0.9))}`,
        tone('edge'),
        2 * k,
      ),
    );
    const [px, py] = [card.x + card.w / 2 + roll.int(-4, 4) * k, card.y + 3 * k];
    const pin = nth(pins, roll.int(0, pins.length - 1));
    shapes.push(
      fill(circle(px + 2.5 * k, py + 4 * k, 5 * k), '#04081a', 0.5),
      fill(circle(px, py, 5 * k), pin),
      fill(circle(px - 1.5 * k, py - 1.8 * k, 1.8 * k), '#fff3d2', 0.8),
    );
  }
  return shapes;
}

/** Red thread tied to some pins, its end loose in the gap beside the card. */
export function threadEnds(grid: CardGrid, which: readonly number[], color: string): Shape {
  const k = grid.w / 84;
  const half = grid.w / 2 + grid.gapX / 2;
  let path = '';
  for (const i of which) {
    const card = cardAt(grid, i);
    const roll = dice(700 + i);
    const [x, y] = [card.x + card.w / 2, card.y + 3 * k];
    const side = roll.chance(0.5) ? 1 : -1;
    const drop = roll.int(40, 100) * k;
    path +=
      `M${x},${y}c${side * half * 0.4},${-12 * k} ${side * half},${-14 * k} ${side * half},${12 * k}` +
      `c0,${drop * 0.4} ${side * 5 * k},${drop * 0.6} ${-side * 2 * k},${drop}l${side * 4 * k},${12 * k}`;
  }
  return stroke(path, color, 2.4 * k);
}

/** Under each card a strip with three empty boxes, one for each leg of evidence. */
export function strips(
  grid: CardGrid,
  tones: (x: number, y: number) => { paper: string; ink: string },
): Shape[] {
  return count(27).flatMap((i) => {
    const card = cardAt(grid, i);
    const y = card.y + card.h + 7;
    const { paper, ink } = tones(card.x + card.w / 2, y);
    const box = Math.round(grid.w * 0.18);
    const gap = Math.round((grid.w - 3 * box) / 4);
    return [
      fill(rect(card.x + 3, y + 4, card.w, box + 8), '#04081a', 0.4),
      fill(rect(card.x, y, card.w, box + 8), paper),
      stroke(
        count(3)
          .map((k) => rect(card.x + gap + k * (box + gap), y + 4, box, box))
          .join(''),
        ink,
        1.8,
      ),
    ];
  });
}
