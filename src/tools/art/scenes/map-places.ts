import { count, type Point } from '../kit/numbers.ts';
import { arch, circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';

const C = {
  ink: '#2b1c40',
  bone: '#fff6e0',
  shade: '#d8b8a8',
  blue: '#2f5fae',
  teal: '#1f8a8c',
  red: '#d83a2f',
  gold: '#f6b83c',
  violet: '#7a5ac8',
  green: '#2f7a5a',
} as const;

/** Small houses, each known by its outline; foot at 0,0, about 70 high. */
const ICONS: Readonly<Record<string, readonly Shape[]>> = {
  office: [
    fill(rect(-26, -56, 52, 56), C.bone),
    fill(rect(10, -56, 16, 56), C.shade),
    fill(rect(-30, -62, 60, 8), C.ink),
    fill(
      count(6)
        .map((i) => rect(-20 + (i % 2) * 16, -46 + Math.floor(i / 2) * 16, 10, 9))
        .join(''),
      C.blue,
    ),
    fill(rect(-20, -30, 10, 9), C.gold),
  ],
  restaurant: [
    fill(rect(-30, -50, 60, 50), C.blue),
    fill(
      count(10)
        .map((i) => rect(-28 + (i % 5) * 12, -46 + Math.floor(i / 5) * 12, 6, 6))
        .join(''),
      C.bone,
    ),
    fill(arch(-10, -24, 20, 24), C.ink),
    fill(
      'M-34,-50Q-34,-58 -26,-58Q-20,-70 -10,-62Q0,-74 10,-62Q20,-70 26,-58Q34,-58 34,-50z',
      C.bone,
    ),
  ],
  museum: [
    fill(rect(-38, -26, 76, 26), C.shade),
    fill(rect(-38, -26, 76, 8), C.bone),
    fill(rect(-5, -62, 10, 62), C.ink),
    fill('M-40,-66H40L34,-56H-34z', C.bone),
    stroke('M-26,-54V-30M-14,-54V-28M14,-54V-28M26,-54V-30', '#7fd0e0', 3),
  ],
  ministry: [
    fill(rect(-18, -84, 36, 84), C.bone),
    fill(rect(6, -84, 12, 84), C.shade),
    fill(
      count(10)
        .map((i) => rect(-14, -80 + i * 8, 28, 3))
        .join(''),
      C.violet,
    ),
    fill(rect(-30, -16, 60, 16), C.ink),
    stroke('M0,-84V-98', C.ink, 3),
    fill('M0,-98l18,5l-18,6z', C.red),
  ],
  archive: [
    fill(
      polygon([
        [-38, 0],
        [-30, -30],
        [30, -30],
        [38, 0],
      ]),
      C.shade,
    ),
    fill('M-24,-30A24,26 0 0 1 24,-30z', C.violet),
    fill('M4,-55A24,26 0 0 1 24,-30H8z', '#5a3ca0'),
    fill(rect(-3, -68, 6, 14), C.ink),
    fill(
      count(5)
        .map((i) => arch(-30 + i * 13, -20, 8, 20))
        .join(''),
      C.ink,
    ),
  ],
  stands: [
    fill(
      polygon([
        [-40, 0],
        [-40, -16],
        [40, -48],
        [40, 0],
      ]),
      C.bone,
    ),
    stroke('M-40,-12L40,-38M-40,-4L40,-22', C.red, 5),
    stroke('M-40,-58Q0,-44 40,-78', C.ink, 2.4),
    fill('M-30,-56l12,3l-8,12zM-8,-54l12,-1l-4,14zM14,-60l12,-5l0,15z', C.green),
    fill('M-19,-54l11,1l-5,13zM3,-57l11,-3l-2,14z', C.red),
  ],
  condesa: [
    fill('M-4,0C-2,-20 -8,-30 -16,-40L4,-26L16,-42C8,-28 4,-16 6,0z', C.ink),
    fill(ellipse(-16, -48, 22, 18) + ellipse(14, -52, 24, 20) + ellipse(0, -64, 20, 14), C.violet),
    fill(ellipse(-20, -53, 12, 8) + ellipse(8, -62, 14, 9) + ellipse(24, -52, 8, 7), '#b49af0'),
  ],
  cinema: [
    fill(rect(-32, -40, 64, 40), C.ink),
    fill(roundRect(-40, -48, 80, 16, 4), C.red),
    fill(
      count(7)
        .map((i) => circle(-33 + i * 11, -40, 3))
        .join(''),
      C.gold,
    ),
    fill(rect(-7, -86, 14, 40), C.gold),
    fill(rect(1, -86, 6, 40), '#c8842a'),
    fill(rect(-18, -24, 14, 24) + rect(4, -24, 14, 24), C.gold),
  ],
  counter: [
    fill(rect(-34, -20, 68, 20), C.teal),
    fill(rect(-38, -26, 76, 8), C.bone),
    fill('M-22,-30C-22,-58 22,-58 22,-30z', C.gold),
    fill('M6,-50C18,-46 22,-38 22,-30H10z', '#c8842a'),
    fill(rect(-26, -31, 52, 5) + rect(-3, -60, 6, 8), C.ink),
  ],
  flat: [
    fill(rect(-26, -52, 52, 52), '#e8a889'),
    fill(rect(8, -52, 18, 52), '#c0707c'),
    fill(
      polygon([
        [-32, -52],
        [0, -72],
        [32, -52],
      ]),
      C.ink,
    ),
    fill(rect(-18, -44, 14, 16) + rect(4, -44, 14, 16), C.bone),
    fill(rect(-8, -20, 14, 20), C.green),
    fill(rect(-20, -28, 18, 4) + rect(2, -28, 18, 4), C.green),
  ],
  garden: [
    fill(rect(-38, -20, 76, 20), '#e0684a'),
    fill(arch(-8, -24, 16, 24), C.ink),
    fill(circle(-22, -38, 18) + circle(18, -44, 20), C.green),
    fill(circle(-26, -43, 10) + circle(12, -51, 11), '#6fb488'),
    fill(circle(-14, -34, 3) + circle(24, -40, 3) + circle(10, -36, 3), C.gold),
  ],
  airport: [
    fill(rect(-40, -14, 80, 14), C.bone),
    fill(rect(-6, -54, 12, 54), C.shade),
    fill(
      polygon([
        [-18, -74],
        [18, -74],
        [12, -54],
        [-12, -54],
      ]),
      C.ink,
    ),
    fill(
      polygon([
        [-15, -70],
        [15, -70],
        [12, -61],
        [-12, -61],
      ]),
      '#7fd0e0',
    ),
    fill(
      count(6)
        .map((i) => rect(-36 + i * 13, -10, 8, 5))
        .join(''),
      C.blue,
    ),
  ],
  beach: [
    stroke('M4,0L-4,-46', C.bone, 4),
    fill('M-38,-30C-34,-66 24,-76 36,-40z', C.red),
    fill(
      'M-22,-33C-20,-56 -12,-62 -6,-62C-4,-54 -6,-44 -8,-36zM8,-38C10,-52 6,-60 0,-62C12,-64 20,-56 24,-40z',
      C.bone,
    ),
    fill('M-36,0h30l14,-12l6,4l-16,16h-34z', C.teal),
  ],
  corridor: [
    fill(rect(-32, -64, 64, 64), C.bone),
    fill(rect(14, -64, 18, 64), '#e8b0a0'),
    fill(
      count(12)
        .map((i) => rect(-27 + (i % 3) * 14, -58 + Math.floor(i / 3) * 15, 9, 8))
        .join(''),
      C.teal,
    ),
    fill(rect(1, -43, 9, 8), C.gold),
    fill(rect(-36, -70, 72, 7), '#e0684a'),
  ],
  border: [
    fill(
      count(9)
        .map((i) => rect(-42 + i * 10, -48, 5, 48))
        .join(''),
      C.ink,
    ),
    fill(rect(-44, -44, 90, 5) + rect(-44, -10, 90, 5), C.ink),
    fill(rect(-8, -30, 24, 30), C.gold),
    fill('M-4,-14h16v4h-16zM-4,-26h4v26h-4zM8,-12h4v12h-4z', C.red),
  ],
};

export const SPOTS: Readonly<Record<string, Point>> = {
  border: [560, 206],
  museum: [536, 622],
  ministry: [700, 568],
  archive: [862, 548],
  restaurant: [784, 634],
  office: [632, 682],
  stands: [866, 668],
  condesa: [566, 776],
  cinema: [674, 802],
  counter: [778, 744],
  airport: [906, 788],
  flat: [588, 892],
  garden: [716, 938],
  corridor: [1150, 204],
  beach: [1214, 344],
};

export function places(): Shape[] {
  return Object.entries(SPOTS).map(([id, [x, y]]) =>
    place(
      { x, y },
      fill(ellipse(4, 4, 50, 17), '#2b1c40', 0.5),
      fill(ellipse(0, 0, 48, 16), '#fff6e0'),
      fill(ellipse(0, 0, 41, 12.5), '#e0684a'),
      ...(ICONS[id] ?? []),
    ),
  );
}

/** A window in each, at night. */
export function placeLights(): Shape[] {
  const spots = Object.values(SPOTS);
  return [
    ...[58, 40].map((r) =>
      fill(spots.map(([x, y]) => ellipse(x, y - 24, r, r * 0.8)).join(''), '#ff9a3c', 0.14),
    ),
    stroke(spots.map(([x, y]) => ellipse(x, y, 45, 14)).join(''), '#ffd584', 3, 0.55),
  ];
}
