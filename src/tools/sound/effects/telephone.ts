import { biquad, filter } from '../dsp/filter.ts';
import { roomed } from '../dsp/room.ts';
import { addAt, type Samples, silence } from '../dsp/samples.ts';
import { type Mode, puff, ring } from '../dsp/strike.ts';

const gong = (hertz: number): readonly Mode[] => [
  [hertz, 0.5, 0.22],
  [hertz * 2.02, 0.3, 0.15],
  [hertz * 2.97, 0.22, 0.09],
  [hertz * 4.11, 0.12, 0.05],
];

/** One ring of a desk telephone: a clapper between two gongs, some twenty blows a second. */
export function telephone(): Samples {
  const out = silence(2.5);
  const gongs = [ring(gong(1120)), ring(gong(1395))] as const;
  const blows = 26;
  for (let k = 0; k < blows; k++) {
    const at = 0.01 + k * 0.0505 + (k % 3) * 0.0011;
    const loud = Math.min(1, 0.5 + k * 0.2) * (k % 2 ? 0.92 : 1);
    addAt(out, k % 2 ? gongs[1] : gongs[0], at, loud * 0.3);
    addAt(
      out,
      puff({ seed: k + 1, attack: 0.0003, dying: 0.002 }, biquad('band', 2700, 1)),
      at,
      0.1,
    );
  }
  const body = filter(out, biquad('bell', 640, 1, 3), biquad('high', 300), biquad('low', 8500));
  return roomed(body, { seed: 201, decay: 0.5, bright: 0.4, delay: 0.006 }, 0.25);
}
