import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { around, GLASS, OPENING, PANES, WOOD, WOOD_DARK } from './office-space.ts';

export function windowFrame(): Shape[] {
  const o = OPENING;
  const g = GLASS;
  const [oR, oB, gR, gB] = [o.x + o.w, o.y + o.h, g.x + g.w, g.y + g.h];
  const shapes: Shape[] = [
    fill(
      polygon([
        [o.x, o.y],
        [g.x, g.y],
        [g.x, gB],
        [o.x, oB],
      ]),
      '#d9c6a2',
    ),
    fill(
      polygon([
        [oR, o.y],
        [gR, g.y],
        [gR, gB],
        [oR, oB],
      ]),
      '#b59c7c',
    ),
    fill(
      polygon([
        [o.x, o.y],
        [oR, o.y],
        [gR, g.y],
        [g.x, g.y],
      ]),
      '#947c66',
    ),
    fill(
      polygon([
        [o.x, oB],
        [oR, oB],
        [gR, gB],
        [g.x, gB],
      ]),
      '#e2cfa8',
    ),
    fillRing(around(g) + PANES.map(around).join(''), '#4a3128'),
  ];
  const lit = PANES.map((p) => rect(p.x, p.y + p.h - 3, p.w, 3)).join('');
  shapes.push(fill(lit, '#8a5c40'));
  shapes.push(fill(rect(697, 452, 6, 20) + rect(817, 452, 6, 20), '#c9a860'));
  // Inner shutters, folded back against the wall.
  for (const [x, dir] of [
    [o.x, -1],
    [oR, 1],
  ] as const) {
    const leaf = (from: number, to: number, color: string): Shape =>
      fill(
        polygon([
          [x + dir * from, 176],
          [x + dir * to, 168],
          [x + dir * to, 664],
          [x + dir * from, 650],
        ]),
        color,
      );
    shapes.push(leaf(0, 30, WOOD), leaf(30, 42, WOOD_DARK));
    for (const y of [196, 346, 500]) {
      const h = y === 196 ? 130 : 134;
      shapes.push(fill(rect(Math.min(x + dir * 6, x + dir * 24), y, 18, h), '#8f6043'));
      shapes.push(
        fill(
          slats({ x: Math.min(x + dir * 8, x + dir * 22), y: y + 6, w: 14, h: h - 14 }, 9, 0.5),
          WOOD_DARK,
        ),
      );
    }
  }
  shapes.push(fill(rect(600, 654, 320, 10), '#efe0bd'), fill(rect(600, 664, 320, 7), '#7f6b58'));
  // A cactus in a tin and a transistor radio on the sill.
  shapes.push(
    fill(
      roundRect(818, 592, 18, 42, 9) +
        roundRect(806, 604, 14, 9, 4) +
        roundRect(806, 594, 7, 18, 3),
      '#3f6a4c',
    ),
    fill(rect(811, 620, 32, 26), '#b9b9ae'),
    fill(rect(811, 627, 32, 10), '#c98a3c'),
    fill(roundRect(668, 612, 66, 36, 4), '#5b4a40'),
    fill(circle(686, 630, 12), '#2c2a2c'),
    fill(slats({ x: 704, y: 619, w: 24, h: 12 }, 5, 0.5), '#b7a684'),
    stroke('M728,612L744,566', '#c9ccc4', 2),
  );
  return shapes;
}
