import { asDrawn, glass } from '../kit/daylight.ts';
import { polygon } from '../kit/paths.ts';
import { box, type DrawnLayer, layer, scene } from '../kit/picture.ts';
import { pool } from '../kit/ramps.ts';
import { relit } from '../kit/relight.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { city, cityLights, lake } from './map-city.ts';
import { busLine, coastLights, flight, seven } from './map-coast.ts';
import { clouds, land, margins, sea } from './map-land.ts';
import { placeLights, places, SPOTS } from './map-places.ts';

const DAY = ['noon', 'morning', 'afternoon', 'dusk'] as const;
const NIGHT = ['night', 'before_dawn'] as const;
const dark = glass('#5068b4', '#0a1236', 0.42);
const dim = glass('#a8a0d0', '#0a1236', 0.16);

function both(
  name: string,
  depth: number,
  shapes: readonly Shape[],
  night = dark,
  options: Pick<DrawnLayer, 'motion'> = {},
): DrawnLayer[] {
  return [
    layer(name, depth, relit(shapes, asDrawn), { ...options, hours: DAY }),
    layer(`${name}_night`, depth, relit(shapes, night), { ...options, hours: NIGHT }),
  ];
}

/** Noon in slabs, from the corner where the sun is. */
function noon(): Shape[] {
  const slab = (a: number, b: number): string =>
    polygon([
      [1530 + a * 0.1, 300],
      [1530 + b * 0.1, 300],
      [b, 1160],
      [a, 1160],
    ]);
  return [
    fill(slab(-300, 120) + slab(420, 640) + slab(1000, 1160), '#ffe2a0', 0.1),
    fill(slab(-300, 120) + slab(420, 640), spray('#fff6dc', 1, 2), 0.35),
  ];
}

function moonlight(): Shape[] {
  return [
    ...pool(730, 730, 420, 390, { color: '#ff8a3c', peak: 0.22, steps: 4, grain: true }),
    ...pool(1180, 320, 260, 280, { color: '#ff7a5c', peak: 0.16, steps: 3, grain: true }),
  ];
}

export const map = scene({
  id: 'map',
  focus: box(458, 120, 846, 870),
  palette: { sky: '#0f5f84', dark: '#1a1238', accent: '#d83a2f' },
  grade: {
    gain: [1.02, 1, 0.99],
    lift: [0.006, 0.005, 0.01],
    saturation: 1.05,
    grain: 0.34,
    vignette: 0.34,
  },
  layers: [
    ...both('sea', 0.2, sea()),
    layer('margins', 0.24, margins(false), { hours: DAY }),
    layer('margins_night', 0.24, relit(margins(true), dim), { hours: NIGHT }),
    ...both('land', 0.3, land(), glass('#6a50c0', '#0a1236', 0.36)),
    ...both('city', 0.32, [...city(), ...seven()]),
    layer('lights', 0.33, [...cityLights(), ...coastLights()], {
      blend: 'add',
      hours: NIGHT,
      motion: 'breathe',
    }),
    ...both('lake', 0.36, lake(), glass('#8ac8f0', '#0a1236', 0.1), { motion: 'breathe' }),
    ...both('bus', 0.38, busLine(), dim),
    ...both('places', 0.44, places(), dim),
    layer('windows', 0.45, placeLights(), { blend: 'add', hours: NIGHT }),
    ...both('flight', 0.56, flight(), dim, { motion: 'sway' }),
    layer('noon', 0.6, noon(), { blend: 'screen', hours: DAY, motion: 'breathe' }),
    layer('haze', 0.6, moonlight(), { blend: 'screen', hours: NIGHT }),
    ...both('clouds', 0.9, clouds(), glass('#6070b8', '#0a1236', 0.3), { motion: 'drift' }),
  ],
  anchors: {},
  hotspots: Object.fromEntries(
    Object.entries(SPOTS).map(([id, [x, y]]) => [id, box(x - 44, y - 74, 88, 90)]),
  ),
  weather: {},
  preview: { hours: ['noon', 'night'], lights: [] },
});
