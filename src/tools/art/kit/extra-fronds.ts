import type { Dice } from './dice.ts';
import { lerp, num, type Point } from './numbers.ts';

/** A palm leaf: a bowed rib with blades on both sides, as one filled path. */
export function frond(
  roll: Dice,
  from: Point,
  to: Point,
  sag: number,
  blade: { length: number; width: number; howMany: number },
): string {
  const bend: Point = [(from[0] + to[0]) / 2, Math.min(from[1], to[1]) - sag];
  const on = (t: number): Point => {
    const u = 1 - t;
    return [
      u * u * from[0] + 2 * u * t * bend[0] + t * t * to[0],
      u * u * from[1] + 2 * u * t * bend[1] + t * t * to[1],
    ];
  };
  let path = '';
  for (let i = 1; i <= blade.howMany; i++) {
    const t = i / blade.howMany;
    const [x, y] = on(t);
    const [ax, ay] = on(Math.max(0, t - 0.03));
    const along = Math.atan2(y - ay, x - ax);
    const long = blade.length * Math.sin(Math.PI * lerp(0.16, 0.86, t)) * roll.range(0.85, 1.1);
    for (const side of [-1, 1]) {
      const angle = along + side * lerp(1.15, 0.5, t) + roll.range(-0.08, 0.08);
      const drop = side * Math.sin(along) > 0 ? 0.18 : 0.1;
      const tip: Point = [Math.cos(angle) * long, Math.sin(angle) * long + long * drop];
      const w = (blade.width * (1 - t * 0.5)) / 2;
      const nx = -Math.sin(angle) * w;
      const ny = Math.cos(angle) * w;
      path +=
        `M${num(x)},${num(y)}q${num(tip[0] * 0.45 + nx * 2)},${num(tip[1] * 0.35 + ny * 2)} ${num(tip[0])},${num(tip[1])}` +
        `q${num(-tip[0] * 0.5 - nx * 2)},${num(-tip[1] * 0.6 - ny * 2)} ${num(-tip[0])},${num(-tip[1])}z`;
    }
  }
  const rib = blade.width * 0.4;
  return `${path}M${num(from[0] - rib)},${num(from[1])}Q${num(bend[0])},${num(bend[1] - rib)} ${num(to[0])},${num(to[1])}Q${num(bend[0] + rib)},${num(bend[1] + rib)} ${num(from[0] + rib)},${num(from[1])}z`;
}
