import { biquad, filterRound } from './filter.ts';
import { peakOf, RATE, type Samples } from './samples.ts';

export type Seam = {
  /** Step from the last sample to the first, and the 99th percentile of steps inside. */
  readonly jump: number;
  readonly jumpInside: number;
  /** Decibels between the 10 ms before the seam and after it, and the 95th percentile inside. */
  readonly step: number;
  readonly stepInside: number;
  /** Share of places inside whose crackle (above 6 kHz) is less than the seam's, 0–1. */
  readonly crackle: number;
};

/** Is the place where a loop closes any different from its inside? */
export function seamOf(loop: Samples): Seam {
  const n = loop.length;
  const steps = loop.map((v, i) => Math.abs(v - (loop[(i + n - 1) % n] ?? 0)));
  const block = Math.round(0.01 * RATE);
  const blocks = Math.floor(n / block);
  const energy = (at: number): number => {
    let s = 1e-12;
    for (let i = 0; i < block; i++) s += (loop[(at + i + n) % n] ?? 0) ** 2;
    return 10 * Math.log10(s / block);
  };
  const changes = Array.from({ length: blocks - 2 }, (_, k) =>
    Math.abs(energy((k + 1) * block) - energy(k * block)),
  );
  const high = filterRound(loop, biquad('high', 6000), biquad('high', 6000));
  const around = (at: number): number => {
    const from = (at - 240 + n) % n;
    const piece = new Float32Array(480).map((_, i) => high[(from + i) % n] ?? 0);
    return peakOf(piece);
  };
  const places = Array.from({ length: blocks - 2 }, (_, k) => around((k + 1) * block));
  const here = around(0);
  return {
    jump: steps[0] ?? 0,
    jumpInside: percentile([...steps.slice(1)], 0.99),
    step: Math.abs(energy(0) - energy(-block)),
    stepInside: percentile(changes, 0.95),
    crackle: places.filter((p) => p < here).length / places.length,
  };
}

function percentile(values: readonly number[], share: number): number {
  return Float64Array.from(values).sort()[Math.floor(values.length * share)] ?? 0;
}
