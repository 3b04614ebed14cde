import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { type CardGrid, cardHotspots, cards, strips, threadEnds } from '../kit/extra-cards.ts';
import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { cone, pool } from '../kit/ramps.ts';
import { scatterBox } from '../kit/scatter.ts';
import { faded, fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './desk-ink.ts';

const GRID: CardGrid = { x: 466, y: 222, w: 82, h: 124, gapX: 11, gapY: 58 };
const LAMP = { x: 880, y: 420 } as const;
const PINS = ['#d83a32', '#d83a32', '#e8b84a', '#6f9ad8', '#f2e6c8'];

type Tone = (color: string) => string;

/** A street plan without a name: an oval avenue, its park, and one block in pencil. */
function plan(tone: Tone): Shape[] {
  return [
    fill('M120,250l270,-26l22,330l-268,20z', INK.ink, 0.5),
    fill('M112,240l270,-26l22,330l-268,20z', tone('#57608e')),
    stroke(
      'M130,300l262,-24M138,372l258,-22M144,440l256,-20M150,506l250,-18M182,236l20,330M250,230l20,326M318,222l22,328',
      tone('#39427a'),
      7,
    ),
    stroke(
      'M176,400c-10,-90 60,-130 100,-128s96,60 92,140c-6,60 -50,92 -92,94s-92,-30 -100,-106z',
      tone('#39427a'),
      10,
    ),
    fill(
      'M222,402c-4,-52 22,-74 50,-74s52,30 50,72c-4,34 -24,52 -50,54s-46,-18 -50,-52z',
      tone('#3f6a6a'),
    ),
    stroke('M326,296l38,-4l4,40l-38,4z', '#d83a32', 4),
  ];
}

/** The place of a card that is not there: paler cork, and its pin. */
function missing(): Shape[] {
  return [
    fill(rect(1354, 596, 74, 104), '#6d5660', 0.6),
    fill(circle(1393, 606, 5), INK.ink, 0.5),
    fill(circle(1391, 602, 5), '#d83a32'),
  ];
}

/** What is pinned at the sides: clippings in columns, a shift sheet, an index card. */
function margins(warm: number): Shape[] {
  const tone: Tone = (color) => mix(color, '#f0b878', warm);
  const shapes: Shape[] = [...plan(tone), ...missing()];
  const roll = dice(31);
  const sheet = (x: number, y: number, w: number, h: number, turn: number, lines: number): void => {
    let ink = '';
    for (const i of count(lines))
      ink += rect(10, 34 + i * 15, Math.round((w - 20) * roll.range(0.6, 1)), 5);
    shapes.push(
      place(
        { x, y, turn },
        fill(rect(6, 8, w, h), INK.ink, 0.5),
        fill(rect(0, 0, w, h), tone('#6a739c')),
        fill(rect(10, 12, w * 0.6, 10), tone('#2c3566')),
        fill(ink, tone('#434d80')),
        fill(circle(w / 2, 4, 6), '#d9b25a'),
        fill(circle(w / 2 - 2, 2, 2), INK.cream),
      ),
    );
  };
  sheet(150, 640, 170, 200, -4, 10);
  sheet(320, 610, 110, 150, 3, 7);
  sheet(1340, 240, 190, 240, 3, 13);
  sheet(1490, 520, 150, 160, 4, 8);
  // A shift sheet: squares, three of them free.
  shapes.push(
    place(
      { x: 1350, y: 730, turn: -2 },
      fill(rect(6, 8, 250, 150), INK.ink, 0.5),
      fill(rect(0, 0, 250, 150), tone('#6f6a8c')),
      fill(
        count(18)
          .map((i) => rect(14 + (i % 6) * 38, 18 + Math.floor(i / 6) * 42, 30, 32))
          .join(''),
        tone('#8a86a4'),
      ),
      stroke(
        'M18,22l22,24m0,-24l-22,24M56,22l22,24m0,-24l-22,24M94,22l22,24m0,-24l-22,24M132,22l22,24m0,-24l-22,24M18,64l22,24m0,-24l-22,24M56,64l22,24m0,-24l-22,24',
        '#39305c',
        4,
      ),
      fill(circle(125, 4, 6), '#d83a32'),
    ),
  );
  return shapes;
}

function cork(): Shape[] {
  const roll = dice(77);
  const flecks = (seed: number): string =>
    scatterBox(dice(seed), { x: 96, y: 110, w: 1570, h: 760 }, 520)
      .map(([x, y]) => lens(Math.round(x), Math.round(y), roll.int(5, 12), 4, roll.range(0, 3)))
      .join('');
  return [
    fill(rect(0, 0, WIDTH, HEIGHT), INK.frame),
    fill(rect(70, 84, 1620, 812), '#1a1428'),
    fill(rect(84, 98, 1592, 784), '#3b2c3e'),
    fill(flecks(5), '#2c2138'),
    fill(flecks(6), '#544050'),
    fill(rect(0, 0, WIDTH, 84), INK.frame),
    fill(rect(70, 78, 1620, 6), '#0f0b1c'),
    fill(rect(84, 98, 1592, 14) + rect(84, 98, 14, 784), INK.ink, 0.5),
    // The ledge on which the saucer stands.
    fill(rect(0, 882, WIDTH, 26), '#4a3448'),
    fill(rect(0, 882, WIDTH, 6), '#6a4a58'),
    fill(rect(0, 908, WIDTH, 192), '#1d1530'),
    fill(rect(0, 908, WIDTH, 18), INK.ink, 0.5),
    fill(rect(84, 98, 1592, 784), spray(INK.ink, 2, 2), 0.6),
  ];
}

function corkLit(): Shape[] {
  return [
    ...pool(LAMP.x, 470, 740, 440, { color: '#a8663f', peak: 0.85, steps: 6, grain: true }),
    ...pool(LAMP.x, 450, 430, 260, { color: '#e0a060', peak: 0.5, steps: 4, grain: true }),
    fillRing(rect(0, 0, WIDTH, HEIGHT) + rect(84, 98, 1592, 784), '#120d22', 0.82),
    fill(rect(420, 882, 920, 6), '#ffcf86'),
    fill(rect(300, 882, 1160, 26), '#b0714c', 0.5),
  ];
}

const TOKENS = [
  { x: 1046, y: 926 },
  { x: 1112, y: 944 },
  { x: 1178, y: 924 },
] as const;

/** Three brass tokens in a saucer: the half-days that are left. */
function saucer(): Shape[] {
  const shapes: Shape[] = [
    fill(ellipse(1118, 962, 196, 40), INK.ink, 0.7),
    fill(ellipse(1112, 944, 184, 50), '#8f86a8'),
    fill(ellipse(1112, 938, 184, 50), '#fff3dc'),
    fill(ellipse(1112, 940, 170, 44), '#1c4c9c'),
    fill(ellipse(1112, 940, 164, 41), '#fff3dc'),
    fill(ellipse(1114, 942, 136, 32), '#d6c2b4'),
    fill(ellipse(1108, 946, 128, 28), '#f2e2c8'),
  ];
  for (const { x, y } of TOKENS) {
    shapes.push(
      fill(ellipse(x + 5, y + 10, 33, 15), '#5a3a3c', 0.6),
      fill(`M${x - 31},${y}v7a31,14 0 0 0 62,0v-7z`, '#8a5226'),
      fill(ellipse(x, y, 31, 14), '#e8a93c'),
      fill(ellipse(x, y, 31, 14), spray('#fff3d2', 2, 1), 0.7),
      fillRing(ellipse(x, y, 25, 11) + ellipse(x, y, 21, 9), '#9a5f2a'),
      fill(`M${x - 3},${y - 6}h6l2,4h8l-6,4l3,5l-10,-2l-10,2l3,-5l-6,-4h8z`, '#9a5f2a'),
      fill(`M${x - 29},${y - 3}a31,14 0 0 1 26,-11l-2,4a26,11 0 0 0 -20,8z`, '#fff0b4'),
    );
  }
  return shapes;
}

/** The spool, the pencil, and the scissors that cut the thread. */
function tools(): Shape[] {
  return [
    fill(ellipse(610, 962, 74, 14), INK.ink, 0.6),
    fill(rect(560, 862, 92, 14) + rect(560, 944, 92, 14), '#d9a35c'),
    fill(rect(568, 876, 76, 68), '#c8302f'),
    fill(rect(568, 876, 22, 68), '#ff7a52'),
    stroke('M568,886h76M568,898h76M568,910h76M568,922h76M568,934h76', '#7f1f30', 2.4),
    stroke('M644,930c40,10 50,34 96,26s60,10 92,4', '#d83a32', 3.4),
    fill(rect(560, 862, 92, 4) + rect(560, 944, 92, 4), '#ffe0a4'),
    place(
      { x: 700, y: 944, turn: 7 },
      fill('M0,0h210v13h-210z', '#e8a83a'),
      fill('M0,0h210v5h-210z', '#ffd87a'),
      fill('M0,0v13l-24,-6.500zM210,0v13l24,-6.500z', '#f4dcae'),
      fill('M-16,4.300v4.500l-8,-2.300zM226,4.300v4.500l8,-2.300z', INK.ink),
    ),
  ];
}

/** The rim of the lamp's shade, close and dark, and its cone. */
function shadeOfLamp(lit: boolean): Shape[] {
  return [
    fill('M560,-20H1200C1190,60 1160,118 1120,140H640C600,118 570,60 560,-20z', '#0f3a44'),
    fill('M560,-20h120C668,50 672,110 690,140H640C600,118 570,60 560,-20z', '#1f6a72'),
    fill('M1120,140c40,-22 70,-80 80,-160h-90c0,70 -20,130 -60,160z', '#0a2630'),
    fill('M620,134h520q14,12 0,20h-520q-14,-10 0,-20z', lit ? '#4fa89c' : '#1f5560'),
    fill('M640,150h480q-40,22 -240,22t-240,-22z', lit ? INK.cream : '#1c2a52'),
  ];
}

function light(): Shape[] {
  return [
    ...cone(
      { a: [650, 160], b: [1110, 160] },
      { a: [250, 960], b: [1510, 960] },
      { color: '#ffb04c', peak: 0.2, steps: 4, grain: true },
    ),
    ...pool(LAMP.x, 190, 340, 130, { color: '#ffb95c', peak: 0.3, steps: 4 }),
  ];
}

const inked = { paper: '#5a6390', print: '#39426f', edge: '#232b55' } as const;
const bright = { paper: '#fff2d0', print: '#b9a894', edge: '#8a6a50' } as const;
const fall = (x: number, y: number): number =>
  Math.max(0.12, Math.min(1, 1.28 - Math.hypot((x - LAMP.x) / 620, (y - 380) / 520)));

export const board = scene({
  id: 'board',
  focus: box(456, 196, 848, 800),
  palette: { sky: '#2f2c74', dark: '#0d0918', accent: '#d83a32' },
  grade: {
    gain: [1.03, 1, 0.98],
    lift: [0.008, 0.005, 0.014],
    saturation: 1.04,
    grain: 0.45,
    vignette: 0.44,
  },
  layers: [
    layer('cork', 0.3, cork()),
    layer('cork_lit', 0.31, corkLit(), { light: 'lamp' }),
    layer('margins', 0.34, margins(0)),
    layer('margins_lit', 0.34, margins(0.42), { light: 'lamp' }),
    layer('cards', 0.4, [
      ...strips(GRID, () => ({ paper: '#4f5888', ink: '#2c3566' })),
      ...cards(GRID, inked, inked, () => 0, ['#7a2a3a', '#7a6a4a']),
    ]),
    layer(
      'cards_lit',
      0.4,
      [
        ...strips(GRID, (x, y) => ({
          paper: mix('#5a6390', '#ffe2b0', fall(x, y)),
          ink: mix('#2c3566', '#7a4a3c', fall(x, y)),
        })),
        ...cards(GRID, inked, bright, fall, PINS),
      ],
      { light: 'lamp' },
    ),
    layer('threads', 0.42, [
      threadEnds(GRID, [2, 4, 9, 12, 13, 17, 20, 22, 26], '#1a0c18'),
      place({ x: -2, y: -3 }, threadEnds(GRID, [2, 4, 9, 12, 13, 17, 20, 22, 26], '#e0382f')),
    ]),
    layer('ledge', 0.5, [faded(0.42, ...tools(), ...saucer())]),
    layer('ledge_lit', 0.5, [...tools(), ...saucer()], { light: 'lamp' }),
    layer('lamp', 0.78, light(), { blend: 'add', light: 'lamp', motion: 'flicker' }),
    layer('shade', 0.8, shadeOfLamp(false)),
    layer('shade_lit', 0.8, shadeOfLamp(true), { light: 'lamp' }),
  ],
  anchors: {},
  hotspots: {
    ...cardHotspots(GRID),
    token_1: box(TOKENS[0].x - 34, TOKENS[0].y - 22, 68, 48),
    token_2: box(TOKENS[1].x - 34, TOKENS[1].y - 22, 68, 48),
    token_3: box(TOKENS[2].x - 34, TOKENS[2].y - 22, 68, 48),
    lamp: box(600, 80, 560, 100),
    board: box(456, 210, 848, 470),
  },
  weather: {},
  preview: { hours: ['night'], lights: ['lamp'] },
});
