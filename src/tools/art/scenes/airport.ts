import { anchor, box, layer, scene } from '../kit/picture.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { board, EXIT, floor, roof, shell } from './airport-hall.ts';
import { INK } from './airport-ink.ts';
import { heat, shade, street, strips } from './airport-light.ts';
import { type AirportHour, HOURS } from './airport-space.ts';
import { bench, courtFile, ownCase, telephone, travellers, waiting } from './airport-things.ts';
import { view } from './airport-view.ts';

/** Hours that are drawn alike. */
const ALIKE: Record<
  AirportHour,
  readonly ('before_dawn' | 'morning' | 'noon' | 'afternoon' | 'dusk' | 'night')[]
> = {
  morning: ['morning', 'noon'],
  afternoon: ['afternoon', 'dusk'],
  night: ['night', 'before_dawn'],
};

const BENCH = { x: 744, y: 946 } as const;

/** Near and dark: the back of another row, cut by the frame. */
function near(): Shape[] {
  const back = (x: number): string =>
    `M${x - 96},1110V1020C${x - 96},984 ${x - 70},974 ${x},974S${x + 96},984 ${x + 96},1020V1110z`;
  return [
    fill(back(70) + back(290), '#0c1a2a'),
    fill(`M-20,990C0,976 40,974 70,974L60,986C30,986 0,992 -20,1004z`, '#2a4a66'),
    fill(back(1600) + back(1820), '#0c1a2a'),
  ];
}

export const airport = scene({
  id: 'airport',
  focus: box(438, 150, 880, 850),
  palette: { sky: '#ffcf8a', dark: '#122436', accent: INK.coral },
  grade: {
    gain: [0.99, 1.01, 1.03],
    lift: [0.006, 0.01, 0.016],
    saturation: 1.04,
    grain: 0.34,
    vignette: 0.3,
  },
  layers: [
    ...HOURS.map((hour) => layer(`view_${hour}`, 0.1, view(hour), { hours: ALIKE[hour] })),
    ...HOURS.map((hour) => layer(`street_${hour}`, 0.14, street(hour), { hours: ALIKE[hour] })),
    layer('wall', 0.3, shell()),
    layer('roof', 0.34, [...roof(), ...board()]),
    layer('floor', 0.4, floor()),
    ...HOURS.map((hour) => layer(`heat_${hour}`, 0.41, heat(hour), { hours: ALIKE[hour] })),
    layer('waiting', 0.44, waiting()),
    layer('travellers', 0.48, travellers()),
    layer('telephone', 0.5, [place({ x: 514, y: 812, scale: 0.8 }, ...telephone())]),
    layer('bench', 0.54, [place(BENCH, ...bench())]),
    layer('file', 0.6, [place({ x: BENCH.x + 210, y: BENCH.y - 98 }, ...courtFile())]),
    layer('case', 0.61, [place({ x: 1256, y: 1000, flip: true }, ...ownCase())]),
    ...HOURS.map((hour) =>
      layer(`shade_${hour}`, 0.72, shade(hour), { hours: ALIKE[hour], blend: 'multiply' }),
    ),
    layer('strips', 0.74, strips(), { hours: ALIKE.night, blend: 'add', motion: 'breathe' }),
    layer('near', 0.95, near(), { portrait: { dx: 0, dy: 60, scale: 0.9 } }),
  ],
  anchors: {
    passer: anchor(1440, 768, 0.78, 0.44),
    renteria: anchor(BENCH.x + 70, BENCH.y + 10, 1, 0.58),
    'renteria.seated': anchor(BENCH.x + 70, BENCH.y + 10, 1, 0.58),
    'renteria.writing': anchor(BENCH.x + 70, BENCH.y + 10, 1, 0.58),
    'renteria.standing': anchor(870, 1000, 1, 0.64),
    ku: anchor(1086, 986, 0.96, 0.64),
    iturbe: anchor(900, 990, 1, 0.64),
    abril: anchor(1110, 990, 1, 0.65),
  },
  hotspots: {
    window: box(652, 214, 316, 316),
    bench: box(BENCH.x - 290, BENCH.y - 212, 380, 216),
    file: box(BENCH.x + 140, BENCH.y - 166, 150, 92),
    exit: box(EXIT.x - 10, EXIT.y - 10, EXIT.w + 20, EXIT.h + 30),
    telephone: box(448, 478, 132, 250),
  },
  weather: { dust: box(440, 220, 880, 640) },
  preview: { hours: HOURS, lights: [], cast: ['ku.standing', 'renteria.seated'] },
});
