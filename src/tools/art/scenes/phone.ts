import { asDrawn, type Daylight, duringThe, glass, throughDay } from '../kit/daylight.ts';
import { ellipse, rect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { pool } from '../kit/ramps.ts';
import { clipped, fill, fillRing, place, type Shape } from '../kit/shapes.ts';
import { desk, glasses, near, PANE, slab, view, wall } from './phone-room.ts';
import { body, cord, handset, ringing, shineOf } from './phone-set.ts';
import { pressHall } from './tv-hall.ts';
import { cabinet, darkGlass, TUBE } from './tv-set.ts';

const LIGHT: Daylight = {
  day: asDrawn,
  dusk: glass('#c48a98', '#33215a', 0.24),
  night: glass('#6474b8', '#0d1738', 0.48),
};

/** The set of the other close-up, across the room. */
function faraway(...shapes: readonly Shape[]): Shape[] {
  return [place({ x: 566, y: 58, scale: 0.5 }, ...shapes)];
}

function scan(): Shape[] {
  return faraway(
    clipped(
      TUBE,
      fill(slats({ x: 376, y: 200, w: 870, h: 660 }, 12, 0.36), '#0b2a66', 0.5),
      fillRing(`${rect(370, 190, 880, 690)}${ellipse(810, 530, 450, 340)}`, '#0a2048', 0.6),
    ),
  );
}

function glow(): Shape[] {
  return [
    ...[430, 340, 270].map((r, i) =>
      fill(ellipse(971, 323, r * 1.2, r), '#1d5fd0', 0.1 + 0.03 * i),
    ),
  ];
}

/** What falls from the screen on the desk, behind the telephone. */
function spill(): Shape[] {
  return pool(971, 632, 420, 34, { color: '#2f78d8', peak: 0.4, steps: 4, grain: true });
}

/** Lacquer takes the light of an evening later than a wall does. */
const LACQUER: Daylight = {
  day: asDrawn,
  dusk: glass('#f0b0a8', '#33215a', 0.14),
  night: glass('#d0b4d0', '#0d1738', 0.2),
};

const PHONE = { moved: { from: [800, 760], to: [850, 740], scale: 0.96 } } as const;

export const phone = scene({
  id: 'phone',
  focus: box(462, 130, 846, 860),
  palette: { sky: '#18244c', dark: '#081020', accent: '#d8402f' },
  grade: {
    gain: [1.02, 1, 1],
    lift: [0.005, 0.005, 0.014],
    saturation: 1.04,
    grain: 0.42,
    vignette: 0.4,
  },
  layers: [
    duringThe('day', 'view', 0.1, view('day')),
    duringThe('dusk', 'view_dusk', 0.1, view('dusk')),
    duringThe('night', 'view_night', 0.1, view('night')),
    ...throughDay('wall', 0.3, wall(), LIGHT),
    ...throughDay('tv', 0.4, faraway(...cabinet(), ...darkGlass()), {
      ...LIGHT,
      day: glass('#ffffff', '#c9a888', 0.16),
      night: glass('#c0c8e8', '#0d1738', 0.2),
    }),
    layer('hall', 0.4, faraway(clipped(TUBE, ...pressHall())), { light: 'tv' }),
    layer('scan', 0.4, scan(), { light: 'tv', motion: 'flicker' }),
    layer('glow', 0.42, glow(), { light: 'tv', blend: 'add', motion: 'breathe' }),
    ...throughDay('desk', 0.5, desk(), LIGHT),
    layer('spill', 0.52, spill(), { light: 'tv', blend: 'add' }),
    ...throughDay('glasses', 0.56, glasses(), LIGHT),
    ...throughDay('cord', 0.6, cord(), LACQUER, PHONE),
    ...throughDay('phone', 0.6, body(), LACQUER, PHONE),
    ...throughDay('handset', 0.62, handset(), LACQUER, { ...PHONE, motion: 'sway' }),
    layer('ring', 0.63, ringing('#ffdf9a'), { motion: 'breathe', ...PHONE }),
    duringThe('day', 'sun', 0.7, slab('#ffd98a'), { blend: 'screen', motion: 'breathe' }),
    duringThe('dusk', 'slab_dusk', 0.7, slab('#ff7a4a'), { blend: 'screen', motion: 'breathe' }),
    duringThe('night', 'slab_night', 0.7, slab('#f59a3e'), { blend: 'screen' }),
    layer('shine', 0.73, shineOf(), { light: 'tv', blend: 'add', ...PHONE }),
    layer('near', 1, near()),
  ],
  anchors: {},
  hotspots: {
    phone: box(478, 450, 644, 530),
    tv: box(709, 118, 594, 330),
  },
  weather: {
    rain: {
      from: box(PANE.x, 0, PANE.w, 20),
      to: box(PANE.x, PANE.h - 20, PANE.w, 20),
    },
    steam: { x: 288, y: 680 },
  },
  preview: { hours: ['dusk'], lights: ['tv'] },
});
