import { rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { pool } from '../kit/ramps.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { booth } from './cinema-booth.ts';
import { CUT, foyer, foyerGlow, posters } from './cinema-foyer.ts';
import { INK } from './cinema-ink.ts';
import { beam, film, room, SCREEN, screenFrame, section } from './cinema-room.ts';
import { lastRow, rows } from './cinema-seats.ts';

/** What the screen gives back to the room. */
function spill(): Shape[] {
  const { x, y, w, h } = SCREEN;
  return [
    clipped(
      rect(CUT + 32, 60, WIDTH, HEIGHT),
      ...pool(x + w / 2, y + h / 2, 330, 250, {
        color: '#6a7cc8',
        peak: 0.24,
        steps: 5,
        grain: true,
      }),
      ...pool(x + w / 2, 690, 420, 90, { color: '#6a7cc8', peak: 0.26, steps: 4, grain: true }),
    ),
  ];
}

/** A rope and two brass posts. */
function rope(): Shape[] {
  const post = (x: number, y: number): Shape[] => [
    fill(rect(x - 4, y - 128, 8, 128), '#8a5a34'),
    fill(rect(x + 1, y - 128, 3, 128), INK.brassLit),
    fill(`M${x - 11},${y - 130}a11,11 0 1 1 22,0z`, INK.brass),
    fill(`M${x - 24},${y}c0,-12 48,-12 48,0z`, '#8a5a34'),
  ];
  return [
    ...post(112, 1044),
    ...post(330, 1052),
    stroke('M116,930Q222,1010 326,938', INK.redDeep, 11),
    stroke('M116,927Q222,1006 326,935', INK.redLit, 3.4),
  ];
}

export const cinema = scene({
  id: 'cinema',
  focus: box(350, 220, 862, 790),
  palette: { sky: INK.room, dark: INK.dark, accent: INK.red },
  grade: {
    gain: [1.02, 1, 1.02],
    lift: [0.01, 0.005, 0.02],
    saturation: 1.04,
    grain: 0.5,
    vignette: 0.4,
  },
  layers: [
    layer('foyer', 0.25, foyer()),
    layer('posters', 0.25, posters()),
    layer('room', 0.25, room()),
    layer('screen', 0.26, screenFrame()),
    layer('film', 0.26, film(), { light: 'projector' }),
    layer('rows', 0.4, rows()),
    layer('spill', 0.41, spill(), { blend: 'add', light: 'projector', motion: 'flicker' }),
    layer('beam', 0.42, beam(), { blend: 'screen', light: 'projector', motion: 'flicker' }),
    layer('section', 0.42, section()),
    layer('edge', 0.42, [
      fill(rect(CUT - 3, 1040, 34, HEIGHT - 1040) + rect(0, 1088, WIDTH, 12), INK.cut),
    ]),
    layer('booth', 0.44, booth()),
    layer('foyer_glow', 0.45, foyerGlow(), { blend: 'add', motion: 'breathe' }),
    layer('last_row', 0.6, lastRow()),
    layer('rope', 0.9, rope(), { portrait: { dx: 60, dy: 0, scale: 0.9 } }),
  ],
  anchors: {
    polyntseva: anchor(662, 1000, 0.96, 0.62),
    ku: anchor(436, 1014, 0.9, 0.7),
  },
  hotspots: {
    screen: SCREEN,
    booth: box(458, 506, 158, 356),
    posters: box(345, 488, 102, 142),
    last_row: box(940, 808, 150, 130),
  },
  weather: { dust: box(800, 180, 420, 380) },
  preview: { hours: ['night'], lights: ['projector'], cast: ['polyntseva.laughing'] },
});
