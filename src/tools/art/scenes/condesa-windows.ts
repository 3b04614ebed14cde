import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import type { Box } from '../kit/numbers.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, trapezoid } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { halo, pool } from '../kit/ramps.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './condesa-ink.ts';
import { WINDOWS } from './condesa-space.ts';

const whole = (at: Box): string => rect(at.x, at.y, at.w, at.h);

/** Steel frame with a sill; `panes` uprights. */
function frame(at: Box, panes: number): Shape[] {
  const bars = count(panes - 1)
    .map((i) => rect(at.x + (at.w * (i + 1)) / panes - 1.5, at.y, 3, at.h))
    .join('');
  const edge =
    rect(at.x - 5, at.y - 5, at.w + 10, 5) +
    rect(at.x - 5, at.y, 5, at.h) +
    rect(at.x + at.w, at.y, 5, at.h);
  return [
    fill(bars + edge, '#10233c'),
    fill(rect(at.x - 12, at.y + at.h, at.w + 24, 9), INK.ledge),
    fill(rect(at.x - 12, at.y + at.h, at.w + 24, 2.5), '#9fb2c6', 0.7),
  ];
}

/** A tailor behind his blind, and the dummy that he pins. */
function tailor(at: Box): Shape[] {
  const dummy =
    'M-16,-66c6,-6 10,-6 12,-12h8c2,6 6,6 12,12c4,12 0,22 -4,30c0,12 4,18 6,28h-36c2,-10 6,-16 6,-28c-4,-8 -8,-18 -4,-30zM-2,-8h4v30h-4zM-12,22h24v4h-24z';
  const man =
    'M-18,26c-2,-30 -2,-48 4,-58c4,-6 10,-8 14,-10c-8,-6 -8,-26 8,-27c16,0 17,18 9,26c4,2 7,4 9,8l-22,12l-30,-6l-2,-7l22,0zM4,-30c14,4 16,30 14,56h-22z';
  return [
    fill(whole(at), '#ffcf7c'),
    fill(rect(at.x, at.y + at.h - 14, at.w, 14), '#fff0c4'),
    clipped(
      whole(at),
      place({ x: at.x + 32, y: at.y + 104 }, fill(dummy, '#8a4a2c')),
      place({ x: at.x + 76, y: at.y + 106 }, fill(man, '#7a3a26')),
      fill(slats({ x: at.x, y: at.y, w: at.w, h: at.h - 16 }, 8, 0.42), '#c9803c', 0.8),
      fill(rect(at.x, at.y + at.h - 18, at.w, 4), '#8a4a2c'),
      stroke(`M${at.x + at.w - 14},${at.y}v${at.h - 34}`, '#8a4a2c', 1.6),
    ),
    ...frame(at, 2),
  ];
}

/** Five at one table, under one lamp. */
function family(at: Box): Shape[] {
  const { x, y, w, h } = at;
  const head = (dx: number, dy: number, r: number, tone: string): Shape =>
    place(
      { x: x + dx, y: y + dy, scale: r },
      fill('M-20,44c0,-26 6,-34 14,-36c-8,-6 -9,-27 6,-28c16,0 15,22 7,28c9,2 15,10 14,36z', tone),
    );
  return [
    fill(whole(at), '#f2a94c'),
    clipped(
      whole(at),
      fill(rect(x, y, w, 54), '#ffc670'),
      ...pool(x + w / 2, y + 52, 90, 60, { color: '#fff0b8', peak: 0.8, steps: 4, grain: true }),
      fill(rect(x + 150, y + 22, 30, 24), '#b4623c'),
      fill(rect(x + 154, y + 26, 22, 16), '#e8c48a'),
      fill(rect(x + 26, y + 20, 18, 26), '#b4623c'),
      fill(rect(x + w / 2 - 1, y, 2, 26), '#6a2f2c'),
      fill(
        trapezoid({ x: x + w / 2, y: y + 24, w: 16 }, { x: x + w / 2, y: y + 42, w: 54 }),
        '#b8402f',
      ),
      fill(ellipse(x + w / 2, y + 43, 22, 4), '#fffbe0'),
      head(42, 82, 1, '#5a2634'),
      head(78, 92, 0.74, '#7a3a36'),
      head(104, 96, 0.66, '#6a2f34'),
      // The one who stands, a dish in the hands.
      fill(
        `M${x + 148},${y + 126}c-6,-34 -4,-52 6,-60c-10,-8 -7,-26 7,-26c14,0 15,19 6,26c10,6 12,30 8,60z`,
        '#4a1f30',
      ),
      stroke(`M${x + 156},${y + 74}l-22,14h-12`, '#4a1f30', 6),
      fill(`M${x + 108},${y + 84}h28l-6,8h-16z`, '#fff0cf'),
      stroke(`M${x + 118},${y + 80}c-5,-6 4,-8 0,-16`, '#fff6da', 2, 0.8),
      fill(rect(x + 20, y + 110, 130, 7), '#fff0cf'),
      fill(rect(x + 24, y + 117, 122, 12), '#c9704a'),
      fill(ellipse(x + 64, y + 109, 9, 3) + rect(x + 84, y + 98, 6, 12), '#8a3b36'),
      // Curtains, drawn back.
      fill(`M${x},${y}h34c-2,50 -12,92 -34,${h}z`, '#8a3f42'),
      fill(`M${x},${y}h16c0,50 -4,92 -16,${h}z`, '#5f2a3a'),
      fill(`M${x + w},${y}h-26c2,50 8,92 26,${h}z`, '#8a3f42'),
      fill(`M${x + w},${y}h-11c0,50 2,92 11,${h}z`, '#5f2a3a'),
    ),
    ...frame(at, 3),
  ];
}

/** Nobody is at home; but something glows. */
function ember(at: Box): Shape[] {
  const { x, y, w, h } = at;
  return [
    fill(whole(at), '#0c182c'),
    clipped(
      whole(at),
      fill(
        polygon([
          [x, y + h],
          [x, y + 30],
          [x + w, y - 20],
          [x + w, y + 36],
        ]),
        '#1a3354',
      ),
      fill(
        `M${x + 26},${y + h}c0,-34 2,-48 12,-54c-8,-8 -8,-30 8,-31c17,0 17,22 9,31c11,4 16,20 16,54z`,
        '#050a16',
      ),
      stroke(`M${x + 37},${y + 62}c-2,7 -3,10 -1,14`, '#c2603c', 2),
      ...halo(x + 33, y + 80, 15, '#ff7a3c', 3),
      fill(circle(x + 33, y + 80, 3.4), '#ffb060'),
    ),
    ...frame(at, 2),
  ];
}

/** A chair, a head, and a screen that nobody outside can see. */
function television(at: Box): Shape[] {
  const { x, y, w, h } = at;
  return [
    fill(whole(at), '#2a6fb4'),
    clipped(
      whole(at),
      fill(`M${x},${y}h${w}v22L${x},${y + 64}z`, '#1a4a88'),
      ...pool(x + 108, y + 74, 96, 78, { color: '#a8ecff', peak: 0.85, steps: 5, grain: true }),
      fill(rect(x + 20, y + 20, 34, 26), '#123a70'),
      fill(rect(x + 84, y + 96, 54, 40), '#0e2a50'),
      fill(rect(x + 88, y + 58, 46, 38), '#0a1e3c'),
      fill(rect(x + 92, y + 62, 38, 28), '#e8fbff'),
      stroke(`M${x + 108},${y + 58}l-10,-22M${x + 112},${y + 58}l14,-24`, '#0a1e3c', 2.4),
      fill(`M${x + 14},${y + h}v-44c0,-12 8,-18 18,-18h20c10,0 16,6 16,18v44z`, '#0c2346'),
      fill(
        `M${x + 34},${y + 66}c-4,-22 20,-26 26,-12c2,6 5,9 4,11l-3,2c0,8 -2,11 -8,11l-4,4h-14z`,
        '#081a36',
      ),
      stroke(
        `M${x + 60},${y + 54}c2,6 5,9 4,11l-3,2c0,8 -2,11 -8,11M${x + 68},${y + 92}v32`,
        '#bdf2ff',
        2.2,
      ),
    ),
    ...frame(at, 2),
  ];
}

/** Glass bricks, a flight of steps behind them, and one who has stopped on it. */
function stair(at: Box): Shape[] {
  const { x, y, w, h } = at;
  const roll = dice(52);
  const shapes: Shape[] = [fill(rect(x - 10, y - 160, w + 20, h + 172), INK.blockDark)];
  for (const row of count(18)) {
    for (const column of count(3)) {
      const top = y - 160 + row * 28;
      if (top > y + h - 24) continue;
      const lit = top > y - 20;
      const tone = lit
        ? mix('#69c9ae', '#eef0a8', roll.next() * Math.min(1, (top - y + 60) / 260))
        : mix('#24496a', '#35687a', roll.next());
      shapes.push(fill(rect(x + 2 + column * 26, top, 23, 24.6), tone));
    }
  }
  const step = (y0: number, dir: 1 | -1): string => {
    let d = '';
    for (const i of count(6)) {
      const left = dir > 0 ? x + i * 13.4 : x + w - (i + 1) * 13.4;
      d += rect(left, y0 + i * 15, 14, 12);
    }
    return d;
  };
  shapes.push(
    clipped(
      whole(at),
      fill(step(y + 90, 1) + step(y + 236, -1), '#1f5a62', 0.7),
      stroke(
        `M${x},${y + 62}L${x + w},${y + 152}M${x},${y + 298}L${x + w},${y + 208}`,
        '#1f5a62',
        4,
        0.8,
      ),
      fill(
        `M${x + 25},${y + 236}c-5,-40 -3,-58 8,-66c-9,-8 -7,-29 8,-29c16,0 16,21 7,29c11,6 14,30 10,66l-2,30h-12l-2,-24l-4,24h-11z`,
        '#0e2a3c',
        0.9,
      ),
      fill(rect(x, y, w, h), spray('#fff6c8', 1, 2), 0.5),
    ),
    fill(rect(x + w + 10, y - 160, 12, h + 172), INK.ledgeLit),
    fill(rect(x - 20, y - 160, 10, h + 172), '#0d2038'),
  );
  return shapes;
}

export function fiveWindows(): Shape[] {
  return [
    ...stair(WINDOWS.window_5),
    ...tailor(WINDOWS.window_1),
    ...family(WINDOWS.window_2),
    ...ember(WINDOWS.window_3),
    ...television(WINDOWS.window_4),
  ];
}

/** What the television throws out into the rain; flickers. */
export function televisionLight(): Shape[] {
  const { x, y, w, h } = WINDOWS.window_4;
  return [
    ...pool(x + w * 0.72, y + h * 0.6, 120, 90, {
      color: '#3aa0e0',
      peak: 0.3,
      steps: 4,
      grain: true,
    }),
  ];
}

/** Windows that look at nothing: panes with a slant of sky. */
export function deadWindow(at: Box, shutters = false): Shape[] {
  const { x, y, w, h } = at;
  return [
    fill(whole(at), '#14263f'),
    fill(
      polygon([
        [x, y + h],
        [x + w, y + h * 0.1],
        [x + w, y],
        [x, y],
      ]),
      '#1c3556',
    ),
    ...(shutters
      ? [fill(slats({ x: x + 4, y: y + 4, w: w / 2 - 8, h: h - 8 }, 8, 0.5), '#2f5278')]
      : []),
    ...frame(at, 2),
  ];
}
