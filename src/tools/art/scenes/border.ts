import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { holeAt, hourShade } from '../kit/extra-air.ts';
import { dot } from '../kit/marks.ts';
import { polygon, rect } from '../kit/paths.ts';
import { anchor, box, layer, scene } from '../kit/picture.ts';
import { relit } from '../kit/relight.ts';
import { scatterBox } from '../kit/scatter.ts';
import { clipped, fill, place, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { BORDER_HOURS, type BorderHour, INK, WINDOW } from './border-ink.ts';
import { borderShell, fan } from './border-room.ts';
import { BACK, ROOM } from './border-space.ts';
import {
  chairs,
  drawing,
  form,
  near,
  numbered,
  registerDesk,
  tableTop,
  telephone,
} from './border-things.ts';
import { borderView } from './border-view.ts';

const AIR: Record<
  BorderHour,
  {
    middle: string;
    edge: string;
    beam: string;
    lean: number;
    reach: readonly [number, number];
    strength: number;
  }
> = {
  morning: {
    middle: '#f9e6c8',
    edge: '#b89a9c',
    beam: '#ffdf9a',
    lean: -330,
    reach: [1.06, 1.9],
    strength: 0.36,
  },
  noon: {
    middle: '#fbf0d8',
    edge: '#c4a898',
    beam: '#fff2c0',
    lean: -40,
    reach: [1.02, 1.3],
    strength: 0.34,
  },
  dusk: {
    middle: '#a878a0',
    edge: '#5c4684',
    beam: '#ff8a50',
    lean: 420,
    reach: [1.12, 2.1],
    strength: 0.38,
  },
};

/** The three lights of the window, lying on the floor and on what stands in the way. */
function beam(hour: BorderHour): Shape[] {
  const { beam: color, lean, reach, strength } = AIR[hour];
  const [n0, n1] = reach;
  const foot = BACK.y + BACK.h;
  const at = (x: number, near: number, share: number): readonly [number, number] => {
    const [px, py] = ROOM.pull(x, foot, near);
    return [px + lean * share, py];
  };
  return [
    [WINDOW.x + 6, WINDOW.x + 182],
    [WINDOW.x + 198, WINDOW.x + 382],
    [WINDOW.x + 398, WINDOW.x + 574],
  ].flatMap(([x0 = 0, x1 = 0], i) => {
    const slab = polygon([at(x0, n0, 0.4), at(x1, n0, 0.4), at(x1, n1, 1), at(x0, n1, 1)]);
    const shaft = polygon([[x0, WINDOW.y + 30], [x1, WINDOW.y + 30], at(x1, n1, 1), at(x0, n1, 1)]);
    return [
      fill(slab, color, strength),
      fill(slab, spray(color, 2, i), strength),
      fill(shaft, color, strength * 0.14),
      fill(shaft, spray(color, 1, i + 3), strength * 0.24),
    ];
  });
}

/** Where the light may fall: not on the telephone, which would go grey, nor on the chair's back. */
const LIT = `${rect(0, 216, 1760, 884)}M1078,890H1232L1228,850L1206,804L1236,784L1228,758H1082L1074,784L1104,804Z`;

/** Sill, frame, table edge: whatever looks at the window. */
function edges(hour: BorderHour): Shape[] {
  const { beam: color, strength } = AIR[hour];
  return [
    fill(rect(WINDOW.x - 44, WINDOW.y + WINDOW.h + 14, WINDOW.w + 88, 15), color, strength),
    fill(
      polygon([
        [590, 764],
        [1216, 764],
        [1222, 778],
        [584, 778],
      ]),
      color,
      strength,
    ),
  ];
}

const CHAIR_TINT: Record<BorderHour, readonly [to: string, share: number]> = {
  morning: ['#c89a68', 0.12],
  noon: ['#fff0c8', 0.05],
  dusk: ['#7a3f66', 0.46],
};

const motes = scatterBox(dice(9), { x: 440, y: 200, w: 900, h: 640 }, 80)
  .map(([x, y], i) => dot(x, y, 1 + (i % 3) * 0.7))
  .join('');

export const border = scene({
  id: 'border',
  focus: box(388, 130, 984, 930),
  palette: { sky: '#f7d8a2', dark: '#241c26', accent: INK.red },
  grade: {
    gain: [1.03, 1, 0.96],
    lift: [0.008, 0.006, 0.012],
    saturation: 1.02,
    grain: 0.42,
    vignette: 0.34,
  },
  layers: [
    ...BORDER_HOURS.map((hour) => layer(`view_${hour}`, 0.1, borderView(hour), { hours: [hour] })),
    layer('room', 0.3, borderShell()),
    layer('fan', 0.34, fan()),
    layer('register', 0.38, registerDesk(), { portrait: { dx: 40, dy: 0, scale: 1 } }),
    layer('chairs', 0.4, chairs()),
    layer('table', 0.5, tableTop()),
    layer('form', 0.51, form()),
    layer('drawing', 0.51, drawing(), { hours: ['noon'] }),
    layer('telephone', 0.52, telephone()),
    ...BORDER_HOURS.map((hour) =>
      layer(
        `shade_${hour}`,
        0.7,
        hourShade(
          AIR[hour],
          { x: 880, y: 600, rx: 600, ry: 430 },
          holeAt(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h),
        ),
        { hours: [hour], blend: 'multiply' },
      ),
    ),
    ...BORDER_HOURS.map((hour) =>
      layer(`beam_${hour}`, 0.71, [clipped(LIT, ...beam(hour)), ...edges(hour)], {
        hours: [hour],
        blend: 'add',
      }),
    ),
    // Drawn after the light, or it would go grey in it.
    ...BORDER_HOURS.map((hour) =>
      layer(
        hour === 'morning' ? 'chair' : `chair_${hour}`,
        0.72,
        relit([place({ x: -44 }, ...numbered())], (color) => mix(color, ...CHAIR_TINT[hour])),
        { hours: [hour], portrait: { dx: -10, dy: 0, scale: 1 } },
      ),
    ),
    layer('motes', 0.75, [fill(motes, '#fff3cf', 0.6)], { blend: 'screen', motion: 'drift' }),
    layer('near', 0.95, near(), { portrait: { dx: 0, dy: 60, scale: 0.9 } }),
  ],
  anchors: {
    ku: anchor(712, 900, 0.96, 0.44),
    'ku.desk': anchor(712, 776, 0.92, 0.44),
    'ku.standing': anchor(690, 900, 0.94, 0.44),
    darya: anchor(1036, 900, 0.94, 0.44),
    'darya.seated': anchor(1040, 884, 1, 0.44),
    'darya.standing': anchor(1044, 906, 0.94, 0.44),
  },
  hotspots: {
    form: box(620, 750, 214, 174),
    drawing: box(904, 750, 180, 174),
    window: box(WINDOW.x - 16, WINDOW.y - 30, WINDOW.w + 32, WINDOW.h + 60),
    telephone: box(1062, 736, 176, 174),
    chair: box(1198, 752, 174, 296),
    register: box(390, 566, 216, 174),
  },
  weather: { dust: box(420, 180, 920, 760) },
  preview: { hours: BORDER_HOURS, lights: [], cast: ['ku.standing', 'darya.seated'] },
});
