import { cardHotspots } from '../kit/extra-cards.ts';
import { polygon } from '../kit/paths.ts';
import { anchor, box, layer, scene } from '../kit/picture.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { clipped, fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './desk-ink.ts';
import { BOARD_AT, GRID, litBoard, PANE, room, view } from './desk-room.ts';
import { BLOTTER, deskTop, near, things } from './desk-top.ts';

/** The desk where the lamp falls: hard-edged, so that it prints as light and not as fog. */
function litDesk(): Shape[] {
  return [
    clipped(
      'M150,742H1640L1760,1100H0z',
      ...pool(880, 900, 620, 190, { color: '#8a5238', peak: 0.72, steps: 4, grain: true }),
    ),
    clipped(
      polygon(BLOTTER),
      fill(polygon(BLOTTER), '#14554a'),
      ...pool(880, 896, 330, 112, { color: '#2f9468', peak: 0.9, steps: 4, grain: true }),
      ...pool(872, 884, 190, 60, { color: '#8fc87a', peak: 0.5, steps: 3 }),
      fill(polygon(BLOTTER), spray('#0c2c34', 1, 5), 0.8),
    ),
    fill('M640,792h30L572,1010h-52zM1120,792h30l112,218h-52z', '#0f3c40'),
    fill('M640,792h510l4,7H636z', '#9adf9a'),
  ];
}

function lampLight(): Shape[] {
  return [
    ...cone(
      { a: [760, 664], b: [934, 664] },
      { a: [560, 1000], b: [1210, 1000] },
      { color: '#ffa84a', peak: 0.26, steps: 4, grain: true },
    ),
    ...pool(846, 610, 420, 400, { color: '#ff9a3c', peak: 0.16, steps: 5, grain: true }),
    ...halo(846, 668, 150, '#ff9a3c', 3),
  ];
}

export const desk = scene({
  id: 'desk',
  focus: box(462, 140, 840, 860),
  palette: { sky: '#2f2c74', dark: INK.ink, accent: '#d83a32' },
  grade: {
    gain: [1.02, 1, 1.03],
    lift: [0.004, 0.006, 0.02],
    saturation: 1.05,
    grain: 0.45,
    vignette: 0.42,
  },
  layers: [
    layer('view', 0.1, view()),
    layer('room', 0.35, room()),
    layer('board_lit', 0.36, litBoard(), { light: 'lamp' }),
    layer('desk', 0.6, deskTop()),
    layer('desk_lit', 0.61, litDesk(), { light: 'lamp' }),
    layer('things', 0.64, things(false)),
    layer('things_lit', 0.65, things(true), { light: 'lamp' }),
    layer('lamp', 0.7, lampLight(), { blend: 'add', light: 'lamp', motion: 'flicker' }),
    layer('near', 1, near()),
  ],
  anchors: {
    ines: anchor(384, 602, 0.86, 0.1),
    ku: anchor(554, 930, 0.96, 0.5),
    'ku.desk': anchor(556, 738, 0.92, 0.5),
    renata: anchor(1160, 900, 1.02, 0.5),
    iturbe: anchor(1150, 900, 1.02, 0.5),
    zuniga: anchor(1110, 914, 0.98, 0.5),
    'zuniga.seated': anchor(1110, 856, 1, 0.5),
  },
  hotspots: {
    lamp: box(660, 560, 290, 290),
    board: box(BOARD_AT.x, BOARD_AT.y, BOARD_AT.w, BOARD_AT.h),
    window: box(PANE.x, PANE.y, PANE.w, PANE.h),
    ...cardHotspots(GRID),
  },
  weather: {
    rain: {
      from: box(PANE.x, PANE.y, PANE.w, 20),
      to: box(PANE.x, PANE.y + PANE.h - 20, PANE.w, 20),
    },
  },
  preview: { hours: ['night'], lights: ['lamp'], cast: ['ku.standing'] },
});
