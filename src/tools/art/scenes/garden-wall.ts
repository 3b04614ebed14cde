import { blob } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { arch, circle, ellipse, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { clipped, fill, fillRing, place, rule, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { GATE, INK, WALL } from './garden-ink.ts';

export function wall(): Shape[] {
  const roll = dice(19);
  const { top, foot } = WALL;
  const { x, y, w, h } = GATE;
  const opening = arch(x, y, w, h);
  let tiles = '';
  let tilesLit = '';
  for (const i of count(52)) {
    const tx = i * 34 - 4;
    tiles += stamped('M0,0C0,-20 34,-20 34,0L34,14L0,14Z', tx, top);
    tilesLit += stamped('M3,2C3,-14 18,-16 20,-14L14,10L3,10Z', tx, top);
  }
  const patches = [
    [300, 390, 90, 40],
    [1050, 520, 60, 44],
    [1450, 420, 100, 50],
    [140, 600, 90, 44],
    [930, 380, 60, 22],
  ] as const;
  const ring = (r: number, k: number): string => {
    const a = Math.PI - (k / 8) * Math.PI;
    return `${num(x + w / 2 + Math.cos(a) * r)},${num(y + w / 2 - Math.sin(a) * r)}`;
  };
  const head = (grow: number): string =>
    `M${x - grow},${y + w / 2}a${w / 2 + grow},${w / 2 + grow} 0 0 1 ${w + 2 * grow},0`;
  return [
    fillRing(rect(0, top, WIDTH, foot - top + 10) + opening, INK.wall),
    fillRing(rect(0, top + 14, WIDTH, 150) + opening, spray(INK.wallLit, 3)),
    fill(
      patches.map(([px, py, rx, ry]) => blob(roll, { x: px, y: py, rx, ry }, 10, 0.3)).join(''),
      INK.wallShade,
      0.7,
    ),
    fill(
      patches
        .map(([px, py, rx, ry]) =>
          blob(roll, { x: px + 6, y: py + 5, rx: rx * 0.8, ry: ry * 0.74 }, 10, 0.3),
        )
        .join(''),
      '#f3c06a',
    ),
    // The foot of the wall drinks.
    fill(
      `M0,${foot + 10}V${foot - 60}C120,${foot - 90} 200,${foot - 40} 330,${foot - 66}C480,${foot - 96} 560,${foot - 46} 700,${foot - 64}C860,${foot - 90} 980,${foot - 44} ${x - 34},${foot - 60}V${foot + 10}Z`,
      INK.wallShade,
      0.75,
    ),
    fill(
      `M${x + w + 34},${foot + 10}V${foot - 70}C1450,${foot - 40} 1560,${foot - 90} 1760,${foot - 56}V${foot + 10}Z`,
      INK.wallShade,
      0.75,
    ),
    fill(
      rect(0, foot - 50, x - 30, 60) + rect(x + w + 30, foot - 50, 600, 60),
      spray(INK.wallDeep, 2),
    ),
    fill(rect(0, top + 12, WIDTH, 12), INK.wallDeep, 0.7),
    fill(tiles, INK.clay),
    fill(tilesLit, INK.clayLit),
    fill(rect(0, top + 10, WIDTH, 5), INK.clayShade),
    // The stone of the gateway.
    fill(rect(x - 32, y + w / 2, 32, h - w / 2) + rect(x + w, y + w / 2, 32, h - w / 2), INK.stone),
    fill(
      rect(x - 32, y + w / 2, 10, h - w / 2) + rect(x + w, y + w / 2, 8, h - w / 2),
      INK.stoneLit,
    ),
    stroke(
      count(5)
        .map((i) => `M${x - 32},${y + 150 + i * 54}h32M${x + w},${y + 150 + i * 54}h32`)
        .join(''),
      INK.stoneShade,
      2.4,
    ),
    rule(head(16), INK.stone, 32),
    rule(head(27), INK.stoneLit, 9),
    stroke(
      count(9)
        .map((k) => `M${ring(w / 2, k)}L${ring(w / 2 + 32, k)}`)
        .join(''),
      INK.stoneShade,
      2.4,
    ),
    fill(rect(x - 44, foot + 2, w + 88, 12), INK.stoneLit),
    // A lantern on a bracket.
    stroke(`M${x + w + 60},${y + 30}h-14M${x + w + 60},${y + 14}v40`, INK.dark, 5),
    place(
      { x: x + w + 60, y: y + 60 },
      fill('M-16,0h32l-6,-16h-20zM-18,56h36l-4,8h-28z', INK.dark),
      fill('M-14,0h28l4,56h-36z', '#f6deb0'),
      stroke('M-5,0v56M6,0v56', INK.dark, 2.4),
    ),
    // A plate of blue tiles with a sun, let into the plaster.
    fill(rect(966, 424, 92, 92), INK.cobaltDark),
    fill(rect(971, 429, 82, 82), '#f6eedc'),
    fill(
      count(12)
        .map((i) =>
          lens(
            1012 + Math.cos((i * Math.PI) / 6) * 27,
            470 + Math.sin((i * Math.PI) / 6) * 27,
            20,
            9,
            (i * Math.PI) / 6,
          ),
        )
        .join(''),
      INK.cobalt,
    ),
    fill(circle(1012, 470, 14), '#f2b640'),
    stroke('M1012,429v82M971,470h82', INK.cobaltDark, 1.4, 0.5),
  ];
}

/** Ivy and bougainvillea that come over from next door. */
export function creeper(): Shape[] {
  const roll = dice(44);
  const tones = ['#7a1f5a', '#b02f78', '#e0559c', '#ff9ac4'] as const;
  const petals = tones.map(() => '');
  let leaves = '';
  let mass = '';
  for (const [cx, cy, rx, ry] of [
    [1440, 330, 120, 64],
    [1560, 372, 130, 96],
    [1690, 352, 120, 110],
    [1640, 470, 70, 90],
    [1740, 500, 60, 110],
    [1520, 450, 46, 50],
  ] as const) {
    mass += blob(roll, { x: cx, y: cy, rx, ry }, 11, 0.22);
    for (const _ of count(52)) {
      const [dx, dy] = [roll.bell() * rx * 0.52, roll.bell() * ry * 0.52];
      const k = dx + dy < -20 ? 3 : dx + dy < 20 ? 2 : 1;
      petals[Math.max(0, Math.min(3, k + roll.int(-1, 0)))] += lens(
        cx + dx,
        cy + dy,
        roll.range(12, 20),
        roll.range(8, 12),
        roll.range(-1.4, 1.4),
      );
      if (roll.chance(0.3)) leaves += lens(cx + dx * 1.2, cy + dy * 1.2, 20, 9, roll.range(-1, 1));
    }
  }
  return [
    fill(mass, '#3a4a4c'),
    fill(leaves, INK.leaf),
    ...petals.map((d, i) => fill(d, tones[i] ?? tones[0])),
  ];
}

/** What the tree throws on the wall, with the sun coming through it. */
export function shadowOnTheWall(): Shape[] {
  const roll = dice(70);
  let mass = '';
  let holes = '';
  for (const [cx, cy, rx, ry] of [
    [180, 420, 240, 120],
    [420, 400, 220, 110],
    [640, 440, 190, 120],
    [330, 540, 160, 80],
    [820, 380, 130, 70],
  ] as const) {
    mass += blob(roll, { x: cx, y: cy, rx, ry }, 13, 0.2);
    for (const _ of count(26)) {
      const r = roll.range(5, 13);
      holes += disc(cx + roll.bell() * rx * 0.5, cy + roll.bell() * ry * 0.5, r * 1.3, r);
    }
  }
  return [
    clipped(
      rect(0, WALL.top + 14, WIDTH, WALL.foot - WALL.top),
      fill(mass, INK.violet, 0.52),
      fill('M250,520L330,520L420,710H300Z', INK.violet, 0.5),
      fill(holes, INK.wallLit, 0.8),
    ),
  ];
}

export function pots(): Shape[] {
  const roll = dice(8);
  const pot = (
    x: number,
    y: number,
    s: number,
    tone: string,
    lit: string,
    shade: string,
  ): Shape[] => [
    fill(ellipse(x + 10 * s, y + 2, 56 * s, 9 * s), INK.violet, 0.5),
    fill(stamped('M-40,-70L40,-70L28,0L-28,0Z', x, y, s), tone),
    fill(stamped('M12,-70L40,-70L28,0L8,0Z', x, y, s), shade),
    fill(stamped('M-46,-84L46,-84L44,-66L-44,-66Z', x, y, s), lit),
    fill(stamped('M12,-84L46,-84L44,-66L10,-66Z', x, y, s), tone),
  ];
  const geranium = (x: number, y: number, s: number, bloom: string): Shape[] => {
    let leaves = '';
    let lit = '';
    let flowers = '';
    for (const i of count(16)) {
      const [dx, dy] = [roll.range(-50, 50) * s, -roll.range(84, 140) * s];
      if (i % 3) leaves += disc(x + dx, y + dy, 17 * s, 14 * s);
      else lit += disc(x + dx - 3, y + dy - 4, 14 * s, 11 * s);
    }
    for (const _ of count(7)) {
      const [fx, fy] = [x + roll.range(-46, 46) * s, y - roll.range(130, 176) * s];
      for (const k of count(5))
        flowers += disc(fx + Math.cos(k * 1.26) * 8 * s, fy + Math.sin(k * 1.26) * 7 * s, 6.4 * s);
    }
    return [fill(leaves, INK.leafDark), fill(lit, INK.leaf), fill(flowers, bloom)];
  };
  const agave = (x: number, y: number, s: number): Shape[] => {
    let dark = '';
    let bright = '';
    for (const i of count(11)) {
      const a = -Math.PI + (i + 0.5) * (Math.PI / 11);
      const len = (150 + 40 * Math.sin(i * 1.7)) * s;
      const [tx, ty] = [x + Math.cos(a) * len, y - 76 * s + Math.sin(a) * len * 0.9];
      const [nx, ny] = [-Math.sin(a) * 18 * s, Math.cos(a) * 18 * s];
      const base = y - 80 * s;
      dark += `M${num(x - nx * 0.5)},${num(base - ny * 0.5)}Q${num((x + tx) / 2 - nx)},${num((base + ty) / 2 - ny)} ${num(tx)},${num(ty)}Q${num((x + tx) / 2 + nx)},${num((base + ty) / 2 + ny)} ${num(x + nx * 0.5)},${num(base + ny * 0.5)}Z`;
      bright += `M${num(x)},${num(base)}Q${num((x + tx) / 2 - nx)},${num((base + ty) / 2 - ny)} ${num(tx)},${num(ty)}L${num(x)},${num(base)}Z`;
    }
    return [fill(dark, '#4f8a80'), fill(bright, '#8cc0a4')];
  };
  return [
    ...geranium(1036, 716, 0.62, INK.red),
    ...pot(1036, 716, 0.62, INK.clay, INK.clayLit, INK.clayShade),
    ...geranium(1112, 722, 0.5, '#f0709c'),
    ...pot(1112, 722, 0.5, INK.cobalt, INK.cobaltLit, INK.cobaltDark),
    ...agave(1440, 750, 0.86),
    ...pot(1440, 750, 0.86, INK.clay, INK.clayLit, INK.clayShade),
    ...geranium(1560, 742, 0.7, '#ffc65a'),
    ...pot(1560, 742, 0.7, INK.cobalt, INK.cobaltLit, INK.cobaltDark),
    ...agave(160, 770, 1),
    ...pot(160, 770, 1, INK.clay, INK.clayLit, INK.clayShade),
  ];
}
