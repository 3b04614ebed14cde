import { blob } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, lerp, num, type Point } from '../kit/numbers.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { shadeSide } from '../kit/ramps.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './beach-ink.ts';
import { nearness, shoreAt, shoreMoved } from './beach-space.ts';

/** The sand landward of a line along the shore. */
function body(by: number, wave: number): string {
  const line = shoreMoved(by, wave, by).filter(([, y]) => y > 466);
  const last = line[line.length - 1] as Point;
  const path = line.map(([x, y]) => `${num(x)},${num(y)}`).join('L');
  return `M${path}L${num(last[0] + 60)},${num(last[1] - 8)}L1180,470H${WIDTH}V${HEIGHT}H60z`;
}

/** Rope of weed along the last tide, and what has come since. */
function weed(): Shape[] {
  const roll = dice(77);
  const tones = ['', '', ''];
  for (const _ of count(430)) {
    const y = 500 + roll.next() ** 0.8 * 590;
    const k = nearness(y);
    const across = 16 + roll.bell() * 20 + (roll.chance(0.12) ? 60 : 0);
    const mark = lens(
      shoreAt(y) + across * k * 1.6,
      y + roll.range(-4, 4) * k,
      (22 + roll.next() * 50) * k,
      (7 + roll.next() * 10) * k,
      -0.62 + roll.range(-0.5, 0.4),
    );
    const tone = roll.int(0, 2);
    tones[tone] += mark;
  }
  return [
    fill(tones[0] ?? '', INK.weedDark, 0.9),
    fill(tones[1] ?? '', INK.weed),
    fill(tones[2] ?? '', INK.weedLit),
  ];
}

/** A heap that has been raked together. */
export function heap(x: number, y: number, w: number): Shape[] {
  const roll = dice(Math.round(x * 7 + y));
  let marks = '';
  let lit = '';
  for (const i of count(26)) {
    const a = roll.range(-1, 1);
    const up = roll.next() * (1 - a * a);
    const one = lens(x + a * w * 0.5, y - up * w * 0.34, w * 0.3, w * 0.09, roll.range(-1, 1));
    if (i % 3) marks += one;
    else lit += one;
  }
  return [
    fill(lens(x + w * 0.1, y + 2, w * 1.5, w * 0.16), INK.shadow, 0.6),
    fill(blob(roll, { x, y: y - w * 0.12, rx: w * 0.56, ry: w * 0.2 }, 9, 0.16), INK.weedDark),
    fill(marks, INK.weed),
    fill(lit, INK.weedLit),
  ];
}

export function sand(): Shape[] {
  const roll = dice(35);
  const shapes: Shape[] = [
    fill(body(-14, 16), '#bb9274'),
    fill(body(14, 12), INK.sandWet),
    fill(body(66, 8), INK.sandDark),
    fill(body(112, 10), '#f2d3a0'),
    fill(body(200, 14), INK.sand),
    fill(body(420, 18), INK.sandLit),
  ];
  for (const [x, y, w, h] of [
    [1320, 660, 720, 34],
    [1090, 742, 560, 30],
    [1560, 800, 760, 60],
    [980, 920, 760, 56],
    [1500, 990, 700, 60],
    [800, 1050, 640, 44],
  ] as const) {
    shapes.push(fill(lens(x, y, w, h, -0.04), '#fff8e2'));
  }
  let ripples = '';
  let steps = '';
  for (const _ of count(170)) {
    const y = 560 + roll.next() ** 0.8 * 530;
    const k = nearness(y);
    const x = roll.range(shoreAt(y) + 190 * k, WIDTH);
    ripples += lens(x, y, (26 + 80 * roll.next()) * k, 2.8 * k + 0.6, roll.range(-0.12, 0.05));
  }
  const trail = (from: Point, to: Point, howMany: number, bow: number): void => {
    for (const i of count(howMany)) {
      const t = i / (howMany - 1);
      const y = lerp(from[1], to[1], t);
      const k = nearness(y);
      const side = i % 2 ? 9 : -9;
      const x = lerp(from[0], to[0], t) + Math.sin(t * Math.PI) * bow + side * k;
      steps += lens(x, y, 24 * k, 6 * k, -0.5);
    }
  };
  trail([430, 1080], [1010, 660], 40, 60);
  trail([1330, 620], [1120, 900], 22, -40);
  trail([1560, 700], [760, 880], 34, 30);
  trail([960, 1090], [900, 900], 12, 20);
  shapes.push(
    fill(ripples, '#dcae7c', 0.6),
    fill(steps, '#c99a72', 0.75),
    fill(body(60, 8), spray('#fffdf0', 2), 0.5),
    ...weed(),
    ...shadeSide({ x: 0, y: 900, w: WIDTH, h: 200 }, 'bottom', {
      color: '#d98f62',
      peak: 0.5,
      steps: 4,
      grain: true,
    }),
  );
  return shapes;
}
