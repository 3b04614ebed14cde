import { mix } from '../kit/colors.ts';
import { smooth } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, type Point } from '../kit/numbers.ts';
import { rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './beach-ink.ts';
import { HORIZON, nearness, shoreMoved, strip } from './beach-space.ts';

function boat(x: number, y: number, s: number, sail: string): Shape {
  return place(
    { x, y, scale: s },
    fill('M-34,0h72c-6,14-14,18-24,18h-30c-8,0-14-6-18-18z', INK.cream),
    fill('M-34,0h72l-2,5h-67z', INK.navy),
    fill('M2,-6V-128C30,-92 44,-50 46,-6z', '#ffffff'),
    fill('M-3,-6V-110C-20,-70-34,-34-38,-6z', sail),
    stroke('M0,-130V0', INK.navy, 2.4),
    fill(lens(4, 26, 90, 5), INK.foam, 0.8),
  );
}

type Block = { x: number; w: number; h: number; foot: number; t: number };

/** Hotels along the far strand; `t` runs from the far end to the near. */
export function farBlocks(): Block[] {
  const roll = dice(31);
  const blocks: Block[] = [];
  let x = 90;
  while (x < 1030) {
    const t = x / 1030;
    const w = 16 + t * 34 + roll.range(-4, 8);
    const h = 12 + t * 60 * roll.range(0.5, 1.25);
    blocks.push({ x, w, h, foot: HORIZON + 10 + t * t * 28, t });
    x += w + roll.range(10, 46) * (0.6 + t);
  }
  return blocks;
}

/** The far end of the bay: a tongue of sand, a green line, and hotels like a broken comb. */
function farShore(): Shape[] {
  const y = HORIZON;
  const shapes: Shape[] = [
    fill(
      `M0,${y + 14}C360,${y + 18} 640,${y + 30} 830,${y + 44}C980,${y + 58} 1060,${y + 90} 1050,${y + 140}L1180,${y + 150}L1200,${y}H0z`,
      '#f4e2b8',
    ),
    fill(
      `M0,${y + 11}C300,${y + 14} 620,${y + 22} 830,${y + 34}C980,${y + 46} 1080,${y + 66} 1110,${y + 110}L1200,${y + 130}V${y - 6}C900,${y - 16} 400,${y - 2} 0,${y - 4}z`,
      '#5fb292',
    ),
    fill(
      `M240,${y + 12}C560,${y + 16} 800,${y + 26} 960,${y + 40}C1060,${y + 54} 1110,${y + 76} 1130,${y + 110}L1200,${y + 120}V${y + 6}C900,${y - 2} 500,${y + 4} 240,${y + 4}z`,
      '#2f8a76',
    ),
  ];
  for (const { x, w, h, foot, t } of farBlocks()) {
    let rows = '';
    for (let q = foot - h + 4; q < foot - 4; q += 5 + t * 2)
      rows += rect(Math.round(x) + 2, Math.round(q), Math.round(w * 0.62), 1.8);
    shapes.push(
      fill(rect(x, foot - h, w, h), mix('#d5e9dc', '#fff4dc', t)),
      fill(rect(x + w * 0.7, foot - h, w * 0.3, h), mix('#9fc9c6', '#dba893', t)),
      fill(rows, mix('#8bbcbc', '#5d9aa4', t)),
    );
  }
  return shapes;
}

export function sea(): Shape[] {
  const roll = dice(15);
  const shapes: Shape[] = [fill(rect(0, HORIZON, WIDTH, HEIGHT - HORIZON), '#0a6488')];
  const bands: readonly (readonly [string, number])[] = [
    ['#0b7396', 358],
    ['#0f88a4', 376],
    ['#159db0', 402],
    ['#25b1ba', 440],
    ['#3fc2c1', 496],
    ['#5ccfc7', 576],
    ['#78dacc', 690],
    ['#98e5d5', 830],
  ];
  for (const [tone, y] of bands) {
    const k = nearness(y);
    const points: Point[] = [];
    for (let x = -60; x <= 1200; x += 126) points.push([x, y + roll.range(-1, 1) * (2 + 34 * k)]);
    shapes.push(fill(`${smooth(points)}L1220,${HEIGHT}L-60,${HEIGHT}Z`, tone));
  }
  let reef = '';
  let glint = '';
  let pale = '';
  let swell = '';
  for (const _ of count(110)) {
    const y = HORIZON + 8 + roll.next() ** 1.9 * 620;
    const k = nearness(y);
    reef += lens(roll.range(0, 1050), y, 30 + 260 * k * roll.next(), 1.4 + 9 * k);
  }
  for (const _ of count(300)) {
    const y = HORIZON + 4 + roll.next() ** 2 * 560;
    const k = nearness(y);
    const x = 560 + roll.bell() * (150 + 300 * k) * 0.6 - 250 * k;
    const w = 5 + 60 * k * roll.range(0.5, 1.4);
    if (roll.chance(0.55)) glint += lens(x, y, w, 0.9 + 4.4 * k);
    else pale += lens(x, y, w * 1.4, 1 + 5 * k);
  }
  for (const i of count(24)) {
    const y = 372 + i * i * 1.15;
    const k = nearness(y);
    for (const _ of count(4))
      swell += lens(roll.range(0, 880 - k * 600), y, 90 + 260 * k * roll.next(), 1.6 + 5 * k);
  }
  shapes.push(
    fill(reef, '#0a7f9c', 0.32),
    fill(pale, '#d3f7e8', 0.7),
    fill(swell, '#e9fff5', 0.5),
    fill(glint, '#fffdf0'),
    ...farShore(),
    boat(470, 452, 0.78, INK.coral),
    boat(250, 380, 0.34, '#fff0cc'),
    boat(724, 398, 0.3, INK.teal),
    // Weed adrift.
    fill(
      count(34)
        .map(() => {
          const y = 470 + roll.next() * 560;
          const k = nearness(y);
          return lens(
            760 - (y - 470) * 1.18 - roll.next() * 220 * k - 60,
            y,
            24 + 110 * k * roll.next(),
            3 + 8 * k,
          );
        })
        .join(''),
      INK.weed,
      0.5,
    ),
  );
  return shapes;
}

/** The last water: lines of foam that run up the sand. */
export function surf(): Shape[] {
  const foam = (a: number, b: number, wave: number, color: string, opacity = 1): Shape =>
    fill(
      strip(shoreMoved(a, wave, a * 0.03), shoreMoved(b, wave * 0.8, a * 0.05 + 1)),
      color,
      opacity,
    );
  return [
    foam(-390, -352, 26, '#e4fff4', 0.55),
    foam(-292, -238, 30, '#f2fff8', 0.8),
    foam(-190, -118, 30, '#c3f1e4', 0.85),
    foam(-176, -150, 26, INK.foam),
    foam(-96, 4, 22, '#bfe9dc'),
    foam(-84, -58, 22, INK.foam),
    foam(-26, 8, 18, INK.foam),
  ];
}
