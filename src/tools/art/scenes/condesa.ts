import { mix } from '../kit/colors.ts';
import { rect } from '../kit/paths.ts';
import { anchor, box, HEIGHT, layer, scene, WIDTH } from '../kit/picture.ts';
import { shadeSide } from '../kit/ramps.ts';
import { relit } from '../kit/relight.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { block } from './condesa-block.ts';
import { car } from './condesa-car.ts';
import { daylight } from './condesa-day.ts';
import { gateLit, sideStreet } from './condesa-gate.ts';
import { INK } from './condesa-ink.ts';
import { lamp, lampLight, meter } from './condesa-lamp.ts';
import { menderSign } from './condesa-mender.ts';
import { neon } from './condesa-shops.ts';
import { far, sky } from './condesa-sky.ts';
import { CAR, DROP, GATE, LAMP, RAG, WINDOWS } from './condesa-space.ts';
import { dryStreet, nearKerb, street } from './condesa-street.ts';
import { customer, ragMan } from './condesa-walkers.ts';
import { inBloom, jacaranda, villa, wall } from './condesa-wall.ts';
import { WATCHED, windowsUnseen } from './condesa-windows.ts';

const NIGHT = ['night', 'before_dawn'] as const;
const DARK = ['night', 'before_dawn', 'dusk'] as const;
/** By day it is March, and the tree is in bloom. */
const DAY = ['morning', 'noon', 'afternoon'] as const;

/** What was drawn for a pavement at 800. */
const letDown = (shapes: readonly Shape[]): Shape[] => [place({ y: DROP }, ...shapes)];

/** Leaves over our own heads: we stand under a tree on this side. */
function overhead(tones: typeof INK.leafNear | typeof INK.bloomNear): Shape[] {
  const tree = growTree(158, { x: 1830, y: -40, angle: 2.5, length: 130, width: 30, depth: 3 });
  const crown = canopy(tree, [1200, 500], tones, 1, 13);
  return [crown.mass, trunk(tree, '#04060c'), ...crown.leaves];
}

function duskAir(): Shape[] {
  return [
    ...shadeSide({ x: 0, y: 0, w: WIDTH, h: 620 }, 'top', {
      color: '#c0508a',
      peak: 0.42,
      steps: 5,
      grain: true,
    }),
    fill(rect(0, 0, WIDTH, HEIGHT), '#7a3a78', 0.24),
  ];
}
const PORTRAIT = { dx: -310, dy: -30, scale: 0.8 } as const;
const LIT = { motion: 'flicker' } as const;
/** White, at last; its shadow stays a shadow. */
const carByDay = (color: string): string =>
  color === '#04070e' || color === '#060b16' ? '#55506e' : mix(color, '#fff2dc', 0.34);
const day = (shapes: readonly Shape[]): Shape[] => relit(shapes, daylight);

export const condesa = scene({
  id: 'condesa',
  focus: box(424, 150, 878, 868),
  palette: { sky: '#15305a', dark: INK.ink, accent: INK.red },
  grade: {
    gain: [1.02, 1, 1.03],
    lift: [0.005, 0.01, 0.025],
    saturation: 1.05,
    grain: 0.45,
    vignette: 0.36,
  },
  layers: [
    layer('sky_night', 0.05, sky('night'), { hours: NIGHT }),
    layer('sky_dusk', 0.05, sky('dusk'), { hours: ['dusk'] }),
    layer('sky_day', 0.05, sky('day'), { hours: DAY }),
    layer('far', 0.15, letDown(far()), { hours: DARK }),
    layer('far_day', 0.15, letDown(relit(far(), (c) => mix(c, '#b4cfd8', 0.7))), { hours: DAY }),
    layer('villa', 0.3, letDown(villa()), { hours: DARK }),
    layer('villa_day', 0.3, day(letDown(villa())), { hours: DAY }),
    layer('tree', 0.36, letDown(jacaranda()), { hours: DARK, motion: 'sway' }),
    layer('jacaranda', 0.36, letDown(inBloom()), { hours: DAY, motion: 'sway' }),
    layer('block', 0.4, [...sideStreet(), ...block('night'), ...windowsUnseen(), ...menderSign()], {
      hours: DARK,
    }),
    layer('block_day', 0.4, [...day([...sideStreet(), ...block('day')]), ...menderSign()], {
      hours: DAY,
    }),
    layer('gate', 0.41, gateLit(), { light: 'gate', ...LIT }),
    layer('curtain', 0.41, WATCHED.curtain(), { light: 'curtain' }),
    layer('laptop', 0.41, WATCHED.laptop(), { light: 'laptop', ...LIT }),
    layer('ironing', 0.41, WATCHED.ironing(), { light: 'ironing' }),
    layer('to_let', 0.41, WATCHED.to_let(), { light: 'to_let' }),
    layer('mender', 0.41, [...WATCHED.mender(), ...menderSign()], { light: 'mender', ...LIT }),
    layer('wall', 0.42, letDown(wall()), { hours: DARK }),
    layer('wall_day', 0.42, day(letDown(wall())), { hours: DAY }),
    layer('neon', 0.43, neon(), { blend: 'screen', motion: 'flicker', hours: DARK }),
    layer('street', 0.5, street(), { hours: DARK }),
    layer('street_day', 0.5, dryStreet(), { hours: DAY }),
    // He is seen by whoever looks at the mender, and by nobody before.
    layer('customer', 0.51, customer(), { hours: DARK, light: 'mender' }),
    layer('lamp', 0.52, lamp()),
    layer('glow', 0.53, lampLight(), { blend: 'add', motion: 'breathe', hours: DARK }),
    layer('rag', 0.6, ragMan(true), { hours: DARK }),
    layer('rag_day', 0.6, ragMan(false), { hours: DAY }),
    layer('car', 0.64, car(), { hours: DARK }),
    layer('car_day', 0.64, relit(car(), carByDay), { hours: DAY }),
    layer('near_kerb', 0.7, [...nearKerb(), ...meter()], { hours: DARK }),
    layer('near_kerb_day', 0.7, day([...nearKerb(), ...meter()]), { hours: DAY }),
    layer('dusk_air', 0.8, duskAir(), { blend: 'screen', hours: ['dusk'] }),
    layer('fore', 1, overhead(INK.leafNear), { motion: 'sway', portrait: PORTRAIT, hours: DARK }),
    layer('fore_day', 1, overhead(INK.bloomNear), {
      motion: 'sway',
      portrait: PORTRAIT,
      hours: DAY,
    }),
  ],
  anchors: {
    passer: anchor(1180, 884, 0.62, 0.51),
    'ku.standing': anchor(566, 1050, 0.88, 0.72),
    'ku.coffee': anchor(566, 1050, 0.88, 0.72),
    ku: anchor(566, 1050, 0.88, 0.72),
    polyntseva: anchor(1222, 1050, 0.94, 0.73),
  },
  hotspots: {
    ...WINDOWS,
    gate: box(GATE.x, GATE.y - 50, GATE.w, GATE.h + 60),
    rag: box(RAG.x - 110, RAG.y - 232, 160, 232),
    car: box(CAR.x + 64, CAR.y - 156, 430, 164),
    lamp: box(LAMP.headX - 44, LAMP.headY - 34, 102, 120),
  },
  weather: {
    rain: { from: box(0, 0, WIDTH, 40), to: box(0, 872, WIDTH, HEIGHT - 872) },
    steam: { x: 1493, y: 668 },
  },
  preview: { hours: ['dusk', 'night', 'morning'], lights: [], cast: [] },
});
