import { mix } from '../kit/colors.ts';
import { asDrawn, type Daylight, duringThe, glass, throughDay } from '../kit/daylight.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { cone, pool } from '../kit/ramps.ts';
import { relit } from '../kit/relight.ts';
import { clipped, faded, fill, fillRing, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { lamp, room } from './oficio-desk.ts';
import { form, ruler } from './oficio-form.ts';
import { envelope, matches, pen, printer, stamp } from './oficio-things.ts';

const LIGHT: Daylight = {
  day: asDrawn,
  dusk: glass('#c08a9e', '#3a2552', 0.3),
  night: glass('#5f6fb0', '#0d1738', 0.5),
};

const warm = (color: string): string =>
  mix(glass('#fff0d0', '#ffb04c', 0.08)(color), '#fff1c4', 0.06);

/** Where the lamp's light ends; the shade cuts it round. */
const RIM = ellipse(900, 700, 560, 420);
const CORE = ellipse(896, 680, 420, 330);

/** Flat things end where the pool ends; what stands up in it is lit on the side of the lamp. */
function litBy(shapes: readonly Shape[], outer = RIM, inner = CORE): Shape[] {
  const lit = relit(shapes, warm);
  return [clipped(outer, faded(0.45, ...lit)), clipped(inner, ...lit)];
}

const PRINTER_SIDE = 'M800,100V700H330L520,100z';
const PRINTER_EDGE = 'M800,260V700H520L612,260z';

/** Morning comes through the slats of a blind, once on everything. */
const SLATS = count(5)
  .map((i) => {
    const y = 330 + i * 236;
    return polygon([
      [-20, y],
      [1780, y - 470],
      [1780, y - 340],
      [-20, y + 150],
    ]);
  })
  .join('');

function morningShade(): Shape[] {
  const between = rect(-40, -40, 1840, 1180) + SLATS;
  return [
    fillRing(between, '#a8b6dc', 0.85),
    fillRing(between, spray('#6a7cb4', 2, 3), 0.35),
    fill('M1760,0V560C1660,420 1600,220 1580,0z', '#8f9cc8', 0.6),
    fill('M0,1100V860C120,900 240,990 280,1100z', '#8f9cc8', 0.6),
  ];
}

function morningSun(): Shape[] {
  return [fill(SLATS, '#ffcf7a', 0.2), fill(SLATS, spray('#fff0c0', 1, 2), 0.5)];
}

/** Dusk: one slab through the door behind us, the color of the street lamps. */
function duskSlab(): Shape[] {
  const slab = polygon([
    [-20, 640],
    [1780, 250],
    [1780, 520],
    [-20, 1010],
  ]);
  return [
    fill(slab, '#ff8a4a', 0.32),
    fill(slab, spray('#ffc07a', 2, 1), 0.6),
    fill(
      polygon([
        [-20, 640],
        [1780, 250],
        [1780, 300],
        [-20, 710],
      ]),
      '#ffb46a',
      0.22,
    ),
  ];
}

function beam(): Shape[] {
  return [
    ...cone(
      { a: [980, 152], b: [1264, 152] },
      { a: [300, 1110], b: [1500, 1110] },
      { color: '#ffb04c', peak: 0.13, steps: 4, grain: true },
    ),
    ...pool(1122, 160, 250, 90, { color: '#ffc468', peak: 0.3, steps: 4 }),
  ];
}

function near(): Shape[] {
  return [
    fill('M0,1100V960C70,930 170,960 230,1020C260,1050 276,1080 280,1100z', '#0b1226'),
    fill('M1760,1100V930C1700,930 1620,980 1590,1030C1570,1060 1566,1080 1566,1100z', '#0b1226'),
  ];
}

const PRINTER = { moved: { from: [400, 400], to: [640, 268], scale: 0.6 } } as const;
const ENVELOPE = { moved: { from: [392, 800], to: [1162, 424], scale: 0.66 } } as const;
const STAMP = { moved: { from: [1330, 600], to: [1186, 640], scale: 0.76 } } as const;
const FORM = { moved: { from: [880, 690], to: [846, 700], scale: 0.98 } } as const;
const PEN = { moved: { from: [1130, 890], to: [1092, 900], scale: 0.86 } } as const;
const LAMP = { moved: { from: [1122, 150], to: [1100, 170], scale: 0.9 } } as const;

export const oficio = scene({
  id: 'oficio',
  focus: box(458, 160, 846, 840),
  palette: { sky: '#18244c', dark: '#0b1226', accent: '#c8352f' },
  grade: {
    gain: [1.02, 1, 0.98],
    lift: [0.006, 0.005, 0.012],
    saturation: 1.04,
    grain: 0.4,
    vignette: 0.4,
  },
  layers: [
    ...throughDay('room', 0.3, room(), LIGHT),
    layer('room_lit', 0.3, litBy(room()), { light: 'lamp' }),
    ...throughDay('printer', 0.4, printer(), LIGHT, PRINTER),
    layer('printer_lit', 0.4, litBy(printer(), PRINTER_SIDE, PRINTER_EDGE), {
      light: 'lamp',
      ...PRINTER,
    }),
    ...throughDay('envelope', 0.44, envelope(), LIGHT, ENVELOPE),
    layer('envelope_lit', 0.44, litBy(envelope()), { light: 'lamp', ...ENVELOPE }),
    ...throughDay('signature', 0.48, [...form(), ...ruler()], LIGHT, FORM),
    layer('signature_lit', 0.48, litBy([...form(), ...ruler()]), { light: 'lamp', ...FORM }),
    ...throughDay('matches', 0.5, matches(), LIGHT),
    ...throughDay('stamp', 0.52, stamp(), LIGHT, STAMP),
    layer('stamp_lit', 0.52, relit(stamp(), warm), { light: 'lamp', ...STAMP }),
    ...throughDay('pen', 0.54, pen(), LIGHT, PEN),
    layer('pen_lit', 0.54, litBy(pen()), { light: 'lamp', ...PEN }),
    duringThe('day', 'shade_day', 0.56, morningShade(), { blend: 'multiply' }),
    duringThe('day', 'sun', 0.57, morningSun(), { blend: 'screen', motion: 'breathe' }),
    duringThe('dusk', 'slab', 0.57, duskSlab(), { blend: 'screen', motion: 'breathe' }),
    layer('beam', 0.6, beam(), { blend: 'add', light: 'lamp', motion: 'flicker' }),
    ...throughDay('lamp', 0.7, lamp(false), LIGHT, LAMP),
    layer('lamp_lit', 0.7, relit(lamp(true), glass('#c8d0c0', '#18244c', 0.15)), {
      light: 'lamp',
      ...LAMP,
    }),
    layer('near', 1, near()),
  ],
  anchors: {},
  hotspots: {
    signature: box(640, 888, 400, 66),
    printer: box(170, 210, 534, 364),
    stamp: box(1196, 428, 258, 276),
    envelope: box(150, 650, 480, 300),
  },
  weather: { dust: box(480, 160, 800, 800) },
  preview: { hours: ['night'], lights: ['lamp'] },
});
