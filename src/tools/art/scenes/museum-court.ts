import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import {
  archLine,
  backWall,
  flags,
  opening,
  panel,
  project,
  type Surface,
  sideWall,
} from '../kit/extra-room.ts';
import { lens } from '../kit/marks.ts';
import { count, lerp } from '../kit/numbers.ts';
import { ellipse, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { pool, shadeSide } from '../kit/ramps.ts';
import { scatterBox } from '../kit/scatter.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { exhibits, standardYard } from './museum-exhibits.ts';
import { INK } from './museum-ink.ts';
import { BACK, BAYS, HALF, ROOM, WALL } from './museum-space.ts';

/** Courses of volcanic blocks with their pores. */
export function masonry(
  seed: number,
  area: { x: number; y: number; w: number; h: number },
): Shape[] {
  const roll = dice(seed);
  const tones = ['', '', ''];
  const course = 26;
  for (let y = area.y; y < area.y + area.h; y += course) {
    for (let x = area.x - roll.range(0, 40); x < area.x + area.w; ) {
      const w = roll.int(38, 84);
      const tone = roll.int(0, 4);
      const left = Math.max(area.x, Math.round(x) + 1);
      const right = Math.min(area.x + area.w, Math.round(x) + w - 1);
      if (tone < 3 && right > left) tones[tone] += rect(left, y + 1, right - left, course - 2);
      x += w;
    }
  }
  const pores = scatterBox(roll, area, Math.round((area.w * area.h) / 900))
    .map(([x, y]) => lens(Math.round(x), Math.round(y), roll.int(3, 7), 3, 0.3))
    .join('');
  return [
    fill(nth(tones, 0), INK.stoneDark, 0.7),
    fill(nth(tones, 1), '#4d3150'),
    fill(nth(tones, 2), INK.stoneLit, 0.5),
    fill(pores, INK.stoneDeep, 0.7),
  ];
}

/** What one sees through an arch: the lit walk with a vault and a lamp. */
function litWalk(on: Surface, span: readonly [number, number], clip: string, scale: number): Shape {
  const [a, b] = span;
  const [cx, cy] = on((a + b) / 2, 3.4);
  const foot = on((a + b) / 2, 0)[1];
  return clipped(
    clip,
    fill(panel(on, a, b, 0, 5), INK.glowDark),
    fill(panel(on, a, b, 0.9, 5), INK.glowDeep),
    ...pool(cx, cy + 30 * scale, 150 * scale, 120 * scale, {
      color: INK.glow,
      peak: 0.95,
      steps: 4,
      grain: true,
    }),
    stroke(archLine(on, [lerp(a, b, 0.2), lerp(a, b, 0.8)], 2.6, 3.9), '#a85a3c', 5 * scale),
    stroke(`M${cx},${cy - 80 * scale}V${cy - 6}`, INK.stoneDeep, 2.4),
    fill(
      `M${cx - 11 * scale},${cy - 6}h${22 * scale}l-${4 * scale},${26 * scale}h-${14 * scale}z`,
      INK.cream,
    ),
    fill(rect(cx - 12 * scale, cy - 10, 24 * scale, 5), INK.stoneDeep),
    fill(panel(on, a, b, 0, 0.12), INK.stoneDeep, 0.5),
    fill(ellipse(cx, foot, 120 * scale, 8), INK.glow, 0.4),
  );
}

/** The far arcade of volcanic stone with its lit walk and the dark arch to the street. */
export function arcade(): Shape[] {
  const on = backWall(ROOM, BACK);
  const [left, top] = on(-HALF, WALL);
  const [right, foot] = on(HALF, 0);
  const shapes: Shape[] = [fill(rect(left, top, right - left, foot - top), INK.stone)];
  shapes.push(
    ...masonry(21, {
      x: Math.round(left),
      y: Math.round(top) + 24,
      w: Math.round(right - left),
      h: 170,
    }),
  );
  const spans = BAYS.slice(0, -1).map((a, i) => [a, nth(BAYS, i + 1)] as const);
  for (const [i, span] of spans.entries()) {
    const mouth = opening(on, span, 0, 2.7, 4.3, 0.34);
    if (i === 2) {
      // The way out: a deep passage, blue, somebody in it.
      shapes.push(
        clipped(
          mouth,
          fill(panel(on, span[0], span[1], 0, 5), '#10173c'),
          fill(opening(on, [span[0] + 0.5, span[1] - 0.5], 0, 2.5, 3.8), '#0b1030'),
          fill(opening(on, [span[0] + 1.05, span[1] - 1.05], 0, 2.3, 3.3), '#2c3f86'),
          fill(opening(on, [span[0] + 1.05, span[1] - 1.05], 0, 1.0, 1.5), '#5f74b8'),
          fill(panel(on, span[0] + 1.05, span[1] - 1.05, 0, 0.2), '#8a94c8'),
        ),
      );
    } else shapes.push(litWalk(on, span, mouth, 1));
    const line = archLine(on, [span[0] + 0.34, span[1] - 0.34], 2.7, 4.3);
    shapes.push(stroke(line, INK.stoneDark, 26), stroke(line, INK.stoneLit, 13));
    shapes.push(stroke(archLine(on, [span[0] + 0.4, span[1] - 0.4], 2.7, 4.2), INK.stoneWarm, 4));
    let voussoirs = '';
    for (const k of count(9)) {
      const angle = Math.PI - ((k + 0.5) / 9) * Math.PI;
      const half = (span[1] - span[0]) / 2;
      const at = (r: number): readonly [number, number] =>
        on(
          (span[0] + span[1]) / 2 + Math.cos(angle) * (half - 0.34 + r),
          2.7 + Math.sin(angle) * (1.6 + r),
        ) as readonly [number, number];
      const [p, q] = [at(-0.05), at(0.22)];
      voussoirs += `M${Math.round(p[0])},${Math.round(p[1])}L${Math.round(q[0])},${Math.round(q[1])}`;
    }
    shapes.push(stroke(voussoirs, INK.stoneDeep, 2));
  }
  shapes.push(...exhibits(on));
  for (const a of BAYS) {
    const [x] = on(a, 0);
    const [, spring] = on(a, 2.7);
    shapes.push(
      fill(rect(x - 24, spring, 48, foot - spring), INK.stone),
      ...masonry(Math.round(x), {
        x: Math.round(x) - 24,
        y: Math.round(spring),
        w: 48,
        h: Math.round(foot - spring) - 4,
      }),
      fill(rect(x - 24, spring, 6, foot - spring), a <= 0 ? INK.stoneDeep : INK.stoneWarm, 0.9),
      fill(rect(x + 18, spring, 6, foot - spring), a <= 0 ? INK.stoneWarm : INK.stoneDeep, 0.9),
      fill(rect(x - 31, spring - 8, 62, 14), INK.stoneLit),
      fill(rect(x - 31, spring - 8, 62, 4), INK.stoneWarm),
      fill(rect(x - 30, foot - 18, 60, 20), INK.stoneDark),
      fill(rect(x - 30, foot - 18, 60, 4), INK.stoneLit),
    );
  }
  // Cornice, battlement and water spouts.
  shapes.push(
    fill(rect(left - 10, top + 8, right - left + 20, 16), INK.stoneLit),
    fill(rect(left - 10, top + 8, right - left + 20, 5), INK.stoneWarm),
    fill(rect(left - 10, top + 24, right - left + 20, 10), INK.stoneDeep, 0.7),
    ...standardYard(on),
  );
  for (let x = Math.round(left); x < right - 20; x += 56) {
    shapes.push(
      fill(`M${x},${top + 10}v-26q18,-22 36,0v26z`, INK.stone),
      fill(`M${x},${top + 10}v-26q6,-9 12,-10v36z`, INK.stoneLit, 0.8),
    );
  }
  for (const a of BAYS.slice(1, -1)) {
    const [x, y] = on(a, 4.6);
    shapes.push(
      fill(rect(x - 6, y, 12, 26), INK.stoneDeep),
      fill(rect(x - 9, y + 22, 18, 6), INK.stoneLit),
    );
  }
  return shapes;
}

/** The wings at the sides, running towards the eye. */
export function wing(side: -1 | 1): Shape[] {
  const on = sideWall(ROOM, HALF * side);
  const shapes: Shape[] = [fill(panel(on, BACK, 3, 0, WALL), side < 0 ? INK.stoneDark : INK.stone)];
  const zs = [BACK, 9.6, 7.2, 5.2, 3.4];
  zs.slice(0, -1).forEach((z0, i) => {
    const z1 = nth(zs, i + 1);
    const mouth = opening(on, [z0, z1], 0, 2.7, 4.3, 0.24);
    shapes.push(litWalk(on, [z0, z1], mouth, BACK / z1));
    shapes.push(
      clipped(
        mouth,
        fill(panel(on, z0, lerp(z0, z1, side < 0 ? 0.45 : 0.4), 0, 5), INK.stoneDeep, 0.55),
        fill(panel(on, z0, z1, 0, 1.2), INK.stoneDeep, 0.3),
      ),
    );
    const line = archLine(on, [z0 - 0.24, z1 + 0.24], 2.7, 4.3);
    shapes.push(
      stroke(line, INK.stoneDeep, 190 / z1),
      stroke(line, INK.stoneLit, 90 / z1),
      stroke(line, INK.stoneWarm, 24 / z1),
    );
  });
  for (const z of zs) {
    shapes.push(
      fill(panel(on, z + 0.26, z - 0.26, 0, 2.75), INK.stone),
      fill(panel(on, z + 0.26, z + 0.14, 0, 2.75), INK.stoneWarm, 0.85),
      fill(panel(on, z + 0.34, z - 0.34, 2.62, 2.84), INK.stoneLit),
      fill(panel(on, z + 0.34, z - 0.34, 0, 0.3), INK.stoneDeep),
    );
  }
  shapes.push(
    fill(panel(on, BACK, 3, 4.7, 4.8), INK.stoneDeep, 0.7),
    fill(panel(on, BACK, 3, 5.0, 5.25), INK.stoneLit),
    fill(panel(on, BACK, 3, 5.18, 5.25), INK.stoneWarm),
  );
  const [x0] = on(BACK, 0);
  const [x1] = on(3, 0);
  const box = { x: Math.min(x0, x1), y: 0, w: Math.abs(x1 - x0), h: HEIGHT };
  shapes.push(
    clipped(
      panel(on, BACK, 3, 0, WALL),
      ...shadeSide(box, side < 0 ? 'left' : 'right', { color: INK.ink, peak: 0.75, steps: 6 }),
    ),
  );
  return shapes;
}

/** Dark flags, wet. */
export function ground(): Shape[] {
  const [, foot] = project(ROOM, 0, 0, BACK);
  return [
    fill(rect(0, foot - 2, WIDTH, HEIGHT - foot + 2), INK.floor),
    fill(flags(ROOM, [-12, 12], [1.8, BACK], 0.9, 0), INK.flag),
    fill(rect(0, foot - 2, WIDTH, 10), INK.stoneDeep, 0.8),
  ];
}
