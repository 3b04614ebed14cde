import { dice } from '../kit/dice.ts';
import { dot } from '../kit/marks.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { grey } from './tones.ts';
import { trace } from './trace.ts';

/** What sun, wind, laughter and years have left. */
export function lifeMarks(face: Face): Shape[] {
  const { marks } = face.spec;
  const shapes: Shape[] = [];
  if (marks.tan > 0) shapes.push(paleBrow(face));
  if (marks.blush > 0) shapes.push(...blush(face));
  if (marks.freckles > 0) shapes.push(freckles(face));
  if (marks.fold > 0.25) shapes.push(...folds(face));
  if (marks.forehead > 0) shapes.push(...foreheadLines(face));
  if (marks.crow > 0) shapes.push(...crowFeet(face));
  if (marks.frownLine > 0) shapes.push(...frownLines(face));
  if (marks.dimple > 0) shapes.push(...dimples(face));
  if (marks.cleft > 0) shapes.push(cleft(face));
  for (const [x, y, r] of marks.moles) {
    const [mx, my] = face.at(x, y, 20);
    shapes.push(fill(dot(mx, my, r), grey(0.14)));
  }
  return shapes;
}

/** Where the cap sat: pale above the brow. */
function paleBrow(face: Face): Shape {
  const { spec, at } = face;
  const y = spec.brows.y - 8;
  const path = trace([
    [...at(-90, y + 6, 6), 'v'],
    at(0, y - 9, 20),
    [...at(90, y + 6, 6), 'v'],
    [...at(90, -130, 0), 'v'],
    [...at(-90, -130, 0), 'v'],
  ]);
  return clipped(face.outline, fill(path, grey(0.97), 0.55 * spec.marks.tan));
}

function folds(face: Face): Shape[] {
  const { spec, skin, s, at } = face;
  const { nose, mouth, marks } = spec;
  const f = marks.fold;
  return ([-1, 1] as const).map((sd) =>
    fill(
      trace([
        [...at(sd * (nose.w + 2), nose.length - 7, 24), 'v'],
        at(sd * (mouth.w + 4), mouth.y - 17, 20),
        [...at(sd * (mouth.w + 8), mouth.y - 8 + f * 7, 18), 'v'],
        at(sd * (mouth.w + 6 + f * 3), mouth.y - 15, 18),
      ]),
      sd === s ? skin.deep : f > 0.65 ? skin.dark : skin.half,
      sd === s ? 0.55 : 1,
    ),
  );
}

function foreheadLines(face: Face): Shape[] {
  const { spec, skin, pt } = face;
  const lines = spec.marks.forehead > 0.6 ? [-38, -47, -55] : [-40, -49];
  return lines.map((y, i) => {
    const w = 25 - i * 5;
    return stroke(
      `M${pt(-w, y + 2)}Q${pt(-w / 2, y - 2)} ${pt(0, y)}T${pt(w, y + 2)}`,
      skin.dark,
      1.7,
    );
  });
}

function crowFeet(face: Face): Shape[] {
  const { spec, skin, s, pt } = face;
  const { x, w } = spec.eyes;
  const start = x + w + 5;
  return ([-1, 1] as const).flatMap((sd) =>
    [-5, 0, 5].map((dy) =>
      stroke(
        `M${pt(sd * start, dy * 0.5, 12)}L${pt(sd * (start + 7 + spec.marks.crow * 3), dy * 1.5, 8)}`,
        sd === s ? skin.deep : skin.dark,
        1.6,
      ),
    ),
  );
}

function frownLines(face: Face): Shape[] {
  const { spec, skin, pt } = face;
  const { y } = spec.brows;
  const long = 8 + spec.marks.frownLine * 8;
  return [-1, 1].map((sd) =>
    stroke(
      `M${pt(sd * 5, y + 5)}Q${pt(sd * 3.4, y - long / 2)} ${pt(sd * 5, y - long)}`,
      skin.dark,
      2.2,
    ),
  );
}

function dimples(face: Face): Shape[] {
  const { spec, skin, pt } = face;
  const { w, y } = spec.mouth;
  return [-1, 1].map((sd) =>
    stroke(
      `M${pt(sd * (w + 6), y - 12, 18)}Q${pt(sd * (w + 11), y - 5, 16)} ${pt(sd * (w + 7), y + 4, 18)}`,
      skin.dark,
      2.4,
    ),
  );
}

function cleft(face: Face): Shape {
  const { chinY } = face.spec.head;
  return stroke(`M${face.pt(0, chinY - 15)}L${face.pt(0.5, chinY - 6)}`, face.skin.dark, 2.6);
}

function blush(face: Face): Shape[] {
  const { spec, skin, at } = face;
  return ([-1, 1] as const).map((sd) =>
    clipped(
      face.outline,
      fill(
        trace([
          at(sd * 24, 30, 22),
          at(sd * 40, 18, 18),
          at(sd * (spec.head.cheek - 4), 24, 12),
          at(sd * (spec.head.cheek - 8), 44, 12),
          at(sd * 36, 50, 20),
        ]),
        sd === face.s ? skin.deep : skin.half,
        sd === face.s ? 0.3 * spec.marks.blush : spec.marks.blush,
      ),
    ),
  );
}

function freckles(face: Face): Shape {
  const roll = dice(77);
  let path = '';
  for (let i = 0; i < 46 * face.spec.marks.freckles; i++) {
    const [x, y] = [roll.range(-52, 52), 25 + roll.bell() * 8];
    if (Math.abs(x) < 12 && y > 22) continue;
    const [px, py] = face.at(x, y + Math.abs(x) * 0.06, 22);
    path += dot(px, py, roll.range(0.9, 1.7));
  }
  return clipped(face.outline, fill(path, face.skin.dark));
}
