import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { ellipse } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { BLOSSOM, INK } from './garden-ink.ts';

/** What has been cut today, and what it was cut with. */
export function pruned(): Shape[] {
  const roll = dice(61);
  let twigs = '';
  let leaves = '';
  let bloom = '';
  for (const i of count(15)) {
    const a = -2.7 + i * 0.16;
    const len = roll.range(70, 130);
    const [x, y] = [1254 + Math.cos(a) * len, 900 + Math.sin(a) * len * 0.8];
    twigs += `M1254,912L${num(x)},${num(y)}`;
    for (const k of count(5)) {
      const t = 0.4 + k * 0.15;
      const [px, py] = [1254 + (x - 1254) * t, 912 + (y - 912) * t];
      if ((i + k) % 3) leaves += lens(px, py, 24, 10, a + roll.range(-1, 1));
      else bloom += lens(px, py, 18, 10, a + roll.range(-1, 1));
    }
  }
  return [
    fill(ellipse(1258, 1000, 120, 16), INK.violet, 0.55),
    stroke(twigs, INK.trunk, 4),
    fill(leaves, INK.leaf),
    fill(bloom, BLOSSOM[3]),
    fill('M1164,898H1348L1328,1000H1184Z', '#c08a4e'),
    fill('M1286,898H1348L1328,1000H1280Z', '#8f5f3a'),
    stroke('M1170,922H1344M1174,946H1340M1179,970H1335', '#e2b878', 5),
    stroke(
      count(9)
        .map((i) => `M${1180 + i * 20},900L${1190 + i * 17},998`)
        .join(''),
      '#8f5f3a',
      2.4,
    ),
    fill('M1156,890H1356V906H1156Z', '#e2b878'),
    // The shears, left in the rim.
    stroke('M1192,894L1164,842M1202,894L1212,832', '#c9d0d4', 8),
    stroke('M1192,894C1174,930 1188,950 1200,946M1202,894C1220,920 1224,946 1210,950', INK.red, 9),
  ];
}

/** Near and dark: leaves of a loquat on one side, the back of an iron chair on the other. */
export function near(): Shape[] {
  let leaves = '';
  let halves = '';
  for (const [x, y, angle, size] of [
    [40, 1040, -1.1, 280],
    [120, 1090, -0.7, 280],
    [0, 940, -0.8, 240],
    [60, 1110, -1.5, 240],
    [230, 1110, -0.9, 200],
    [-20, 860, -1, 200],
  ] as const) {
    const [cx, cy] = [x + Math.cos(angle) * size * 0.5, y + Math.sin(angle) * size * 0.5];
    leaves += lens(cx, cy, size, size * 0.46, angle);
    halves += lens(
      cx - Math.sin(angle) * 12,
      cy + Math.cos(angle) * 12,
      size * 0.92,
      size * 0.2,
      angle,
    );
  }
  return [
    fill(leaves, '#122a30'),
    fill(halves, '#1f4442'),
    stroke(
      'M1500,1110V950C1500,880 1720,880 1720,950V1110M1610,900V1110M1500,1000H1720',
      '#151a2c',
      14,
    ),
    stroke(
      'M1555,960c0,-40 110,-40 110,0s-110,40 -110,0zM1494,1110V950C1494,930 1502,914 1516,902',
      '#2c3a4c',
      6,
    ),
  ];
}
