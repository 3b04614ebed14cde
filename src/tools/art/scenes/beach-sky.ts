import { ramp } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { circle, polygon, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { scatterBox } from '../kit/scatter.ts';
import { clipped, fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { HORIZON } from './beach-space.ts';

const FLOOR = HORIZON + 70;
const SUN: Point = [640, 150];

/** A heap of cumulus with a flat foot and a shaded belly. */
function cumulus(seed: number, x: number, w: number, h: number, tones: readonly string[]): Shape {
  const roll = dice(seed);
  const y = HORIZON + 4;
  let lit = '';
  let belly = '';
  for (const i of count(10)) {
    const t = i / 9;
    const tall = Math.sin(Math.PI * t) ** 0.8 * h * roll.range(0.6, 1.05);
    const r = roll.range(0.16, 0.22) * h + 24 * Math.sin(Math.PI * t);
    const px = x - w / 2 + t * w;
    lit += dot(px, y - tall * 0.72, r);
    belly += dot(px + r * 0.4, y - tall * 0.55 + r * 0.55, r * 0.84);
  }
  return clipped(
    rect(x - w, y - 400, w * 2, 400),
    fill(`${lit}${rect(x - w * 0.42, y - 34, w * 0.84, 34)}`, tones[0] ?? '#ffffff'),
    fill(belly, tones[1] ?? '#ffffff'),
    fill(lens(x, y, w * 1.2, 24), tones[2] ?? '#ffffff'),
  );
}

function frigatebird(x: number, y: number, s: number, color: string): Shape {
  const q = (text: string): string =>
    text.replace(/-?[\d.]+/g, (n) => String(Math.round(Number(n) * s * 10) / 10));
  return fill(
    `M${x},${y}${q('c10,-14 26,-18 46,-10c-16,0 -28,6 -38,16c-4,4 -6,6 -8,12c-1,-6 -4,-9 -8,-12c-12,-8 -24,-12 -40,-10c18,-10 36,-8 48,4z')}`,
    color,
  );
}

export function skyAtNoon(): Shape[] {
  const bands = ramp('#2c9bb0', '#fef8e2', 9);
  const shapes: Shape[] = bands.map((tone, i) =>
    fill(rect(0, i * 40, WIDTH, FLOOR - i * 40), tone),
  );
  // The heat stands in the sky as blades of white.
  let wide = '';
  let thin = '';
  for (const i of count(28)) {
    const a = (i / 28) * Math.PI * 2;
    const half = i % 2 ? 0.035 : 0.07;
    const blade = polygon([
      SUN,
      [SUN[0] + Math.cos(a - half) * 1900, SUN[1] + Math.sin(a - half) * 1900],
      [SUN[0] + Math.cos(a + half) * 1900, SUN[1] + Math.sin(a + half) * 1900],
    ]);
    if (i % 2) thin += blade;
    else wide += blade;
  }
  const cut = rect(0, 0, WIDTH, FLOOR);
  shapes.push(
    clipped(cut, fill(wide, '#ffffff', 0.26), fill(thin, '#fff6d8', 0.2)),
    ...[236, 172, 126].map((r, i) => fill(circle(...SUN, r), '#fffbe6', 0.22 + i * 0.1)),
    fill(circle(...SUN, 92), '#fff0b4'),
    fill(circle(...SUN, 75), '#fffdf2'),
    fill(circle(...SUN, 330), spray('#ffffff', 2), 0.7),
    cumulus(3, 1010, 460, 150, ['#fffdf4', '#d8ece4', '#bfe0dc']),
    cumulus(8, 190, 420, 100, ['#fffdf4', '#d3e9e2', '#bfe0dc']),
    fill(rect(0, HORIZON - 40, WIDTH, 60), spray('#ffffff', 3), 0.6),
    frigatebird(860, 96, 1, '#14405a'),
    frigatebird(930, 132, 0.7, '#14405a'),
    frigatebird(330, 210, 0.6, '#14405a'),
    frigatebird(402, 178, 0.45, '#14405a'),
  );
  return shapes;
}

export function skyAtDusk(): Shape[] {
  const roll = dice(19);
  const tones = [
    '#2b2a6e',
    '#3d347f',
    '#57408f',
    '#77509c',
    '#9c63a2',
    '#c37aa2',
    '#e3949a',
    '#f6b495',
    '#fdd3a0',
  ];
  const shapes: Shape[] = tones.flatMap((tone, i) => {
    const y = i * 41;
    let path = `M0,${y + roll.int(-6, 6)}`;
    for (const _ of count(10)) path += `q88,${roll.int(-12, 12)} 176,${roll.int(-4, 4)}`;
    return [
      fill(i ? `${path}V${FLOOR}H0z` : rect(0, 0, WIDTH, FLOOR), tone),
      fill(rect(0, y + 20, WIDTH, 30), spray(tone, 2, i), 0.7),
    ];
  });
  const stars = scatterBox(roll, { x: 0, y: 0, w: WIDTH, h: 150 }, 46);
  const bar = (x: number, y: number, w: number, color: string): Shape =>
    fill(lens(x, y, w, 16) + lens(x + w * 0.24, y + 14, w * 0.6, 10), color);
  shapes.push(
    fill(stars.map(([x, y]) => dot(x, y, roll.pick([0.9, 1.2, 1.7]))).join(''), '#f3e6ff', 0.85),
    fill(circle(700, 142, 58), '#fff0d0', 0.12),
    fill('M712,110A34,34 0 1 0 726,164A31,31 0 0 1 712,110z', '#fff2d6'),
    bar(300, 214, 560, '#5d4290'),
    bar(980, 178, 460, '#8a5a9c'),
    bar(760, 268, 620, '#f0a294'),
    bar(180, 292, 420, '#ffc69c'),
    frigatebird(900, 106, 0.8, '#241f52'),
    frigatebird(960, 130, 0.6, '#241f52'),
  );
  return shapes;
}
