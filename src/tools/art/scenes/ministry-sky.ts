import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { circle, rect, roundRect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

export const HOURS = ['morning', 'afternoon', 'dusk', 'night'] as const;
export type MinistryHour = (typeof HOURS)[number];

const SKY: Record<MinistryHour, { bands: readonly string[]; far: string; near: string }> = {
  morning: {
    bands: ['#7fc0d8', '#98cedd', '#b4dade', '#d0e4d8', '#ece8cc', '#fbe6be'],
    far: '#a9c4c4',
    near: '#7fa6a4',
  },
  afternoon: {
    bands: ['#6fb4d0', '#94c4cc', '#c0d0bc', '#e6d4a4', '#f8cf8c', '#fcbf78'],
    far: '#cfae92',
    near: '#a8866f',
  },
  dusk: {
    bands: ['#4a4aa0', '#7a58b0', '#b868b0', '#ec7c92', '#ff9c74', '#ffc078'],
    far: '#8a64a0',
    near: '#5f4a88',
  },
  night: {
    bands: ['#2a3a80', '#34468e', '#40549a', '#5064a4', '#6274ac', '#7684b4'],
    far: '#34447c',
    near: '#28366a',
  },
};

/** The hour, and a city under it. It shows in every window of the house. */
export function sky(hour: MinistryHour): Shape[] {
  const { bands, far, near } = SKY[hour];
  const shapes: Shape[] = [fill(rect(0, 0, WIDTH, HEIGHT), nth(bands, 0))];
  bands.forEach((tone, i) => {
    if (i === 0) return;
    const y = 40 + i * 110;
    shapes.push(
      fill(`M0,${y}q440,-26 880,0t880,0V${HEIGHT}H0z`, tone),
      fill(rect(0, y - 10, WIDTH, 60), spray(tone, 2, i), 0.7),
    );
  });
  if (hour === 'night') {
    const roll = dice(3);
    shapes.push(
      fill(circle(1330, 150, 34), '#f4ecc8'),
      fill(circle(1346, 142, 30), nth(bands, 1)),
      fill(
        count(40)
          .map(() => circle(roll.range(0, WIDTH), roll.range(20, 420), roll.range(1, 2.4)))
          .join(''),
        '#e8ecf4',
      ),
    );
  } else {
    const tone = hour === 'dusk' ? '#ffb890' : '#fff8e4';
    shapes.push(
      fill(
        roundRect(1130, 138, 190, 24, 12) +
          roundRect(1190, 118, 120, 26, 13) +
          roundRect(1010, 196, 150, 16, 8) +
          roundRect(420, 300, 150, 20, 10),
        tone,
        0.9,
      ),
      // The mountain, which is not asked.
      fill(
        'M60,760C200,700 330,560 420,520C470,500 520,520 560,560C680,640 780,700 900,760z',
        mix(far, nth(bands, 4), 0.5),
      ),
      fill(
        'M372,548C420,508 480,506 520,536C500,552 480,540 462,556C440,540 410,560 372,548z',
        '#fff6e4',
        hour === 'dusk' ? 0.5 : 0.9,
      ),
    );
  }
  const roll = dice(12);
  const row = (tone: string, low: number, high: number): void => {
    let walls = '';
    let lit = '';
    for (let x = -10; x < WIDTH; ) {
      const w = roll.int(46, 110);
      const y = 900 - roll.int(low, high);
      walls += rect(x, y, w, HEIGHT - y);
      for (let yy = y + 12; yy < 860; yy += 20)
        for (let xx = x + 9; xx < x + w - 9; xx += 15)
          if (roll.chance(0.3)) lit += rect(xx, yy, 6, 9);
      x += w + roll.int(-4, 14);
    }
    shapes.push(
      fill(walls, tone),
      fill(lit, hour === 'night' || hour === 'dusk' ? '#ffd890' : mix(tone, '#fff4dc', 0.5), 0.8),
    );
  };
  row(far, 150, 330);
  row(near, 60, 190);
  return shapes;
}
