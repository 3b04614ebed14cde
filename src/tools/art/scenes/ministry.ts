import type { Box } from '../kit/numbers.ts';
import { polygon, rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { europe, europeClerk, europeDesk } from './ministry-europe.ts';
import { legal, legalClerk } from './ministry-legal.ts';
import { litFloors } from './ministry-lit.ts';
import { north, northClerk } from './ministry-north.ts';
import { avenueTree, earth, leaf, leftOver, tanks, terrace } from './ministry-outside.ts';
import {
  DRAWER,
  protocol,
  protocolDesk,
  protocolLight,
  protocolWindow,
  VIEW,
} from './ministry-protocol.ts';
import { registry, registryClerk } from './ministry-registry.ts';
import { CAB, lift, stairs } from './ministry-shaft.ts';
import { HOURS, type MinistryHour, sky } from './ministry-sky.ts';
import {
  ABOVE,
  AT,
  BENEATH,
  BESIDE,
  LEFT_LEAF,
  RIGHT_LEAF,
  type RoomName,
  SHAFT,
  stacked,
} from './ministry-space.ts';

const OFFICE_HOURS = ['morning', 'afternoon'] as const;

const SHADE: Record<MinistryHour, string> = {
  morning: '#fdf3e2',
  afternoon: '#f4d2a8',
  dusk: '#a07cc4',
  night: '#4f5dab',
};

function shade(hour: MinistryHour): Shape[] {
  return [
    fill(rect(0, 0, WIDTH, HEIGHT), SHADE[hour]),
    fill(rect(0, 0, WIDTH, HEIGHT), spray('#8a7aa0', 1), hour === 'morning' ? 0.3 : 0.6),
  ];
}

/** Color of the light, which way it leans, and how strong it is. */
const RAYS: Record<MinistryHour, readonly [color: string, dir: 1 | -1, strength: number]> = {
  morning: ['#ffe6a8', 1, 0.07],
  afternoon: ['#ff9a48', -1, 0.07],
  dusk: ['#ff6a58', -1, 0.09],
  night: ['#6f92ff', -1, 0.07],
};

/** Sun or moon through a house that has no front: from the left at ten, from the right at five. */
function rays(hour: MinistryHour): Shape[] {
  const [color, dir, strength] = RAYS[hour];
  const from = dir > 0 ? 0 : WIDTH;
  return [120, 420, 760, 1180].flatMap((start, i) => {
    const w = 90 + (i % 2) * 70;
    const beam = polygon([
      [from + dir * (start - 420), 0],
      [from + dir * (start - 420 + w), 0],
      [from + dir * (start + w + 420), HEIGHT],
      [from + dir * (start + 420), HEIGHT],
    ]);
    return [fill(beam, color, strength), fill(beam, spray(color, 1, i), 0.3)];
  });
}

/** A part of a room, in the picture. */
function inRoom(room: RoomName, { x, y, w, h }: Box): Box {
  return box(AT[room].x + x, AT[room].y + y, w, h);
}

export const ministry = scene({
  id: 'ministry',
  focus: box(385, 80, 990, 940),
  palette: { sky: '#7fc0d8', dark: '#1c1830', accent: '#d8382f' },
  grade: {
    gain: [1.02, 1, 0.98],
    lift: [0.006, 0.005, 0.014],
    saturation: 1.04,
    grain: 0.38,
    vignette: 0.18,
  },
  layers: [
    ...HOURS.map((hour) => layer(`sky_${hour}`, 0.05, sky(hour), { hours: [hour] })),
    layer('tree', 0.2, avenueTree(), { motion: 'sway' }),
    layer('earth', 0.36, earth()),
    layer('leaf_left', 0.38, leaf('left'), { moved: LEFT_LEAF }),
    layer('leaf_right', 0.38, leaf('right'), { moved: RIGHT_LEAF }),
    layer('left_over', 0.4, leftOver(), { moved: BENEATH }),
    layer('registry', 0.4, registry(), { moved: stacked('registry') }),
    layer('europe', 0.4, europe(), { moved: stacked('europe') }),
    layer('north', 0.4, north(), { moved: stacked('north') }),
    layer('legal', 0.4, legal(), { moved: stacked('legal') }),
    layer('protocol', 0.4, protocol(), { moved: stacked('protocol') }),
    layer('tanks', 0.4, tanks(), { moved: stacked('protocol') }),
    layer('terrace', 0.4, terrace(), { moved: ABOVE }),
    layer('window', 0.4, protocolWindow(), { moved: stacked('protocol') }),
    layer('lift', 0.41, lift(), { moved: BESIDE }),
    layer('stairs', 0.41, stairs(), { moved: BESIDE }),
    layer('at_registry', 0.42, registryClerk(), {
      hours: OFFICE_HOURS,
      moved: stacked('registry'),
    }),
    layer('at_europe', 0.42, europeClerk(), { hours: OFFICE_HOURS, moved: stacked('europe') }),
    layer('europe_desk', 0.43, europeDesk(), { moved: stacked('europe') }),
    layer('at_north', 0.43, northClerk(), { hours: OFFICE_HOURS, moved: stacked('north') }),
    layer('at_legal', 0.43, legalClerk(), { hours: OFFICE_HOURS, moved: stacked('legal') }),
    layer('drawer', 0.44, protocolDesk(), { moved: stacked('protocol') }),
    ...HOURS.map((hour) =>
      layer(`shade_${hour}`, 0.6, shade(hour), { hours: [hour], blend: 'multiply' }),
    ),
    ...HOURS.map((hour) =>
      layer(`rays_${hour}`, 0.61, rays(hour), { hours: [hour], blend: 'add' }),
    ),
    ...litFloors(0.615),
    layer('lamp', 0.62, protocolLight(), {
      blend: 'add',
      light: 'lamp',
      motion: 'breathe',
      moved: stacked('protocol'),
    }),
  ],
  anchors: {
    iturbe: { ...anchor(AT.protocol.x + 350, AT.protocol.y - 6, 0.43, 0.435), on: 'protocol' },
    ku: { ...anchor(AT.registry.x + 300, AT.registry.y - 2, 0.36, 0.445), on: 'registry' },
  },
  hotspots: {
    registry: inRoom('registry', box(336, -224, 300, 224)),
    europe: inRoom('europe', box(52, -206, 264, 206)),
    north: inRoom('north', box(344, -190, 272, 190)),
    legal: inRoom('legal', box(52, -252, 340, 252)),
    protocol: inRoom('protocol', box(400, -200, 232, 200)),
    drawer: inRoom('protocol', box(DRAWER.x - 14, DRAWER.y - 16, DRAWER.w + 28, 64)),
    window: inRoom('protocol', VIEW),
    stairs: box(SHAFT.x, SHAFT.foot - 2 * SHAFT.half, SHAFT.w, 2 * SHAFT.half),
    lift: box(CAB.x - 22, CAB.y - 50, CAB.w + 44, CAB.h + 84),
  },
  weather: { dust: box(400, 160, 960, 800) },
  preview: { hours: HOURS, lights: ['lamp'], cast: ['iturbe.standing', 'ku.standing'] },
});
