import { num } from './numbers.ts';

/**
 * The same small outline once more, somewhere else: crowds, hats and leaves as one path.
 * `d` has absolute commands with pairs only (M, L, C, Q, Z), drawn around 0,0.
 */
export function stamped(d: string, x: number, y: number, scale = 1, flip = false): string {
  return d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, a: string, b: string) =>
      `${num(x + (flip ? -1 : 1) * Number(a) * scale)},${num(y + Number(b) * scale)}`,
  );
}

/** A disc written so that it can be stamped. */
export function disc(x: number, y: number, rx: number, ry = rx): string {
  const [kx, ky] = [rx * 0.552, ry * 0.552];
  return (
    `M${num(x - rx)},${num(y)}C${num(x - rx)},${num(y - ky)} ${num(x - kx)},${num(y - ry)} ${num(x)},${num(y - ry)}` +
    `C${num(x + kx)},${num(y - ry)} ${num(x + rx)},${num(y - ky)} ${num(x + rx)},${num(y)}` +
    `C${num(x + rx)},${num(y + ky)} ${num(x + kx)},${num(y + ry)} ${num(x)},${num(y + ry)}` +
    `C${num(x - kx)},${num(y + ry)} ${num(x - rx)},${num(y + ky)} ${num(x - rx)},${num(y)}Z`
  );
}
