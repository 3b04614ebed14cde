import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';

function saguaro(x: number, y: number, scale: number): Shape {
  return place(
    { x, y, scale },
    fill(ellipse(6, 1, 22, 5), '#b88a58', 0.6),
    stroke('M0,0V-46M0,-16H-13V-32M0,-22H12V-40', '#2f6a52', 9),
    stroke('M-2,-2V-46M-14,-17V-32M10.5,-24V-40', '#6fae7c', 2.4),
  );
}

/** The north: dunes, saguaros, the line and the fence on it. */
export function desert(): Shape[] {
  const roll = dice(1853);
  const onLine = (t: number): Point => {
    const u = 1 - t;
    const at = (a: number, b: number, c: number, d: number): number =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return [at(318, 500, 690, 782), at(58, 118, 160, 172)];
  };
  let dunes = '';
  for (let i = 0; i < 30; i++) {
    const [x, y, w] = [roll.range(400, 730), roll.range(196, 452), roll.range(26, 70)];
    dunes += `M${num(x)},${num(y)}q${num(w * 0.4)},-12 ${num(w)},0`;
  }
  const posts = count(47).map((i) => onLine(i / 46));
  return [
    stroke(dunes, '#d9b27a', 3, 0.8),
    fill(posts.map(([x, y]) => rect(x - 1.5, y - 20, 3, 22)).join(''), '#6a2c3c'),
    stroke('M318,44C500,104 690,146 782,158', '#6a2c3c', 2.4),
    stroke('M318,60C500,120 690,162 782,174', '#fff3dc', 3),
    saguaro(452, 250, 0.9),
    saguaro(690, 262, 1.05),
    saguaro(636, 308, 0.7),
    saguaro(724, 330, 0.62),
    saguaro(470, 330, 0.6),
    fill(lens(560, 292, 130, 12) + lens(600, 330, 90, 9), '#c98456', 0.5),
  ];
}

/** Blue agave in rows, and small fields, round the city. */
export function fields(): Shape[] {
  const roll = dice(1795);
  let leaves = '';
  let lit = '';
  for (const row of count(5)) {
    for (const column of count(8)) {
      const [x, y] = [592 + column * 21 + row * 9, 386 + row * 15 - column * 3];
      for (const a of [-2.5, -2, -1.57, -1.1, -0.6]) {
        const leaf = lens(x + Math.cos(a) * 6, y + Math.sin(a) * 6, 13, 3.4, a);
        if (a < -1.57) lit += leaf;
        else leaves += leaf;
      }
    }
  }
  const plots = count(24).map((i) => {
    const [x, y] = [
      1020 + (i % 6) * 44 + roll.range(-4, 4),
      1004 + Math.floor(i / 6) * 26 + (i % 6) * 9,
    ];
    return {
      tone: roll.int(0, 3),
      d: polygon([
        [x, y],
        [x + 38, y + 7],
        [x + 34, y + 28],
        [x - 5, y + 20],
      ]),
    };
  });
  const tones = ['#c8b45a', '#7fa45a', '#5f8a4c', '#e0c47a'];
  return [
    fill(
      polygon([
        [578, 380],
        [756, 352],
        [800, 428],
        [622, 458],
      ]),
      '#c98456',
      0.7,
    ),
    fill(leaves, '#2f6f82'),
    fill(lit, '#6fb4ba'),
    ...tones.map((color, tone) =>
      fill(
        plots
          .filter((p) => p.tone === tone)
          .map((p) => p.d)
          .join(''),
        color,
        0.85,
      ),
    ),
  ];
}

/** A pyramid that the forest has kept, palms and round crowns about it. */
export function jungle(): Shape[] {
  const roll = dice(1517);
  const crowns = count(64)
    .map(() => ({ x: roll.range(950, 1240), y: roll.range(120, 770), r: roll.range(7, 13) }))
    .toSorted((a, b) => a.y - b.y);
  const all = (dx: number, dy: number, k: number): string =>
    crowns.map(({ x, y, r }) => circle(x + dx * r, y + dy * r, r * k)).join('');
  const steps = count(5).map((i) => rect(-46 + i * 8, -11 * (i + 1), 92 - i * 16, 11));
  const palm = (x: number, y: number, s: number): Shape =>
    place(
      { x, y, scale: s },
      stroke('M0,0Q-3,-18 3,-34', '#8c5a3c', 3.4),
      fill(
        [-2.9, -2.3, -1.6, -0.9, -0.2]
          .map((a) => lens(3 + Math.cos(a) * 11, -35 + Math.sin(a) * 8, 25, 5, a))
          .join(''),
        '#2f7a5a',
      ),
      fill(
        [-2.6, -1.3]
          .map((a) => lens(3 + Math.cos(a) * 10, -36 + Math.sin(a) * 8, 20, 3, a))
          .join(''),
        '#8fc48a',
      ),
    );
  return [
    fill(all(0.3, 0.5, 1.1), '#1f4f48', 0.5),
    fill(all(0, 0, 1), '#2f6f56'),
    fill(all(-0.25, -0.3, 0.62), '#6fae7c'),
    place(
      { x: 1206, y: 884, scale: 1.15 },
      fill(ellipse(8, 0, 62, 10), '#1f4f48', 0.55),
      fill(steps.join(''), '#fff3d8'),
      fill(
        count(5)
          .map((i) => rect(4 + i * 1.5, -11 * (i + 1), 42 - i * 9.5, 11))
          .join(''),
        '#c08a62',
      ),
      fill(
        polygon([
          [-8, 0],
          [8, 0],
          [5, -55],
          [-5, -55],
        ]),
        '#fff1d0',
      ),
      stroke(
        count(9)
          .map((i) => `M-7,${-4 - i * 6}h14`)
          .join(''),
        '#c08a62',
        1.4,
      ),
      fill(rect(-13, -70, 26, 15), '#f0d9a8'),
      fill(rect(1, -70, 12, 15) + rect(-4, -64, 8, 9), '#7d4442'),
      fill(rect(-15, -74, 30, 4), '#e0684a'),
    ),
    palm(1128, 892, 1),
    palm(1270, 906, 0.9),
    palm(1146, 826, 0.7),
    palm(1206, 742, 0.8),
    palm(980, 392, 0.8),
    palm(972, 250, 0.75),
    palm(1020, 196, 0.7),
  ];
}

/** A boat in the gulf, pelicans over it. */
export function gulf(): Shape[] {
  return [
    place(
      { x: 832, y: 268, scale: 0.95 },
      fill(lens(0, 14, 96, 9) + lens(16, 22, 60, 6), '#bfe8dc'),
      fill('M-40,-2H40L30,12H-30z', '#e0684a'),
      fill('M-40,-2H40L38,3H-38z', '#fff8ea'),
      fill('M-3,-8V-74L-36,-8z', '#fff8ea'),
      fill('M3,-8V-66L34,-8z', '#f6c85f'),
      fill('M3,-8V-66L12,-8z', '#fff1c8'),
    ),
    stroke(
      'M772,190q9,-10 15,0q8,-9 16,1M808,168q7,-8 12,0q6,-7 13,1M868,142q8,-9 13,0q7,-8 14,1',
      '#fff8ea',
      3.2,
    ),
  ];
}
