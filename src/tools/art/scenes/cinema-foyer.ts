import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect, trapezoid } from '../kit/paths.ts';
import { checker } from '../kit/patterns.ts';
import { cone, halo, pool, shadeSide } from '../kit/ramps.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './cinema-ink.ts';

/** Right edge of the foyer: there the house is cut through. */
export const CUT = 770;

/** Four pictures without a letter: an eye and a road, a moon, a cup, a train in snow. */
function poster(at: { x: number; y: number }, which: number): Shape[] {
  const { x, y } = at;
  const art: readonly Shape[][] = [
    [
      fill(rect(0, 0, 84, 116), '#e8c48a'),
      fill(circle(42, 40, 26), '#c8503a'),
      fill('M0,116L34,52h16L84,116z', '#23304e'),
      fill('M40,60h4v14h-4zM39,82h6v22h-6z', '#f6e6c0'),
      fill('M54,62c0,-10 12,-10 12,0v14h-12zM60,50a5,5 0 1 0 .1,0z', '#101426'),
    ],
    [
      fill(rect(0, 0, 84, 116), '#1d3f5c'),
      fill(circle(52, 36, 20), '#f4ead0'),
      fill(circle(60, 30, 18), '#1d3f5c'),
      fill('M0,84q20,-18 42,-4t42,-4v40H0z', '#2f7f78'),
      fill('M0,98q24,-14 44,-2t40,-4v24H0z', '#123048'),
      fill('M18,84l6,-34l4,34z', '#f4ead0'),
    ],
    [
      fill(rect(0, 0, 84, 116), '#d8dcd2'),
      fill('M0,116V70L84,40v76z', '#6f8292'),
      fill('M10,78h58v26h-58zM54,62h14v16h-14z', '#2a2438'),
      fill(`${circle(22, 106, 7)}${circle(42, 106, 7)}${circle(60, 106, 7)}`, '#15121f'),
      fill('M14,76c-8,-22 20,-18 8,-36c18,4 20,22 6,36z', '#a8b2b8'),
      fill(circle(14, 90, 4), '#e86a3c'),
    ],
  ];
  return [
    fill(rect(x - 9, y - 9, 102, 134), '#241020'),
    fill(rect(x - 6, y - 6, 96, 128), INK.brass),
    place({ x, y }, ...(art[which % 3] ?? [])),
    fill(
      polygon([
        [x, y + 70],
        [x + 60, y],
        [x + 82, y],
        [x, y + 98],
      ]),
      '#ffffff',
      0.12,
    ),
    fill(
      count(6)
        .map((i) => circle(x + 2 + i * 16, y - 17, 3.4))
        .join(''),
      '#fff0c0',
    ),
  ];
}

export function foyerGlow(): Shape[] {
  return [
    ...halo(536, 560, 120, '#ff9a4a', 4),
    ...cone(
      { a: [318, 420], b: [372, 420] },
      { a: [180, 850], b: [510, 850] },
      { color: '#ff9a48', peak: 0.2, steps: 4, grain: true },
    ),
    ...halo(345, 412, 90, '#ffb866', 4),
  ];
}

function curtain(x: number, top: number, w: number, foot: number): Shape[] {
  const n = Math.round(w / 20);
  const folds = count(n).map((i) => x + (i * w) / n);
  const d = (from: number, part: number): string =>
    folds
      .map(
        (at) =>
          `M${at + from},${top}h${part}q3,${(foot - top) / 2} -1,${foot - top}h-${part}q3,-${(foot - top) / 2} 1,-${foot - top}z`,
      )
      .join('');
  return [
    fill(rect(x, top, w, foot - top), INK.red),
    fill(d(0, 7), INK.redDeep),
    fill(d(12, 4), INK.redLit),
    fill(rect(x, foot - 12, w, 5), INK.brass, 0.8),
  ];
}

/** The way in: a red curtain, held open a hand wide; silver light comes through. */
export function curtains(): Shape[] {
  return [
    fill(rect(650, 560, 112, 296), '#120a1c'),
    fill(
      polygon([
        [700, 580],
        [722, 580],
        [730, 856],
        [694, 856],
      ]),
      '#6a7ab0',
    ),
    ...curtain(652, 572, 52, 850),
    ...curtain(720, 572, 42, 850),
    stroke('M640,570H768', INK.brass, 7),
    fill(circle(640, 570, 8), INK.brassLit),
    fill(
      polygon([
        [694, 856],
        [730, 856],
        [700, 960],
        [590, 960],
      ]),
      '#8a9ad0',
      0.3,
    ),
  ];
}

/** The projectionist's box over the foyer, its one window on the room. */
function cabin(): Shape[] {
  return [
    fill(rect(0, 60, CUT, 290), '#2a2238'),
    ...pool(560, 250, 260, 150, { color: '#e08a48', peak: 0.6, steps: 5, grain: true }),
    fill(rect(0, 318, CUT, 34), INK.cut),
    fill(rect(0, 348, CUT, 4), '#8a4a44'),
    fill(
      count(5)
        .map((i) => circle(330 + i * 44, 150, 18))
        .join(''),
      '#150f20',
    ),
    fill(
      count(5)
        .map((i) => circle(330 + i * 44, 150, 14))
        .join(''),
      '#6d6a80',
    ),
    fill(
      count(5)
        .map((i) => circle(330 + i * 44, 150, 5))
        .join(''),
      '#150f20',
    ),
    fill(rect(304, 169, 230, 6), '#150f20'),
    // The machine: two reels, lens to the right.
    fill(
      polygon([
        [646, 318],
        [664, 206],
        [700, 206],
        [714, 318],
      ]),
      '#0c0a16',
    ),
    place(
      { y: -64 },
      fill(roundRect(628, 226, 106, 48, 8), '#1d1a2e'),
      fill(rect(628, 226, 106, 6), '#8a7a8a'),
      fill(rect(734, 240, 22, 20) + rect(752, 236, 8, 28), '#0c0a16'),
      fill(circle(648, 196, 32) + circle(704, 204, 24), '#0c0a16'),
      stroke(circle(648, 196, 30) + circle(704, 204, 22), '#a08a84', 2.4),
      fill(
        count(5)
          .map((i) => circle(648 + Math.cos(i * 1.257) * 17, 196 + Math.sin(i * 1.257) * 17, 6))
          .join(''),
        '#4a3844',
      ),
    ),
    // Projectionist, threading; his sandwich.
    fill(rect(540, 296, 70, 22), '#1a1424'),
    place(
      { y: -22 },
      fill(
        'M560,318c-2,-52 0,-74 14,-82c-10,-8 -9,-34 10,-34c19,0 19,24 9,33c10,3 18,8 22,18l28,-6l2,10l-34,14c-3,10 -3,28 -2,47z',
        '#120c1a',
      ),
    ),
    place({ y: -22 }, stroke('M592,206c8,4 9,16 2,26c10,4 16,8 21,18l28,-6', '#f0a060', 2.4)),
    fill(rect(330, 290, 110, 28) + rect(350, 268, 60, 22), '#1a1424'),
    fill(trapezoid({ x: 576, y: 110, w: 14 }, { x: 576, y: 132, w: 44 }), '#0c0a16'),
    fill(ellipse(576, 133, 18, 3), '#ffe6a8'),
    fill(rect(575, 60, 2, 52), '#0c0a16'),
  ];
}

export function foyer(): Shape[] {
  const floor = [
    [120, 760],
    [CUT, 760],
    [CUT, 1100],
    [-420, 1100],
  ] as const;
  return [
    fill(rect(0, 352, CUT, 420), INK.wall),
    ...pool(345, 560, 300, 240, { color: '#d86a4c', peak: 0.5, steps: 5, grain: true }),
    ...pool(560, 600, 210, 200, { color: '#e8804c', peak: 0.5, steps: 5, grain: true }),
    ...shadeSide({ x: 0, y: 352, w: 260, h: 420 }, 'left', {
      color: '#160a20',
      peak: 0.8,
      steps: 5,
      grain: true,
    }),
    fill(rect(0, 352, CUT, 70), spray('#1c0c1e', 3), 0.7),
    fill(rect(0, 700, CUT, 66), INK.dado),
    fill(rect(0, 700, CUT, 5), INK.brass, 0.8),
    fill(
      count(26)
        .map((i) => `M${i * 30},432l15,-12l15,12l-15,12z`)
        .join(''),
      '#7a3344',
      0.9,
    ),
    fill(rect(0, 452, CUT, 2) + rect(0, 408, CUT, 2), INK.brass, 0.6),
    clipped(
      rect(0, 760, CUT, 340),
      fill(rect(0, 760, CUT, 340), '#d8a878'),
      fill(checker(floor, 12, 6), '#6a2438'),
      ...shadeSide({ x: 0, y: 760, w: CUT, h: 340 }, 'bottom', {
        color: '#1a0a1e',
        peak: 0.7,
        steps: 5,
        grain: true,
      }),
      ...shadeSide({ x: 0, y: 760, w: 420, h: 340 }, 'left', {
        color: '#1a0a1e',
        peak: 0.7,
        steps: 4,
        grain: true,
      }),
      ...pool(540, 880, 220, 44, { color: '#ffb866', peak: 0.5, steps: 4, grain: true }),
    ),
    ...curtains(),
    // Hanging lamp.
    fill(rect(343.5, 352, 3, 44), '#1c0c1e'),
    fill(trapezoid({ x: 345, y: 394, w: 22 }, { x: 345, y: 420, w: 76 }), INK.teal),
    fill(ellipse(345, 420, 34, 5), '#fff6d8'),
    ...cabin(),
  ];
}

export function posters(): Shape[] {
  return [
    ...poster({ x: 118, y: 506 }, 2),
    ...poster({ x: 236, y: 506 }, 1),
    ...poster({ x: 354, y: 506 }, 0),
  ];
}
