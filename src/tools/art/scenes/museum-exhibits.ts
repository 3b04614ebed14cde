import type { Surface } from '../kit/extra-room.ts';
import { count } from '../kit/numbers.ts';
import { circle, rect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './museum-ink.ts';

/** A balance taller than a man, in brass. */
function balance(x: number, y: number, s: number): Shape[] {
  const brass = { lit: '#ffd98a', mid: '#a8622c', dark: '#4a2430' } as const;
  const pan = (dx: number, dy: number): Shape[] => [
    stroke(
      `M${x + dx * s},${y + dy * s}l${-24 * s},${66 * s}M${x + dx * s},${y + dy * s}l${24 * s},${66 * s}`,
      brass.dark,
      2.4,
    ),
    fill(
      `M${x + (dx - 30) * s},${y + (dy + 66) * s}h${60 * s}c${-6 * s},${18 * s} ${-54 * s},${18 * s} ${-60 * s},0z`,
      brass.dark,
    ),
    fill(`M${x + (dx - 30) * s},${y + (dy + 66) * s}h${60 * s}v3h${-60 * s}z`, brass.lit),
  ];
  return [
    fill(rect(x - 44 * s, y - 46 * s, 88 * s, 46 * s), '#4a2434'),
    fill(rect(x - 48 * s, y - 52 * s, 96 * s, 8 * s), brass.mid),
    fill(
      `M${x - 22 * s},${y - 52 * s}c${14 * s},${-14 * s} ${16 * s},${-30 * s} ${17 * s},${-150 * s}h${10 * s}c${1 * s},${120 * s} ${3 * s},${136 * s} ${17 * s},${150 * s}z`,
      brass.dark,
    ),
    stroke(
      `M${x - 80 * s},${y - 178 * s}Q${x},${y - 216 * s} ${x + 80 * s},${y - 198 * s}`,
      brass.dark,
      8 * s,
    ),
    stroke(
      `M${x - 80 * s},${y - 181 * s}Q${x},${y - 219 * s} ${x + 80 * s},${y - 201 * s}`,
      brass.lit,
      2.4,
    ),
    fill(circle(x, y - 206 * s, 11 * s), brass.mid),
    ...pan(-80, -178),
    ...pan(80, -198),
    fill(
      rect(x - 94 * s, y - 132 * s, 13 * s, 20 * s) + rect(x - 78 * s, y - 126 * s, 11 * s, 14 * s),
      brass.dark,
    ),
    fill(circle(x + 80 * s, y - 140 * s, 9 * s), '#c8402f'),
  ];
}

/** Posters of films that nobody can see any more. */
function poster(x: number, y: number, kind: 'eye' | 'train' | 'stair'): Shape[] {
  const sheet = rect(x - 44, y - 66, 88, 132);
  const shapes: Shape[] = [fill(rect(x - 48, y - 70, 96, 140), '#3a1c2c')];
  if (kind === 'eye') {
    shapes.push(
      fill(sheet, '#1f5a72'),
      fill(`M${x - 38},${y - 10}q38,-44 76,0q-38,44 -76,0z`, INK.cream),
      fill(circle(x, y - 10, 18), INK.red),
      fill(circle(x, y - 10, 8), INK.ink),
      fill(rect(x - 30, y + 40, 60, 7) + rect(x - 20, y + 52, 40, 4), INK.cream),
    );
  } else if (kind === 'train') {
    shapes.push(
      fill(sheet, '#d8502f'),
      fill(`M${x - 44},${y + 66}L${x - 4},${y - 20}h8L${x + 44},${y + 66}z`, INK.ink),
      fill(`M${x - 22},${y + 30}v-46q22,-26 44,0v46z`, '#2b2146'),
      fill(circle(x, y - 6, 10), INK.bulb),
      fill(rect(x - 34, y - 54, 68, 8), INK.cream),
    );
  } else {
    shapes.push(
      fill(sheet, '#e8b24a'),
      fill(`M${x - 44},${y + 66}v-22h18v-20h18v-20h18v-20h18v-20h16v102z`, '#4a2a6a'),
      fill(
        `M${x + 4},${y - 22}c-4,-20 -2,-28 6,-30c-5,-4 -4,-15 4,-15s9,11 4,15c8,4 8,14 6,30z`,
        INK.ink,
      ),
      fill(circle(x - 20, y - 40, 13), INK.red),
    );
  }
  return shapes;
}

/** The Museum of Measures: balances, film posters among them, weights in a row. */
export function exhibits(on: Surface): Shape[] {
  const [x1, y] = on(-6.8, 0);
  const [x2] = on(-3.6, 0);
  const [x4] = on(6.8, 0);
  const [x3] = on(3.6, 0);
  let weights = '';
  for (const i of count(5)) {
    const r = 10 + i * 4;
    const x = x4 - 66 + i * 30 + i * i * 1.5;
    weights += `M${x - r},${y}l${r * 0.2},${-r * 1.7}h${r * 0.5}v${-r * 0.5}h${r * 0.6}v${r * 0.5}h${r * 0.5}l${r * 0.2},${r * 1.7}z`;
  }
  return [
    ...balance(Math.round(x1), Math.round(y), 0.92),
    ...poster(Math.round(x2) - 58, Math.round(y) - 170, 'eye'),
    ...poster(Math.round(x2) + 58, Math.round(y) - 170, 'stair'),
    ...poster(Math.round(x3), Math.round(y) - 176, 'train'),
    fill(rect(x4 - 96, y - 34, 192, 34), '#4a2434'),
    fill(rect(x4 - 100, y - 40, 200, 8), INK.stoneWarm),
    place({ y: -40 }, fill(weights, '#5a2c34')),
    ...balance(Math.round(x2) + 4, Math.round(y), 0.5),
  ];
}

/** The standard yard over the arch: a bar of brass, cut in inches, in its niche. */
export function standardYard(on: Surface): Shape[] {
  const [x, y] = on(0, 4.72);
  const half = 140;
  let ticks = '';
  for (const i of count(37)) {
    const tall = i % 12 === 0 ? 13 : i % 3 === 0 ? 9 : 5;
    ticks += rect(Math.round(x) - half + 8 + i * 7.3, y - 5, 1.6, tall);
  }
  return [
    fill(rect(x - half - 12, y - 15, half * 2 + 24, 32), INK.stoneDeep),
    fill(rect(x - half, y - 6, half * 2, 15), '#e0a048'),
    fill(rect(x - half, y - 6, half * 2, 4), '#ffe6a8'),
    fill(ticks, '#5a2c34'),
    fill(rect(x - half - 6, y - 9, 8, 21) + rect(x + half - 2, y - 9, 8, 21), '#8a4a34'),
  ];
}
