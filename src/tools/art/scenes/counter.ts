import { mix } from '../kit/colors.ts';
import { lens } from '../kit/marks.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { glass } from './counter-glass.ts';
import { type CounterHour, HOURS, hall, people, view, WINDOW } from './counter-hall.ts';
import { INK } from './counter-ink.ts';
import { stamps } from './counter-marks.ts';
import { blueStamp, FILES, fax, files, redStamp } from './counter-things.ts';
import { bell, counterTop } from './counter-top.ts';

const AIR: Record<CounterHour, { shade: string; edge: string; beam: string; lean: number }> = {
  morning: { shade: '#f4ecdc', edge: '#d2c4bc', beam: '#ffe2a0', lean: -520 },
  afternoon: { shade: '#f0c898', edge: '#b88a74', beam: '#ffa850', lean: -260 },
  dusk: { shade: '#a07ab0', edge: '#644a90', beam: '#ff7060', lean: -380 },
};

/** Multiplied over everything but what is seen through the window. */
function shade(hour: CounterHour): Shape[] {
  const { shade: middle, edge } = AIR[hour];
  const board = rect(0, 0, WIDTH, HEIGHT);
  const rim = (grow: number, color: string, opacity = 1): Shape =>
    fillRing(board + ellipse(880, 620, 560 + grow, 430 + grow * 0.8), color, opacity);
  return [
    fill(board, middle),
    rim(0, mix(middle, edge, 0.35)),
    rim(130, mix(middle, edge, 0.7)),
    rim(270, edge),
    rim(60, spray(edge, 2)),
    rim(-60, spray(mix(middle, edge, 0.5), 2, 4)),
  ];
}

/** What comes in by the window and lies down across the counter. */
function beam(hour: CounterHour): Shape[] {
  const { beam: color, lean } = AIR[hour];
  const { x, y, w, h } = WINDOW;
  const shaft = (u0: number, u1: number): string =>
    polygon([
      [x + w * u0, y + 30],
      [x + w * u1, y + 30],
      [x + w * u1 + lean, y + h + 420],
      [x + w * u0 + lean - 60, y + h + 420],
    ]);
  return [
    ...[
      [0.02, 0.46],
      [0.54, 0.98],
    ].flatMap(([a = 0, b = 1], i) => [
      fill(shaft(a, b), color, 0.1),
      fill(shaft(a, b), spray(color, 2, i), 0.4),
    ]),
    ...pool(x + lean * 0.86, 820, 260, 60, { color, peak: 0.22, steps: 4, grain: true }),
  ];
}

/** After six the hall is kept lit, for the cleaners; nobody has gone home. */
function lamps(): Shape[] {
  const onTheCounter = pool(880, 810, 520, 96, {
    color: '#ff9040',
    peak: 0.34,
    steps: 5,
    grain: true,
  });
  const cones = [480, 880, 1180].flatMap((x) => [
    ...cone(
      { a: [x - 30, 96], b: [x + 30, 96] },
      { a: [x - 190, 690], b: [x + 190, 690] },
      { color: '#ffa850', peak: 0.2, steps: 4, grain: true },
    ),
    ...halo(x, 92, 90, '#ffc070', 4),
    fill(ellipse(x, 92, 26, 22), '#fff0c0'),
  ]);
  return [...onTheCounter, ...cones];
}

/** Near and dark: the back of our own chair, and somebody's cactus. */
function near(): Shape[] {
  return [
    fill('M260,1100V1010C260,972 300,960 420,960C540,960 580,972 580,1010V1100z', '#140a14'),
    fill('M276,1100V1016C276,986 312,976 420,976C528,976 564,986 564,1016V1100z', '#241420'),
    stroke('M420,976V1100', '#140a14', 4),
    fill(
      lens(1500, 980, 210, 70, -1.4) +
        lens(1560, 1010, 190, 62, -0.9) +
        lens(1440, 1010, 190, 62, -2.1),
      '#0e1a1c',
    ),
    fill(lens(1492, 980, 190, 20, -1.4) + lens(1552, 1006, 170, 18, -0.9), '#1f3834'),
    fill(
      polygon([
        [1420, 1050],
        [1580, 1050],
        [1560, 1110],
        [1440, 1110],
      ]),
      '#1c1018',
    ),
  ];
}

export const counter = scene({
  id: 'counter',
  focus: box(424, 110, 912, 880),
  palette: { sky: '#b0dce0', dark: '#1a0e14', accent: INK.red },
  grade: {
    gain: [1.03, 1, 0.97],
    lift: [0.006, 0.005, 0.012],
    saturation: 1.04,
    grain: 0.38,
    vignette: 0.36,
  },
  layers: [
    ...HOURS.map((hour) => layer(`view_${hour}`, 0.1, view(hour), { hours: [hour] })),
    layer('hall', 0.3, hall()),
    layer('people', 0.34, people(), { hours: ['morning', 'afternoon'] }),
    layer('glass', 0.46, glass()),
    layer('counter', 0.5, counterTop()),
    layer('bell', 0.52, bell()),
    layer('fax', 0.56, fax()),
    layer('files', 0.58, files()),
    ...stamps(0.585),
    layer('red_stamp', 0.6, redStamp()),
    layer('blue_stamp', 0.6, blueStamp()),
    ...HOURS.map((hour) =>
      layer(`shade_${hour}`, 0.72, shade(hour), { hours: [hour], blend: 'multiply' }),
    ),
    ...HOURS.map((hour) =>
      layer(`beam_${hour}`, 0.73, beam(hour), { hours: [hour], blend: 'add' }),
    ),
    layer('lamps', 0.74, lamps(), { hours: ['dusk'], blend: 'add', motion: 'breathe' }),
    layer('near', 0.95, near(), { portrait: { dx: 0, dy: 50, scale: 0.8 } }),
  ],
  anchors: {
    zarechnev: anchor(790, 752, 0.98, 0.42),
    thorsby: anchor(1010, 820, 1, 0.42),
    polyntseva: anchor(800, 752, 0.98, 0.42),
    iturbe: anchor(1190, 760, 0.96, 0.42),
    'iturbe.seated': anchor(746, 800, 1.06, 0.42),
    'thorsby.standing': anchor(984, 792, 1.04, 0.42),
    ku: anchor(600, 760, 0.8, 0.42),
  },
  hotspots: {
    red_stamp: box(1096, 746, 116, 168),
    blue_stamp: box(1214, 746, 116, 168),
    fax: box(428, 662, 258, 232),
    files: box(FILES.x - 10, FILES.y - 4, FILES.w + 26, FILES.h + 4),
    bell: box(968, 668, 96, 78),
    window: box(WINDOW.x - 16, WINDOW.y - 16, WINDOW.w + 32, WINDOW.h + 30),
  },
  weather: {
    dust: box(560, 250, 640, 560),
    rain: { from: box(1096, 240, 170, 40), to: box(1096, 500, 170, 30) },
  },
  preview: { hours: HOURS, lights: [], cast: ['zarechnev.standing'] },
});
