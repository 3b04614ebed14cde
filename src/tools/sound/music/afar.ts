import { biquad, filterRound } from '../dsp/filter.ts';
import { drift } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import { RATE, type Samples } from '../dsp/samples.ts';

/**
 * Takes a band four streets away: walls eat its top, house fronts answer late, and the wind opens
 * and shuts what is left. The two ears hear nearly the same; the fronts make the difference.
 */
export function afar(loop: readonly Samples[], seed: number): Samples[] {
  const seconds = (loop[0]?.length ?? 0) / RATE;
  const wind = drift(seconds, { seed, turns: 5, from: 0, to: 1 });
  return loop.map((x, side) => {
    const street = inRoom(
      filterRound(x, biquad('high', 120), biquad('bell', 950, 0.7, 4)),
      { seed: seed + 1 + side, decay: 2.6, bright: 0.25, delay: 0.11 + 0.017 * side },
      0.5,
    );
    const shut = filterRound(street, biquad('low', 1100), biquad('low', 1400));
    const open = filterRound(street, biquad('low', 2300), biquad('low', 3200));
    return shut.map((v, i) => {
      const w = wind(i);
      return ((1 - w) * v + w * (open[i] ?? 0)) * (0.72 + 0.28 * w);
    });
  });
}
