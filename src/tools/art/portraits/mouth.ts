import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import type { Face } from './face.ts';
import { grey } from './tones.ts';

const Z = 26;

/** Upper lip dark, lower lip lighter, one line between them; teeth as a single band. */
export function mouth(face: Face): Shape[] {
  const { spec, skin, s, pt } = face;
  const m = spec.mouth;
  const lift = (x: number): number => m.smile + (x * s < 0 ? m.wry : 0);
  const open = m.teeth;
  const p = (x: number, y: number): string => pt(x * m.w, m.y + y, Z - Math.abs(x) * 8);
  const [l, r] = [-lift(-1), -lift(1)];
  const sag = m.smile * 0.5;
  const upperLine =
    `C${p(-0.74, sag + 0.9)} ${p(-0.3, sag - 0.6)} ${p(0, sag + 0.4)}` +
    `C${p(0.3, sag - 0.6)} ${p(0.74, sag + 0.9)} ${p(1, r)}`;
  const back = (drop: number): string =>
    `C${p(0.78, sag + drop * 0.8)} ${p(0.4, sag + 1.5 + drop)} ${p(0, sag + 1.5 + drop)}` +
    `C${p(-0.4, sag + 1.5 + drop)} ${p(-0.78, sag + drop * 0.8)} ${p(-1, l)}Z`;
  const upper =
    `M${p(-1, l)}C${p(-0.6, sag * 0.4 - m.upper * 0.9)} ${p(-0.3, sag - m.upper * 1.3)} ` +
    `${p(-0.14, sag - m.upper)}L${p(0, sag - m.upper * 0.72)}L${p(0.14, sag - m.upper)}` +
    `C${p(0.3, sag - m.upper * 1.3)} ${p(0.6, sag * 0.4 - m.upper * 0.9)} ${p(1, r)}` +
    `C${p(0.74, sag + 0.9)} ${p(0.3, sag - 0.6)} ${p(0, sag + 0.4)}` +
    `C${p(-0.3, sag - 0.6)} ${p(-0.74, sag + 0.9)} ${p(-1, l)}Z`;
  const lipTop = open > 0 ? open * 1.35 : 0;
  const lower = `M${p(-0.94, l + 0.4)}${upperLine}${back(lipTop + m.lower * 1.3)}`;
  const man = spec.sex === 'm';
  const shapes: Shape[] = [
    fill(underLip(face, sag + lipTop + m.lower), skin.dark, man ? 1 : 0.85),
    fill(lower, grey(spec.skin * (man ? 0.26 + m.tone * 0.75 : 0.2 + m.tone * 0.85))),
    fill(upper, grey(spec.skin * m.tone * 0.8)),
  ];
  if (open > 0) shapes.push(...teeth(face, `M${p(-0.92, l + 0.5)}${upperLine}${back(lipTop)}`));
  shapes.push(stroke(`M${p(-1, l)}${upperLine}`, grey(0.06), open > 0 ? 1.5 : 2.3));
  for (const sd of [-1, 1])
    shapes.push(
      stroke(
        `M${p(sd * 0.96, sd < 0 ? l : r)}L${p(sd * 1.08, (sd < 0 ? l : r) - 0.6 + (m.smile < 0 ? 0.8 : -0.8))}`,
        grey(0.1),
        2.2,
      ),
    );
  return shapes;
}

function teeth(face: Face, gap: string): Shape[] {
  const { spec, pt } = face;
  const m = spec.mouth;
  const band = `M${pt(-m.w, m.y - 14, Z)}H${m.w + 20}V${m.y + m.smile * 0.5 + m.teeth * 0.95}L${pt(0, m.y + m.smile * 0.5 + m.teeth * 1.1, Z)}L${pt(-m.w, m.y + m.smile * 0.2 + m.teeth * 0.5, Z)}Z`;
  return [
    fill(gap, grey(0.08)),
    clipped(gap, fill(band, grey(0.99))),
    stroke(gap, grey(0.08), 1.5),
  ];
}

/** The small shadow that makes the lower lip stand out. */
function underLip(face: Face, drop: number): string {
  const m = face.spec.mouth;
  const p = (x: number, y: number): string => face.pt(x * m.w, m.y + drop + y, Z - 3);
  return `M${p(-0.5, 1)}Q${p(0, 5)} ${p(0.5, 1)}Q${p(0.3, 7.5)} ${p(0, 7.5)}Q${p(-0.3, 7.5)} ${p(-0.5, 1)}Z`;
}
