import { num } from '../kit/numbers.ts';

/** A point of an outline; `'v'` makes it a corner, else the line runs through it softly. */
export type Knot = readonly [x: number, y: number, corner?: 'v'];

/** An outline through all knots, soft at points and hard at corners. */
export function trace(knots: readonly Knot[], closed = true): string {
  const n = knots.length;
  const at = (i: number): Knot => {
    const knot = knots[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))];
    if (!knot) throw new Error('An outline needs at least one knot');
    return knot;
  };
  // A corner has no tangent of its own: the line leaves it straight for the next knot.
  const tangent = (i: number): readonly [number, number] => {
    if (at(i)[2]) return [0, 0];
    return [(at(i + 1)[0] - at(i - 1)[0]) / 6, (at(i + 1)[1] - at(i - 1)[1]) / 6];
  };
  let path = `M${num(at(0)[0])},${num(at(0)[1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, ta, tb] = [at(i), at(i + 1), tangent(i), tangent(i + 1)];
    path +=
      a[2] && b[2]
        ? `L${num(b[0])},${num(b[1])}`
        : `C${num(a[0] + ta[0])},${num(a[1] + ta[1])} ${num(b[0] - tb[0])},${num(b[1] - tb[1])} ` +
          `${num(b[0])},${num(b[1])}`;
  }
  return closed ? `${path}Z` : path;
}

/** The same knots on the other side, in reverse order, so that both halves make one outline. */
export function mirrored(knots: readonly Knot[]): Knot[] {
  return knots.map(([x, y, corner]): Knot => (corner ? [-x, y, corner] : [-x, y])).reverse();
}

/** A symmetrical outline from its right half, drawn from top to bottom. */
export function twin(half: readonly Knot[]): string {
  return trace([...half, ...mirrored(half)]);
}
