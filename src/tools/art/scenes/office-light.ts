import type { Point } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { AIR } from './office-air.ts';
import { ROOM } from './office-space.ts';
import type { OfficeHour } from './office-window.ts';

/** The screen as it hangs in the room. */
export const SCREEN = { x: 1084, y: 242, w: 156, h: 136 } as const;

/** The floor as far as nothing stands on it; chair and drawers wind the other way: holes. */
const BARE_FLOOR = `${polygon([
  [0, 750],
  [284, 750],
  [284, 832],
  [848, 832],
  [848, 750],
  [884, 750],
  [884, 920],
  [1008, 920],
  [1008, 889],
  [1260, 889],
  [1260, 920],
  [1380, 920],
  [1380, 750],
  [1760, 750],
  [1760, 1100],
  [0, 1100],
])}M541,836L549,912H690L699,836L680,814H560ZM534,948L540,980H700L706,948ZM302,832V992H436V832ZM806,832V998H832V832Z`;

const PHONE =
  'M672,798c2-26 14-42 24-50h52c12,8 22,24 24,50zM664,738c0-22 28-26 58-26s58,4 58,26' +
  'c0,10-26,10-28,0c-2-8-14-9-30-9s-28,1-30,9c-2,10-28,10-28,0z';

/** What comes in through the three lights of the window, and lies down on the floor. */
export function officeBeam(hour: OfficeHour): Shape[] {
  const { beam, strength, lean, near } = AIR[hour];
  const [n0, n1] = near;
  const foot = (x: number, n: number, part: number): Point => {
    const [px, py] = ROOM.pull(x, 750, n);
    return [px + lean * part, py];
  };
  const shapes: Shape[] = [];
  const floor: Shape[] = [];
  for (const [x0, x1] of [
    [652, 694],
    [706, 814],
    [826, 868],
  ] as const) {
    const patch = polygon([
      foot(x0, n0, 0.45),
      foot(x1, n0, 0.45),
      foot(x1, n1, 1),
      foot(x0, n1, 1),
    ]);
    floor.push(fill(patch, beam, strength), fill(patch, spray('#ffd08a', 1, x0 % 7), strength));
    // The shaft itself, faint.
    const shaft = polygon([[x0, 240], [x1, 240], foot(x1, n1, 1), foot(x0, n1, 1)]);
    shapes.push(
      fill(shaft, beam, strength * 0.06),
      fill(shaft, spray(beam, 1, x1 % 5), strength * 0.5),
    );
  }
  shapes.push(
    clipped(BARE_FLOOR, ...floor),
    // Every edge that looks at the window.
    fill(
      polygon([
        [322, 780],
        [806, 780],
        [812, 785],
        [316, 785],
      ]),
      beam,
      strength * 1.2,
    ),
    fill(
      polygon([
        [904, 728],
        [1352, 728],
        [1356, 732],
        [900, 732],
      ]),
      beam,
      strength,
    ),
    stroke('M546,830c2-12 10-16 22-16h78', beam, 4, strength * 1.6),
    stroke('M676,722c14-8 30-9 46-9c18,0 34,2 46,9', beam, 3, strength * 1.4),
    stroke('M494,742H636M476,721H656', beam, 3, strength * 1.3),
    fill(PHONE, '#ff2a18', strength * 0.62),
  );
  return shapes;
}

/**
 * The lit reveal and the sill, behind whoever stands at the window.
 * @param more makes up for the shade that is laid over them
 */
export function officeSill(hour: OfficeHour, more: number): Shape[] {
  const { beam, lean } = AIR[hour];
  const strength = AIR[hour].strength * more;
  return [
    fill(
      polygon([
        [612, 654],
        [908, 654],
        [899, 642],
        [621, 642],
      ]),
      beam,
      strength * 0.8,
    ),
    fill(
      lean > 0
        ? polygon([
            [908, 168],
            [879, 221],
            [879, 612],
            [908, 654],
          ])
        : polygon([
            [612, 168],
            [641, 221],
            [641, 612],
            [612, 654],
          ]),
      beam,
      strength,
    ),
    fill(rect(600, 654, 320, 5), beam, strength),
  ];
}

/** Rows of heads before an empty lectern, blue; then its light in the room. */
export function officeTelevision(): Shape[] {
  const s = SCREEN;
  const shapes: Shape[] = [
    ...halo(1162, 310, 220, '#1f66cc', 4),
    ...cone(
      { a: [1080, 392], b: [1246, 392] },
      { a: [1000, 1030], b: [1440, 1030] },
      { color: '#2f80e6', peak: 0.22, steps: 4, grain: true },
    ),
    // What looks straight at the screen: the front of the desks, the pane of the door.
    fill(rect(890, 768, 116, 150), '#2f80e6', 0.16),
    fill(
      polygon([
        [418, 378],
        [522, 378],
        [522, 420],
        [418, 490],
      ]),
      '#3f8fe8',
      0.2,
    ),
    ...pool(1130, 742, 250, 16, { color: '#5ab0ff', peak: 0.5, steps: 3 }),
    fill(rect(876, 756, 512, 5), '#9fd4ff', 0.7),
    fill(rect(1112, 528, 252, 4), '#7cc4ff', 0.6),
    stroke('M1140,430c2-5 6-6 10-6h68c8,0 12,4 12,10', '#8fd0ff', 3, 0.8),
    stroke('M772,730c8,6 8,12 6,14M752,750c12,10 18,24 20,46', '#9fd4ff', 3, 0.7),
    fill(rect(1041, 204, 3, 210), '#7cc4ff', 0.7),
    fill(rect(640, 812, 208, 5), '#6ab8ff', 0.55),
    fill(rect(1358, 470, 6, 142), '#5aa8f4', 0.35),
    fill(rect(1230, 612, 136, 4), '#8fd0ff', 0.8),
    clipped(
      rect(s.x, s.y, s.w, s.h),
      fill(rect(s.x, s.y, s.w, s.h), '#1d5fae'),
      fill(rect(s.x, s.y, s.w, 84), '#4a9be6'),
      fill(
        polygon([
          [1100, 242],
          [1224, 242],
          [1240, 326],
          [1084, 326],
        ]),
        '#7cc0f6',
      ),
      fill(rect(1150, 284, 26, 42) + rect(1144, 278, 38, 7), '#0b2f66'),
      fill(rect(1120, 262, 12, 62) + rect(1194, 262, 12, 62), '#2a78c8'),
      fill(rect(1214, 276, 18, 50), '#123f80'),
      fill(
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) => ellipse(1094 + i * 23, 344, 11, 14) + rect(1082 + i * 23, 354, 24, 30))
          .join(''),
        '#0a2350',
      ),
      fill([0, 1, 2, 3, 4, 5].map((i) => ellipse(1106 + i * 25, 362, 13, 15)).join(''), '#05132f'),
      fill(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
          .map((i) => rect(s.x, s.y + i * 9, s.w, 3))
          .join(''),
        '#0b2f66',
        0.45,
      ),
    ),
  ];
  return shapes;
}

/** The lamp on her desk. */
export function officeLamp(): Shape[] {
  return [
    ...cone(
      { a: [392, 676], b: [470, 670] },
      { a: [300, 812], b: [640, 812] },
      { color: '#ffc266', peak: 0.5, steps: 4, grain: true },
    ),
    ...pool(470, 800, 180, 18, { color: '#ffd48a', peak: 0.7, steps: 4 }),
    ...halo(432, 678, 110, '#ffb95a', 4),
    fill(ellipse(431, 672, 45, 11), '#fff2cc'),
    fill(
      polygon([
        [520, 722],
        [518, 652],
        [545, 652],
        [548, 722],
      ]),
      '#ffd79a',
      0.5,
    ),
    stroke('M482,792L496,744', '#ffd79a', 3, 0.8),
    fill(rect(282, 818, 380, 5), '#ffe0a8', 0.8),
  ];
}
