import { dice } from '../kit/dice.ts';
import { frond } from '../kit/extra-fronds.ts';
import { anchor, box, layer, type Moved, scene } from '../kit/picture.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { BAR, barBack, barFront, stool } from './beach-bar.ts';
import { barman, CROWD, farThings, lateDrinkers, rightThings } from './beach-crowd.ts';
import { afterglow, barLamps, duskShade, lamps, torches, wires } from './beach-dusk.ts';
import { evening } from './beach-evening.ts';
import { garden, hotel } from './beach-hotel.ts';
import { INK } from './beach-ink.ts';
import { sand } from './beach-sand.ts';
import { sea, surf } from './beach-sea.ts';
import { skyAtDusk, skyAtNoon } from './beach-sky.ts';
import {
  buriedFather,
  cooler,
  guardsChair,
  heaps,
  readersPlace,
  third,
  tower,
} from './beach-spots.ts';
import { furled } from './beach-things.ts';

/** White heat, or the hour of lamps; any other hour takes the nearer. */
const DAY = ['noon', 'morning', 'afternoon'] as const;
const DUSK = ['dusk', 'night', 'before_dawn'] as const;

const TOWER = { x: 912, y: 632, scale: 0.9 } as const;
const THIRD = { x: 1188, y: 748, scale: 0.9 } as const;

/** A tall frame ends left of the bar; it comes in. */
const BAR_MOVED: Moved = { from: [BAR.x, BAR.y], to: [1186, 576], scale: 0.74 };

function bar(crowded: boolean): Shape[] {
  return [
    place(
      { ...BAR, scale: 0.82 },
      ...barBack(),
      barman(),
      ...barFront(),
      stool(-140, 16),
      stool(74, 18),
      stool(148, 14),
      ...(crowded ? [] : lateDrinkers()),
    ),
  ];
}

/** Fronds that hang into the picture at both upper corners. */
function overhead(): Shape[] {
  const roll = dice(45);
  const blades = { length: 150, width: 17, howMany: 26 };
  const at = (
    from: readonly [number, number],
    to: readonly [number, number],
    sag: number,
    color: string,
  ) => fill(frond(roll, from, to, sag, blades), color);
  return [
    at([-60, -20], [330, 190], 70, '#07323e'),
    at([-60, 40], [190, 330], 40, '#0a454b'),
    at([-40, -70], [420, 40], 60, '#0e5a55'),
    at([1820, -30], [1440, 150], 80, '#07323e'),
    at([1830, 40], [1560, 300], 40, '#0a454b'),
    at([1810, -80], [1330, 20], 60, '#0e5a55'),
  ];
}

export const beach = scene({
  id: 'beach',
  focus: box(436, 70, 880, 940),
  palette: { sky: '#7fd0cc', dark: '#0c2a3a', accent: INK.coral },
  grade: {
    gain: [1.03, 1.01, 0.98],
    lift: [0.012, 0.012, 0.01],
    saturation: 1.04,
    grain: 0.34,
    vignette: 0.2,
  },
  layers: [
    layer('sky_noon', 0.05, skyAtNoon(), { hours: DAY }),
    layer('sky_dusk', 0.05, skyAtDusk(), { hours: DUSK }),
    layer('sea', 0.15, sea()),
    layer('afterglow', 0.2, afterglow(), { hours: DUSK, blend: 'screen' }),
    layer('hotel', 0.26, hotel()),
    layer('sand', 0.4, [...surf(), ...sand()]),
    layer('garden', 0.41, garden()),
    layer('bar', 0.42, bar(true), { hours: DAY, moved: BAR_MOVED }),
    layer('bar_dusk', 0.42, [...bar(false), ...wires()], { hours: DUSK, moved: BAR_MOVED }),
    layer('far_things', 0.44, farThings(), { hours: DAY }),
    layer('torches', 0.45, torches(), { hours: DUSK }),
    layer('lifeguard', 0.46, [place(TOWER, ...tower())]),
    layer('guard', 0.461, [place(TOWER, ...guardsChair())], { hours: DAY }),
    layer('right_things', 0.47, rightThings(), { hours: DAY }),
    layer('rakers', 0.48, heaps(), { hours: DAY }),
    layer('evening', 0.5, [...evening(), place(THIRD, ...furled(INK.sun))], { hours: DUSK }),
    layer('umbrella', 0.505, [place(THIRD, ...third())], { hours: DAY }),
    layer('children', 0.578, buriedFather(984, 948), { hours: DAY }),
    layer('reader', 0.58, [place({ x: 1206, y: 946, scale: 1.2, flip: true }, ...readersPlace())], {
      hours: DAY,
    }),
    layer('cooler', 0.6, [place({ x: 650, y: 1000, scale: 1.16 }, ...cooler(true))], {
      hours: DAY,
    }),
    layer('cooler_dusk', 0.6, [place({ x: 650, y: 1000, scale: 1.16 }, ...cooler(false))], {
      hours: DUSK,
    }),
    layer('shade_dusk', 0.72, duskShade(), { hours: DUSK, blend: 'multiply' }),
    layer('lamps', 0.74, lamps(), { hours: DUSK, blend: 'add', motion: 'breathe' }),
    layer('bar_lamps', 0.75, barLamps(), {
      hours: DUSK,
      blend: 'add',
      motion: 'breathe',
      moved: BAR_MOVED,
    }),
    layer('fore', 1, overhead(), { motion: 'sway', portrait: { dx: 0, dy: -40, scale: 0.74 } }),
  ],
  crowd: CROWD,
  anchors: {
    medyntsev: anchor(526, 1012, 0.6, 0.59),
    'medyntsev.seated': anchor(526, 1012, 0.6, 0.59),
    'medyntsev.pale': anchor(526, 1012, 0.6, 0.59),
    ku: anchor(806, 1040, 0.66, 0.64),
    renteria: anchor(1080, 1044, 0.66, 0.65),
  },
  hotspots: {
    cooler: box(584, 884, 136, 124),
    vendor: box(806, 652, 136, 212),
    lifeguard: box(836, 380, 150, 250),
    bar: box(BAR.x - 170, BAR.y - 214, 340, 236),
    umbrella: box(1088, 594, 228, 180),
    reader: box(1082, 826, 236, 140),
    rakers: box(500, 640, 296, 216),
    children: box(790, 858, 290, 150),
    photographer: box(962, 626, 140, 150),
  },
  weather: { dust: box(80, 320, 1600, 700) },
  preview: { hours: ['noon', 'dusk'], lights: [], cast: ['medyntsev.standing'] },
});
