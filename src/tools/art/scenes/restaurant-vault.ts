import { mix } from '../kit/colors.ts';
import { nth } from '../kit/extra-at.ts';
import { archLine, backWall, opening, project } from '../kit/extra-room.ts';
import { count, num } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { clipped, fill, rule, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './restaurant-ink.ts';
import { BACK, CORNICE, CROWN, HALF, ROOM } from './restaurant-space.ts';

/** Glass vault: panes, iron ribs, and the fan window at the far end. */
export function vault(): Shape[] {
  const shapes: Shape[] = [fill(rect(0, 0, WIDTH, 620), INK.glass[1])];
  const zs = [16, 13.2, 10.8, 8.8, 7.2, 6];
  const span = [-HALF, HALF] as const;
  // Panes between two ribs, brighter towards the sun on the left.
  const slices = 12;
  const ring = (z: number, i: number): readonly [number, number] => {
    const angle = Math.PI - (i / slices) * Math.PI;
    return project(
      ROOM,
      Math.cos(angle) * HALF,
      CORNICE + Math.sin(angle) * (CROWN - CORNICE),
      z,
    ) as readonly [number, number];
  };
  zs.slice(0, -1).forEach((z, row) => {
    const near = nth(zs, row + 1);
    for (const i of count(slices)) {
      const sun = Math.max(0, 1 - Math.abs(i - 3.4) / 5.2);
      const tone = mix(INK.glass[0], INK.glass[4], Math.min(1, sun * 0.95 + ((row + i) % 2) * 0.1));
      const d = polygon([ring(z, i), ring(z, i + 1), ring(near, i + 1), ring(near, i)]);
      shapes.push(fill(d, tone));
    }
  });
  let bars = '';
  for (const i of count(slices + 1)) {
    const [a, b] = [ring(BACK, i), ring(5, i)];
    bars += `M${num(a[0])},${num(a[1])}L${num(b[0])},${num(b[1])}`;
  }
  shapes.push(rule(bars, INK.iron, 3));
  for (const z of zs) {
    const on = backWall(ROOM, z);
    shapes.push(stroke(archLine(on, span, CORNICE, CROWN, 24), INK.iron, 130 / z));
    shapes.push(stroke(archLine(on, span, CORNICE, CROWN - 0.12, 24), INK.ironLit, 26 / z));
  }
  // The fan window: a sun of colored glass.
  const on = backWall(ROOM, BACK);
  const [cx, cy] = on(0, CORNICE);
  const fan = opening(on, [-6.4, 6.4], CORNICE, CORNICE, CROWN - 0.4);
  shapes.push(fill(fan, INK.glass[3]));
  const rays: Shape[] = [];
  for (const i of count(17)) {
    const [a, b] = [Math.PI - (i / 17) * Math.PI, Math.PI - ((i + 1) / 17) * Math.PI];
    const far = 470;
    const d = polygon([
      [cx, cy],
      [cx + Math.cos(a) * far, cy - Math.sin(a) * far],
      [cx + Math.cos(b) * far, cy - Math.sin(b) * far],
    ]);
    rays.push(fill(d, i % 2 ? '#fff6da' : '#9fd6cf'));
  }
  for (const [r, c] of [
    [150, '#ffdf8c'],
    [118, '#fff0bf'],
    [64, '#f3a64a'],
    [50, '#ffe29a'],
  ] as const)
    rays.push(fill(ellipse(cx, cy, r, r * 0.86), c));
  shapes.push(clipped(fan, ...rays));
  let lead = '';
  for (const i of count(18)) {
    const a = Math.PI - (i / 17) * Math.PI;
    lead += `M${num(cx + Math.cos(a) * 64)},${num(cy - Math.sin(a) * 56)}L${num(cx + Math.cos(a) * 398)},${num(cy - Math.sin(a) * 186)}`;
  }
  for (const r of [64, 150, 260, 340])
    lead += archLine(on, [-r / 62.5, r / 62.5], CORNICE, CORNICE + r / 62.5 / 2.15, 20);
  shapes.push(clipped(fan, rule(lead, INK.iron, 2.4)));
  shapes.push(stroke(archLine(on, [-6.4, 6.4], CORNICE, CROWN - 0.4, 26), INK.iron, 8));
  return shapes;
}
