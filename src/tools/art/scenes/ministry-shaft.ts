import { lettering } from '../kit/lettering.ts';
import { count } from '../kit/numbers.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './ministry-ink.ts';
import { SHAFT } from './ministry-space.ts';

const { x, w, foot, half, top } = SHAFT;
const MIDDLE = x + w / 2;

/** Where the lift has stood since the earthquake drill: between two floors, full. */
export const CAB = { x: MIDDLE - 27, y: foot - 3 * half - 48, w: 54, h: 80 } as const;

/** Its machine on the roof, its rails, its cab, and what is in it: folders. */
export function lift(): Shape[] {
  return [
    fill(rect(x, top, w, foot - top + 22), '#b8d0c4'),
    fill(rect(x, top, w, foot - top + 22), spray('#86a89c', 1)),
    fill(rect(x, top - 14, w, 16), INK.cut),
    fill(rect(MIDDLE - 40, top - 46, 80, 34), '#c9a27c'),
    fill(rect(MIDDLE - 46, top - 52, 92, 8), INK.cut),
    fill(circle(MIDDLE - 12, top - 28, 10), '#5a4a48'),
    fill(rect(MIDDLE + 8, top - 38, 20, 20), '#5a4a48'),
    fill(rect(MIDDLE - 34, top, 68, foot - top), '#5f8478'),
    fill(rect(MIDDLE - 34, top, 5, foot - top) + rect(MIDDLE + 29, top, 5, foot - top), '#3f5f58'),
    stroke(`M${MIDDLE - 6},${top}V${CAB.y}M${MIDDLE + 6},${top}V${CAB.y}`, '#2a3a38', 2),
    fill(rect(MIDDLE + 18, foot - 170, 9, 60), '#2f4844'),
    stroke(`M${MIDDLE + 22},${top}V${foot - 170}`, '#2a3a38', 1.6),
    // The cab.
    fill(roundRect(CAB.x, CAB.y, CAB.w, CAB.h, 4), '#7a4a2c'),
    fill(rect(CAB.x + 5, CAB.y + 8, CAB.w - 10, CAB.h - 14), '#ffdf9a'),
    fill(
      count(11)
        .map((i) => rect(CAB.x + 6 + ((i * 5) % 4), CAB.y + 68 - i * 5.4, 20, 4.6))
        .join('') +
        count(8)
          .map((i) => rect(CAB.x + 28 + ((i * 3) % 3), CAB.y + 68 - i * 5.4, 19, 4.6))
          .join(''),
      INK.manila,
    ),
    fill(
      count(11)
        .map((i) => rect(CAB.x + 20 + ((i * 5) % 4), CAB.y + 68 - i * 5.4, 6, 4.6))
        .join(''),
      INK.manilaShade,
    ),
    stroke(
      count(5)
        .map((i) => `M${CAB.x + 9 + i * 9},${CAB.y + 8}V${CAB.y + CAB.h - 6}`)
        .join(''),
      '#5a3422',
      1.8,
    ),
  ];
}

/** One flight, from half floor `k` to the next; they lean by turns. */
function flight(k: number): Shape[] {
  const low = foot - k * half;
  const steps = 9;
  const right = k % 2 === 0;
  const edge = (u: number): number => (right ? x + 12 + u * (w - 24) : x + w - 12 - u * (w - 24));
  let tread = `M${edge(0)},${low}`;
  for (const i of count(steps)) {
    const y = low - ((i + 1) * half) / steps;
    tread += `V${y.toFixed(1)}H${edge((i + 1) / steps).toFixed(1)}`;
  }
  const under = `L${edge(1)},${low - half + 20}L${edge(0.1)},${low + 2}z`;
  const rail = `M${edge(0)},${low - 34}L${edge(1)},${low - half - 34}`;
  const bars = count(8)
    .map((i) => {
      const u = (i + 0.5) / 8;
      return `M${edge(u).toFixed(1)},${(low - u * half).toFixed(1)}v-34`;
    })
    .join('');
  return [
    fill(tread + under, right ? '#e8d4b0' : '#c9ac84'),
    fill(
      polygon([
        [edge(0.1), low + 2],
        [edge(1), low - half + 20],
        [edge(1), low - half + 28],
        [edge(0.16), low + 2],
      ]),
      '#8a6848',
    ),
    stroke(bars, '#4a3a44', 2),
    stroke(rail, '#8a3f34', 5),
  ];
}

export function stairs(): Shape[] {
  const landings = count(5).map((k) => foot - k * half);
  // Under the flight that leaves it, where nothing crosses the wall.
  const numberAt = (k: number): number => {
    if (k === 0) return x + w - 36;
    return k % 2 === 0 ? x + w - 26 : x + 12;
  };
  const number = (k: number): string => (k === 0 ? 'PB' : String(k));
  return [
    ...landings.flatMap((y, k) => [
      fill(rect(x, y, 41, 12) + rect(x + w - 41, y, 41, 12), INK.cut),
      fill(rect(x, y + 8, 41, 4) + rect(x + w - 41, y + 8, 41, 4), INK.cutShade),
      stroke(lettering(number(k), numberAt(k), y - 14, k === 0 ? 14 : 17), '#8a3f34', 3.6),
    ]),
    ...[3, 2, 1, 0].flatMap((k) => flight(k)),
    fill(rect(x, foot, w, 22), INK.cut),
    fill(rect(x, foot + 16, w, 6), INK.cutShade),
  ];
}
