import type { Room, Surface } from '../kit/extra-room.ts';
import { lerp, num } from '../kit/numbers.ts';
import { ellipse } from '../kit/paths.ts';

export const ROOM: Room = { vanishX: 880, horizon: 600, focal: 1000, eye: 1.6 };
export const HALF = 7;
export const BACK = 16;
export const GALLERY = 4;
export const CORNICE = 8;
export const CROWN = 11.4;
export const BAYS = 5;
export const BAY = (HALF * 2) / BAYS;

/** A wrought-iron rail: hand rail, foot rail, bars, and a ring between every two bars. */
export function ironRail(
  on: Surface,
  span: readonly [number, number],
  foot: number,
  top: number,
  step: number,
  ring = true,
): string {
  const dir = Math.sign(span[1] - span[0]);
  const seg = (a: readonly [number, number], b: readonly [number, number]): string => {
    const [p, q] = [on(...a), on(...b)];
    return `M${num(p[0])},${num(p[1])}L${num(q[0])},${num(q[1])}`;
  };
  let path =
    seg([span[0], top], [span[1], top]) +
    seg([span[0], foot], [span[1], foot]) +
    seg([span[0], lerp(foot, top, 0.72)], [span[1], lerp(foot, top, 0.72)]);
  for (let a = span[0]; (span[1] - a) * dir > 0.01; a += step * dir) {
    path += seg([a, foot], [a, top]);
    if (!ring) continue;
    const [cx, cy] = on(a + (step * dir) / 2, lerp(foot, top, 0.36));
    const [ex] = on(a + step * dir, 0);
    const [sx] = on(a, 0);
    path += ellipse(cx, cy, Math.abs(ex - sx) * 0.42, Math.abs(ex - sx) * 0.62);
  }
  return path;
}
