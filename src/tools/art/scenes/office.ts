import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import type { Point } from '../kit/numbers.ts';
import { anchor, box, layer, scene } from '../kit/picture.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { officeDesks } from './office-desks.ts';
import { officeBeam, officeLamp, officeSill, officeTelevision } from './office-light.ts';
import { officeRoom } from './office-room.ts';
import { officeCorners, officeShade } from './office-shade.ts';
import { OFFICE_HOURS, officeView } from './office-window.ts';

/** Dark and near: a rubber plant that nobody waters, and the backs of two binders. */
function foreground(): Shape[] {
  const roll = dice(90);
  let leaves = '';
  let ribs = '';
  let halves = '';
  for (const [x, y, angle, size] of [
    [60, 1010, -1.2, 230],
    [130, 1040, -0.7, 240],
    [20, 900, -1.6, 220],
    [90, 880, -0.9, 200],
    [-20, 1060, -0.5, 260],
    [180, 1090, -0.35, 220],
    [40, 780, -1.3, 170],
  ] as const) {
    const tip = [x + Math.cos(angle) * size, y + Math.sin(angle) * size] as const;
    leaves += lens(
      (x + tip[0]) / 2,
      (y + tip[1]) / 2,
      size,
      size * 0.42,
      angle + roll.range(-0.1, 0.1),
    );
    const turn: Point = [-Math.sin(angle) * size * 0.07, Math.cos(angle) * size * 0.07];
    halves += lens(
      (x + tip[0]) / 2 + turn[0],
      (y + tip[1]) / 2 + turn[1],
      size * 0.9,
      size * 0.2,
      angle,
    );
    ribs += `M${x},${y}L${Math.round(tip[0])},${Math.round(tip[1])}`;
  }
  return [
    fill(leaves, '#0b1326'),
    fill(halves, '#142142'),
    stroke(ribs, '#070b18', 3),
    fill(
      taper(
        [
          [40, 1100],
          [50, 960],
          [30, 800],
        ],
        14,
        8,
      ),
      '#070b18',
    ),
    fill('M1610,1100V846l18-10h52l8,12v252zM1690,1100V872l14-8h56v236z', '#0a0e1e'),
    fill('M1634,880h36v70h-36zM1714,900h30v60h-30z', '#141d36'),
  ];
}

export const office = scene({
  id: 'office',
  focus: box(430, 180, 880, 830),
  palette: { sky: '#172149', dark: '#0a1020', accent: '#df3f34' },
  grade: {
    gain: [1.03, 1, 0.98],
    lift: [0.005, 0.006, 0.016],
    saturation: 1.04,
    grain: 0.35,
    vignette: 0.35,
  },
  layers: [
    ...OFFICE_HOURS.map((hour) => layer(`view-${hour}`, 0.1, officeView(hour), { hours: [hour] })),
    layer('room', 0.4, officeRoom()),
    ...OFFICE_HOURS.filter((hour) => hour !== 'before_dawn').map((hour) =>
      layer(`sill-${hour}`, 0.41, officeSill(hour, 1.6), { hours: [hour], blend: 'add' }),
    ),
    layer('desks', 0.5, officeDesks()),
    ...OFFICE_HOURS.map((hour) =>
      layer(`shade-${hour}`, 0.52, officeShade(hour), { hours: [hour], blend: 'multiply' }),
    ),
    layer('corners', 0.53, officeCorners(), { blend: 'multiply' }),
    ...OFFICE_HOURS.map((hour) =>
      layer(`beam-${hour}`, 0.54, officeBeam(hour), { hours: [hour], blend: 'add' }),
    ),
    // Nobody has come yet, so that the street lamp may fall on the sill undimmed.
    layer('sill-before_dawn', 0.54, officeSill('before_dawn', 1), {
      hours: ['before_dawn'],
      blend: 'add',
    }),
    layer('tv', 0.55, officeTelevision(), { light: 'tv', blend: 'add', motion: 'flicker' }),
    layer('lamp', 0.55, officeLamp(), { light: 'lamp', blend: 'add' }),
    layer('near', 0.95, foreground()),
  ],
  anchors: {
    ines: anchor(762, 612, 0.8, 0.1),
    ku: anchor(1030, 734, 0.92, 0.45),
    'ku.standing': anchor(1004, 890, 1, 0.45),
    'ku.coffee': anchor(1056, 886, 1, 0.45),
    courier: anchor(494, 800, 1.05, 0.45),
    zuniga: anchor(604, 872, 1, 0.45),
    echegaray: anchor(800, 880, 1.08, 0.45),
    'echegaray.seated': anchor(740, 856, 1.1, 0.45),
    'echegaray.telephone': anchor(740, 856, 1.1, 0.45),
    iturbe: anchor(790, 884, 1.06, 0.45),
    'iturbe.seated': anchor(1010, 834, 1.04, 0.45),
    renata: anchor(800, 884, 1.04, 0.45),
    'renata.seated': anchor(1020, 826, 0.94, 0.45),
    aurelio: anchor(800, 884, 1, 0.45),
    'aurelio.seated': anchor(1020, 826, 0.94, 0.45),
    renteria: anchor(800, 884, 1.02, 0.45),
    'renteria.seated': anchor(740, 856, 1, 0.45),
    'renteria.writing': anchor(740, 856, 1, 0.45),
  },
  hotspots: {
    tv: box(1056, 212, 250, 200),
    window: box(612, 168, 296, 490),
    calendar: box(934, 204, 112, 214),
    coffee: box(1116, 420, 150, 110),
    telephone: box(660, 708, 124, 96),
    typewriter: box(466, 650, 196, 160),
    door: box(384, 346, 172, 390),
  },
  weather: {
    dust: box(640, 300, 420, 620),
    steam: { x: 1190, y: 462 },
    rain: { from: box(641, 180, 238, 60), to: box(641, 560, 238, 60) },
  },
  preview: { hours: OFFICE_HOURS, lights: ['tv'], cast: ['ku.desk'] },
});
