import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { holeAt, hourShade } from '../kit/extra-air.ts';
import { dot } from '../kit/marks.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { anchor, box, layer, scene } from '../kit/picture.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { relit } from '../kit/relight.ts';
import { scatterBox } from '../kit/scatter.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { DOOR, FLAT_HOURS, type FlatHour, INK, WINDOW } from './flat-ink.ts';
import { flatShell, pendant } from './flat-room.ts';
import { boxesOnShelves, pencils, radio, sideboard } from './flat-shelf.ts';
import { BACK, ROOM } from './flat-space.ts';
import { chairs, near, stack, still, table } from './flat-table.ts';
import { flatView } from './flat-view.ts';

const AIR: Record<
  FlatHour,
  {
    middle: string;
    edge: string;
    beam: string;
    lean: number;
    reach: readonly [number, number];
    strength: number;
  }
> = {
  afternoon: {
    middle: '#fff0d8',
    edge: '#b8909c',
    beam: '#ffd48a',
    lean: -520,
    reach: [1.06, 2],
    strength: 0.32,
  },
  dusk: {
    middle: '#b48cae',
    edge: '#5f4a8a',
    beam: '#ff8a58',
    lean: -640,
    reach: [1.1, 2.1],
    strength: 0.4,
  },
  night: {
    middle: '#6e76a8',
    edge: '#3c447a',
    beam: '#6f9ae0',
    lean: -260,
    reach: [1.04, 1.6],
    strength: 0.2,
  },
};

/** What comes in between the curtains and lies down on the boards. */
function beam(hour: FlatHour): Shape[] {
  const { beam: color, lean, reach, strength } = AIR[hour];
  const [n0, n1] = reach;
  const foot = BACK.y + BACK.h;
  const at = (x: number, n: number, share: number): readonly [number, number] => {
    const [px, py] = ROOM.pull(x, foot, n);
    return [px + lean * share, py];
  };
  const slabs = [
    [WINDOW.x + 34, WINDOW.x + WINDOW.w / 2 - 9],
    [WINDOW.x + WINDOW.w / 2 + 9, WINDOW.x + WINDOW.w - 34],
  ].flatMap(([x0 = 0, x1 = 0], i) => {
    const slab = polygon([at(x0, n0, 0.3), at(x1, n0, 0.3), at(x1, n1, 1), at(x0, n1, 1)]);
    const shaft = polygon([[x0, WINDOW.y + 20], [x1, WINDOW.y + 20], at(x1, n1, 1), at(x0, n1, 1)]);
    return [
      fill(slab, color, strength),
      fill(slab, spray(color, 2, i), strength * 0.8),
      fill(shaft, color, strength * 0.2),
      fill(shaft, spray(color, 1, i + 3), strength * 0.4),
    ];
  });
  return [
    clipped(rect(0, WINDOW.y, 1760, 850), ...slabs),
    fill(rect(WINDOW.x - 16, WINDOW.y + WINDOW.h, WINDOW.w + 32, 10), color, strength),
    fill(
      polygon([
        [560, 772],
        [1130, 772],
        [1134, 782],
        [556, 782],
      ]),
      color,
      strength,
    ),
    fill(
      polygon([
        [396, 606],
        [838, 606],
        [841, 613],
        [392, 613],
      ]),
      color,
      strength * 0.8,
    ),
  ];
}

/** The landing, where a timer burns as long as two flights take. */
function landing(): Shape[] {
  const { x, y, w, h } = DOOR;
  return [
    fill(rect(x + w - 34, y, 34, h), '#ffb45a', 0.75),
    ...cone(
      { a: [x + w - 34, y + h], b: [x + w, y + h] },
      { a: [x - 160, 960], b: [x + 190, 960] },
      { color: '#ff9a40', peak: 0.3, steps: 4, grain: true },
    ),
    fill(rect(x + w - 38, y + 12, 5, h), '#ffd89a', 0.7),
  ];
}

/** Over the table: a cone with the room left out of it. */
function lamplight(): Shape[] {
  return [
    ...cone(
      { a: [736, 436], b: [904, 436] },
      { a: [460, 960], b: [1220, 960] },
      { color: '#ffb454', peak: 0.5, steps: 5, grain: true },
    ),
    ...pool(838, 836, 380, 74, { color: '#ffbe68', peak: 0.42, steps: 5, grain: true }),
    ...pool(850, 1030, 430, 54, { color: '#e08a44', peak: 0.3, steps: 4, grain: true }),
    ...halo(820, 430, 190, '#ffb050', 5),
    fill(ellipse(820, 433, 90, 11), '#ffe9b4'),
    fill(circle(820, 438, 16), '#fffbe8'),
    // Green glass, lit from within; what of the sideboard looks this way.
    fill('M796,368C760,376 736,402 728,432H912C904,402 880,376 844,368Z', '#3f9a5c', 0.5),
    fill(
      polygon([
        [396, 606],
        [838, 606],
        [846, 626],
        [386, 626],
      ]),
      '#ffb454',
      0.24,
    ),
    fill(rect(792, 470, 50, 150), '#ffb454', 0.14),
    fill(rect(790, 516, 30, 60), '#ffd88a', 0.6),
    stroke('M560,772H1130', '#ffe6b0', 4, 0.6),
  ];
}

/** The glass between bars and curtains: holes in the shade. */
const PANES = (() => {
  const { x, y, w, h } = WINDOW;
  const mid = x + w / 2;
  return (
    [
      [0, 118, 32],
      [126, 254, 26],
      [262, h - 92, 2],
    ] as const
  )
    .map(
      ([top, foot, inset]) =>
        holeAt(x + inset, y + top, mid - 9 - x - inset, foot - top) +
        holeAt(mid + 9, y + top, x + w - inset - mid - 9, foot - top),
    )
    .join('');
})();

/** What stands on the table, after the light: in it, everything would go the color of the lamp. */
const DIM: Record<FlatHour, readonly [to: string, share: number]> = {
  afternoon: ['#fff0d0', 0.06],
  dusk: ['#5a3a6c', 0.34],
  night: ['#1c2450', 0.56],
};

const motes = scatterBox(dice(9), { x: 470, y: 260, w: 760, h: 640 }, 60)
  .map(([x, y], i) => dot(x, y, 1 + (i % 3) * 0.7))
  .join('');

export const flat = scene({
  id: 'flat',
  focus: box(384, 130, 984, 900),
  palette: { sky: '#80437c', dark: INK.dark, accent: INK.red },
  grade: {
    gain: [1.03, 1, 0.98],
    lift: [0.006, 0.005, 0.014],
    saturation: 1.04,
    grain: 0.4,
    vignette: 0.36,
  },
  layers: [
    ...FLAT_HOURS.map((hour) => layer(`view_${hour}`, 0.1, flatView(hour), { hours: [hour] })),
    layer('room', 0.3, flatShell()),
    layer('shelves', 0.32, boxesOnShelves()),
    layer('sideboard', 0.36, sideboard()),
    layer('radio', 0.37, radio()),
    layer('pencils', 0.37, pencils()),
    layer('chairs', 0.4, chairs()),
    layer('lamp_shade', 0.42, pendant()),
    layer('stack', 0.5, stack()),
    layer('table', 0.56, table()),
    ...FLAT_HOURS.map((hour) =>
      layer(
        `shade_${hour}`,
        0.72,
        hourShade(AIR[hour], { x: 860, y: 620, rx: 560, ry: 420 }, PANES),
        { hours: [hour], blend: 'multiply' },
      ),
    ),
    ...FLAT_HOURS.map((hour) =>
      layer(`beam_${hour}`, 0.73, beam(hour), { hours: [hour], blend: 'add' }),
    ),
    layer('landing', 0.74, landing(), { hours: ['night'], blend: 'add' }),
    layer('lamp', 0.74, lamplight(), { light: 'lamp', blend: 'add', motion: 'breathe' }),
    ...FLAT_HOURS.map((hour) =>
      layer(
        `still_${hour}`,
        0.75,
        relit(still(), (color) => mix(color, ...DIM[hour])),
        { hours: [hour] },
      ),
    ),
    layer(
      'still_lit',
      0.755,
      relit(still(), (color) => mix(color, '#ffb860', 0.12)),
      { light: 'lamp' },
    ),
    layer('motes', 0.76, [fill(motes, '#fff0cc', 0.5)], { blend: 'screen', motion: 'drift' }),
    layer('near', 0.96, near(), { portrait: { dx: 0, dy: 60, scale: 0.86 } }),
  ],
  anchors: {
    ines: anchor(1010, 700, 0.8, 0.1),
    aurelio: anchor(740, 888, 1, 0.46),
    'aurelio.seated': anchor(740, 888, 1, 0.46),
    'aurelio.reading': anchor(740, 888, 1, 0.46),
    'aurelio.standing': anchor(596, 930, 1, 0.46),
    renata: anchor(1060, 930, 1, 0.46),
    'renata.seated': anchor(1010, 888, 1, 0.46),
    'renata.standing': anchor(1060, 930, 1, 0.46),
    'renata.phone': anchor(1040, 930, 1, 0.46),
    renteria: anchor(1290, 950, 0.96, 0.52),
  },
  hotspots: {
    pencils: box(390, 458, 272, 180),
    window: box(WINDOW.x - 16, WINDOW.y - 16, WINDOW.w + 32, WINDOW.h + 20),
    table: box(506, 772, 672, 190),
    radio: box(676, 450, 174, 176),
    door: box(DOOR.x - 18, DOOR.y - 18, DOOR.w + 24, DOOR.h + 18),
  },
  weather: {
    dust: box(470, 240, 780, 640),
    rain: {
      from: box(WINDOW.x, WINDOW.y, WINDOW.w, 40),
      to: box(WINDOW.x, WINDOW.y + WINDOW.h - 60, WINDOW.w, 40),
    },
    steam: { x: 723, y: 812 },
  },
  preview: { hours: FLAT_HOURS, lights: ['lamp'], cast: [] },
});
