import type { Samples } from './samples.ts';

/**
 * Circular convolution: what the impulse response carries past the end of the loop falls on its
 * beginning. Done as a linear one by fast Fourier transform, then folded.
 */
export function convolveRound(loop: Samples, response: Samples): Samples {
  let size = 1;
  while (size < loop.length + response.length) size *= 2;
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  re.set(loop);
  im.set(response);
  fourier(re, im);
  multiplyHalves(re, im);
  // The inverse is the forward transform with real and imaginary parts exchanged.
  fourier(im, re);
  const out = new Float32Array(loop.length);
  for (let i = 0; i < loop.length + response.length; i++) {
    const k = i % loop.length;
    out[k] = (out[k] ?? 0) + (re[i] ?? 0) / size;
  }
  return out;
}

/** Both real signals were transformed at once, as z = a + ib; replaces Z by A·B. */
function multiplyHalves(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let k = 0; k <= n / 2; k++) {
    const m = (n - k) % n;
    const [zr, zi, wr, wi] = [re[k] ?? 0, im[k] ?? 0, re[m] ?? 0, -(im[m] ?? 0)];
    const [ar, ai] = [(zr + wr) / 2, (zi + wi) / 2];
    const [br, bi] = [(zi - wi) / 2, (wr - zr) / 2];
    const [pr, pi] = [ar * br - ai * bi, ar * bi + ai * br];
    re[k] = pr;
    im[k] = pi;
    re[m] = pr;
    im[m] = -pi;
  }
}

/** Radix-2 transform in place; the length is a power of two. */
function fourier(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      const [r, s] = [re[i] ?? 0, im[i] ?? 0];
      re[i] = re[j] ?? 0;
      im[i] = im[j] ?? 0;
      re[j] = r;
      im[j] = s;
    }
  }
  const cos = new Float64Array(n / 2).map((_, k) => Math.cos((2 * Math.PI * k) / n));
  const sin = new Float64Array(n / 2).map((_, k) => -Math.sin((2 * Math.PI * k) / n));
  for (let half = 1; half < n; half *= 2) {
    const step = n / (2 * half);
    for (let from = 0; from < n; from += 2 * half) {
      for (let k = 0; k < half; k++) {
        const c = cos[k * step] ?? 0;
        const s = sin[k * step] ?? 0;
        const a = from + k;
        const b = a + half;
        const br = re[b] ?? 0;
        const bi = im[b] ?? 0;
        const tr = br * c - bi * s;
        const ti = br * s + bi * c;
        re[b] = (re[a] ?? 0) - tr;
        im[b] = (im[a] ?? 0) - ti;
        re[a] = (re[a] ?? 0) + tr;
        im[a] = (im[a] ?? 0) + ti;
      }
    }
  }
}
