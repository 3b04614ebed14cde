import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { arch, circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { GATE, INK } from './garden-ink.ts';

/** The street, as much as the bars allow: blue plaster, a cobbled step, somebody with a bicycle. */
export function street(): Shape[] {
  const { x, y, w, h } = GATE;
  const foot = y + h;
  let cobbles = '';
  const roll = dice(3);
  for (const _ of count(46))
    cobbles += ellipse(x + roll.range(0, w), foot - roll.range(2, 66), 11, 4.5);
  return [
    clipped(
      arch(x - 4, y - 4, w + 8, h + 4),
      fill(rect(x - 10, y - 10, w + 20, h + 20), INK.cobalt),
      fill(rect(x - 10, y - 10, w + 20, 90), INK.cobaltLit),
      fill(
        polygon([
          [x - 10, y + 70],
          [x + w + 10, y + 40],
          [x + w + 10, y + 140],
          [x - 10, y + 110],
        ]),
        INK.cobaltLit,
        0.7,
      ),
      fill(rect(x - 10, foot - 120, w + 20, 54), INK.cobaltDark),
      fill(rect(x + 96, foot - 250, 74, 186), '#f3dfb4'),
      fill(rect(x + 104, foot - 242, 58, 178), INK.clayShade),
      fill(rect(x - 10, foot - 68, w + 20, 80), '#b6a48e'),
      fill(cobbles, '#95846f'),
      // Whoever has stopped there: a cap, a bicycle, the face turned this way.
      stroke(circle(x + 34, foot - 46, 28) + circle(x + 104, foot - 46, 28), INK.dark, 4),
      stroke(
        `M${x + 34},${foot - 46}L${x + 58},${foot - 84}H${x + 92}L${x + 104},${foot - 46}M${x + 58},${foot - 84}L${x + 70},${foot - 48}L${x + 92},${foot - 84}M${x + 92},${foot - 84}l-4,-14h14`,
        INK.dark,
        4,
      ),
      fill(
        `M${x + 20},${foot - 40}L${x + 18},${foot - 130}C${x + 18},${foot - 168} ${x + 30},${foot - 180} ${x + 46},${foot - 180}C${x + 62},${foot - 180} ${x + 72},${foot - 166} ${x + 72},${foot - 130}L${x + 68},${foot - 40}Z`,
        '#2c2b4a',
      ),
      fill(
        `M${x + 50},${foot - 180}C${x + 64},${foot - 178} ${x + 72},${foot - 166} ${x + 72},${foot - 130}L${x + 68},${foot - 40}H${x + 56}Z`,
        '#454a74',
      ),
      fill(ellipse(x + 45, foot - 196, 15, 18), '#a8714e'),
      fill(
        `M${x + 28},${foot - 200}C${x + 26},${foot - 222} ${x + 64},${foot - 222} ${x + 63},${foot - 200}ZM${x + 20},${foot - 198}L${x + 42},${foot - 203}L${x + 40},${foot - 198}Z`,
        INK.dark,
      ),
    ),
  ];
}

/** Iron leaves of the gate, with a wheel in each. */
export function gate(): Shape[] {
  const { x, y, w, h } = GATE;
  const foot = y + h;
  const mid = x + w / 2;
  const r = w / 2;
  const topAt = (px: number): number => y + r - Math.sqrt(Math.max(0, r * r - (px - mid) ** 2));
  let bars = '';
  let lit = '';
  for (const i of count(9)) {
    const px = x + 10 + i * 19.5;
    bars += rect(px - 3, topAt(px), 6, foot - topAt(px));
    lit += rect(px - 3, topAt(px) + 4, 2, foot - topAt(px) - 4);
  }
  return [
    fill(bars, INK.green),
    fill(lit, INK.greenLit),
    fill(rect(x, foot - 96, w, 96), INK.green),
    fill(
      rect(x + 10, foot - 84, w / 2 - 18, 70) + rect(mid + 8, foot - 84, w / 2 - 18, 70),
      INK.greenDark,
    ),
    fill(
      rect(x + 14, foot - 80, w / 2 - 26, 62) + rect(mid + 12, foot - 80, w / 2 - 26, 62),
      INK.green,
    ),
    fill(rect(x, foot - 100, w, 9) + rect(x, y + 128, w, 9), INK.green),
    fill(rect(x, foot - 100, w, 3) + rect(x, y + 128, w, 3), INK.greenLit),
    fill(rect(mid - 5, y, 10, h), INK.greenDark),
    stroke(circle(x + r / 2, y + 84, 30) + circle(x + r * 1.5, y + 84, 30), INK.green, 7),
    stroke(circle(x + r / 2, y + 84, 14) + circle(x + r * 1.5, y + 84, 14), INK.greenLit, 4),
    stroke(arch(x + 3, y + 3, w - 6, h), INK.green, 8),
    fill(rect(mid - 18, foot - 168, 36, 26), '#d9a24a'),
    fill(circle(mid + 6, foot - 156, 5), INK.dark),
  ];
}
