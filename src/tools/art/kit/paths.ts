import { num, type Point } from './numbers.ts';

/** Straight-edged closed shape. */
export function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`;
}

export function polyline(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${num(x)},${num(y)}`).join('L')}`;
}

export function rect(x: number, y: number, w: number, h: number): string {
  return `M${num(x)},${num(y)}h${num(w)}v${num(h)}h${num(-w)}z`;
}

export function roundRect(x: number, y: number, w: number, h: number, radius: number): string {
  const r = Math.min(radius, w / 2, h / 2);
  const arc = (dx: number, dy: number): string =>
    `a${num(r)},${num(r)} 0 0 1 ${num(dx)},${num(dy)}`;
  return (
    `M${num(x + r)},${num(y)}h${num(w - 2 * r)}${arc(r, r)}v${num(h - 2 * r)}${arc(-r, r)}` +
    `h${num(2 * r - w)}${arc(-r, -r)}v${num(2 * r - h)}${arc(r, -r)}z`
  );
}

export function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const arc = `a${num(rx)},${num(ry)} 0 1 1`;
  return `M${num(cx - rx)},${num(cy)}${arc} ${num(2 * rx)},0${arc} ${num(-2 * rx)},0z`;
}

export function circle(cx: number, cy: number, radius: number): string {
  return ellipse(cx, cy, radius, radius);
}

/** A door or window with a half-round head; `h` counts from head to foot. */
export function arch(x: number, y: number, w: number, h: number): string {
  const r = w / 2;
  const foot = num(y + h);
  return `M${num(x)},${foot}V${num(y + r)}a${num(r)},${num(r)} 0 0 1 ${num(w)},0V${foot}z`;
}

/** Quadrilateral with level top and foot: cones, lampshades, table tops seen at an angle. */
export function trapezoid(
  top: { x: number; y: number; w: number },
  foot: { x: number; y: number; w: number },
): string {
  return polygon([
    [top.x - top.w / 2, top.y],
    [top.x + top.w / 2, top.y],
    [foot.x + foot.w / 2, foot.y],
    [foot.x - foot.w / 2, foot.y],
  ]);
}

/** A cable or chain that hangs between two points, `sag` px below their middle. */
export function hanging(from: Point, to: Point, sag: number): string {
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2] as const;
  return `M${num(from[0])},${num(from[1])}Q${num(middle[0])},${num(middle[1])} ${num(to[0])},${num(to[1])}`;
}
