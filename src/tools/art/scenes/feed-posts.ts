import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, rect, roundRect } from '../kit/paths.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import {
  cousin,
  dog,
  drone,
  joke,
  list,
  type Picture,
  papaya,
  peppers,
  saint,
} from './feed-pictures.ts';

export type Post = {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly scale: number;
  readonly seed: number;
  /** None: a card that stays white. */
  readonly picture?: Picture;
};

/** A card of 340 by 340 around 0,0, its pin at 0,-158. */
export const PIN_Y = -158;

export function post({ x, y, turn, scale, seed, picture }: Post): Shape {
  const roll = dice(seed);
  const tint = roll.pick(['#d83a2f', '#2f8a9a', '#e8a83a', '#7a4ab8', '#3f8a5a']);
  const heart = 'M-146,132c-14,-16 -30,6 0,26c30,-20 14,-42 0,-26z';
  const head: Shape[] = [
    fill(circle(-138, -136, 20), tint),
    fill(circle(-138, -141, 8), '#fbf1d8'),
    fill('M-152,-122c2,-14 26,-14 28,0q-14,10 -28,0z', '#fbf1d8'),
    fill(rect(-108, -148, roll.int(70, 130), 11), '#3d4674'),
    fill(rect(-108, -130, roll.int(40, 80), 7), '#b9ab92'),
    fill(circle(140, -136, 4) + circle(128, -136, 4) + circle(152, -136, 4), '#8d86a0'),
  ];
  const foot: Shape[] = [
    fill(heart, '#d83a2f'),
    stroke(
      'M-92,132h34q8,0 8,8v8q0,8 -8,8h-18l-12,10v-10q-12,0 -12,-8v-8q0,-8 8,-8z',
      '#6a6a8c',
      5,
    ),
    stroke('M-14,146h34m-12,-12l12,12l-12,12', '#6a6a8c', 5),
    fill(rect(56, 138, roll.int(50, 96), 12), '#3d4674'),
  ];
  return place(
    { x, y, turn, scale },
    fill(roundRect(-160, -158, 344, 346, 10), '#241433', 0.45),
    fill(roundRect(-172, -172, 344, 346, 10), picture ? '#fffaf0' : '#ffffff'),
    ...(picture
      ? [...head, clipped(rect(-156, -108, 312, 224), place({ y: 4 }, ...picture())), ...foot]
      : [stroke('M-156,120H156M-156,150H80', '#d8cfe0', 4)]),
  );
}

export const MAIN: readonly [Post, Post, Post, Post] = [
  { x: 668, y: 352, turn: -3, scale: 1, seed: 1, picture: papaya },
  { x: 1094, y: 318, turn: 4, scale: 1, seed: 2, picture: drone },
  { x: 648, y: 772, turn: 3, scale: 1, seed: 3, picture: cousin },
  { x: 1088, y: 752, turn: -4, scale: 1.04, seed: 4, picture: saint },
];

const hats =
  (hat: 0 | 1 | 2 | 3): Picture =>
  () =>
    cousin(hat);

/** The rest of what she found, along both sides and in the gaps. */
export const REST: readonly Post[] = [
  { x: 250, y: 200, turn: 5, scale: 0.56, seed: 11, picture: peppers },
  { x: 402, y: 412, turn: -6, scale: 0.42, seed: 12, picture: hats(1) },
  { x: 226, y: 476, turn: -2, scale: 0.5, seed: 13, picture: dog },
  { x: 380, y: 642, turn: 7, scale: 0.44, seed: 14, picture: papaya },
  { x: 228, y: 722, turn: 3, scale: 0.46, seed: 15, picture: joke },
  { x: 404, y: 130, turn: 3, scale: 0.38, seed: 24, picture: drone },
  { x: 1396, y: 140, turn: -4, scale: 0.44, seed: 16, picture: joke },
  { x: 1540, y: 236, turn: 5, scale: 0.5, seed: 17, picture: list },
  { x: 1386, y: 400, turn: 3, scale: 0.42, seed: 18, picture: hats(2) },
  { x: 1534, y: 500, turn: -5, scale: 0.48, seed: 19, picture: saint },
  { x: 1392, y: 640, turn: -2, scale: 0.4, seed: 20, picture: peppers },
  { x: 1536, y: 752, turn: 4, scale: 0.5, seed: 21 },
  { x: 1372, y: 868, turn: 6, scale: 0.44, seed: 22, picture: hats(3) },
  { x: 878, y: 546, turn: -2, scale: 0.34, seed: 23, picture: dog },
];

const pinAt = ({ x, y, turn, scale }: Post): { x: number; y: number } => {
  const a = (turn * Math.PI) / 180;
  return { x: x - Math.sin(a) * PIN_Y * scale, y: y + Math.cos(a) * PIN_Y * scale };
};

export const PINS = [...MAIN, ...REST].map(pinAt);

/** Wool from pin to pin: [color, from, through…]; numbers count the main four first. */
const WOOL: readonly (readonly [string, ...number[]])[] = [
  ['#e0382f', 4, 0, 7, 6, 8],
  ['#e0382f', 0, 1, 11, 13],
  ['#f2b84a', 9, 5, 0, 17],
  ['#2fa3a0', 10, 1, 12, 13, 14],
  ['#8c60d8', 8, 2, 17, 3, 16],
  ['#e0382f', 5, 2, 3, 14, 15],
  ['#f2b84a', 3, 12, 11],
];

function wool(shift: number): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [color, ...stops] of WOOL) {
    let path = paths.get(color) ?? '';
    stops.forEach((stop, i) => {
      const to = PINS[stop];
      const from = PINS[stops[i - 1] ?? -1];
      if (!to) throw new Error(`No pin ${stop}`);
      const at = `${Math.round(to.x)},${Math.round(to.y + shift)}`;
      if (!from) path += `M${at}`;
      else
        path += `Q${Math.round((from.x + to.x) / 2)},${Math.round((from.y + to.y) / 2 + 22 + shift)} ${at}`;
    });
    paths.set(color, path);
  }
  return paths;
}

export function threads(): Shape[] {
  const shadows = [...wool(10).values()].join('');
  return [
    stroke(shadows, '#1a0c24', 6, 0.35),
    ...[...wool(0)].map(([color, path]) => stroke(path, color, 6)),
    ...[...wool(-2)].map(([, path]) => stroke(path, '#fff0d8', 1.4, 0.6)),
    fill(PINS.map(({ x, y }) => circle(x + 4, y + 6, 11)).join(''), '#1a0c24', 0.4),
    fill(PINS.map(({ x, y }) => circle(x, y, 11)).join(''), '#c8352f'),
    fill(PINS.map(({ x, y }) => circle(x - 3, y - 4, 4)).join(''), '#ffd0b0'),
  ];
}

/** The smallest ones, far off: rows upon rows. */
export function dust(): Shape[] {
  const roll = dice(90);
  let paper = '';
  let pictures = '';
  for (const i of count(64)) {
    const x = 30 + (i % 16) * 112 + roll.int(-16, 16);
    const y = 40 + Math.floor(i / 16) * 270 + roll.int(-60, 60);
    paper += rect(x, y, 44, 46);
    pictures += rect(x + 5, y + 10, 34, 24);
  }
  return [fill(paper, '#f4e4c4', 0.5), fill(pictures, '#a8786a', 0.5)];
}
