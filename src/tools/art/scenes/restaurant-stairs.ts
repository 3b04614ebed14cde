import { talavera } from '../kit/extra-talavera.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, polygon, rect } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './restaurant-ink.ts';

const FOOT = { y: 756, left: 1010, right: 1296 };
const HEAD = { y: 560, left: 1078, right: 1228 };
const STEPS = 10;

/** A stair seen from its foot; the risers are tiled. */
export function stairs(): Shape[] {
  const shapes: Shape[] = [];
  const wall = { x: HEAD.left - 4, y: 498, w: HEAD.right - HEAD.left + 8, h: 90 };
  const niche = (grow: number): string =>
    `M${wall.x - grow},${FOOT.y - 40}V${wall.y + 70}a${wall.w / 2 + grow},${72 + grow} 0 0 1 ${wall.w + 2 * grow},0V${FOOT.y - 40}z`;
  shapes.push(
    fill(niche(20), INK.stoneShade),
    fill(niche(17), INK.stone),
    fill(niche(9), INK.stoneLit),
    clipped(
      niche(0),
      fill(rect(wall.x, wall.y - 20, wall.w, 300), '#d9924e'),
      fill(rect(wall.x, wall.y - 20, wall.w, 60), '#f7cf84'),
      fill(circle(wall.x + wall.w / 2, wall.y + 28, 30), '#ffe4a4'),
      fill(circle(wall.x + wall.w / 2, wall.y + 28, 13), '#fffaf0'),
      ...talavera(
        { x: wall.x, y: wall.y + 52, columns: 9, rows: 2, size: 18 },
        (c, r) => (r === 0 ? 'wave' : (c + r) % 2 ? 'star' : 'rings'),
        INK.tile,
      ),
    ),
  );
  for (const i of count(STEPS)) {
    const t0 = (STEPS - i) / STEPS;
    const t1 = (STEPS - i - 1) / STEPS;
    // Lower steps are nearer, hence taller.
    const ease = (t: number): number => t ** 1.25;
    const [y1, y0] = [lerp(HEAD.y, FOOT.y, ease(t0)), lerp(HEAD.y, FOOT.y, ease(t1))];
    const tread = (y1 - y0) * 0.3;
    const left = lerp(HEAD.left, FOOT.left, ease(t0));
    const right = lerp(HEAD.right, FOOT.right, ease(t0));
    const [l0, r0] = [lerp(HEAD.left, FOOT.left, ease(t1)), lerp(HEAD.right, FOOT.right, ease(t1))];
    shapes.push(
      fill(
        polygon([
          [l0, y0],
          [r0, y0],
          [right, y0 + tread],
          [left, y0 + tread],
        ]),
        INK.stoneLit,
      ),
      fill(rect(left, y0 + tread, right - left, y1 - y0 - tread), INK.tile.ground),
    );
    let diamonds = '';
    const h = (y1 - y0 - tread) / 2;
    for (let x = left + h; x < right - h * 0.5; x += h * 2.6)
      diamonds += `M${Math.round(x)},${Math.round(y0 + tread)}l${h},${h}l${-h},${h}l${-h},${-h}z`;
    shapes.push(
      fill(diamonds, INK.tile.deep),
      fill(rect(left, y0 + tread, right - left, 2), INK.stoneDeep, 0.6),
    );
  }
  // Stone strings at both sides with their iron and a globe on each newel.
  for (const side of [-1, 1] as const) {
    const foot = side < 0 ? FOOT.left : FOOT.right;
    const head = side < 0 ? HEAD.left : HEAD.right;
    shapes.push(
      fill(
        polygon([
          [head, HEAD.y - 18],
          [head + side * 10, HEAD.y - 18],
          [foot + side * 26, FOOT.y - 46],
          [foot + side * 26, FOOT.y],
          [foot, FOOT.y],
          [head, HEAD.y + 6],
        ]),
        side < 0 ? INK.stone : INK.stoneShade,
      ),
    );
    let bars = `M${head + side * 5},${HEAD.y - 72}L${foot + side * 13},${FOOT.y - 140}`;
    for (const i of count(15)) {
      const t = (i / 14) ** 1.25;
      const x = Math.round(lerp(head + side * 5, foot + side * 13, t));
      bars += `M${x},${Math.round(lerp(HEAD.y - 18, FOOT.y - 46, t))}V${Math.round(lerp(HEAD.y - 72, FOOT.y - 140, t))}`;
    }
    const post = foot + side * 13;
    shapes.push(
      stroke(bars, INK.iron, 3.4),
      stroke(`M${head + side * 5},${HEAD.y - 72}L${post},${FOOT.y - 140}`, INK.woodDark, 7),
      fill(rect(post - 15, FOOT.y - 120, 30, 124), INK.stone),
      fill(rect(post - 15, FOOT.y - 120, 10, 124), INK.stoneLit),
      fill(rect(post + 6, FOOT.y - 120, 9, 124), INK.stoneShade),
      fill(
        rect(post - 20, FOOT.y - 128, 40, 12) + rect(post - 20, FOOT.y - 6, 40, 10),
        INK.stoneLit,
      ),
      fill(rect(post - 3, FOOT.y - 190, 6, 64), INK.iron),
      fill(circle(post, FOOT.y - 206, 20), '#ffe9b8'),
      fill(circle(post - 5, FOOT.y - 211, 11), '#fffaf0'),
    );
  }
  return shapes;
}
