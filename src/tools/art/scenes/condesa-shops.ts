import { count } from '../kit/numbers.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { WIDTH } from '../kit/picture.ts';
import { halo, pool } from '../kit/ramps.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { shop } from './condesa-cafe.ts';
import { BLOCK, DROP, STREET, WINDOWS } from './condesa-space.ts';

/** House door under a round canopy; its lamp is out. */
function door(): Shape[] {
  return [
    fill(rect(812, 640, 84, 160), '#0b1426'),
    fill(rect(820, 650, 32, 150) + rect(856, 650, 32, 150), '#16283f'),
    fill(
      circle(836, 690, 11) + rect(826, 712, 20, 60) + circle(872, 690, 11) + rect(862, 712, 20, 60),
      '#23405c',
    ),
    fill(roundRect(796, 624, 116, 15, 7), '#5f5572'),
    fill(rect(902, 690, 7, 12), '#c9a24a'),
    fill(
      count(5)
        .map((i) => circle(904 + (i % 2) * 4, 716 + i * 5, 1.4))
        .join(''),
      '#c9a24a',
    ),
  ];
}

function awning(x: number, w: number): Shape[] {
  const n = Math.round(w / 22);
  const pitch = w / n;
  const flap = (i: number): string => {
    const [a, b] = [x + i * pitch, x + (i + 1) * pitch];
    const out = (v: number): number => v + ((v - x - w / 2) / w) * 16;
    return `M${a},640H${b}L${out(b)},668q${-pitch / 2},14 ${out(a) - out(b)},0z`;
  };
  return [
    fill(count(n).map(flap).join(''), '#e8dcc0'),
    fill(
      count(n)
        .filter((i) => i % 2 === 0)
        .map(flap)
        .join(''),
      '#2f7f78',
    ),
    fill(
      polygon([
        [x, 640],
        [x + w, 640],
        [x + w + 4, 650],
        [x - 4, 650],
      ]),
      '#0a1226',
      0.35,
    ),
  ];
}

/** Head of the shutters. */
const TOP = STREET.pavement - 152;

/** A roller shutter, down for the night. */
function shutter(x: number, w: number): Shape[] {
  return [
    fill(rect(x, TOP, w, STREET.pavement - TOP), '#22304c'),
    fill(slats({ x, y: TOP + 2, w, h: 138 }, 9, 0.5), '#2e4162'),
    fill(rect(x, TOP - 10, w, 12), '#3c5072'),
    fill(rect(x, TOP, w, 152), spray('#0a1024', 2), 0.7),
    fill(rect(x + w / 2 - 12, STREET.pavement - 22, 24, 8), '#0f1a30'),
  ];
}

export function groundFloor(light: 'night' | 'day'): Shape[] {
  const { mender } = WINDOWS;
  return [
    fill(rect(BLOCK.left, BLOCK.ground, WIDTH, STREET.pavement - BLOCK.ground), '#17142c'),
    fill(rect(BLOCK.left, BLOCK.ground, 78, 168), '#5a3c48'),
    fill(rect(BLOCK.left, BLOCK.ground, 44, 168), '#8a5850'),
    fill(rect(BLOCK.left, BLOCK.ground, 20, 168), '#c98660'),
    ...(light === 'day' ? shutter(mender.x - 8, mender.w + 16) : []),
    place({ x: 226, y: DROP }, ...door()),
    ...shutter(1160, 136),
    place(
      { y: DROP },
      fill(rect(1318, 606, WIDTH, 20), '#17142c'),
      ...shop(1336, 150, 'couple'),
      ...shop(1500, 160, 'waiter'),
      ...shop(1676, 100, 'alone'),
      ...awning(1330, 160),
      ...awning(1494, 172),
      ...awning(1670, 120),
    ),
    fill(rect(BLOCK.left, STREET.pavement - 16, WIDTH, 16), '#0b0d1c'),
  ];
}

/** A cup, a saucer, three threads of steam: the sign says it without a letter. */
export function neon(): Shape[] {
  const cup =
    'M1096,610h54c0,24 -8,34 -27,34c-19,0 -27,-10 -27,-34zM1150,614c20,-4 20,18 -4,18M1086,650h74';
  const steam = 'M1110,602c-7,-9 7,-13 0,-22M1123,602c-7,-9 7,-13 0,-26M1136,602c-7,-9 7,-13 0,-22';
  return [
    place(
      { x: 370, y: DROP + 8 },
      ...halo(1123, 618, 90, '#2fd8b0', 4),
      ...pool(1123, 660, 190, 64, { color: '#1a8a78', peak: 0.3, steps: 4, grain: true }),
      stroke(cup, '#1f9a86', 9, 0.7),
      stroke(steam, '#c9562e', 8, 0.6),
      stroke(cup, '#b8ffe8', 3.4),
      stroke(steam, '#ffc890', 3),
    ),
  ];
}
