import { rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { shadeSide } from '../kit/ramps.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { block, neon } from './condesa-block.ts';
import { car } from './condesa-car.ts';
import { INK } from './condesa-ink.ts';
import { far, sky } from './condesa-sky.ts';
import { WINDOWS } from './condesa-space.ts';
import { lamp, lampLight, nearKerb, sideStreet, street } from './condesa-street.ts';
import { greyUmbrella, redUmbrella } from './condesa-walkers.ts';
import { gateLight, jacaranda, villa, wall } from './condesa-wall.ts';
import { televisionLight } from './condesa-windows.ts';

/** The watch is kept in the dark; asked for another hour, the sky falls to the nearer of its two. */
const NIGHT = ['night', 'before_dawn'] as const;
const DUSK = ['dusk', 'afternoon', 'noon', 'morning'] as const;

/** Wet leaves over our own heads: we stand under a tree on this side. */
function overhead(): Shape[] {
  const tree = growTree(158, { x: 1830, y: -40, angle: 2.5, length: 130, width: 30, depth: 3 });
  const crown = canopy(tree, [1200, 500], INK.leafNear, 1, 16);
  return [crown.mass, trunk(tree, '#04060c'), ...crown.leaves];
}

export const condesa = scene({
  id: 'condesa',
  focus: box(440, 250, 862, 760),
  palette: { sky: '#15305a', dark: INK.ink, accent: INK.red },
  grade: {
    gain: [1.02, 1, 1.03],
    lift: [0.005, 0.01, 0.025],
    saturation: 1.05,
    grain: 0.45,
    vignette: 0.36,
  },
  layers: [
    layer('sky_night', 0.05, sky(true), { hours: NIGHT }),
    layer('sky_dusk', 0.05, sky(false), { hours: DUSK }),
    layer('far', 0.15, far()),
    layer('villa', 0.3, villa()),
    layer('tree', 0.36, jacaranda(), { motion: 'sway' }),
    layer('block', 0.4, [...sideStreet(), ...block()]),
    layer('wall', 0.42, wall()),
    layer('television', 0.43, televisionLight(), { blend: 'add', motion: 'flicker' }),
    layer('neon', 0.43, neon(), { blend: 'screen', motion: 'flicker' }),
    layer('street', 0.5, street()),
    layer('lamp', 0.52, lamp()),
    layer('glow', 0.53, [...lampLight(), ...gateLight()], { blend: 'add', motion: 'breathe' }),
    layer('grey_umbrella', 0.54, greyUmbrella()),
    layer('red_umbrella', 0.56, redUmbrella()),
    layer('car', 0.64, car()),
    layer('near_kerb', 0.7, nearKerb()),
    layer(
      'dusk_air',
      0.8,
      [
        ...shadeSide({ x: 0, y: 0, w: WIDTH, h: 620 }, 'top', {
          color: '#c0508a',
          peak: 0.42,
          steps: 5,
          grain: true,
        }),
        fill(rect(0, 0, WIDTH, HEIGHT), '#7a3a78', 0.24),
      ],
      { blend: 'screen', hours: DUSK },
    ),
    layer('fore', 1, overhead(), {
      motion: 'sway',
      portrait: { dx: -310, dy: -30, scale: 0.8 },
    }),
  ],
  anchors: {
    'ku.standing': anchor(538, 1016, 0.92, 0.72),
    'ku.coffee': anchor(538, 1016, 0.92, 0.72),
    ku: anchor(538, 1016, 0.92, 0.72),
    polyntseva: anchor(1222, 1014, 0.96, 0.73),
  },
  hotspots: {
    ...WINDOWS,
    car: box(866, 796, 494, 162),
    gate: box(446, 480, 166, 320),
    cafe: box(920, 606, 380, 186),
    lamp: box(612, 356, 104, 120),
  },
  weather: {
    rain: { from: box(0, 0, WIDTH, 40), to: box(0, 800, WIDTH, HEIGHT - 800) },
    steam: { x: 1123, y: 600 },
  },
  preview: { hours: ['night', 'dusk'], lights: [], cast: [] },
});
