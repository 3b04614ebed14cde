import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { lettering } from '../kit/lettering.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek } from '../kit/patterns.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './counter-ink.ts';

/** Where the eight stand in their rack. */
export const FILES = { x: 698, y: 742, w: 388, h: 170 } as const;

const HAIR = [
  'M-9,-1C-11,-14 11,-14 9,0C6,-6 -4,-7 -9,-1z',
  'M-10,8C-13,-15 13,-15 10,8C9,-2 5,-6 0,-6C-5,-6 -9,-2 -10,8z',
  'M-8,-4C-7,-11 7,-11 8,-4C4,-7 -4,-7 -8,-4z',
  'M-9,0C-13,-12 -3,-17 4,-13C12,-12 10,-3 9,0C6,-6 -2,-6 -9,0z',
] as const;

const TONES = ['#e0b08a', '#b07a58', '#8a5a44', '#cf9870'] as const;

/** One applicant: a tab with a number, a picture under a clip. */
function file(i: number): Shape[] {
  const x = FILES.x + 10 + i * 46.5;
  const y = FILES.y;
  const tall = 132 - ((i * 5) % 3) * 5;
  const foot = y + FILES.h - 18;
  return [
    place(
      { x, y: foot, turn: 5 },
      fill(`M0,0V${-tall}h9l4,-18h30l4,18h10V0z`, INK.manila),
      fill(`M45,0V${-tall}h12V0z`, INK.manilaShade),
      fill(`M0,${-tall}h9l4,-18h30l4,18h10v4H0z`, INK.manilaLit),
      stroke(lettering(String(i + 1), 23.5, -tall - 1, 12), INK.redDark, 3),
      // The picture.
      fill(rect(6, -tall + 14, 39, 52), INK.paper),
      fill(rect(9.5, -tall + 17.5, 32, 45), nth(['#a8c0c4', '#c4b8a0', '#b4c4a8'], i % 3)),
      place(
        { x: 25.5, y: -tall + 37.5, scale: 1.24 },
        fill(
          'M-13,20C-12,8 -6,6 0,6C6,6 12,8 13,20z',
          nth(['#3a4a6a', '#5a3a4a', '#3f5a4c', '#4a4458'], i % 4),
        ),
        fill(ellipse(0, -1, 7.6, 9.4), nth(TONES, (i * 3) % 4)),
        fill(nth(HAIR, (i * 7 + 1) % 4), nth(['#241a2c', '#5a3424', '#8a8078', '#241a2c'], i % 4)),
      ),
      stroke(`M21,${-tall + 20}v-18c0,-6 8,-6 8,0v22`, '#8a98a0', 2.2),
    ),
  ];
}

export function files(): Shape[] {
  const { x, y, w, h } = FILES;
  const foot = y + h;
  return [
    fill(ellipse(x + w / 2, foot + 2, w / 2 + 24, 14), INK.woodDeep, 0.55),
    fill(
      polygon([
        [x - 6, foot - 62],
        [x + 8, foot - 78],
        [x + w + 2, foot - 78],
        [x + w + 12, foot - 62],
      ]),
      INK.woodDark,
    ),
    ...count(8).flatMap((i) => file(i)),
    // The rack before them.
    fill(rect(x - 10, foot - 40, w + 24, 40), INK.woodLit),
    fill(rect(x - 10, foot - 40, w + 24, 6), INK.woodBright),
    fill(rect(x - 10, foot - 8, w + 24, 8), INK.woodDark),
    fill(roundRect(x + w / 2 - 44, foot - 28, 92, 17, 3), INK.brass),
    fill(rect(x + w / 2 - 34, foot - 22, 72, 5), INK.brassDark),
  ];
}

/** It has received a fax of a fax. What can be read of it is a box, and the box is empty. */
export function fax(): Shape[] {
  const roll = dice(23);
  const [x, y] = [448, 890];
  return [
    fill(ellipse(x + 112, y + 2, 136, 15), INK.woodDeep, 0.55),
    // The sheet that comes.
    fill(
      `M${x + 54},${y - 98}C${x + 50},${y - 150} ${x + 44},${y - 178} ${x + 66},${y - 206}L${x + 188},${y - 206}C${x + 172},${y - 176} ${x + 172},${y - 150} ${x + 176},${y - 98}z`,
      INK.paper,
    ),
    fill(
      `M${x + 66},${y - 206}C${x + 74},${y - 218} ${x + 90},${y - 224} ${x + 108},${y - 222}L${x + 222},${y - 222}C${x + 206},${y - 222} ${x + 196},${y - 216} ${x + 188},${y - 206}z`,
      INK.paperShade,
    ),
    fill(greek(roll, { x: x + 68, y: y - 192, w: 92, h: 24 }, 8, 3), '#9a948c'),
    stroke(rect(x + 66, y - 158, 96, 36), '#3a3a44', 3.4),
    fill(greek(roll, { x: x + 64, y: y - 114, w: 96, h: 8 }, 8, 3), '#b0aaa0'),
    // The machine.
    fill(
      polygon([
        [x, y],
        [x + 12, y - 62],
        [x + 30, y - 96],
        [x + 208, y - 96],
        [x + 222, y - 62],
        [x + 232, y],
      ]),
      INK.machine,
    ),
    fill(
      polygon([
        [x, y],
        [x + 12, y - 62],
        [x + 222, y - 62],
        [x + 232, y],
      ]),
      INK.machineLit,
    ),
    fill(
      polygon([
        [x, y],
        [x + 3, y - 16],
        [x + 229, y - 16],
        [x + 232, y],
      ]),
      INK.machineShade,
    ),
    fill(rect(x + 44, y - 100, 142, 10), INK.machineDark),
    fill(roundRect(x - 16, y - 76, 60, 26, 12), INK.machineDark),
    fill(roundRect(x - 20, y - 84, 32, 40, 12), '#3f3f46'),
    fill(roundRect(x - 20, y - 84, 32, 10, 5), '#6f6f76'),
    stroke(`M${x - 8},${y - 44}c-14,8 -22,18 -8,24c12,6 4,14 -8,20`, '#3f3f46', 4),
    fill(roundRect(x + 62, y - 54, 66, 22, 3), '#2f4a44'),
    fill(rect(x + 68, y - 47, 38, 4) + rect(x + 68, y - 40, 26, 3), '#8fe0b0'),
    fill(
      count(12)
        .map((i) => roundRect(x + 140 + (i % 4) * 18, y - 54 + Math.floor(i / 4) * 12, 13, 8, 2))
        .join(''),
      INK.machineDark,
    ),
    fill(circle(x + 74, y - 24, 4), '#6fe08a'),
  ];
}

type Tone = { readonly body: string; readonly lit: string; readonly dark: string };

/** A stamp of turned wood on its pad; `x`, `y` are the middle of its foot. */
function stamp(x: number, y: number, { body, lit, dark }: Tone): Shape[] {
  return [
    fill(ellipse(x, y + 6, 66, 14), INK.woodDeep, 0.6),
    // The pad in its tin.
    fill(
      polygon([
        [x - 58, y + 4],
        [x - 48, y - 16],
        [x + 48, y - 16],
        [x + 58, y + 4],
      ]),
      '#3a3a44',
    ),
    fill(
      polygon([
        [x - 48, y - 2],
        [x - 42, y - 13],
        [x + 42, y - 13],
        [x + 48, y - 2],
      ]),
      dark,
    ),
    fill(rect(x - 58, y + 3, 116, 8), '#24242c'),
    // Rubber, block, neck, head.
    fill(rect(x - 40, y - 20, 80, 10), body),
    fill(roundRect(x - 44, y - 50, 88, 32, 5), INK.woodLit),
    fill(roundRect(x - 44, y - 50, 88, 9, 4), INK.woodBright),
    fill(rect(x + 18, y - 41, 26, 23), INK.wood),
    fill(rect(x - 38, y - 40, 54, 14), body),
    fill(rect(x - 38, y - 40, 54, 4), lit),
    fill(
      `M${x - 13},${y - 50}C${x - 8},${y - 74} ${x - 12},${y - 84} ${x - 22},${y - 98}H${x + 22}C${x + 12},${y - 84} ${x + 8},${y - 74} ${x + 13},${y - 50}z`,
      dark,
    ),
    fill(
      `M${x - 13},${y - 50}C${x - 8},${y - 74} ${x - 12},${y - 84} ${x - 22},${y - 98}H${x - 4}C${x - 2},${y - 80} ${x},${y - 70} ${x - 2},${y - 50}z`,
      body,
    ),
    fill(ellipse(x, y - 122, 34, 32), body),
    fill(
      `M${x + 6},${y - 153}C${x + 44},${y - 150} ${x + 42},${y - 96} ${x + 4},${y - 90}C${x + 22},${y - 108} ${x + 24},${y - 134} ${x + 6},${y - 153}z`,
      dark,
    ),
    fill(ellipse(x - 13, y - 134, 9, 11), lit),
    fill(rect(x - 24, y - 100, 48, 6), INK.brass),
  ];
}

export function redStamp(): Shape[] {
  return stamp(1154, 902, { body: INK.red, lit: INK.redLit, dark: INK.redDark });
}

export function blueStamp(): Shape[] {
  return stamp(1272, 902, { body: INK.blue, lit: INK.blueLit, dark: INK.blueDark });
}
