import { dice } from '../kit/dice.ts';
import { hourShade } from '../kit/extra-air.ts';
import { lens } from '../kit/marks.ts';
import { polygon, rect } from '../kit/paths.ts';
import { anchor, box, layer, scene, WIDTH } from '../kit/picture.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK, STANDS_HOURS, type StandsHour } from './stands-ink.ts';
import { kerb } from './stands-kerb.ts';
import { foam, paperFlags, row, seats, sheWhoPeels, stairs } from './stands-people.ts';
import { standsSky } from './stands-sky.ts';
import { avenue, car, opposite, parade, streamers } from './stands-street.ts';
import { trees } from './stands-trees.ts';

const AISLE = [1090, 1330] as const;

/** The fence along the kerb, hung with bunting of three colors. */
function fence(): Shape[] {
  const bays = [INK.green, INK.paper, INK.red];
  const drops = bays.map(() => '');
  for (let i = 0; i < 24; i++) {
    const x = i * 76 - 20;
    if (x > AISLE[0] - 40 && x < AISLE[1] - 60) continue;
    drops[i % 3] += `M${x},726h76q-38,34 -76,0z`;
  }
  return [
    fill(rect(0, 716, 1126, 52) + rect(1270, 716, 490, 52), INK.step),
    fill(rect(0, 716, 1126, 7) + rect(1270, 716, 490, 7), INK.kerb),
    ...drops.map((d, i) => fill(d, bays[i] ?? INK.paper)),
    fill(rect(0, 750, 1126, 18) + rect(1270, 750, 490, 18), INK.stepShade),
  ];
}

function steps(): Shape[] {
  const tread = (y: number, h: number, tone: string, edge: string): Shape[] => [
    fill(rect(0, y, WIDTH, h), tone),
    fill(rect(0, y, WIDTH, 6), edge),
    fill(rect(0, y + 6, WIDTH, h), spray(INK.stepDark, 1)),
  ];
  return [
    ...tread(760, 90, INK.stepShade, INK.step),
    ...tread(846, 120, INK.stepDark, INK.stepShade),
    ...tread(960, 140, '#544c62', INK.stepDark),
  ];
}

/** Where the sun falls, and how long the shadows are. */
function sun(hour: StandsHour): Shape[] {
  if (hour === 'noon')
    return [
      fill(
        polygon([
          [430, 760],
          [760, 470],
          [990, 470],
          [1330, 760],
        ]),
        '#fff0c0',
        0.26,
      ),
    ];
  return [
    fill(
      polygon([
        [300, 760],
        [640, 470],
        [820, 470],
        [980, 760],
      ]),
      '#ffcf80',
      0.24,
    ),
    fill(
      polygon([
        [300, 760],
        [640, 470],
        [820, 470],
        [980, 760],
      ]),
      spray('#ffd890', 2),
      0.4,
    ),
    fill(
      polygon([
        [690, 262],
        [120, 1100],
        [700, 1100],
      ]),
      '#ffdf98',
      0.1,
    ),
    fill(
      polygon([
        [690, 262],
        [860, 1100],
        [1290, 1100],
      ]),
      '#ffdf98',
      0.1,
    ),
  ];
}

/** Near and dark: a hat and a shoulder of the row above us, a hand with a flag. */
function near(): Shape[] {
  return [
    place(
      { x: 150, y: 900 },
      fill('M-250,220C-240,120 -120,70 -30,60C90,60 190,120 220,220Z', '#191b30'),
      fill('M-190,10C-190,-26 150,-26 150,10C150,46 -190,46 -190,10Z', '#232640'),
      fill('M-110,0C-116,-110 -40,-120 -20,-98C0,-120 76,-110 70,0Z', '#2e3150'),
      fill('M40,-100C70,-90 72,-50 70,0L34,6C50,-30 52,-70 40,-100Z', '#191b30'),
    ),
    place(
      { x: 1640, y: 980 },
      fill('M-130,160C-126,70 -60,30 0,24C80,24 140,80 150,160Z', '#191b30'),
      fill('M-52,20C-66,-90 70,-90 56,20C40,50 -40,50 -52,20Z', '#2a2440'),
    ),
  ];
}

const foamDots = (() => {
  const roll = dice(3);
  let d = '';
  for (let i = 0; i < 60; i++)
    d += lens(roll.range(0, WIDTH), roll.range(846, 1010), roll.range(8, 26), roll.range(3, 7));
  return d;
})();

const AIR: Record<StandsHour, { middle: string; edge: string }> = {
  morning: { middle: '#fff0d4', edge: '#c0a6b4' },
  noon: { middle: '#ffffff', edge: '#d0c8c8' },
};

/** With any of these they have gone by, and there is only street. */
const GONE_BY = ['watch_her', 'seat_dry', 'clap', 'we_voted', 'who_reads', 'which_word'];

export const stands = scene({
  id: 'stands',
  focus: box(392, 130, 980, 900),
  palette: { sky: '#92c6cc', dark: INK.dark, accent: INK.orange },
  grade: {
    gain: [1.03, 1.01, 0.98],
    lift: [0.006, 0.006, 0.012],
    saturation: 1.05,
    grain: 0.36,
    vignette: 0.26,
  },
  layers: [
    ...STANDS_HOURS.map((hour) => layer(`sky_${hour}`, 0.06, standsSky(hour), { hours: [hour] })),
    layer('avenue', 0.2, [...avenue(), ...opposite()]),
    ...STANDS_HOURS.map((hour) =>
      layer(`sun_${hour}`, 0.21, sun(hour), { hours: [hour], blend: 'add' }),
    ),
    layer('trees', 0.22, trees()),
    layer('parade', 0.25, parade(), { until: GONE_BY }),
    layer('kerb', 0.27, kerb()),
    layer('car', 0.28, car()),
    layer(
      'streamers',
      0.32,
      [
        ...streamers(dice(2), [-20, 150], [1780, 190], 96, 62),
        ...streamers(dice(5), [-20, 270], [760, 128], 40, 46),
        ...streamers(dice(7), [1000, 128], [1780, 290], 46, 46),
      ],
      { motion: 'sway' },
    ),
    layer('fence', 0.36, [...steps(), ...fence()]),
    layer('row_far', 0.4, row(13, 770, 0.4, [AISLE])),
    layer(
      'flags',
      0.42,
      paperFlags(4, [
        [430, 700, 0.8],
        [486, 660, 0.96],
        [548, 694, 0.84],
        [602, 668, 0.74],
        [396, 640, 0.7],
        [666, 706, 0.6],
      ]),
    ),
    layer('row_middle', 0.44, row(29, 846, 0.6, [AISLE])),
    layer('stairs', 0.46, stairs()),
    layer('row_near', 0.5, [
      ...seats(936, 0.92, [AISLE]),
      ...row(51, 920, 0.9, [
        [420, 760],
        [1010, 1400],
      ]),
      ...sheWhoPeels(500, 908, 0.94),
      ...foam(690, 932, 0.86),
      fill(foamDots, '#ffffff', 0.5),
    ]),
    layer('seats', 0.7, [
      ...seats(1008, 1.12, [[1040, 1400]]),
      ...foam(410, 1004, 1.1),
      ...foam(940, 1004, 0.9),
    ]),
    ...STANDS_HOURS.map((hour) =>
      layer(`shade_${hour}`, 0.8, hourShade(AIR[hour], { x: 880, y: 520, rx: 640, ry: 460 }), {
        hours: [hour],
        blend: 'multiply',
      }),
    ),
    layer('near', 1, near(), { portrait: { dx: 0, dy: 70, scale: 0.86 } }),
  ],
  anchors: {
    passer: anchor(1424, 684, 0.45, 0.3),
    zarechnev: anchor(836, 1090, 1, 0.6),
    'zarechnev.seated': anchor(836, 1110, 1, 0.6),
    'zarechnev.standing': anchor(836, 1090, 1, 0.6),
    'zarechnev.bowing': anchor(850, 1090, 1, 0.6),
  },
  hotspots: {
    flags: box(392, 560, 300, 170),
    street: box(700, 440, 340, 260),
    seat: box(456, 826, 270, 170),
    car: box(1124, 528, 236, 174),
    stairs: box(1096, 742, 236, 268),
  },
  weather: { dust: box(420, 420, 920, 340) },
  preview: { hours: STANDS_HOURS, lights: [], cast: ['zarechnev.standing'] },
});
