import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK, PAINT } from './ministry-ink.ts';
import { casement, roof, shell } from './ministry-shell.ts';
import { AT, ROOM } from './ministry-space.ts';

/** Every room has windows; this one has a view. */
export const VIEW = { x: 262, y: -222, w: 124, h: 128 } as const;

export const DESK = { x: 420, w: 190 } as const;

export const DRAWER = { x: 552, y: -70, w: 58, h: 24 } as const;

const LAMP = { x: 470, y: -126 } as const;

function panels(): Shape[] {
  const xs = [48, 112, 176, 408, 472, 536];
  return [
    fill(rect(40, -92, 580, 62), '#5f3228'),
    fill(xs.map((x) => rect(x, -84, 56, 46)).join(''), '#74402f'),
    fill(xs.map((x) => rect(x, -84, 56, 4) + rect(x, -84, 4, 46)).join(''), '#9a5c40'),
  ];
}

function sofa(): Shape[] {
  return [
    fill(roundRect(66, -74, 150, 50, 12), '#2f5a58'),
    fill(roundRect(56, -58, 30, 50, 10) + roundRect(196, -58, 30, 50, 10), '#3f726c'),
    fill(roundRect(84, -46, 114, 30, 8), '#4a847a'),
    fill(rect(140, -46, 3, 30), '#2f5a58'),
    fill(rect(66, -10, 8, 10) + rect(208, -10, 8, 10), INK.woodDark),
  ];
}

export function protocol(): Shape[] {
  return [
    place(
      AT.protocol,
      ...shell(PAINT.protocol, [VIEW]),
      ...roof(),
      ...panels(),
      // Curtains that are drawn for visitors.
      fill(
        'M232,-234h34c4,40 -6,84 -20,110l8,40h-26c-2,-60 0,-110 4,-150zM416,-234h-34c-4,40 6,84 20,110l-8,40h26c2,-60 0,-110 -4,-150z',
        '#3f6a62',
      ),
      fill(
        'M232,-234h12c0,60 -4,110 -10,150h-6c-2,-60 0,-110 4,-150zM416,-234h-12c0,60 4,110 10,150h6c2,-60 0,-110 -4,-150z',
        '#2c4f4c',
      ),
      fill(rect(222, -240, 204, 8), INK.brass),
      // An oval frame with a landscape in it, so as to offend nobody.
      fill(ellipse(142, -166, 44, 54), INK.brass),
      fill(ellipse(142, -166, 37, 47), '#b8c8a0'),
      clipped(
        ellipse(142, -166, 37, 47),
        fill(rect(100, -166, 90, 60), '#6f8f62'),
        fill('M100,-150L128,-192L146,-168L160,-182L190,-150z', '#8a9fb0'),
        fill('M120,-180L128,-192L137,-180q-8,6 -17,0z', '#f4f0e4'),
      ),
      ...sofa(),
      // A carpet that has been walked on in one line only.
      fill(
        polygon([
          [250, -4],
          [286, -26],
          [600, -26],
          [630, -4],
        ]),
        '#31585c',
      ),
      fill(
        polygon([
          [262, -7],
          [291, -23],
          [593, -23],
          [617, -7],
        ]),
        '#4a7a74',
      ),
      fill(
        polygon([
          [300, -7],
          [316, -23],
          [350, -23],
          [340, -7],
        ]),
        '#6a968a',
      ),
      fill(roundRect(488, -142, 54, 74, 10), '#3f2420'),
      fill(roundRect(494, -136, 42, 60, 8), '#7a3f38'),
    ),
  ];
}

/** The frame only: the view is whatever hour it is. */
export function protocolWindow(): Shape[] {
  return [place(AT.protocol, ...casement(VIEW))];
}

/** Her desk. It has one drawer that does not quite shut. */
export function protocolDesk(): Shape[] {
  const { x, w } = DESK;
  return [
    place(
      AT.protocol,
      fill(rect(x + 6, -70, w - 12, 58), '#3f2018'),
      fill(rect(x, -70, 58, 70) + rect(x + w - 58, -70, 58, 70), '#6a3a28'),
      fill(
        count(3)
          .map((i) => rect(x + 5, -65 + i * 22, 48, 18))
          .join('') +
          count(2)
            .map((i) => rect(x + w - 53, -43 + i * 22, 48, 18))
            .join(''),
        '#84492f',
      ),
      // It stands open by the thickness of one folder.
      fill(rect(DRAWER.x + 4, -72, 50, 8), INK.red),
      fill(rect(DRAWER.x + 4, -72, 50, 2.6), '#ff7a5c'),
      fill(rect(DRAWER.x - 1, -66, 60, 24), '#9a5a38'),
      fill(rect(DRAWER.x - 1, -66, 60, 4), '#c07c50'),
      fill(rect(DRAWER.x + 2, -42, 56, 4), '#2c1410'),
      fill(
        count(3)
          .map((i) => circle(x + 29, -56 + i * 22, 3))
          .join('') +
          circle(DRAWER.x + 29, -53, 3.6) +
          circle(DRAWER.x + 29, -34, 3) +
          circle(DRAWER.x + 29, -12, 3),
        INK.brass,
      ),
      fill(rect(x - 10, -80, w + 20, 10), '#a8663f'),
      fill(rect(x - 10, -73, w + 20, 3), '#4f2a1c'),
      // Blotter, pen, the lamp of a woman who stays.
      fill(rect(x + 84, -84, 66, 4), '#2f5a58'),
      fill(
        polygon([
          [x + 96, -86],
          [x + 142, -86],
          [x + 138, -84],
          [x + 92, -84],
        ]),
        INK.paper,
      ),
      fill(rect(LAMP.x - 15, -86, 30, 6), INK.brass),
      stroke(`M${LAMP.x},-84V-116`, INK.brass, 4),
      fill(
        `M${LAMP.x - 27},-112C${LAMP.x - 25},-130 ${LAMP.x + 25},-130 ${LAMP.x + 27},-112z`,
        '#2f7a5c',
      ),
      fill(
        `M${LAMP.x + 6},-125C${LAMP.x + 18},-124 ${LAMP.x + 26},-120 ${LAMP.x + 27},-112H${LAMP.x + 8}z`,
        '#1f5844',
      ),
      fill(rect(LAMP.x - 25, -112, 50, 3), '#e8f0c8'),
    ),
  ];
}

/** After six. */
export function protocolLight(): Shape[] {
  const { x } = LAMP;
  return [
    place(
      AT.protocol,
      clipped(
        rect(14, -ROOM.h, ROOM.w - 28, ROOM.h + 4),
        fill(rect(14, -ROOM.h, ROOM.w - 28, ROOM.h + 4), '#2a1208', 0.8),
        ...pool(x - 10, -118, 300, 210, { color: '#a8501c', peak: 0.42, steps: 6, grain: true }),
        ...pool(x, -150, 120, 100, { color: '#d8702a', peak: 0.3, steps: 4, grain: true }),
        ...cone(
          { a: [x - 24, -110], b: [x + 24, -110] },
          { a: [x - 130, 2], b: [x + 140, 2] },
          { color: '#f08a38', peak: 0.5, steps: 4, grain: true },
        ),
        ...pool(x + 14, -82, 104, 8, { color: '#ffd890', peak: 0.8, steps: 3 }),
      ),
      ...halo(x, -112, 84, '#ffb860', 4),
      fill(ellipse(x, -110, 24, 5), '#fff6d8'),
      fill(rect(DRAWER.x + 4, -72, 50, 7), '#ff4a30', 0.4),
    ),
  ];
}
