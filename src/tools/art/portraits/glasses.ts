import { circle } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { grey } from './tones.ts';
import { trace } from './trace.ts';

type Frame = {
  readonly lens: (x: number, y: number, sd: number) => string;
  readonly width: number;
  readonly tone: number;
  /** Where bridge and arms meet the lens, from the eye line. */
  readonly level: number;
  /** Half width of a lens, for bridge and arms. */
  readonly w: number;
};

const box =
  (w: number, top: number, foot: number) =>
  (x: number, y: number): string =>
    trace([
      [x - w, y + top + 2, 'v'],
      [x, y + top - 1],
      [x + w, y + top + 2, 'v'],
      [x + w * 0.92, y + foot * 0.55],
      [x + w * 0.62, y + foot],
      [x - w * 0.62, y + foot],
      [x - w * 0.92, y + foot * 0.55],
    ]);

const HALF: Frame = {
  lens: (x, y) =>
    trace([
      [x - 20, y + 9, 'v'],
      [x + 20, y + 9, 'v'],
      [x + 17, y + 19],
      [x, y + 25],
      [x - 17, y + 19],
    ]),
  width: 2.2,
  tone: 0.12,
  level: 10,
  w: 20,
};
const WIRE: Frame = {
  lens: (x, y) => box(20, -10, 15)(x, y),
  width: 1.8,
  tone: 0.16,
  level: -4,
  w: 20,
};
const ROUND: Frame = {
  lens: (x, y) => circle(x, y + 2, 21),
  width: 2.6,
  tone: 0.1,
  level: -2,
  w: 21,
};
const HORN: Frame = {
  lens: (x, y) => box(23, -14, 17)(x, y),
  width: 5.4,
  tone: 0.07,
  level: -8,
  w: 23,
};

/** Frames; each lens may catch the flash on the lit side. */
export function glasses(face: Face): Shape[] {
  switch (face.spec.glasses) {
    case 'none':
      return [];
    case 'halfMoon':
      return wear(face, HALF);
    case 'wire':
      return wear(face, WIRE);
    case 'round':
      return wear(face, ROUND);
    case 'horn':
      return wear(face, HORN);
    case 'mended':
      return [...wear(face, HORN), ...tape(face)];
    case 'loupe':
      return [...wear(face, HORN), ...loupe(face)];
  }
}

function wear(face: Face, frame: Frame): Shape[] {
  const { spec, s, at, pt } = face;
  const ink = grey(frame.tone);
  const gap = spec.eyes.x + 0.5;
  const shapes: Shape[] = [];
  for (const sd of [-1, 1]) {
    const [x, y] = at(sd * gap, 0, 30);
    const lens = frame.lens(x, y, sd);
    const far = gap + frame.w;
    shapes.push(stroke(lens, face.skin.dark, frame.width, 0.6));
    if (sd === -s) shapes.push(flare(lens, x, y));
    shapes.push(
      stroke(lens, ink, frame.width),
      stroke(
        `M${pt(sd * far, frame.level, 28)}L${pt(sd * (spec.head.cheek - 1), frame.level - 3, 4)}`,
        ink,
        frame.width,
      ),
    );
  }
  const inner = gap - frame.w;
  shapes.push(
    stroke(
      `M${pt(-inner, frame.level + 1, 32)}Q${pt(0, frame.level - 5, 38)} ${pt(inner, frame.level + 1, 32)}`,
      ink,
      frame.width,
    ),
  );
  return shapes;
}

/** The flash on the glass: one slanting band. */
function flare(lens: string, x: number, y: number): Shape {
  const band =
    `M${x - 26},${y + 12}L${x - 10},${y - 26}H${x - 2}L${x - 22},${y + 22}Z` +
    `M${x + 4},${y + 28}L${x + 22},${y - 12}h4L${x + 10},${y + 28}Z`;
  return clipped(lens, fill(band, grey(0.98), 0.85));
}

function tape({ at, s, spec }: Face): Shape[] {
  const [x, y] = at(-s * (spec.eyes.x + 25), -10, 28);
  return [fill(`M${x - 6},${y - 6}l12,-1l1,12l-12,2z`, grey(0.92))];
}

/** A watchmaker's glass, pushed up on the forehead. */
function loupe({ at, s }: Face): Shape[] {
  const [x, y] = at(-s * 24, -58, 30);
  const [ax, ay] = at(-62, -50, 0);
  const [bx, by] = at(62, -50, 0);
  return [
    stroke(`M${ax},${ay}Q${x},${y - 4} ${bx},${by}`, grey(0.1), 2.4),
    fill(circle(x, y, 14), grey(0.1)),
    fill(circle(x - 1, y + 1, 9.5), grey(0.42)),
    fill(circle(x - 3, y - 2, 3.4), grey(0.94)),
  ];
}
