import { dice } from '../kit/dice.ts';
import { lens, reflection } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { pool, shadeSide } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './condesa-ink.ts';
import { LAMP, STREET } from './condesa-space.ts';

const { pavement, kerb, road } = STREET;
const NEAR = 1038;

function mirrors(): Shape[] {
  const roll = dice(51);
  const shapes: Shape[] = [];
  const mirror = (x: number, bottom: number, w: number, tone: string, opacity = 1) => {
    shapes.push(fill(reflection(roll, { x, top: road + 5, bottom, w }, 8), tone, opacity));
  };
  mirror(LAMP.headX, 1090, 290, '#7a4a48', 0.85);
  mirror(LAMP.headX, 1080, 180, '#c9764a');
  mirror(LAMP.headX, 1070, 96, '#f5b865');
  mirror(LAMP.headX, 1030, 38, '#ffe9bd');
  mirror(580, 1060, 90, '#4a5f78', 0.9);
  mirror(890, 1080, 220, '#a8683c', 0.75);
  mirror(890, 1030, 120, '#ffbe6a', 0.8);
  mirror(1170, 1080, 200, '#2a5f96', 0.6);
  mirror(1420, 1090, 160, '#b8743c', 0.8);
  mirror(1490, 1080, 70, '#7be0c0', 0.7);
  mirror(1580, 1060, 240, '#d58a4c', 0.8);
  mirror(1580, 1020, 120, '#ffc873');
  mirror(300, 1060, 220, '#4a2b4e', 0.7);
  mirror(110, 1060, 240, '#243a5c', 0.8);
  return shapes;
}

/** The far pavement, its flags drawn towards the eye. */
function pavements(base: string, lit: readonly [string, string], joint: string): Shape[] {
  const [outer, inner] = lit;
  return [
    fill(rect(0, pavement, WIDTH, 28), base),
    fill(
      polygon([
        [440, pavement],
        [1040, pavement],
        [1090, kerb],
        [390, kerb],
      ]),
      outer,
    ),
    fill(
      polygon([
        [570, pavement],
        [830, pavement],
        [870, kerb],
        [530, kerb],
      ]),
      inner,
    ),
    fill(
      count(20)
        .map((i) => `M${i * 92},${pavement}h3l-9,26h-3z`)
        .join(''),
      joint,
    ),
  ];
}

export function street(): Shape[] {
  const roll = dice(81);
  const band = (y: number, h: number, tone: string): Shape => {
    let d = `M0,${y}`;
    for (let x = 0; x < WIDTH; x += 160) d += `q80,${roll.int(-8, 8)} 160,${roll.int(-3, 3)}`;
    return fill(`${d}v${h}H0z`, tone);
  };
  let rings = '';
  for (const _ of count(56)) {
    const y = roll.range(road + 12, 1085);
    const w = roll.range(7, 18) * (0.6 + (y - road) / 260);
    rings += ellipse(roll.range(20, WIDTH - 20), y, w, w * 0.26);
  }
  return [
    ...pavements('#343550', ['#8a6458', '#c08a62'], '#262a42'),
    fill(rect(1300, pavement, 460, 26), '#6a5048'),
    fill(rect(0, kerb, WIDTH, 8), '#131b31'),
    fill(rect(420, kerb, 670, 2.5), '#e7b078'),
    fill(rect(0, road, WIDTH, HEIGHT - road), INK.road),
    band(914, 16, '#1a2e4c'),
    band(948, 18, '#16294a'),
    band(984, 26, '#1b3152'),
    ...mirrors(),
    stroke(rings, '#9fb7c4', 1.1, 0.4),
    // Leaves that the rain has beaten down.
    fill(
      count(80)
        .map(() =>
          lens(
            330 + roll.bell() * 130,
            roll.range(pavement + 3, road + 10),
            roll.range(6, 11),
            roll.range(2, 4),
            roll.range(-0.5, 0.5),
          ),
        )
        .join(''),
      '#2a6a4c',
    ),
    ...shadeSide({ x: 0, y: 940, w: WIDTH, h: 160 }, 'bottom', {
      color: INK.ink,
      peak: 0.7,
      steps: 5,
      grain: true,
    }),
    ...shadeSide({ x: 0, y: pavement, w: 380, h: 228 }, 'left', {
      color: INK.ink,
      peak: 0.7,
      steps: 4,
      grain: true,
    }),
  ];
}

/** Dry, of a morning in March: leaf shade, and what the tree has let fall. */
export function dryStreet(): Shape[] {
  const roll = dice(29);
  const strewn = (howMany: number, spread: number, tone: string): Shape =>
    fill(
      count(howMany)
        .map(() => {
          const y = roll.range(pavement + 2, 1034);
          return lens(
            340 + roll.bell() * spread,
            y,
            roll.range(7, 13) * (0.5 + (y - 800) / 260),
            roll.range(3, 6) * (0.5 + (y - 800) / 260),
            roll.range(-0.6, 0.6),
          );
        })
        .join(''),
      tone,
    );
  const shade = count(26)
    .map(() =>
      ellipse(roll.range(60, 800), roll.range(918, 1020), roll.range(26, 70), roll.range(5, 12)),
    )
    .join('');
  return [
    ...pavements('#cfb9a8', ['#dcc6b0', '#e8d4ba'], '#b49a90'),
    fill(rect(0, kerb, WIDTH, 8), '#a08478'),
    fill(rect(0, road, WIDTH, HEIGHT - road), '#aaa2ae'),
    fill(rect(0, 920, WIDTH, 22), '#b4acb6'),
    fill(rect(0, 968, WIDTH, 26), '#b4acb6'),
    fill(shade, '#6a6296', 0.5),
    ...pool(980, 960, 500, 50, { color: '#ffe6bc', peak: 0.4, steps: 4, grain: true }),
    strewn(170, 150, '#8a63c0'),
    strewn(90, 120, '#b494e0'),
    ...shadeSide({ x: 0, y: 940, w: WIDTH, h: 160 }, 'bottom', {
      color: '#3a3560',
      peak: 0.5,
      steps: 4,
      grain: true,
    }),
  ];
}

/** The pavement on our side: dark, wet, with the edge picked out. */
export function nearKerb(): Shape[] {
  const roll = dice(19);
  const shine = (x: number, w: number): string =>
    reflection(roll, { x, top: NEAR + 14, bottom: 1095, w }, 9);
  return [
    fill(
      polygon([
        [0, NEAR + 6],
        [WIDTH, NEAR - 8],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ]),
      '#0b1325',
    ),
    fill(
      polygon([
        [0, NEAR - 2],
        [WIDTH, NEAR - 16],
        [WIDTH, NEAR - 6],
        [0, NEAR + 8],
      ]),
      '#1f2c48',
    ),
    fill(
      polygon([
        [380, NEAR - 5],
        [1010, NEAR - 10],
        [1010, NEAR - 7.5],
        [380, NEAR - 2.5],
      ]),
      '#c98a5c',
      0.8,
    ),
    fill(shine(690, 190) + shine(600, 80), '#8a5648', 0.5),
    fill(shine(1160, 150), '#27567e', 0.45),
    fill(shine(1480, 150), '#8a5a40', 0.45),
    stroke(
      `M230,1100L290,${NEAR}M760,1100L770,${NEAR - 4}M1290,1100L1250,${NEAR - 8}M1700,1100L1620,${NEAR - 10}`,
      '#060b18',
      3,
    ),
  ];
}
