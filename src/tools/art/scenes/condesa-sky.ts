import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { count, type Point } from '../kit/numbers.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './condesa-ink.ts';

const TOWER: Point = [600, 640];

/** Long storm clouds, their bellies lit by the city. */
function clouds(seed: number, at: Point, w: number, rows: number, top: string, low: string) {
  const roll = dice(seed);
  let body = '';
  let belly = '';
  for (const i of count(rows)) {
    const long = w * roll.range(0.45, 1);
    const h = roll.range(20, 32);
    const x = at[0] + roll.range(-0.4, 0.4) * w - long / 2;
    const y = at[1] + (i - rows / 2) * 23;
    body += roundRect(x, y, long, h, h / 2);
    belly += roundRect(x + roll.range(10, 50), y + h - 7, long * roll.range(0.35, 0.7), 6, 3);
  }
  return [fill(body, top), fill(belly, low)];
}

export type Sky = 'night' | 'dusk' | 'day';

const RAYS = { night: '#7d7c96', dusk: '#ffd0a0', day: '#fff6dc' } as const;

/** Top and belly of the clouds. */
const CLOUDS = {
  night: ['#132848', '#33506f'],
  dusk: ['#43306e', '#e0766c'],
  day: ['#e6f0ee', '#ffffff'],
} as const;

export function sky(time: Sky): Shape[] {
  const bands = INK[time];
  const roll = dice(11);
  const shapes: Shape[] = [fill(rect(0, 0, WIDTH, 820), nth(bands, 0))];
  bands.forEach((tone, i) => {
    if (i === 0) return;
    let path = `M0,${40 + i * 74}`;
    for (let x = 0; x < WIDTH; x += 176) path += `q88,${roll.int(-18, 18)} 176,${roll.int(-6, 6)}`;
    shapes.push(fill(`${path}V820H0z`, tone));
    shapes.push(fill(rect(0, 60 + i * 74, WIDTH, 48), spray(tone, 2, i), 0.7));
  });
  const ray = RAYS[time];
  for (const i of count(11)) {
    const angle = -Math.PI + ((i + 0.5) * Math.PI) / 11;
    const half = 0.03 + (i % 3) * 0.014;
    const tip = (a: number): Point => [
      TOWER[0] + Math.cos(a) * 1300,
      TOWER[1] + Math.sin(a) * 1300,
    ];
    const d = polygon([TOWER, tip(angle - half), tip(angle + half)]);
    shapes.push(fill(d, ray, 0.1), fill(d, spray(ray, 2, i), 0.4));
  }
  const [top, low] = CLOUDS[time];
  if (time === 'day') return [...shapes, ...clouds(7, [470, 250], 420, 4, top, low)];
  shapes.push(
    ...clouds(3, [210, 170], 560, 6, top, low),
    ...clouds(5, [640, 120], 460, 4, top, low),
    ...clouds(15, [560, 330], 420, 3, top, low),
  );
  return shapes;
}

/** Roofs beyond the side street, and a tower with fins and a mast. */
export function far(): Shape[] {
  const shapes: Shape[] = [];
  const row = (seed: number, tone: string, low: number, high: number, share: number): void => {
    const roll = dice(seed);
    let walls = '';
    let lit = '';
    for (let x = -10; x < 900; ) {
      const w = roll.int(40, 96);
      const top = 800 - roll.int(low, high);
      walls += rect(x, top, w, 820 - top);
      if (roll.chance(0.4)) walls += rect(x + w * 0.3, top - 18, w * 0.3, 20);
      for (let yy = top + 14; yy < 700; yy += 16)
        for (let xx = x + 8; xx < x + w - 8; xx += 13)
          if (roll.chance(share)) lit += rect(xx, yy, 5, 8);
      x += w + roll.int(-4, 10);
    }
    shapes.push(fill(walls, tone), fill(lit, '#ffca85', 0.9));
  };
  row(4, nth(INK.far, 0), 190, 330, 0.05);
  const [tx] = TOWER;
  const steps: readonly [number, number][] = [
    [58, 372],
    [44, 322],
    [28, 276],
    [13, 238],
  ];
  shapes.push(
    fill(steps.map(([half, top]) => rect(tx - half, top, half * 2, 820 - top)).join(''), '#223c5b'),
    fill(steps.map(([half, top]) => rect(tx + 6, top, half - 6, 820 - top)).join(''), '#1a304c'),
    fill(rect(tx - 3, 130, 6, 110) + rect(tx - 1.5, 96, 3, 40), '#223c5b'),
    fill(
      [-2, -1, 0, 1, 2].map((i) => rect(tx + i * 20 - 2, 330 + Math.abs(i) * 20, 4, 400)).join(''),
      '#2f4d6e',
    ),
    fill(rect(tx - 28, 350, 56, 6), '#ffcf86', 0.9),
    fill(circle(tx, 94, 4), '#ff7a5a'),
    fill(circle(tx, 94, 14), '#ff7a5a', 0.18),
  );
  row(8, nth(INK.far, 1), 110, 210, 0.09);
  return shapes;
}
