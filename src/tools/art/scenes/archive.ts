import { polygon } from '../kit/paths.ts';
import { anchor, box, layer, scene } from '../kit/picture.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { boxes, shelf } from './archive-boxes.ts';
import { INK } from './archive-ink.ts';
import { beam, lampLight, shade } from './archive-light.ts';
import { opened } from './archive-open.ts';
import { room } from './archive-room.ts';
import { BOXES, LAMP, PANE, SHELF, SHREDDER, TABLE } from './archive-space.ts';
import { HOURS, street } from './archive-street.ts';
import { badge, lamp, shredder, table } from './archive-things.ts';

/** Near and dark: the hand truck that brought them, and the rail of the stairs. */
function near(): Shape[] {
  return [
    stroke(
      'M250,1100L210,700C206,672 168,672 164,700M330,1100L286,690C282,660 324,650 330,684',
      '#0c0e1a',
      16,
    ),
    stroke('M222,800L300,790M236,920L316,910', '#0c0e1a', 12),
    fill(
      polygon([
        [190, 1040],
        [400, 1020],
        [410, 1040],
        [190, 1062],
      ]),
      '#0c0e1a',
    ),
    stroke('M1480,1100V900L1760,700', '#0c0e1a', 18),
    stroke('M1484,904L1760,706', '#2a3050', 4),
    stroke('M1560,1100V850M1640,1100V790M1720,1100V736', '#0c0e1a', 9),
  ];
}

const wide = BOXES.columns * (BOXES.w + BOXES.gap);
const high = BOXES.rows * (BOXES.h + BOXES.gap);

export const archive = scene({
  id: 'archive',
  focus: box(430, 110, 900, 880),
  palette: { sky: '#48558f', dark: '#0e1020', accent: INK.red },
  grade: {
    gain: [1.02, 1, 1],
    lift: [0.005, 0.006, 0.016],
    saturation: 1.04,
    grain: 0.45,
    vignette: 0.34,
  },
  layers: [
    ...HOURS.map((hour) => layer(`street_${hour}`, 0.2, street(hour), { hours: [hour] })),
    layer('room', 0.4, room()),
    layer('shelf', 0.42, shelf()),
    layer('boxes', 0.43, boxes()),
    ...opened(0.435),
    layer('shredder', 0.56, shredder()),
    layer('table', 0.6, table()),
    layer('badge', 0.61, badge()),
    layer('lamp_out', 0.61, lamp()),
    ...HOURS.map((hour) =>
      layer(`shade_${hour}`, 0.7, shade(hour), { hours: [hour], blend: 'multiply' }),
    ),
    ...HOURS.map((hour) =>
      layer(`beam_${hour}`, 0.71, beam(hour), { hours: [hour], blend: 'add' }),
    ),
    layer('lamp', 0.72, lampLight(), { blend: 'add', light: 'lamp', motion: 'breathe' }),
    layer('near', 0.95, near(), { portrait: { dx: 0, dy: 70, scale: 0.84 } }),
  ],
  anchors: {
    ku: anchor(664, 960, 0.98, 0.58),
    iturbe: anchor(1010, 800, 1, 0.5),
    zarechnev: anchor(1010, 800, 1, 0.5),
    aurelio: anchor(1010, 800, 1, 0.5),
    'aurelio.reading': anchor(1010, 870, 1.08, 0.5),
    'aurelio.seated': anchor(1010, 870, 1.08, 0.5),
    zuniga: anchor(632, 884, 1, 0.55),
    echegaray: anchor(1010, 800, 1, 0.5),
    renata: anchor(1010, 800, 1.04, 0.5),
  },
  hotspots: {
    boxes: box(BOXES.x - 10, BOXES.y - 6, wide + 18, high + 24),
    shelf: box(SHELF.x - 8, SHELF.y - 14, SHELF.w + 10, SHELF.h),
    shredder: box(SHREDDER.x - 10, SHREDDER.y - 90, SHREDDER.w + 24, SHREDDER.h + 96),
    table: box(TABLE.left, TABLE.back - 10, TABLE.right - TABLE.left, 110),
    badge: box(1138, 748, 132, 150),
    lamp: box(LAMP.x - 40, LAMP.headY - 30, 170, 190),
  },
  weather: { dust: box(PANE.x, PANE.y + 60, 560, 700) },
  preview: { hours: HOURS, lights: ['lamp'], cast: ['ku.standing'] },
});
