import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { lens } from '../kit/marks.ts';
import { num } from '../kit/numbers.ts';
import { ellipse, rect } from '../kit/paths.ts';
import { fill, type PathShape, place, type Shape, stroke } from '../kit/shapes.ts';
import { type Clothes, figure, STANCES } from '../kit/skeleton.ts';
import { INK } from './restaurant-ink.ts';

/** Tones of a tablecloth: lit, half lit, shaded, dark. */
export type Cloth = readonly [lit: string, half: string, shade: string, dark: string];

export const NOON_CLOTH: Cloth = [INK.cloth, '#e4e6ee', INK.clothShade, INK.clothDeep];
export const AFTERNOON_CLOTH: Cloth = ['#ffe9c4', '#f0cfa8', '#cfa3a0', '#96729a'];

/** A round table under a cloth that falls to the floor; 0,0 is the middle of the top. */
export function table(rx: number, ry: number, drop: number, cloth: Cloth = NOON_CLOTH): Shape[] {
  const [lit, half, shaded, dark] = cloth;
  const folds = 9;
  const hem: [number, number][] = [];
  for (let i = 0; i <= folds * 2; i++) {
    const angle = Math.PI - (i / (folds * 2)) * Math.PI;
    const out = i % 2 ? 1.02 : 1.1;
    hem.push([Math.cos(angle) * rx * out, drop + Math.sin(angle) * ry * (i % 2 ? 0.9 : 1.12)]);
  }
  const side = (from: number, to: number): string => {
    const part = hem.slice(from, to + 1);
    const [first, last] = [nth(part, 0), nth(part, part.length - 1)];
    const a = Math.PI - (from / (folds * 2)) * Math.PI;
    const b = Math.PI - (to / (folds * 2)) * Math.PI;
    let path = `M${num(Math.cos(a) * rx)},${num(Math.sin(a) * ry)}`;
    path += `C${num(Math.cos(a) * rx * 1.01)},${num(drop * 0.4)} ${num(first[0])},${num(drop * 0.6)} ${num(first[0])},${num(first[1])}`;
    for (let i = 1; i < part.length; i++) {
      const [p, q] = [nth(part, i - 1), nth(part, i)];
      path += `Q${num((p[0] + q[0]) / 2)},${num((p[1] + q[1]) / 2 + 7)} ${num(q[0])},${num(q[1])}`;
    }
    path += `C${num(last[0])},${num(drop * 0.6)} ${num(Math.cos(b) * rx * 1.01)},${num(drop * 0.4)} ${num(Math.cos(b) * rx)},${num(Math.sin(b) * ry)}`;
    return `${path}A${rx},${ry} 0 0 1 ${num(Math.cos(a) * rx)},${num(Math.sin(a) * ry)}z`;
  };
  const shapes: Shape[] = [fill(side(0, folds * 2), shaded)];
  for (let i = 0; i < folds; i++) {
    const t = i / (folds - 1);
    const odd = i % 2 === 1;
    const tone =
      t < 0.3 ? (odd ? half : lit) : t < 0.6 ? (odd ? shaded : half) : odd ? dark : shaded;
    shapes.push(fill(side(i * 2, i * 2 + 2), tone));
  }
  shapes.push(fill(ellipse(0, 3, rx, ry), dark, 0.5), fill(ellipse(0, 0, rx, ry), lit));
  return shapes;
}

/** Three rolled tortillas under green sauce and cream. */
export function enchiladas(scale: number): Shape {
  const shapes: Shape[] = [
    fill(ellipse(4, 6, 72, 22), INK.clothDeep, 0.6),
    fill(ellipse(0, 0, 70, 21), '#f8f4ea'),
    fill(ellipse(0, 1, 68, 19), '#1c4c9c'),
    fill(ellipse(0, 1, 63, 17), '#f8f4ea'),
    fill(ellipse(0, 2, 52, 13), '#9fb23f'),
  ];
  for (const [x, y] of [
    [-8, -6],
    [0, 0],
    [8, 6],
  ] as const) {
    shapes.push(
      fill(
        `M${x - 44},${y - 2}c4,-12 74,-14 82,-3c6,8 -2,12 -8,12c-24,4 -58,4 -70,0c-6,-2 -6,-6 -4,-9z`,
        '#5f8a2c',
      ),
      fill(`M${x - 40},${y - 4}c8,-8 66,-10 74,-2c-20,-2 -56,-1 -74,2z`, '#a9c24a'),
    );
  }
  shapes.push(
    stroke('M-30,-8c10,-6 14,10 24,2c8,-8 14,10 24,2c6,-6 10,2 14,0', '#fffaf0', 5),
    fill(lens(-6, -7, 10, 5, 0.4) + lens(14, 0, 9, 5, -0.5) + lens(-18, 3, 8, 4, 0.9), INK.red),
    fill(lens(4, -10, 9, 4, -0.8) + lens(22, -6, 8, 4, 0.7), '#215c3c'),
  );
  return place({ scale }, ...shapes);
}

/** The printed slip, one corner lifted; no word on it can be read. */
export function slip(scale: number, turn: number): Shape {
  return place(
    { scale, turn },
    fill('M-34,-13l60,-9l18,36l-62,12z', INK.clothDeep, 0.7),
    fill('M-36,-16l60,-9l18,36q-10,-2 -16,4l-46,8z', '#fffdf4'),
    fill('M42,11q-10,-2 -16,4l-3,-9z', '#c9cede'),
    stroke('M-27,-12l26,-4M-22,-5l42,-7M-19,1l42,-7M-16,7l42,-7', '#7c8bb0', 2.2),
    stroke('M-10,16l24,-4', '#1c4c9c', 2),
  );
}

export function glass(x: number, y: number, drink: string): Shape[] {
  return [
    fill(ellipse(x + 6, y + 2, 17, 5), INK.clothDeep, 0.6),
    fill(`M${x - 13},${y - 40}l4,40q9,4 18,0l4,-40z`, drink),
    fill(`M${x - 13},${y - 40}l4,40q3,2 6,2l-3,-42z`, '#ffffff', 0.45),
    fill(ellipse(x, y - 40, 13, 4), '#ffe3d0'),
    fill(`M${x - 15},${y - 52}l2,12q13,5 26,0l2,-12z`, '#ffffff', 0.4),
  ];
}

/** Ladder-back chair with a rush seat; feet at 0,0, back to the left. */
export function chair(): Shape[] {
  const lit = '#b8673f';
  return [
    fill('M-44,-4l8,0l10,-150l-10,0zM52,-8h9l-5,-132h-9zM14,2h10l-2,-140h-10z', INK.woodDark),
    fill('M-52,-318h16l12,170l-14,2zM-52,-318c-2,-12 14,-14 16,0z', INK.wood),
    fill('M16,-302h15l1,150h-14zM16,-302c0,-12 14,-12 15,0z', INK.wood),
    fill('M-52,-318h5l13,172l-5,1zM16,-302h5l1,150h-4z', lit),
    fill(
      'M-38,-300q26,-18 56,-2l0,24q-28,-12 -54,-2zM-35,-254q26,-14 54,-2l0,18q-28,-10 -52,-2zM-32,-214q26,-12 52,-2l0,16q-26,-8 -51,-1z',
      INK.wood,
    ),
    fill(
      'M-38,-300q26,-18 56,-2l0,7q-28,-14 -55,0zM-35,-254q26,-14 54,-2l0,6q-28,-12 -53,0zM-32,-214q26,-12 52,-2l0,5q-26,-10 -51,0z',
      lit,
    ),
    fill('M-40,-152l62,-8l42,14l-70,16z', '#e2b268'),
    fill('M-40,-152l34,22l0,13l-34,-24zM-6,-130l70,-16v12l-70,17z', '#9c6540'),
    stroke('M-30,-150l34,18M-18,-152l36,16M-4,-154l38,15M10,-156l40,13', '#b98448', 2),
    fill('M-30,-60l50,10v7l-50,-10zM22,-52l32,-6v7l-32,6z', INK.woodDark),
  ];
}

const GUESTS: readonly Clothes[] = [
  guest('#c98a62', '#8f5544', '#2a1a20', '#f4e2c4', '#cfae8c', '#5a4a5c'),
  guest('#a8684a', '#74423a', '#1c1420', '#2f6f7c', '#1e4c5c', '#1b2a40'),
  guest('#e0a98a', '#b0705e', '#8a5a34', '#c8503c', '#8f3438', '#3a2a3c'),
  guest('#8a543c', '#5c3430', '#141018', '#e8b04a', '#b0783a', '#3a3048'),
];

function guest(
  skin: string,
  skinShade: string,
  hair: string,
  top: string,
  topShade: string,
  legs: string,
): Clothes {
  return { skin, skinShade, hair, top, topShade, legs, shoes: '#1a1420' };
}

type Course = 'meal' | 'chess' | 'birthday';

/** What stands on a small table, seen from far; the top is at y -62. */
function served(course: Course): Shape[] {
  if (course === 'chess') {
    return [
      fill('M-24,-58l6,-12h36l6,12z', '#f4e2c0'),
      fill(
        'M-19,-58l2,-4h9l-1,4zM-2,-58v-4h9l1,4zM-9,-62v-4h8v4zM8,-62l-1,-4h8l1,4zM-16,-66l1,-4h8v4zM0,-66v-4h8v4z',
        '#5a3030',
      ),
      fill('M-12,-64h5l-1,-10h-3zM4,-62h5l-1,-13h-3zM12,-66h4l-1,-8h-2z', '#2a1a24'),
      fill('M-4,-60h5l-1,-11h-3z', '#fffaf0'),
      fill(rect(32, -78, 8, 14), INK.lamp),
    ];
  }
  if (course === 'birthday') {
    return [
      fill('M-26,-62v-22q26,-9 52,0v22q-26,8 -52,0z', '#f6b8b0'),
      fill('M8,-88q10,1 18,4v22q-10,4 -18,5z', '#c8706a'),
      fill('M-26,-84q6,10 10,1t10,2t10,-2t10,1t12,-2q-26,-9 -52,0z', '#fffaf0'),
      stroke('M-14,-88v-14M0,-90v-14M14,-88v-14', INK.tile.mid, 3),
      fill(
        lens(-14, -106, 10, 6, 1.57) + lens(0, -108, 10, 6, 1.57) + lens(14, -106, 10, 6, 1.57),
        INK.tile.sun,
      ),
    ];
  }
  return [
    fill(rect(-18, -78, 5, 12) + ellipse(12, -64, 15, 4), INK.tile.deep),
    fill(ellipse(12, -65, 10, 2.4), INK.coral),
    fill(ellipse(-26, -63, 12, 3), '#dfe3ec'),
  ];
}

/** Balloons on strings, tied to a chair back. */
export function balloons(): Shape {
  const one = (x: number, y: number, tone: string, dark: string): Shape[] => [
    stroke(`M${x},${y + 22}Q${x * 0.3},${y + 80} 0,0`, INK.woodDark, 1.4),
    fill(ellipse(x, y, 19, 23), tone),
    fill(`M${x + 2},${y - 23}a19,23 0 0 1 0,46a26,30 0 0 0 0,-46z`, dark),
    fill(lens(x - 8, y - 9, 14, 7, -1), '#ffffff', 0.7),
    fill(`M${x - 4},${y + 27}l4,-6l4,6z`, dark),
  ];
  return place(
    {},
    ...one(-26, -92, INK.tile.sun, '#b0742c'),
    ...one(26, -104, INK.coral, '#a83a34'),
    ...one(2, -126, '#6fb7c4', '#2f7080'),
  );
}

/** A table with two or three people, small, for the depth of the room. */
export function party(
  seed: number,
  spot: { x: number; y: number; size: number },
  howMany: 2 | 3,
  course: Course,
): Shape {
  const roll = dice(seed);
  const first = roll.int(0, 3);
  const sit = (n: number, dx: number, flip: boolean): Shape =>
    figure(STANCES.sit, nth(GUESTS, (first + n) % GUESTS.length), {
      x: dx,
      y: roll.range(-4, 2),
      scale: 1,
      flip,
    });
  const shapes: Shape[] = [fill(ellipse(0, 6, 120, 14), INK.stoneDeep, 0.45)];
  if (howMany === 3) shapes.push(sit(2, 4, false));
  shapes.push(
    sit(0, -68, false),
    sit(1, 70, true),
    place({ y: -62 }, ...table(52, 11, 56)),
    ...served(course),
  );
  return place({ x: spot.x, y: spot.y, scale: spot.size }, ...shapes);
}

/** Rolls in a basket, small. */
export function bread(): Shape[] {
  return [
    fill(ellipse(4, 6, 44, 12), INK.clothDeep, 0.6),
    fill('M-42,-12h84c0,14 -12,22 -26,22h-32c-14,0 -26,-8 -26,-22z', '#a86a3a'),
    fill(
      'M-40,-14c0,-14 22,-18 30,-10c6,-12 30,-10 32,0c12,-6 24,2 20,10q-40,12 -82,0z',
      '#e2a854',
    ),
    fill('M-36,-18c4,-10 18,-12 24,-6M-8,-22c6,-8 22,-8 26,0', '#ffe0a0'),
    stroke('M-38,-6q38,10 76,0M-32,2q32,8 64,0', '#7a4630', 2.4),
  ];
}

export function shadow(x: number, y: number, rx: number, ry: number): PathShape {
  return fill(ellipse(x, y, rx, ry), '#6b3a4c', 0.5);
}
