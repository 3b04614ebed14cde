import { taper } from '../kit/curves.ts';
import { nth } from '../kit/extra-at.ts';
import { lens } from '../kit/marks.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './beach-ink.ts';

/** An open umbrella of eight panels around its foot at 0,0, some 170 px high. */
export function umbrella(a: string, b: string, lean = 10): Shape[] {
  const panels = 7;
  const top: Point = [lean, -172];
  const rim = (t: number): Point => [
    lean * 0.8 - 104 + t * 208,
    -112 - Math.sin(Math.PI * t) * 8 + (t - 0.5) * lean,
  ];
  const shapes: Shape[] = [
    fill(ellipse(10, 2, 104, 18), INK.shadow, 0.6),
    stroke(`M0,0L${lean},-168`, '#fff3da', 5.5),
    stroke(`M2,0L${lean + 2},-168`, '#b98a78', 2),
  ];
  for (const i of count(panels)) {
    const [p, q] = [rim(i / panels), rim((i + 1) / panels)];
    const bow = (t: number): Point => [
      top[0] + (rim(t)[0] - top[0]) * 0.62,
      top[1] + (rim(t)[1] - top[1]) * 0.2 - 4,
    ];
    const [c, d] = [bow(i / panels), bow((i + 1) / panels)];
    const path =
      `M${num(top[0])},${top[1]}Q${num(c[0])},${num(c[1])} ${num(p[0])},${num(p[1])}` +
      `Q${num((p[0] + q[0]) / 2)},${num((p[1] + q[1]) / 2 + 13)} ${num(q[0])},${num(q[1])}` +
      `Q${num(d[0])},${num(d[1])} ${num(top[0])},${top[1]}z`;
    shapes.push(fill(path, i % 2 ? b : a));
    if (i > 3) shapes.push(fill(path, '#6a2a58', 0.18 + (i - 4) * 0.08));
  }
  shapes.push(fill(ellipse(top[0], top[1] - 4, 5, 6), '#fff3da'));
  return shapes;
}

/** The same umbrella tied up for the night. */
export function furled(a: string): Shape[] {
  return [
    fill(ellipse(6, 2, 22, 5), INK.shadow, 0.6),
    stroke('M0,0V-176', '#fff3da', 5),
    fill('M0,-180C16,-140 15,-90 10,-62H-10C-15,-90 -16,-140 0,-180z', a),
    fill('M2,-174C16,-140 15,-90 10,-62H2C6,-100 6,-140 2,-174z', '#6a2a58', 0.3),
    fill(rect(-13, -116, 26, 6), INK.cream),
  ];
}

/** A lounger whose back is raised on the left; 150 px long. */
export function lounger(cloth = INK.cream as string): Shape[] {
  return [
    fill(lens(6, 4, 190, 18), INK.shadow, 0.6),
    stroke('M-40,-18L-48,2M36,-16L42,2M72,-15L76,2', '#a8785a', 5),
    fill('M-90,-76l12,-6L-30,-24L86,-20v9L-34,-12z', cloth),
    fill('M-34,-12L86,-11v5L-36,-6z', '#b98a70'),
  ];
}

/** A striped towel folded over the foot of a lounger, or lying on it. */
export function towel(stripe: string, at: Point, w = 44, folded = false): Shape[] {
  const [x, y] = at;
  if (folded)
    return [
      fill(roundRect(x, y - 13, w, 13, 3), '#fffaf0'),
      fill(
        rect(x + 5, y - 13, 5, 13) + rect(x + 15, y - 13, 5, 13) + rect(x + w - 10, y - 13, 5, 13),
        stripe,
      ),
      fill(rect(x, y - 5, w, 1.6), '#8a6a78', 0.5),
    ];
  const cloth = polygon([
    [x, y - 8],
    [x + w, y - 7],
    [x + w + 3, y + 8],
    [x - 2, y + 8],
  ]);
  return [
    fill(cloth, '#fffaf0'),
    fill(
      count(4)
        .map((i) => rect(x + 3 + i * (w / 4), y - 7, w / 9, 15))
        .join(''),
      stripe,
    ),
  ];
}

/** What hangs over an arm. */
export function carriedTowel(stripe: string): Shape[] {
  return [
    fill('M-34,-112C-22,-120 -6,-112 -4,-104L-8,-70C-16,-66 -28,-68 -33,-74z', '#fffaf0'),
    fill('M-30,-112l5,-2l-1,44l-5,-2zM-20,-114l5,1l-2,45l-5,-1z', stripe),
  ];
}

/** A palm on the sand or behind the hedge. */
export function palm(
  x: number,
  y: number,
  h: number,
  s: number,
  seed: number,
  lean = 0.12,
): Shape[] {
  const [tx, ty] = [x + h * lean, y - h];
  const stem: Point[] = [
    [x, y],
    [x + h * lean * 0.25, y - h * 0.35],
    [x + h * lean * 0.6, y - h * 0.7],
    [tx, ty],
  ];
  const shapes: Shape[] = [
    fill(taper(stem, 13 * s, 7 * s), '#6d4a45'),
    fill(
      taper(
        stem.map(([px, py]) => [px - 3 * s, py]),
        4 * s,
        2 * s,
      ),
      '#c79570',
    ),
  ];
  const tones = ['', '', ''];
  for (const i of count(11)) {
    const wobble = Math.sin(seed * 3.7 + i * 2.3) * 0.1;
    const a = -Math.PI * 1.12 + (i / 10) * Math.PI * 1.24 + wobble;
    const reach = 88 * s * (0.97 + Math.sin(seed + i * 1.9) * 0.12);
    const [dx, dy] = [Math.cos(a), Math.sin(a)];
    const p: Point = [tx + dx * reach * 0.55, ty + dy * reach * 0.55 - 6 * s];
    const q: Point = [tx + dx * reach, ty + dy * reach * 0.7 + reach * 0.4 * Math.abs(dx) + 6 * s];
    const leaf =
      `M${num(tx)},${num(ty)}Q${num(p[0] - dy * 13 * s)},${num(p[1] + dx * 13 * s - 6 * s)} ${num(q[0])},${num(q[1])}` +
      `Q${num(p[0] + dy * 9 * s)},${num(p[1] - dx * 9 * s + 10 * s)} ${num(tx)},${num(ty)}z`;
    const tone = i % 3 === 0 ? 0 : dx < 0.2 && dy < 0 ? 2 : 1;
    tones[tone] += leaf;
  }
  return [
    ...shapes,
    fill(nth(tones, 0), INK.leafDark),
    fill(nth(tones, 1), INK.leaf),
    fill(nth(tones, 2), INK.leafLit),
  ];
}
