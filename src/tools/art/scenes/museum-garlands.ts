import { nth } from '../kit/extra-at.ts';
import { dot } from '../kit/marks.ts';
import { count, lerp, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './museum-ink.ts';

/** A paper lantern with ribs; hangs from 0,0. */
function lantern(r: number, tones: readonly [string, string, string]): Shape[] {
  const [lit, mid, dark] = tones;
  let ribs = '';
  for (const k of [-0.6, -0.3, 0, 0.3, 0.6]) {
    const w = Math.sqrt(1 - k * k) * r;
    ribs += `M${num(-w)},${num(r * 1.16 + k * r * 0.86)}q${num(w)},${num(r * 0.14)} ${num(2 * w)},0`;
  }
  return [
    stroke(`M0,0v${num(r * 0.3)}`, INK.ink, 2),
    fill(ellipse(0, r * 1.16, r, r * 0.88), mid),
    fill(
      `M0,${num(r * 0.28)}A${r},${num(r * 0.88)} 0 0 1 0,${num(r * 2.04)}A${num(r * 0.5)},${num(r * 0.88)} 0 0 0 0,${num(r * 0.28)}z`,
      dark,
    ),
    fill(ellipse(-r * 0.16, r * 1.2, r * 0.56, r * 0.6), lit),
    fill(ellipse(-r * 0.16, r * 1.24, r * 0.28, r * 0.34), INK.cream),
    stroke(ribs, dark, 1.6, 0.7),
    fill(
      rect(-r * 0.34, r * 0.24, r * 0.68, r * 0.12) + rect(-r * 0.3, r * 1.98, r * 0.6, r * 0.1),
      INK.stoneDeep,
    ),
    stroke(`M0,${num(r * 2.08)}v${num(r * 0.4)}`, dark, 2.4),
  ];
}

const PAPERS: readonly (readonly [string, string, string])[] = [
  ['#ffcf7a', '#ff7a4a', '#b8382f'],
  ['#fff0b8', '#ffb84a', '#c8703a'],
  ['#ffd9c0', '#e85a5a', '#932a48'],
  ['#fff6d8', '#ffe09a', '#d0955a'],
  ['#e8d6ff', '#9a7fd6', '#553a98'],
];

export type Garland = { from: Point; to: Point; sag: number; lanterns: number; r: number };

const onString = (s: Garland, t: number): Point => [
  lerp(s.from[0], s.to[0], t),
  lerp(s.from[1], s.to[1], t) + 4 * s.sag * t * (1 - t),
];

/** A cable with bulbs, and paper lanterns at equal steps. */
export function garland(s: Garland, first: number): Shape[] {
  const steps = (s.lanterns + 1) * 4;
  let cable = '';
  let bulbs = '';
  for (const i of count(steps + 1)) {
    const [x, y] = onString(s, i / steps);
    cable += `${i ? 'L' : 'M'}${num(x)},${num(y)}`;
    if (i % 4) bulbs += dot(x, y + s.r * 0.24, s.r * 0.17);
  }
  const shapes: Shape[] = [stroke(cable, INK.ink, 2.4), fill(bulbs, INK.bulb)];
  for (const i of count(s.lanterns)) {
    const [x, y] = onString(s, (i + 1) / (s.lanterns + 1));
    const r = Math.round(s.r * (0.86 + ((i * 7 + first) % 3) * 0.16));
    shapes.push(place({ x, y }, ...lantern(r, nth(PAPERS, (i + first) % PAPERS.length))));
  }
  return shapes;
}

/** The shine round the lanterns of a string. */
export function shine(s: Garland): Shape[] {
  return count(s.lanterns).flatMap((i) => {
    const [x, y] = onString(s, (i + 1) / (s.lanterns + 1));
    return [2.6, 1.8].map((k) => fill(circle(x, y + s.r * 1.1, s.r * k), '#ff8a3c', 0.09));
  });
}
