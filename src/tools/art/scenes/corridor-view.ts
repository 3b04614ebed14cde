import { dice } from '../kit/dice.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, rect } from '../kit/paths.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { type CorridorHour, end } from './corridor-space.ts';

type Air = { sky: readonly string[]; sea: readonly string[]; glint: string };

const AIR: Record<CorridorHour, Air> = {
  morning: {
    sky: ['#8fd0d8', '#c9e8dc', '#fdeec4', '#ffd890'],
    sea: ['#3fa8b4', '#63c6c0', '#a6e4d2'],
    glint: '#fffbe0',
  },
  afternoon: {
    sky: ['#4fb0c4', '#86cdd2', '#bfe6de', '#e8f6e4'],
    sea: ['#0e7f9c', '#25a8b4', '#63cfc6'],
    glint: '#e9fff5',
  },
  dusk: {
    sky: ['#4a3a8c', '#8a5aa0', '#d8809a', '#f8b890'],
    sea: ['#2f4a8c', '#5a5aa0', '#a070a8'],
    glint: '#ffd0b0',
  },
  night: {
    sky: ['#0c1436', '#131e48', '#1c2b5a', '#2a3a6c'],
    sea: ['#0a1a3c', '#10284e', '#1a3a62'],
    glint: '#d8e6ff',
  },
};

/** Sea and sky beyond the end of the passage. */
export function view(hour: CorridorHour): Shape[] {
  const { sky, sea, glint } = AIR[hour];
  const roll = dice(12);
  const [left, top] = end(-1.1, 2.5);
  const [right, foot] = end(1.1, 0.2);
  const w = right - left;
  const line = 526;
  const shapes: Shape[] = [];
  sky.forEach((tone, i) => {
    const y = lerp(top, line, i / sky.length);
    shapes.push(fill(rect(left, y, w, foot - y), tone));
  });
  if (hour === 'morning') {
    shapes.push(fill(circle(892, 484, 26), '#fff6d8', 0.6), fill(circle(892, 484, 17), '#fffdf0'));
  }
  if (hour === 'night') {
    shapes.push(
      fill(circle(846, 462, 13), '#fff2d6'),
      fill(circle(851, 459, 11), sky[0] ?? '#000000'),
      fill(dot(900, 456, 1.2) + dot(912, 478, 1) + dot(830, 490, 1) + dot(884, 440, 1), '#ffffff'),
    );
  } else {
    shapes.push(fill(lens(840, 496, 60, 10) + lens(905, 506, 50, 8), '#ffffff', 0.5));
  }
  sea.forEach((tone, i) => {
    const y = lerp(line, foot, (i / sea.length) * 0.9);
    shapes.push(fill(rect(left, y, w, foot - y), tone));
  });
  shapes.push(
    fill(
      count(26)
        .map(() => {
          const t = roll.next();
          return lens(880 + roll.bell() * 22, lerp(line + 3, foot, t), 8 + 16 * t, 1.4 + 2 * t);
        })
        .join(''),
      glint,
      0.9,
    ),
  );
  return shapes;
}
