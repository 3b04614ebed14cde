import { circle } from '../kit/paths.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { grey } from './tones.ts';
import { trace } from './trace.ts';

/** Both eyes: small, decided, the lash line their strongest stroke. */
export function eyes(face: Face): Shape[] {
  return ([-1, 1] as const).flatMap((sd) => eye(face, sd));
}

function eye(face: Face, sd: 1 | -1): Shape[] {
  const { spec, skin, s, at, pt } = face;
  const e = spec.eyes;
  const dark = sd === s;
  const lid = Math.min(0.85, e.lid + (dark ? e.squint : 0));
  const h = e.h * (1 - lid * 0.55);
  const low = e.h * 0.58 * (1 - (dark ? e.squint : 0) * 0.5);
  const p = (x: number, y: number): string => pt(sd * (e.x + x), y, 20);
  const inner = e.fold ? 2.6 : 1.6;
  const top = `C${p(-e.w * 0.55, -h * 1.2)} ${p(e.w * 0.4, -h * 1.3 - e.slant * 0.6)} ${p(e.w, -e.slant)}`;
  const white = `M${p(-e.w, inner)}${top}C${p(e.w * 0.5, low * 1.1)} ${p(-e.w * 0.5, low * 1.3)} ${p(-e.w, inner)}Z`;
  const thick = e.line + (e.fold ? 0.8 : 0);
  const lash =
    `M${p(-e.w - (e.fold ? 1.5 : 0), inner + (e.fold ? 1.6 : 0.4))}${top}` +
    `L${p(e.w + 3, -e.slant - (spec.sex === 'f' ? 3 : 0.4))}` +
    `C${p(e.w * 0.4, -h * 1.3 - thick * 1.5 - e.slant * 0.6)} ` +
    `${p(-e.w * 0.55, -h * 1.2 - thick * 0.9)} ${p(-e.w, inner - 0.4)}Z`;
  const [ix, iy] = at(sd * e.x + e.gaze[0], -h * 0.28 + e.gaze[1], 20);
  const r = Math.min(6.4, e.h * 0.86);
  const shapes: Shape[] = [...socket(face, sd, h)];
  shapes.push(
    fill(white, grey(dark ? 0.72 : 0.94)),
    clipped(
      white,
      fill(circle(ix, iy, r), grey(e.iris)),
      fill(circle(ix, iy, r * 0.5), grey(0.02)),
      fill(circle(ix - s * 2.2, iy - 2.2, 1.5), grey(0.96)),
    ),
    fill(lash, grey(0.05)),
    stroke(
      `M${p(e.w * 0.95, -e.slant + 0.6)}C${p(e.w * 0.5, low * 1.15)} ${p(0, low * 1.25)} ${p(-e.w * 0.3, low * 1.15)}`,
      dark ? skin.deep : skin.dark,
      1.3,
    ),
  );
  if (e.bag > 0.25) shapes.push(bag(face, sd, low));
  return shapes;
}

/** The lid and the hollow under the brow. */
function socket(face: Face, sd: 1 | -1, h: number): Shape[] {
  const { spec, skin, s, pt } = face;
  const e = spec.eyes;
  const p = (x: number, y: number): string => pt(sd * (e.x + x), y, 20);
  const dark = sd === s;
  const shadow = dark ? skin.deep : skin.dark;
  if (e.fold)
    return [
      stroke(
        `M${p(-e.w * 0.2, -h - 5.4)}Q${p(e.w * 0.5, -h - 5.8)} ${p(e.w * 1.1, -h * 0.4 - 5)}`,
        shadow,
        1.3,
        0.7,
      ),
    ];
  const rise = 3.4 + e.lid * 4;
  const inward = trace([
    [...at3(face, sd, -e.w - 2, 1), 'v'],
    [...at3(face, sd, -e.w - 4, -12), 'v'],
    at3(face, sd, -e.w * 0.3, -h - rise - 1),
    [...at3(face, sd, e.w * 0.1, -h * 0.9), 'v'],
    at3(face, sd, -e.w * 0.6, -h * 0.6),
  ]);
  return [
    fill(inward, dark ? skin.deep : skin.half, dark ? 0.55 : 1),
    stroke(
      `M${p(-e.w * 0.9, -3)}C${p(-e.w * 0.5, -h - rise)} ${p(e.w * 0.5, -h - rise - 1)} ` +
        `${p(e.w * 1.1, -e.slant - 2 + e.lid * 3)}`,
      shadow,
      1.6 + e.lid * 1.4,
    ),
  ];
}

function at3(face: Face, sd: number, x: number, y: number): readonly [number, number] {
  const [px, py] = face.at(sd * (face.spec.eyes.x + x), y, 20);
  return [px, py];
}

function bag(face: Face, sd: 1 | -1, low: number): Shape {
  const { spec, skin, s } = face;
  const e = spec.eyes;
  const depth = 5 + e.bag * 5;
  return fill(
    trace([
      [...at3(face, sd, -e.w * 0.9, low + 2), 'v'],
      at3(face, sd, -e.w * 0.1, low + depth * 0.72),
      [...at3(face, sd, e.w * 0.9, low + 1), 'v'],
      at3(face, sd, 0, low + depth + e.bag * 2.4),
    ]),
    sd === s ? skin.deep : skin.dark,
    sd === s ? 0.7 : 1,
  );
}

/** Brows as one cut shape each. */
export function brows(face: Face): Shape[] {
  const { spec, at } = face;
  const b = spec.brows;
  return ([-1, 1] as const).map((sd) => {
    const lift = sd === -face.s ? spec.mouth.wry * 0.5 : 0;
    const p = (x: number, y: number): readonly [number, number] => at(sd * x, y - lift, 24);
    const [y0, mid] = [b.y + b.frown, b.inner + (b.outer - b.inner) * 0.58];
    return fill(
      trace([
        [...p(b.inner, y0 - b.thick * 0.4), 'v'],
        p(mid, b.y - b.arch - b.thick * 0.5),
        [...p(b.outer, b.y + 3 - b.frown * 0.3), 'v'],
        p(mid, b.y - b.arch + b.thick * 0.5),
        [...p(b.inner + 1, y0 + b.thick * 0.6), 'v'],
      ]),
      grey(b.tone),
    );
  });
}
