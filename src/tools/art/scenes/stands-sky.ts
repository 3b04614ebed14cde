import { dice } from '../kit/dice.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { circle, polygon, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { halo } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK, type StandsHour } from './stands-ink.ts';

type Air = {
  readonly sky: readonly string[];
  readonly rays: string;
  readonly cloud: readonly [string, string];
  readonly far: readonly [string, string];
  readonly face: string;
  readonly shade: string;
  readonly pane: string;
  readonly sun?: Point;
};

const AIR: Record<StandsHour, Air> = {
  morning: {
    sky: ['#4a9ac0', '#6cb0c8', '#92c6cc', '#bcd8c8', '#e6dfb8', '#f8d99c'],
    rays: '#fff2c4',
    cloud: ['#fff4dc', '#f4c9a4'],
    far: ['#a9b6bc', '#8ba2b0'],
    face: '#f0d2a4',
    shade: '#8f9aac',
    pane: '#5d86a0',
    sun: [690, 262],
  },
  noon: {
    sky: ['#1f7fb4', '#3a94c0', '#5ca9c9', '#84c0d2', '#b0d6d8', '#d8e8d8'],
    rays: '#ffffff',
    cloud: ['#ffffff', '#c9dce2'],
    far: ['#a4c0cc', '#84a8ba'],
    face: '#f6e6c6',
    shade: '#9cb0bc',
    pane: '#4a8cae',
  },
};

const VANISH: Point = [872, 452];

/** Five aircraft in a wedge, each with a thread behind it. */
function wedge(): Shape[] {
  const plane =
    'M0,-14L4,-4L20,6L20,9L4,5L3,13L9,18L9,20L0,18L-9,20L-9,18L-3,13L-4,5L-20,9L-20,6L-4,-4Z';
  const spots = [
    [980, 150],
    [1036, 172],
    [944, 196],
    [1092, 194],
    [908, 242],
  ] as const;
  const tones = [INK.paper, INK.green, INK.green, INK.red, INK.red];
  return [
    ...spots.map(([x, y], i) =>
      fill(
        `M${x - 3},${y + 14}L${x + 3},${y + 14}L${num(x - 130 + i * 4)},${y + 330}L${num(x - 150 + i * 4)},${y + 330}Z`,
        tones[i] ?? INK.paper,
        0.5,
      ),
    ),
    fill(spots.map(([x, y]) => stamped(plane, x, y)).join(''), '#3c4a6a'),
  ];
}

function sky(air: Air): Shape[] {
  const shapes: Shape[] = air.sky.map((color, i) => fill(rect(0, i * 84, WIDTH, 640), color));
  const [sx, sy] = air.sun ?? [880, -260];
  const rays = count(13)
    .map((i) => {
      const a = ((i * 29 + 8) * Math.PI) / 180;
      const b = a + 0.1;
      return polygon([
        [sx, sy],
        [sx + Math.cos(a) * 1500, sy + Math.sin(a) * 1500],
        [sx + Math.cos(b) * 1500, sy + Math.sin(b) * 1500],
      ]);
    })
    .join('');
  shapes.push(fill(rays, air.rays, 0.16));
  if (air.sun) shapes.push(...halo(sx, sy, 170, '#fff0b8', 4), fill(circle(sx, sy, 54), '#fffae0'));
  const cloud = (x: number, y: number, s: number): Shape[] => [
    fill(
      [
        [0, 0, 60],
        [70, -22, 70],
        [150, -6, 58],
        [216, 14, 40],
        [-56, 14, 42],
      ]
        .map(([dx = 0, dy = 0, r = 0]) => disc(x + dx * s, y + dy * s, r * s))
        .join('') + rect(x - 90 * s, y + 8 * s, 340 * s, 46 * s),
      air.cloud[0],
    ),
    fill(rect(x - 98 * s, y + 40 * s, 356 * s, 16 * s), air.cloud[1]),
  ];
  return [...shapes, ...cloud(1290, 250, 0.9), ...cloud(250, 190, 0.8), ...cloud(640, 392, 0.5)];
}

/** Towers, each a face in the sun, a side out of it, and its own idea of windows. */
function towers(air: Air): Shape[] {
  const roll = dice(6);
  const shapes: Shape[] = [];
  const one = (x: number, top: number, w: number, side: number, kind: number): void => {
    const foot = 560;
    const [fx, fw] = [x, w - side];
    shapes.push(
      fill(rect(fx, top, fw, foot - top), air.face),
      fill(rect(fx + fw, top, side, foot - top), air.shade),
    );
    let panes = '';
    if (kind === 0) for (let y = top + 14; y < foot; y += 15) panes += rect(fx + 8, y, fw - 16, 6);
    else if (kind === 1)
      for (let px = fx + 8; px < fx + fw - 6; px += 15) panes += rect(px, top + 12, 7, foot - top);
    else
      for (let y = top + 14; y < foot; y += 20)
        for (let px = fx + 9; px < fx + fw - 9; px += 17)
          if (roll.chance(0.88)) panes += rect(px, y, 9, 11);
    shapes.push(fill(panes, air.pane, 0.85));
    for (let y = top + 18; y < foot; y += 30)
      shapes.push(fill(rect(fx + fw + 4, y, side - 8, 3), air.pane, 0.6));
  };
  const bands: [number, number, number, number, number][] = [
    [60, 270, 150, 44, 0],
    [196, 180, 118, 40, 1],
    [300, 330, 130, 36, 2],
    [420, 226, 112, 34, 0],
    [520, 360, 96, 26, 2],
    [610, 410, 70, 20, 1],
    [1070, 400, 80, 22, 1],
    [1130, 320, 104, 30, 2],
    [1226, 214, 116, 36, 1],
    [1332, 300, 132, 40, 0],
    [1452, 150, 122, 40, 2],
    [1566, 250, 150, 50, 0],
  ];
  // What is behind everything: a range of hills, and blocks without windows.
  shapes.push(
    fill(
      'M0,430C200,380 320,420 520,392C700,370 800,430 980,404C1180,376 1400,420 1760,370V600H0Z',
      air.far[0],
    ),
    fill(
      count(26)
        .map((i) => rect(i * 70 - 10, 400 - ((i * 37) % 70), 44, 240))
        .join(''),
      air.far[1],
    ),
  );
  for (const [x, top, w, side, kind] of bands) one(x, top, w, side, kind);
  // A slanted head, a mast, a helicopter pad.
  shapes.push(
    fill(
      polygon([
        [196, 180],
        [274, 140],
        [274, 180],
      ]),
      air.face,
    ),
    fill(
      polygon([
        [274, 140],
        [314, 158],
        [314, 180],
        [274, 180],
      ]),
      air.shade,
    ),
    stroke('M1500,150V84M1490,110h20', air.pane, 4),
    fill(rect(1222, 204, 124, 12), air.shade),
    fill(rect(414, 216, 124, 12), air.shade),
  );
  return shapes;
}

/** The column at the end of the avenue, with something gilded on it. */
function column(air: Air): Shape[] {
  const [x] = VANISH;
  return [
    fill(
      polygon([
        [x - 10, 264],
        [x + 10, 264],
        [x + 13, 440],
        [x - 13, 440],
      ]),
      air.face,
    ),
    fill(
      polygon([
        [x + 2, 264],
        [x + 10, 264],
        [x + 13, 440],
        [x + 3, 440],
      ]),
      air.shade,
    ),
    fill(
      rect(x - 16, 254, 32, 10) + rect(x - 26, 436, 52, 10) + rect(x - 38, 446, 76, 12),
      air.face,
    ),
    fill(rect(x + 4, 436, 22, 10) + rect(x + 6, 446, 32, 12), air.shade),
    fill(
      `M${x - 4},254L${x - 6},232C${x - 20},228 ${x - 30},214 ${x - 32},198C${x - 20},204 ${x - 10},212 ${x - 4},222L${x - 2},214` +
        `C${x - 6},206 ${x + 6},206 ${x + 2},214L${x + 4},222C${x + 10},212 ${x + 20},204 ${x + 32},198C${x + 30},214 ${x + 20},228 ${x + 6},232L${x + 4},254Z`,
      INK.gold,
    ),
    fill(
      `M${x + 2},214L${x + 4},222C${x + 10},212 ${x + 20},204 ${x + 32},198C${x + 30},214 ${x + 20},228 ${x + 6},232L${x + 4},254H${x + 1}Z`,
      '#b9782c',
    ),
  ];
}

export function standsSky(hour: StandsHour): Shape[] {
  const air = AIR[hour];
  return [
    ...sky(air),
    ...(hour === 'noon' ? wedge() : []),
    ...towers(air),
    fill(rect(0, 380, WIDTH, 190), spray(air.cloud[1], 2), 0.7),
    ...column(air),
  ];
}
