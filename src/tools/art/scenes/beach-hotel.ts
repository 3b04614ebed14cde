import { smooth } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { polygon, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './beach-ink.ts';
import { palm } from './beach-things.ts';

/** The Sargazo of 1981: terraces like a stair for giants, every room with its bite of shade. */
const FOOT = 470;
const RISE = 31;
const LEVELS = 12;

type Level = { l: number; m: number; r: number; y: number };

const levels: readonly Level[] = count(LEVELS).map((i) => ({
  l: 1092 + i * 25,
  m: 1500 - i * 3,
  r: 1850 - i * 16,
  y: FOOT - i * RISE,
}));

/** Windows that are lit at dusk, for the layer of lamps. */
export const ROOMS: readonly { x: number; y: number; w: number; h: number }[] = levels.flatMap(
  ({ l, m, y }, i) => {
    const bays = Math.floor((m - l - 16) / 36);
    return count(bays).map((b) => ({
      x: l + 12 + b * ((m - l - 16) / bays),
      y: y - RISE + 6,
      w: (m - l - 16) / bays - 8,
      h: RISE - 13,
      i,
    }));
  },
);

export function silhouette(): string {
  const left = levels.flatMap(({ l, y }): Point[] => [
    [l, y],
    [l, y - RISE],
  ]);
  return polygon([...left, [WIDTH, FOOT - LEVELS * RISE], [WIDTH, FOOT]]);
}

export function hotel(): Shape[] {
  const shapes: Shape[] = [];
  let recess = '';
  let bite = '';
  let rail = '';
  let sideRecess = '';
  let planters = '';
  const roll = dice(81);
  for (const { l, m, r, y } of levels) {
    shapes.push(
      fill(rect(l, y - RISE, m - l, RISE), '#fff6e2'),
      fill(rect(m, y - RISE, r - m, RISE), '#e0a08c'),
    );
    for (let x = m + 12; x < r - 30; x += 40) sideRecess += rect(x, y - RISE + 8, 26, RISE - 14);
    for (const d of [4, 11, 18])
      planters += dot(l + d, y - RISE - roll.range(0, 4), roll.range(4, 7));
    if (roll.chance(0.5)) planters += lens(l + 22, y - RISE + 8, 7, 22, 1.3);
  }
  for (const { x, y, w, h } of ROOMS) {
    const [a, b] = [Math.round(x), Math.round(w)];
    recess += rect(a, y, b, h);
    bite += `M${a},${y}h${b}v6L${a + Math.round(b * 0.4)},${y + 9}v${h - 9}h-${Math.round(b * 0.4)}z`;
    rail += rect(a - 3, y + h - 7, b + 6, 7);
  }
  const towels = ROOMS.filter(() => roll.chance(0.1));
  const on = (color: string, from: number): Shape =>
    fill(
      towels
        .filter((_, i) => i % 4 === from)
        .map(({ x, y, h }) => rect(Math.round(x) + 6, y + h - 9, 8, 10))
        .join(''),
      color,
    );
  shapes.push(
    fill(recess, '#74b9bf'),
    fill(bite, '#2c7488'),
    fill(rail, '#ffffff'),
    fill(sideRecess, '#99566a'),
    on(INK.coral, 0),
    on(INK.green, 1),
    on(INK.blue, 2),
    on(INK.sun, 3),
    fill(planters, '#2f8a66'),
    // The crown: a coral band and the box of the lifts.
    fill(rect(1400, 62, 80, 36) + rect(1392, 54, 96, 10), '#fff6e2'),
    fill(rect(1480, 62, 60, 36) + rect(1488, 54, 58, 10), '#d98f7f'),
    fill(rect(1364, 98, 140, 9), INK.coral),
    fill(rect(1504, 98, 180, 9), '#b8454a'),
    fill(rect(1500, 98, 350, 372), spray('#b8524f', 2), 0.5),
    fill(rect(1092, 250, 410, 220), spray('#ffb98a', 1), 0.4),
  );
  return shapes;
}

/** Wall, hedge and palms between the hotel and the sand. */
export function garden(): Shape[] {
  const roll = dice(25);
  const hedge = (y: number, amp: number): string => {
    const line: Point[] = [[1030, y + 22]];
    for (let x = 1062; x <= WIDTH + 30; x += 38) line.push([x, y + roll.range(-amp, amp * 0.6)]);
    return `${smooth(line)}L${WIDTH + 30},520Q1400,502 1030,500Z`;
  };
  let flowers = '';
  for (const _ of count(80))
    flowers += dot(roll.range(1030, WIDTH), 478 + roll.range(-4, 18), roll.range(2, 4.6));
  return [
    fill(rect(1120, 434, 640, 40), '#fff3dc'),
    fill(rect(1130, 442, 630, 14), '#3a8796'),
    fill(rect(1112, 428, 660, 8), '#ffffff'),
    ...palm(1064, 486, 96, 0.5, 3, 0.16),
    ...palm(1096, 490, 140, 0.66, 4, -0.12),
    ...palm(1560, 500, 230, 1, 5, 0.1),
    ...palm(1640, 500, 180, 0.84, 6, -0.14),
    fill(hedge(470, 9), '#25876d'),
    fill(hedge(486, 6), '#126860'),
    fill(flowers, '#ff6a80'),
    // Steps down to the sand.
    fill('M1180,474h64l10,26h-84z', '#fff3dc'),
    fill('M1176,484h74l2,4h-78zM1172,493h82l2,4h-86z', '#d9a68c'),
  ];
}
