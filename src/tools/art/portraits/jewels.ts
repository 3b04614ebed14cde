import { circle } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { grey } from './tones.ts';

/** What hangs from ears and glasses. */
export function jewels(face: Face): Shape[] {
  switch (face.spec.jewels) {
    case 'pearls':
      return ears(face, 3.6, 0.97);
    case 'gold':
      return [drop(face)];
    case 'cord':
      return cord(face);
    case 'none':
      return [];
  }
}

function ears({ at, spec }: Face, radius: number, tone: number): Shape[] {
  return [-1, 1].flatMap((sd) => {
    const [x, y] = at(sd * (spec.head.cheek - 7), 32, 0);
    return [fill(circle(x, y + 1, radius + 1), grey(0.2)), fill(circle(x, y, radius), grey(tone))];
  });
}

function drop({ at, spec }: Face): Shape {
  const [x, y] = at(spec.head.cheek + 2, 30, 0);
  return fill(`M${x},${y - 6}L${x + 5},${y + 4}L${x},${y + 11}L${x - 5},${y + 4}Z`, grey(0.92));
}

function cord({ pt, spec }: Face): Shape[] {
  return [-1, 1].map((sd) =>
    stroke(
      `M${pt(sd * (spec.head.cheek - 1), 8, 4)}C${pt(sd * 88, 60, 0)} ${pt(sd * 78, 130, 0)} ${pt(sd * 60, 176, 0)}`,
      grey(0.1),
      1.8,
    ),
  );
}
