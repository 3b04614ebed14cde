import { dice } from '../kit/dice.ts';
import { disc } from '../kit/extra-stamp.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { fill, place, type Shape } from '../kit/shapes.ts';
import { INK } from './stands-ink.ts';

function parked(x: number, y: number, s: number, tone: string, lit: string): Shape {
  return place(
    { x, y, scale: s },
    fill(ellipse(4, 4, 140, 11), INK.dark, 0.45),
    fill(
      'M-134,-4C-140,-30 -124,-42 -92,-46C-76,-66 -58,-76 -34,-77H36C62,-76 80,-62 94,-46C120,-44 130,-36 130,-22V-4Z',
      tone,
    ),
    fill(
      'M-92,-46C-60,-50 60,-50 94,-46C118,-44 128,-40 129,-30C60,-38 -90,-38 -132,-28C-130,-38 -118,-44 -92,-46Z',
      lit,
    ),
    fill(
      'M-76,-48C-64,-62 -52,-69 -36,-70L-6,-70L-6,-48ZM4,-70L34,-70C52,-69 64,-62 74,-48L4,-48Z',
      '#9cc4cc',
    ),
    fill(circle(-82, -6, 19) + circle(84, -6, 19), '#0f1226'),
    fill(circle(-82, -6, 8) + circle(84, -6, 8), '#b9c4cc'),
  );
}

/** An awning on four poles, and whoever has found room under it. */
function awning(x: number, y: number, s: number, tone: string): Shape[] {
  const roll = dice(Math.round(x));
  const people = count(9).map((i) => [x - 92 * s + i * 23 * s, y - roll.range(0, 8) * s] as const);
  return [
    fill(
      people
        .map(
          ([px, py]) =>
            `M${num(px - 11 * s)},${num(py)}C${num(px - 12 * s)},${num(py - 44 * s)} ${num(px + 12 * s)},${num(py - 44 * s)} ${num(px + 11 * s)},${num(py)}Z`,
        )
        .join(''),
      '#3a5a72',
    ),
    fill(people.map(([px, py]) => disc(px, py - 44 * s, 7 * s, 8 * s)).join(''), '#8a5a42'),
    fill(
      people
        .filter((_, i) => i % 3 === 0)
        .map(([px, py]) => disc(px, py - 49 * s, 14 * s, 4 * s))
        .join(''),
      '#f2d9a0',
    ),
    fill(
      rect(x - 104 * s, y - 110 * s, 5 * s, 112 * s) +
        rect(x + 99 * s, y - 110 * s, 5 * s, 112 * s),
      '#efe2c4',
    ),
    fill(
      polygon([
        [x - 70 * s, y - 152 * s],
        [x + 70 * s, y - 152 * s],
        [x + 118 * s, y - 104 * s],
        [x - 118 * s, y - 104 * s],
      ]),
      '#fff8e6',
    ),
    fill(
      count(3)
        .map((i) => {
          const [a, b] = [-70 + i * 46, -118 + i * 78];
          return polygon([
            [x + a * s, y - 152 * s],
            [x + (a + 23) * s, y - 152 * s],
            [x + (b + 39) * s, y - 104 * s],
            [x + b * s, y - 104 * s],
          ]);
        })
        .join(''),
      tone,
    ),
    fill(
      count(6)
        .map((i) => disc(x + (-98.5 + i * 39) * s, y - 104 * s, 19.6 * s, 10 * s))
        .join(''),
      '#e8d9be',
    ),
  ];
}

/** The kerb of the side street, where cars wait and nobody looks at them. */
export function kerb(): Shape[] {
  return [
    ...awning(1480, 590, 0.8, INK.red),
    ...awning(1680, 600, 0.86, INK.green),
    ...awning(250, 640, 0.8, '#2f8f94'),
    parked(1500, 668, 0.84, '#8a8f9c', '#c4c8cc'),
    parked(1740, 670, 0.86, '#5a3040', '#96586a'),
  ];
}
