import { count } from '../kit/numbers.ts';
import { rect } from '../kit/paths.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { machineLamp } from './card.ts';
import { deskTop, sheet } from './card-desk.ts';
import { body, carriage, keyboard, paperBail, ribbon, typeBasket } from './card-machine.ts';
import { sea, skyline } from './titles-city.ts';
import { photographs, wall } from './titles-photos.ts';
import { stamping } from './titles-stamp.ts';

/** A line as the machine sets it: words of small strokes that nobody can read from here. */
function typed(line: number): Shape[] {
  const y = 300 + line * 60;
  const words = [7, 3, 9, 5, 4, 8].slice(line % 3);
  let at = 560;
  let d = '';
  for (const word of words) {
    for (const k of count(word)) {
      const h = [18, 24, 18, 26, 18][(k * 3 + word) % 5] ?? 18;
      d +=
        rect(at, y - h, 5, h) +
        rect(at, y - 4, 10, 4) +
        (k % 2 === 0 ? rect(at, y - h, 11, 4) : '');
      at += 17;
    }
    at += 17;
    if (at > 1090) break;
  }
  return [fill(d, '#2b2438')];
}

/** The title sequence: six shots; which thing moves when is told by the stage's own list. */
export const titles = scene({
  id: 'titles',
  focus: box(440, 120, 880, 860),
  palette: { sky: '#131834', dark: '#07090f', accent: '#e0a84f' },
  grade: {
    gain: [1.03, 1, 0.97],
    lift: [0.008, 0.006, 0.008],
    saturation: 1.04,
    grain: 0.42,
    vignette: 0.5,
  },
  layers: [
    layer('desk', 0.3, deskTop()),
    layer('desk_carriage', 0.3, [...carriage(), ...sheet()]),
    ...count(3).map((i) => layer(`desk_line${i}`, 0.3, typed(i))),
    layer('desk_front', 0.3, [
      ...paperBail(),
      ...body(),
      ...typeBasket(),
      ...ribbon(),
      ...keyboard(),
    ]),
    layer('desk_lamp', 0.3, machineLamp(), { blend: 'add' }),
    ...photographs(),
    ...skyline(),
    ...sea(),
    ...wall(),
    ...stamping(),
  ],
  anchors: {},
  hotspots: {},
  weather: {},
  preview: { hours: ['night'], lights: [] },
});
