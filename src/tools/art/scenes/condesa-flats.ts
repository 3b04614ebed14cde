import { lettering } from '../kit/lettering.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { halo, pool } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { behind, frame } from './condesa-frames.ts';
import { WINDOWS } from './condesa-space.ts';
import type { Looked } from './condesa-windows.ts';

/** Folds of a heavy curtain between two x. */
function folds(left: number, right: number, tones: readonly [string, string, string]): Shape[] {
  const many = Math.round((right - left) / 17);
  const pitch = (right - left) / many;
  const fold = (i: number, from: number, to: number): string =>
    `M${left + (i + from) * pitch},-98c3,34 -3,64 0,98h${(to - from) * pitch}c-3,-34 3,-64 0,-98z`;
  const all = count(many);
  return [
    fill(rect(left, -98, right - left, 98), tones[1]),
    fill(all.map((i) => fold(i, 0, 0.36)).join(''), tones[0]),
    fill(all.map((i) => fold(i, 0.72, 1)).join(''), tones[2]),
  ];
}

/** Down the wall on a cord: a basket, with half a sheet in it. */
function basket(): Shape[] {
  const { x, y, w, h } = WINDOWS.curtain;
  const [bx, by] = [x + w + 28, 646];
  return [
    stroke(
      `M${x + 112},${y + h - 6}Q${bx - 8},${y + h + 6} ${bx},${y + h + 40}V${by - 26}`,
      '#e8d4a8',
      2,
    ),
    stroke(`M${bx - 15},${by - 2}Q${bx},${by - 50} ${bx + 15},${by - 2}`, '#b9783c', 3),
    fill(`M${bx - 6},${by + 4}l3,-24l14,2l-2,22z`, '#fff6e0'),
    fill(`M${bx - 19},${by - 4}h38l-6,26h-26z`, '#c98642'),
    fill(`M${bx + 4},${by - 4}h15l-6,26h-9z`, '#8a5230'),
    stroke(`M${bx - 18},${by + 5}h35M${bx - 16},${by + 13}h31`, '#6a3a28', 2),
  ];
}

/** A hand wide. Behind it somebody who does not wish to be seen to look. */
export function curtain(looked: Looked): Shape[] {
  const at = looked === 'at';
  return [
    behind(
      WINDOWS.curtain,
      98,
      fill(rect(0, -98, 206, 98), at ? '#ffe6a8' : '#2a1a2c'),
      ...(at ? pool(110, -56, 40, 60, { color: '#fff8dc', peak: 0.8, steps: 3 }) : []),
      // Half a face, half a pair of spectacles.
      ...(at
        ? [
            fill('M104,2C102,-30 104,-48 114,-52C128,-50 130,-28 130,2z', '#6a2f3c'),
            fill('M106,-52c-6,-10 -2,-30 12,-30c12,0 14,18 8,30z', '#8a4a44'),
            fill('M103,-66c-4,-18 12,-24 22,-16c-6,2 -12,6 -14,14z', '#e8dccb'),
            stroke(circle(110, -64, 6), '#2a1222', 2.2),
          ]
        : []),
      ...(at
        ? [
            ...folds(0, 98, ['#f29a5c', '#cf6a4a', '#a04640']),
            ...folds(122, 206, ['#f29a5c', '#cf6a4a', '#a04640']),
          ]
        : [
            ...folds(0, 98, ['#b8604a', '#8a4448', '#5f2f42']),
            ...folds(122, 206, ['#b8604a', '#8a4448', '#5f2f42']),
          ]),
      // The hand that holds it open.
      fill('M98,-44c8,-3 14,0 14,4l-8,1l7,3l-8,2l5,4l-10,2z', at ? '#f2c49a' : '#8a5a52'),
    ),
    ...frame(WINDOWS.curtain, 1),
    ...(at ? basket() : []),
  ];
}

function sign(lit: boolean): Shape[] {
  return [
    fill(
      polygon([
        [10, -42],
        [100, -44],
        [101, -6],
        [11, -4],
      ]),
      lit ? '#fff3d0' : '#c9c4b4',
    ),
    stroke(lettering('SE RENTA', 18, -22, 10), lit ? '#b8402f' : '#7a3038', 2.6),
    fill(
      count(7)
        .map((i) => rect(22 + i * 10, -15, i === 2 ? 2 : 7, 4))
        .join(''),
      '#3a4668',
    ),
  ];
}

/** Nobody is at home, and something glows at the height of a mouth: until the light goes on. */
export function toLet(looked: Looked): Shape[] {
  const { to_let: place } = WINDOWS;
  const dark: Shape[] = [
    fill(rect(0, -98, 214, 98), '#0b162a'),
    fill(
      polygon([
        [0, -98],
        [214, -98],
        [214, -70],
        [0, -20],
      ]),
      '#132a48',
    ),
    ...halo(70, -64, 17, '#ff5a3c', 3),
    fill(circle(70, -64, 4), '#ff8a5c'),
    ...sign(false),
  ];
  const person = (x: number, tall: number, body: string, hair: string): Shape[] => [
    fill(
      `M${x - 17},2C${x - 17},${-tall + 34} ${x - 12},${-tall + 26} ${x},${-tall + 24}C${x + 13},${-tall + 26} ${x + 17},${-tall + 36} ${x + 17},2z`,
      body,
    ),
    fill(ellipse(x - 2, -tall + 13, 9.5, 12), '#7a4a3c'),
    fill(
      `M${x - 11},${-tall + 12}c-3,-20 22,-20 21,-2c-1,8 -4,10 -6,12c-1,-8 -6,-12 -15,-10z`,
      hair,
    ),
  ];
  const lit: Shape[] = [
    fill(rect(0, -98, 214, 98), '#d8d08a'),
    fill(rect(0, -98, 214, 40), '#eee6a4'),
    fill(
      polygon([
        [0, 0],
        [0, -12],
        [70, -26],
        [214, -26],
        [214, 0],
      ]),
      '#a89a5c',
    ),
    ...pool(120, -94, 100, 60, { color: '#fffbd8', peak: 0.8, steps: 4, grain: true }),
    stroke('M120,-98V-88', '#6a6a3c', 2),
    fill(circle(120, -84, 5), '#fffff0'),
    // A smoke alarm where the glow was, and those to whom the flat is explained.
    fill(circle(70, -64, 9), '#fffdf0'),
    fill(circle(70, -64, 3.4), '#d83a34'),
    ...person(128, 72, '#2f4a5c', '#1a1420'),
    ...person(156, 64, '#7a3a4a', '#3a1a1c'),
    ...person(190, 76, '#3a3440', '#1a1420'),
    stroke('M178,-44C168,-36 160,-28 150,-20', '#3a3440', 7),
    fill('M186,-50l4,16l4,-16z', '#fffaf0'),
    ...sign(true),
  ];
  return [behind(place, 98, ...(looked === 'at' ? lit : dark)), ...frame(place, 1)];
}
