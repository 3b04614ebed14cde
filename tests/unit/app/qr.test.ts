import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/app/qr/qr-path.ts';

/** Paints the path as a browser would, some pixels a module. */
function painted({ size, path }: { readonly size: number; readonly path: string }) {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, end] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = row * width + Number(x) * scale;
      for (let at = from; at < from + Number(end) * scale; at++) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width, height: width, data };
}

test('a camera reads from the picture of a whole way what was written into it', () => {
  const link = `https://example.org/archivese/es/#r=a${'Zx-_09'.repeat(60)}`;
  const made = qrPath(link);
  expect(made && decodeQR(painted(made))).toBe(link);
});

test('what no camera could read is not drawn', () => {
  expect(qrPath('a'.repeat(1201))).toBeUndefined();
});
