import { circle, rect } from '../kit/paths.ts';
import { fill, fillRing, group, place, type Shape, stroke } from '../kit/shapes.ts';
import type { Photo } from './spec.ts';
import { grey } from './tones.ts';

export const WIDE = 300;
export const HIGH = 390;

/** The wall behind: plain, a curtain, the joint of two panels, or a rail; the flash burns a spot. */
export function wall({ wall: kind, wallTone: t, shade: s }: Photo): Shape[] {
  const shapes: Shape[] = [fill(rect(-100, -100, 500, 600), grey(t))];
  const glow = { x: 150 - s * 70, y: 120 };
  shapes.push(
    fill(circle(glow.x, glow.y, 170), grey(t + 0.05)),
    fill(circle(glow.x, glow.y, 105), grey(t + 0.1)),
  );
  if (kind === 'curtain')
    for (let x = -60; x < 380; x += 58) {
      shapes.push(
        fill(rect(x, -100, 17, 600), grey(t - 0.12)),
        fill(rect(x + 17, -100, 7, 600), grey(t + 0.12)),
      );
    }
  if (kind === 'panel')
    shapes.push(
      fill(rect(150 + s * 96, -100, 300 * s, 600).replace(/h-?\d+/, `h${s * 300}`), grey(t - 0.12)),
      stroke(`M${150 + s * 96},-100V600`, grey(t - 0.32), 2.4),
    );
  if (kind === 'rail')
    shapes.push(
      fill(rect(-100, 236, 500, 14), grey(t - 0.22)),
      fill(rect(-100, 250, 500, 300), grey(t - 0.1)),
    );
  return shapes;
}

const CORNERS = [
  { x: 18, y: 20, turn: 24 },
  { x: 286, y: 16, turn: -18 },
  { x: 280, y: 372, turn: 12 },
  { x: 22, y: 374, turn: -32 },
] as const;

/** Where the blade slipped: a wedge of bare paper along one side. */
export function trim({ trim: cut }: Photo): Shape[] {
  if (!cut) return [];
  const [side, a, b] = cut;
  const wedges = [
    `M0,0H${WIDE}V${b}L0,${a}Z`,
    `M${WIDE},0V${HIGH}H${WIDE - b}L${WIDE - a},0Z`,
    `M0,${HIGH}H${WIDE}V${HIGH - b}L0,${HIGH - a}Z`,
    `M0,0V${HIGH}H${b}L${a},0Z`,
  ];
  return [fill(wedges[side] ?? '', grey(0.99))];
}

/** An edge of a round stamp: two rings, strokes where the letters would be, a bar. */
export function stamp({ stamp: corner }: Photo, slip: number): Shape[] {
  if (corner === undefined) return [];
  const { x, y, turn } = CORNERS[corner] ?? CORNERS[0];
  let letters = '';
  for (let k = 0; k < 30; k++) {
    if ((k + Math.round(slip * 7)) % 8 === 0) continue;
    const a = (k / 30) * Math.PI * 2;
    const r = k % 3 === 0 ? 38 : 40;
    letters +=
      `M${(Math.cos(a) * r).toFixed(1)},${(Math.sin(a) * r).toFixed(1)}` +
      `L${(Math.cos(a + (k % 2) * 0.06) * 47).toFixed(1)},${(Math.sin(a + (k % 2) * 0.06) * 47).toFixed(1)}`;
  }
  const ring = (r: number, w: number): string => circle(0, 0, r) + circle(0, 0, r - w);
  const bars =
    'M-21,-6h42v3.600h-42zM-21,4h42v3.600h-42zM-12,-16h24v3.600h-24zM-12,13h24v3.600h-24z';
  return [
    place(
      { x: x + slip * 12, y: y - slip * 9, turn: turn + slip * 20, scale: 1.18 },
      {
        ...group(
          fillRing(ring(56, 4.6), grey(0.16)),
          fillRing(ring(32, 2.4), grey(0.16)),
          stroke(letters, grey(0.16), 3.6),
          fill(bars, grey(0.16)),
        ),
        opacity: 0.72,
      },
    ),
  ];
}
