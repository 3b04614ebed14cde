import { dot, lens } from './marks.ts';
import type { Point } from './numbers.ts';
import { polygon, rect } from './paths.ts';
import { onQuad, type Quad } from './patterns.ts';
import { fill, type Shape } from './shapes.ts';

export type TileInks = {
  readonly ground: string;
  readonly joint: string;
  readonly deep: string;
  readonly mid: string;
  readonly sun: string;
};

type Pots = { deep: string; mid: string; sun: string };

type Motif = (pots: Pots, x: number, y: number, s: number) => void;

/** A flower of eight petals. */
const flower: Motif = (pots, x, y, s) => {
  const [cx, cy, out] = [x + s / 2, y + s / 2, s * 0.27];
  for (let i = 0; i < 4; i++) {
    const angle = Math.PI / 4 + (i * Math.PI) / 2;
    const at = [cx + Math.cos(angle) * out, cy + Math.sin(angle) * out] as const;
    pots.deep += lens(at[0], at[1], s * 0.44, s * 0.24, angle);
    const turn = (i * Math.PI) / 2;
    const near = [cx + Math.cos(turn) * s * 0.25, cy + Math.sin(turn) * s * 0.25] as const;
    pots.mid += lens(near[0], near[1], s * 0.34, s * 0.18, turn);
  }
  pots.sun += dot(cx, cy, s * 0.1);
};

/** Quarter rings that close to circles over four tiles, a diamond between them. */
const rings: Motif = (pots, x, y, s) => {
  const [far, near] = [s * 0.44, s * 0.28];
  for (const [px, py, dx, dy] of [
    [x, y, 1, 1],
    [x + s, y, -1, 1],
    [x + s, y + s, -1, -1],
    [x, y + s, 1, -1],
  ] as const) {
    const turn = dx * dy > 0 ? 1 : 0;
    pots.deep +=
      `M${px + dx * far},${py}A${far},${far} 0 0 ${turn} ${px},${py + dy * far}` +
      `V${py + dy * near}A${near},${near} 0 0 ${1 - turn} ${px + dx * near},${py}z`;
  }
  const [cx, cy, r] = [x + s / 2, y + s / 2, s * 0.16];
  pots.sun += `M${cx},${cy - r}l${r},${r}l${-r},${r}l${-r},${-r}z`;
};

/** A star with hollow sides. */
const star: Motif = (pots, x, y, s) => {
  const [c, k] = [s / 2, s * 0.09];
  const a = c - 2;
  pots.deep +=
    `M${x + c},${y + 2}q${k},${a - k} ${a},${a}q${k - a},${k} ${-a},${a}` +
    `q${-k},${k - a} ${-a},${-a}q${a - k},${-k} ${a},${-a}z`;
  for (const [dx, dy] of [
    [0.17, 0.17],
    [0.83, 0.17],
    [0.83, 0.83],
    [0.17, 0.83],
  ] as const)
    pots.mid += dot(x + s * dx, y + s * dy, s * 0.1);
  pots.sun += dot(x + c, y + c, s * 0.08);
};

/** Half blue, half white, cut corner to corner. */
const slant: Motif = (pots, x, y, s) => {
  pots.deep += `M${x},${y}h${s}l${-s},${s}z`;
};

/** A wave for borders. */
const wave: Motif = (pots, x, y, s) => {
  const q = s / 4;
  pots.deep += `M${x},${y + s * 0.62}q${q},${-s * 0.8} ${2 * q},${-s * 0.1}q${q},${s * 0.5} ${2 * q},${s * 0.1}v${s * 0.2}q${-q},${s * 0.3} ${-2 * q},${-s * 0.16}q${-q},${-s * 0.4} ${-2 * q},${s * 0.16}z`;
  pots.sun += dot(x + s / 2, y + s * 0.2, s * 0.1);
};

const MOTIFS = { flower, rings, star, slant, wave } as const;

export type TileMotif = keyof typeof MOTIFS | 'blank';

/**
 * A wall of painted tiles seen from the front.
 * @param motif which motif stands in a column and row; whole-number sizes compress best
 */
export function talavera(
  area: { x: number; y: number; columns: number; rows: number; size: number },
  motif: (column: number, row: number) => TileMotif,
  inks: TileInks,
): Shape[] {
  const { x, y, columns, rows, size } = area;
  const pots: Pots = { deep: '', mid: '', sun: '' };
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const name = motif(c, r);
      if (name !== 'blank') MOTIFS[name](pots, x + c * size, y + r * size, size);
    }
  }
  let joints = '';
  for (let c = 0; c <= columns; c++) joints += rect(x + c * size - 0.5, y, 1, rows * size);
  for (let r = 0; r <= rows; r++) joints += rect(x, y + r * size - 0.5, columns * size, 1);
  return [
    fill(rect(x, y, columns * size, rows * size), inks.ground),
    fill(pots.mid, inks.mid),
    fill(pots.deep, inks.deep),
    fill(pots.sun, inks.sun),
    fill(joints, inks.joint, 0.5),
  ];
}

/** Painted tiles on a surface that runs away from the eye: stars and diamonds by turns. */
export function talaveraOn(quad: Quad, columns: number, rows: number, inks: TileInks): Shape[] {
  let deep = '';
  let mid = '';
  let sun = '';
  const at = (c: number, r: number, u: number, v: number): Point =>
    onQuad(quad, (c + u) / columns, (r + v) / rows);
  const shape = (c: number, r: number, points: readonly Point[]): string =>
    polygon(points.map(([u, v]) => at(c, r, u, v)));
  const turned = (half: number, hollow: number): Point[] =>
    Array.from({ length: 8 }, (_, i) => {
      const reach = i % 2 ? hollow : half;
      const angle = (i * Math.PI) / 4;
      return [0.5 + Math.cos(angle) * reach, 0.5 + Math.sin(angle) * reach];
    });
  const ground = polygon(quad);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if ((c + r) % 2) {
        deep += shape(c, r, turned(0.46, 0.16));
        sun += shape(c, r, turned(0.1, 0.07));
      } else {
        mid += shape(c, r, turned(0.3, 0.4));
        deep += shape(c, r, turned(0.2, 0.1));
      }
    }
  }
  return [
    fill(ground, inks.ground),
    fill(mid, inks.mid),
    fill(deep, inks.deep),
    fill(sun, inks.sun),
  ];
}
