import { dice } from '../kit/dice.ts';
import { frond } from '../kit/extra-fronds.ts';
import { anchor, box, layer, scene } from '../kit/picture.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { cart, chair, pot } from './corridor-cart.ts';
import { DOOR, door318, LINEN, lift, linen } from './corridor-doors.ts';
import { INK } from './corridor-ink.ts';
import { beam, frontSconces, lampFloor, lamps, shade } from './corridor-light.ts';
import { landing, landingFloor, passage } from './corridor-shell.ts';
import { HOURS } from './corridor-space.ts';
import { view } from './corridor-view.ts';

/** Potted palms: one by 318, one near and dark. */
function leaves(
  seed: number,
  x: number,
  y: number,
  size: number,
  tones: readonly [string, string],
): Shape[] {
  const roll = dice(seed);
  const one = (dx: number, dy: number, sag: number, color: string): Shape =>
    fill(
      frond(roll, [x, y], [x + dx * size, y + dy * size], sag * size, {
        length: 52 * size,
        width: 9 * size,
        howMany: 16,
      }),
      color,
    );
  return [
    one(-120, -40, 70, tones[0]),
    one(120, -30, 70, tones[0]),
    one(-80, -140, 40, tones[1]),
    one(90, -130, 40, tones[1]),
    one(10, -180, 10, tones[0]),
    one(-130, 30, 90, tones[1]),
    one(130, 36, 90, tones[1]),
  ];
}

export const corridor = scene({
  id: 'corridor',
  focus: box(438, 160, 880, 850),
  palette: { sky: '#8fd0d8', dark: '#16202e', accent: INK.carpet },
  grade: {
    gain: [1.02, 1, 0.99],
    lift: [0.006, 0.008, 0.014],
    saturation: 1.04,
    grain: 0.36,
    vignette: 0.34,
  },
  layers: [
    ...HOURS.map((hour) => layer(`view_${hour}`, 0.1, view(hour), { hours: [hour] })),
    layer('passage', 0.24, passage()),
    layer('lift', 0.25, lift()),
    layer('landing', 0.4, [...landing(), ...frontSconces()]),
    layer('floor', 0.41, landingFloor()),
    layer('linen', 0.42, linen()),
    layer('door_318', 0.42, door318()),
    ...HOURS.map((hour) =>
      layer(`beam_${hour}`, 0.43, beam(hour), { hours: [hour], blend: 'add' }),
    ),
    layer('lamp_floor', 0.44, lampFloor(), { light: 'lamp', blend: 'add' }),
    layer('palm', 0.46, [...pot(1400, 836), ...leaves(7, 1400, 744, 1, ['#1d6a58', '#2f8f66'])]),
    layer('chair', 0.5, [place({ x: 884, y: 908, scale: 0.9, flip: true }, ...chair())]),
    layer('cart', 0.56, [place({ x: 650, y: 956, scale: 0.96 }, ...cart())]),
    ...HOURS.map((hour) =>
      layer(`shade_${hour}`, 0.72, shade(hour), { hours: [hour], blend: 'multiply' }),
    ),
    layer('lamp', 0.74, lamps(), { light: 'lamp', blend: 'add', motion: 'breathe' }),
    layer('near', 0.95, leaves(17, 110, 960, 2.1, ['#0c2430', '#12343c']), {
      motion: 'sway',
      portrait: { dx: 40, dy: 60, scale: 0.7 },
    }),
  ],
  anchors: {
    socorro: anchor(872, 978, 0.98, 0.58),
    'socorro.cart': anchor(872, 978, 0.98, 0.58),
    'socorro.seated': anchor(884, 912, 0.98, 0.52),
    ku: anchor(1050, 988, 1, 0.6),
  },
  hotspots: {
    door_318: box(DOOR.x - 16, DOOR.y - 16, DOOR.w + 32, DOOR.h + 20),
    cart: box(492, 646, 344, 316),
    lift: box(632, 370, 116, 268),
    linen: box(LINEN.x - 16, LINEN.y - 54, LINEN.w + 32, 290),
    window: box(792, 380, 156, 240),
  },
  weather: { dust: box(560, 300, 700, 600) },
  preview: { hours: HOURS, lights: ['lamp'], cast: ['ku.standing', 'socorro.cart'] },
});
