import { dice } from '../kit/dice.ts';
import { dot, lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { clipped, fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { type AirportHour, PORTHOLES } from './airport-space.ts';

type Outside = {
  sky: readonly string[];
  ground: readonly [string, string];
  far: string;
  plane: readonly [string, string, string];
};

const OUT: Record<AirportHour, Outside> = {
  morning: {
    sky: ['#ffd28a', '#ffe0a0', '#fff0c4', '#fff8e0'],
    ground: ['#e8b478', '#cf9060'],
    far: '#c79a86',
    plane: ['#ffffff', '#e2c8b8', '#ff6b52'],
  },
  afternoon: {
    sky: ['#ff9d3f', '#ffb347', '#ffcf6a', '#ffeaa8'],
    ground: ['#f08a4a', '#c9583f'],
    far: '#a8503f',
    plane: ['#fff8e6', '#f0b48a', '#d8423c'],
  },
  night: {
    sky: ['#0a1230', '#101a40', '#18244e', '#22305e'],
    ground: ['#121a38', '#0a1028'],
    far: '#0c1230',
    plane: ['#7f8fb8', '#4a5888', '#a8434a'],
  },
};

/** The apron, through all the discs at once. */
export function view(hour: AirportHour): Shape[] {
  const { sky, ground, far, plane } = OUT[hour];
  const roll = dice(61);
  const line = 456;
  const shapes: Shape[] = [];
  sky.forEach((tone, i) => {
    shapes.push(fill(rect(60, 90 + i * 92, 1640, 500 - i * 92), tone));
  });
  if (hour === 'night') {
    shapes.push(
      fill(
        count(46)
          .map(() => dot(roll.range(80, 1680), roll.range(100, 330), roll.pick([1, 1.4, 2])))
          .join(''),
        '#dfe8ff',
        0.8,
      ),
    );
  } else {
    const sun = hour === 'morning' ? ([1222, 306] as const) : ([330, 236] as const);
    shapes.push(
      fill(circle(sun[0], sun[1], 120), '#fff6d0', 0.35),
      fill(circle(sun[0], sun[1], 80), '#fff6d0', 0.5),
      fill(circle(sun[0], sun[1], 50), '#fffdf0'),
      // Heat, in blades.
      fill(
        count(14)
          .map((i) => lens(roll.range(100, 1650), 380 + i * 6, roll.range(120, 360), 7))
          .join(''),
        '#fffbe8',
        0.4,
      ),
    );
  }
  shapes.push(
    // A line of palms and roofs.
    fill(
      count(24)
        .map((i) => {
          const x = 70 + i * 70 + roll.range(-20, 20);
          const h = roll.range(14, 50);
          const fan = count(5)
            .map((q) => lens(x + (q - 2) * 9, line - h + Math.abs(q - 2) * 4, 30, 7, (q - 2) * 0.5))
            .join('');
          return i % 3 ? rect(x, line - h * 0.5, 60, h * 0.5) : rect(x - 2, line - h, 4, h) + fan;
        })
        .join(''),
      far,
    ),
    fill(rect(60, line, 1640, 140), ground[0]),
    fill(rect(60, line + 46, 1640, 100), ground[1]),
    fill(lens(420, line + 30, 700, 10) + lens(1300, line + 62, 700, 10), '#fff5df', 0.4),
    // The tail and back of an aeroplane that has been waiting.
    fill('M640,478C700,440 860,424 1010,430L1086,436C1100,452 1090,472 1040,478z', plane[0]),
    fill('M640,478C740,466 960,462 1092,456C1092,468 1080,476 1040,478z', plane[1]),
    fill('M1000,432L1056,330h42l-22,108z', plane[2]),
    fill('M1064,330h34l-22,108h-14z', '#7a2a3a', 0.5),
    fill('M790,466L880,520h44l-52,-58z', plane[1]),
    fill(
      count(15)
        .map((i) => ellipse(720 + i * 18, 450 - i * 0.6, 4, 5))
        .join(''),
      hour === 'night' ? '#ffd890' : '#2f5a74',
    ),
    fill(circle(716, 482, 9) + circle(930, 480, 10) + circle(950, 480, 10), '#10202f'),
    // A tractor with wagons.
    fill('M300,470h44v-16h22v34h-70z', hour === 'night' ? '#a87a3a' : '#ffd76e'),
    fill(rect(376, 466, 40, 20) + rect(424, 466, 40, 20) + rect(472, 466, 40, 20), plane[1]),
  );
  if (hour === 'night') {
    shapes.push(
      fill(
        count(24)
          .map((i) => dot(90 + i * 70, line + 22 + (i % 2) * 30, 3))
          .join(''),
        '#8fd0ff',
      ),
      fill(
        count(12)
          .map((i) => dot(120 + i * 140, line + 70, 3.4))
          .join(''),
        '#ff9a5a',
      ),
    );
  } else shapes.push(fill(rect(60, 90, 1640, 500), spray('#fff6d0', 2), 0.6));
  const holes = PORTHOLES.map(({ at, r }) => circle(...at, r + 3)).join('');
  return [clipped(holes, ...shapes)];
}
