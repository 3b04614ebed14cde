import { dice } from '../kit/dice.ts';
import { lens, reflection, slants } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { cone, halo, pool, shadeSide } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './condesa-ink.ts';
import { LAMP, STREET } from './condesa-space.ts';

/** The side street that goes off between wall and block, wet and misty. */
export function sideStreet(): Shape[] {
  const shapes: Shape[] = [
    fill(
      polygon([
        [664, 800],
        [750, 800],
        [712, 690],
        [704, 690],
      ]),
      '#31465c',
    ),
    fill(
      polygon([
        [745, 800],
        [745, 420],
        [722, 600],
        [716, 700],
      ]),
      '#1c3350',
    ),
    ...pool(708, 690, 60, 90, { color: '#c9b08a', peak: 0.5, steps: 4, grain: true }),
  ];
  for (const i of count(5)) {
    const y = 708 + i * i * 4.6 + i * 6;
    shapes.push(fill(lens(708 + i, y, 14 + i * 12, 3 + i), '#ffcf8a', 0.8));
  }
  return shapes;
}

function mirrors(): Shape[] {
  const roll = dice(51);
  const shapes: Shape[] = [];
  const mirror = (x: number, bottom: number, w: number, tone: string, opacity = 1, top = 838) => {
    shapes.push(fill(reflection(roll, { x, top, bottom, w }, 8), tone, opacity));
  };
  mirror(LAMP.headX, 1090, 300, '#7a4a48', 0.85);
  mirror(LAMP.headX, 1080, 180, '#c9764a');
  mirror(LAMP.headX, 1060, 96, '#f5b865');
  mirror(LAMP.headX, 1000, 38, '#ffe9bd');
  mirror(527, 1060, 120, '#a85c48', 0.8);
  mirror(527, 1010, 66, '#ffc873');
  mirror(436, 1020, 40, '#ffd48a');
  mirror(618, 1000, 34, '#ffd48a');
  mirror(917, 1080, 170, '#b8743c', 0.7);
  mirror(917, 1020, 100, '#ffbe6a', 0.9);
  mirror(1006, 1090, 150, '#8a5038', 0.9);
  mirror(1120, 1090, 130, '#1f9a86', 0.7);
  mirror(1120, 1080, 60, '#7be0c0', 0.8);
  mirror(1084, 1060, 40, '#a8e0b0', 0.7);
  mirror(1236, 1080, 160, '#b8743c', 0.8);
  mirror(1236, 1080, 110, '#2f7ac0', 0.7, 930);
  mirror(1420, 1060, 220, '#d58a4c', 0.8);
  mirror(1420, 1000, 120, '#ffc873');
  mirror(1640, 1060, 260, '#a8663c', 0.8);
  mirror(300, 1060, 220, '#4a2b4e', 0.7);
  mirror(110, 1060, 240, '#243a5c', 0.8);
  return shapes;
}

export function street(): Shape[] {
  const roll = dice(81);
  const band = (y: number, h: number, tone: string): Shape => {
    let d = `M0,${y}`;
    for (let x = 0; x < WIDTH; x += 160) d += `q80,${roll.int(-8, 8)} 160,${roll.int(-3, 3)}`;
    return fill(`${d}v${h}H0z`, tone);
  };
  let rings = '';
  for (const _ of count(64)) {
    const y = roll.range(846, 1085);
    const w = roll.range(7, 18) * (0.6 + (y - 830) / 260);
    rings += ellipse(roll.range(20, WIDTH - 20), y, w, w * 0.26);
  }
  const joints = count(20)
    .map((i) => `M${i * 92},800h3l-9,26h-3z`)
    .join('');
  return [
    fill(rect(0, STREET.pavement, WIDTH, 28), '#343550'),
    fill(
      polygon([
        [400, 800],
        [1010, 800],
        [1060, 826],
        [350, 826],
      ]),
      '#8a6458',
    ),
    fill(
      polygon([
        [520, 800],
        [800, 800],
        [840, 826],
        [480, 826],
      ]),
      '#c08a62',
    ),
    fill(rect(1090, 800, 670, 26), '#6a5048'),
    fill(joints, '#262a42'),
    fill(rect(0, STREET.kerb, WIDTH, 8), '#131b31'),
    fill(rect(380, STREET.kerb, 680, 2.5), '#e7b078'),
    fill(rect(0, STREET.road, WIDTH, HEIGHT - STREET.road), INK.road),
    band(846, 22, '#1a2e4c'),
    band(892, 20, '#16294a'),
    band(944, 32, '#1b3152'),
    band(1020, 30, '#15284a'),
    ...mirrors(),
    stroke(rings, '#9fb7c4', 1.1, 0.4),
    // Leaves that the rain has beaten down.
    fill(
      count(90)
        .map(() =>
          lens(
            460 + roll.bell() * 150,
            roll.range(803, 850),
            roll.range(6, 11),
            roll.range(2, 4),
            roll.range(-0.5, 0.5),
          ),
        )
        .join(''),
      '#2a6a4c',
    ),
    ...shadeSide({ x: 0, y: 880, w: WIDTH, h: 220 }, 'bottom', {
      color: INK.ink,
      peak: 0.7,
      steps: 5,
      grain: true,
    }),
    ...shadeSide({ x: 0, y: 800, w: 380, h: 300 }, 'left', {
      color: INK.ink,
      peak: 0.7,
      steps: 4,
      grain: true,
    }),
  ];
}

/** The pavement on our side: dark, wet, with the edge picked out. */
export function nearKerb(): Shape[] {
  const roll = dice(19);
  const shine = (x: number, w: number): string =>
    reflection(roll, { x, top: 1000, bottom: 1090, w }, 9);
  return [
    fill(
      polygon([
        [0, 992],
        [WIDTH, 978],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ]),
      '#0b1325',
    ),
    fill(
      polygon([
        [0, 984],
        [WIDTH, 970],
        [WIDTH, 980],
        [0, 994],
      ]),
      '#1f2c48',
    ),
    fill(
      polygon([
        [380, 981],
        [1010, 976],
        [1010, 978.5],
        [380, 983.5],
      ]),
      '#c98a5c',
      0.8,
    ),
    fill(
      polygon([
        [1010, 976],
        [1480, 972.5],
        [1480, 974.5],
        [1010, 978.5],
      ]),
      '#5fa596',
      0.6,
    ),
    fill(shine(650, 190) + shine(560, 80), '#8a5648', 0.5),
    fill(shine(1130, 130), '#2a7a74', 0.4),
    fill(shine(1420, 150), '#8a5a40', 0.45),
    stroke(
      'M230,1100L290,984M760,1100L770,980M1290,1100L1250,976M1700,1100L1620,973',
      '#060b18',
      3,
    ),
  ];
}

export function lamp(): Shape[] {
  const { x, headX, headY } = LAMP;
  return [
    fill(`M${x - 15},828l6,-34h18l6,34z`, '#0b1122'),
    fill(
      rect(x - 4.5, 430, 9, 370) + rect(x - 9, 640, 18, 7) + rect(x - 11, 768, 22, 9),
      '#0b1122',
    ),
    fill(rect(x - 4.5, 430, 2.6, 370), '#e9a865'),
    stroke(`M${x},434C${x},376 ${x - 16},362 ${headX + 6},${headY - 18}`, '#0b1122', 8),
    fill(`M${headX - 28},${headY - 10}c4,-16 52,-16 56,0l6,11h-68z`, '#0b1122'),
    fill(`M${headX - 30},${headY}h60c-4,18 -56,18 -60,0z`, '#fff6d8'),
  ];
}

export function lampLight(): Shape[] {
  const { headX: x, headY: y } = LAMP;
  const roll = dice(61);
  return [
    ...cone(
      { a: [x - 22, y + 6], b: [x + 22, y + 6] },
      { a: [x - 214, 824], b: [x + 156, 824] },
      { color: '#ffb35e', peak: 0.5, steps: 4, grain: true },
    ),
    fill(ellipse(x - 28, 822, 190, 13), '#ffcf8a', 0.2),
    ...halo(x, y + 4, 118, '#ffc97a', 4),
    stroke(
      slants(roll, { x: x - 16, top: y + 24, bottom: 806, w0: 40, w1: 340 }, 105),
      '#ffe6b4',
      1.5,
      0.6,
    ),
  ];
}
