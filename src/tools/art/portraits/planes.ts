import { lerp } from '../kit/numbers.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { type Knot, trace } from './trace.ts';

/** The skin with its hard-edged shadow: temple, socket, cheekbone, corner of the mouth, chin. */
export function skinPlanes(face: Face): Shape[] {
  const { spec, skin, s, at } = face;
  const { head, mouth, marks, photo } = spec;
  const out = (near: number, far: number): number => s * lerp(far, near, photo.depth);
  const knot = (x: number, y: number, corner = false): Knot =>
    corner ? [...at(x, y), 'v'] : at(x, y);
  const edge: Knot[] = [
    knot(out(14, head.temple), -head.crown - 8),
    knot(out(26, head.temple), -head.crown * 0.55),
    knot(out(38, head.temple - 3), -26),
    knot(out(35, head.temple - 5), -8),
    knot(out(44, head.cheek - 6), 10),
    knot(out(37, head.cheek - 9), 26),
    knot(out(24 - marks.hollow * 6, head.jaw - 8), 46),
    knot(out(mouth.w + 7, head.jaw - 9), mouth.y - 4),
    knot(out(22, head.jaw - 12), mouth.y + 14),
    knot(out(14, head.chin), head.chinY - 8),
    knot(out(8, head.chin - 6), head.chinY + 6),
  ];
  const far: Knot[] = [
    [s * 120, head.chinY + 20, 'v'],
    [s * 120, -head.crown - 20, 'v'],
  ];
  const shapes: Shape[] = [
    fill(face.outline, skin.lit),
    clipped(
      face.outline,
      ...litHollow(face),
      fill(trace([...edge, ...far]), skin.dark),
      ...sockets(face),
    ),
  ];
  return shapes;
}

/** The hollows of the eyes: one joins the shadow, the other is a half tone at the nose. */
function sockets(face: Face): Shape[] {
  const { spec, skin, s, at } = face;
  const { eyes, brows, nose } = spec;
  const hollow = (sd: number, reach: number, drop: number): string =>
    trace([
      [...at(sd * (nose.bridge - 1), brows.y + brows.frown + 1), 'v'],
      at(sd * (brows.inner + 12), brows.y - brows.arch * 0.6),
      [...at(sd * reach, brows.y - brows.arch * 0.3), 'v'],
      at(sd * reach, -4),
      at(sd * (eyes.x + 2), drop),
      at(sd * (eyes.x - eyes.w - 3), drop - 2),
      [...at(sd * nose.bridge, 10), 'v'],
    ]);
  const lit = trace([
    [...at(-s * (nose.bridge - 1), brows.y + brows.frown), 'v'],
    at(-s * (brows.inner + 10), brows.y - 2),
    [...at(-s * (brows.inner + 26), brows.y + 2), 'v'],
    at(-s * (eyes.x - 2), -11),
    [...at(-s * (eyes.x - eyes.w - 2), 2), 'v'],
    at(-s * (nose.bridge + 2), -2),
  ]);
  return [
    fill(lit, skin.half),
    ...(spec.photo.depth > 0.2 ? [fill(hollow(s, 56, 9 + eyes.bag * 4), skin.dark)] : []),
  ];
}

/** What turns away on the lit side: the rim of the jaw and, in a lean face, the hollow cheek. */
function litHollow(face: Face): Shape[] {
  const { spec, skin, s, at } = face;
  const { head, mouth, marks } = spec;
  const q = -s;
  const rim: Knot[] = [
    at(q * (head.cheek - 3), 16),
    at(q * (head.jaw - 5), head.jawY - 12),
    at(q * (head.chin + 8), head.chinY - 14),
    at(q * 4, head.chinY - 5),
    [...at(0, head.chinY + 20), 'v'],
    [q * 120, head.chinY + 10, 'v'],
    [q * 120, 10, 'v'],
  ];
  const shapes: Shape[] = [fill(trace(rim), skin.half)];
  if (marks.hollow > 0)
    shapes.push(
      fill(
        trace([
          [...at(q * (head.cheek + 6), 18, 8), 'v'],
          at(q * (mouth.w + 20), 36),
          [...at(q * (mouth.w + 15 - marks.hollow * 6), mouth.y - 4), 'v'],
          at(q * (mouth.w + 20), mouth.y - 4),
          [...at(q * (head.jaw + 9), head.jawY + 4, 6), 'v'],
        ]),
        marks.hollow > 0.6 ? skin.dark : skin.half,
      ),
    );
  return shapes;
}

/** Neck behind the jaw, with the shadow of the chin across it. */
export function neck(face: Face): Shape[] {
  const { spec, skin, s } = face;
  const { w, length } = spec.neck;
  const top = spec.head.jawY - 14;
  const foot = 172 + length;
  const path = trace([
    [-w * 1.02, top, 'v'],
    [-w, 118],
    [-w * 1.1, 138],
    [-w * 1.8, foot, 'v'],
    [w * 1.8, foot, 'v'],
    [w * 1.1, 138],
    [w, 118],
    [w * 1.02, top, 'v'],
  ]);
  const drop = spec.head.chinY + 16 + length * 0.4;
  const cast = trace([
    [-60, top, 'v'],
    [-w - 4, drop - 24 + s * 8],
    [s * 4, drop + 6],
    [w + 4, drop - 12 + s * 10],
    [60, top, 'v'],
  ]);
  const side = trace([
    [s * w * 0.36, top, 'v'],
    [s * w * 0.42, 130],
    [s * w * 0.7, foot, 'v'],
    [s * w * 3, foot, 'v'],
    [s * w * 3, top, 'v'],
  ]);
  const shapes: Shape[] = [
    fill(path, skin.half),
    clipped(path, fill(side, skin.dark), fill(cast, skin.deep)),
  ];
  if (spec.marks.doubleChin > 0) shapes.push(...doubleChin(face));
  return shapes;
}

function doubleChin(face: Face): Shape[] {
  const { spec, skin, at } = face;
  const { jaw, chinY, jawY } = spec.head;
  const low = chinY + 15 * spec.marks.doubleChin;
  const path = trace([
    [...at(-jaw * 0.93, jawY + 8, 6), 'v'],
    at(-jaw * 0.66, low - 8, 14),
    at(0, low + 2, 16),
    at(jaw * 0.66, low - 8, 14),
    [...at(jaw * 0.93, jawY + 8, 6), 'v'],
  ]);
  return [fill(path, skin.half), stroke(path, skin.dark, 1.4)];
}

export function ears(face: Face): Shape[] {
  const { spec, skin, s, at } = face;
  const { cheek, ears: out } = spec.head;
  return ([-1, 1] as const).flatMap((sd) => {
    // The far ear hides behind the cheek as the head turns.
    const seen = 1 - (sd * spec.pose.yaw) / 26;
    const reach = Math.max(0.2, seen) * (out + 2);
    const [x, y] = at(sd * (cheek - 3), 8, 0);
    const path = trace([
      [x - sd * 4, y - 22],
      [x + sd * reach * 0.8, y - 25],
      [x + sd * reach * 1.2, y - 10],
      [x + sd * reach * 0.8, y + 10],
      [x + sd * reach * 0.3, y + 20],
      [x - sd * 4, y + 18],
    ]);
    const hole = `M${x + sd * reach * 0.75},${y - 15}Q${x - sd * 2},${y - 14} ${x + sd * 1},${y + 8}`;
    return [
      fill(path, sd === s ? skin.dark : skin.lit),
      stroke(hole, sd === s ? skin.deep : skin.dark, 2.6),
    ];
  });
}
