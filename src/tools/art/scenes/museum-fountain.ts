import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, lerp, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, polygon } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './museum-ink.ts';

export const FOUNTAIN = { x: 640, y: 806 } as const;

/** A stone basin with eight sides, a bowl on a foot, and water; 0,0 is the middle of its ground. */
export function fountain(): Shape[] {
  const roll = dice(77);
  const rim = (r: number, y: number): Point[] =>
    count(8).map((i) => {
      const angle = Math.PI / 8 + (i / 8) * Math.PI * 2;
      return [Math.cos(angle) * r, y + Math.sin(angle) * r * 0.24] as const;
    });
  const shapes: Shape[] = [fill(ellipse(0, 8, 226, 44), INK.ink, 0.7)];
  const [outer, base] = [rim(196, -58), rim(206, 6)];
  const tones = [INK.stoneDark, INK.stone, INK.stoneLit, INK.stoneDark];
  [3, 2, 1, 0].forEach((side, k) => {
    const [a, b] = [side, side + 1];
    shapes.push(
      fill(polygon([nth(outer, a), nth(outer, b), nth(base, b), nth(base, a)]), nth(tones, k)),
    );
  });
  shapes.push(
    fill(polygon(rim(206, -62)), INK.stoneLit),
    fill(polygon(rim(200, -65)), INK.stoneWarm),
    fill(polygon(rim(180, -62)), INK.stoneDeep),
    fill(polygon(rim(172, -55)), '#2b3f8c'),
  );
  let glints = '';
  let deep = '';
  for (const _ of count(46)) {
    const angle = roll.next() * Math.PI * 2;
    const r = Math.sqrt(roll.next()) * 150;
    const d = lens(
      Math.cos(angle) * r,
      -55 + Math.sin(angle) * r * 0.2,
      roll.range(12, 40),
      roll.range(2, 5),
    );
    if (roll.chance(0.5)) glints += d;
    else deep += d;
  }
  shapes.push(fill(deep, '#6a7ad0'), fill(glints, INK.glow, 0.85));
  // Panels carved into the sides.
  for (const [a, b, tone] of [
    [3, 4, INK.stoneDeep],
    [2, 3, INK.stoneDeep],
    [1, 2, INK.stoneDeep],
    [0, 1, INK.stoneDeep],
  ] as const) {
    const on = (u: number, v: number): Point => [
      lerp(
        lerp(nth(outer, a)[0], nth(outer, b)[0], u),
        lerp(nth(base, a)[0], nth(base, b)[0], u),
        v,
      ),
      lerp(
        lerp(nth(outer, a)[1], nth(outer, b)[1], u),
        lerp(nth(base, a)[1], nth(base, b)[1], u),
        v,
      ),
    ];
    shapes.push(
      stroke(polygon([on(0.14, 0.28), on(0.86, 0.28), on(0.86, 0.78), on(0.14, 0.78)]), tone, 3),
    );
    shapes.push(
      fill(
        polygon([on(0.5, 0.34), on(0.62, 0.53), on(0.5, 0.72), on(0.38, 0.53)]),
        INK.stoneWarm,
        0.8,
      ),
    );
  }
  // Foot and upper bowl.
  shapes.push(
    fill('M-20,-56c8,-24 6,-60 -6,-84h52c-12,24 -14,60 -6,84q-20,10 -40,0z', INK.stone),
    fill('M-20,-56c8,-24 6,-60 -6,-84h14c10,26 10,60 4,88z', INK.stoneWarm),
    fill('M-84,-160C-74,-130 -40,-122 0,-122C40,-122 74,-130 84,-160z', INK.stone),
    fill('M-84,-160C-74,-130 -40,-122 -14,-122C-44,-132 -56,-146 -58,-160z', INK.stoneWarm),
    fill(ellipse(0, -160, 86, 17), INK.stoneLit),
    fill(ellipse(0, -160, 76, 13), '#3f55ac'),
    fill(lens(-20, -160, 60, 7) + lens(30, -156, 40, 5), INK.glow, 0.8),
    fill('M-9,-160c4,-18 2,-40 -3,-50h24c-5,10 -7,32 -3,50z', INK.stoneLit),
    fill(circle(0, -218, 15), INK.stoneWarm),
    fill('M4,-232a15,15 0 0 1 0,28a22,22 0 0 0 0,-28z', INK.stoneDark),
  );
  // Jets and falling threads.
  let jets = '';
  let drops = '';
  for (const [dx, h, far] of [
    [-1, 46, 62],
    [1, 46, 62],
    [-1, 66, 30],
    [1, 66, 30],
  ] as const)
    jets += `M0,-226Q${dx * far * 0.5},${-226 - h} ${dx * far},-164`;
  for (const i of count(15)) {
    const x = lerp(-82, 82, i / 14);
    const y = -156 + Math.sqrt(Math.max(0, 1 - (x / 84) ** 2)) * 15;
    jets += `M${num(x)},${num(y)}Q${num(x * 1.16)},${num(y + 30)} ${num(x * 1.2)},-62`;
    drops += dot(x * 1.2 + roll.range(-10, 10), -60 + roll.range(-10, 6), roll.range(1.5, 3));
  }
  shapes.push(
    stroke(jets, '#b9c6ff', 2.2, 0.75),
    stroke('M0,-230V-292M-4,-226Q-10,-290 -22,-268M4,-226Q10,-290 22,-268', '#e6ecff', 3, 0.9),
    fill(drops + dot(0, -296, 4) + dot(-9, -288, 3) + dot(10, -286, 3), '#f4f2ff'),
  );
  return shapes;
}
