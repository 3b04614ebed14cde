import { chance } from '../dsp/chance.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { murmur } from '../dsp/murmur.ts';
import { pink } from '../dsp/noise.ts';
import { inRoom } from '../dsp/room.ts';
import { addAt, addRound, db, levelled, type Samples, silence, sum } from '../dsp/samples.ts';
import { puff, ring } from '../dsp/strike.ts';

const SECONDS = 40.96;

/** A hall full of reporters, as the small loudspeaker of a wall television gives it. */
export function pressHall(): Samples {
  const people = murmur({
    seed: 7,
    seconds: SECONDS,
    voices: 22,
    high: 0.42,
    pauses: [0.3, 2.6],
    laughs: 2,
  });
  const hall = inRoom(
    sum([people, 1], [business(), db(15)]),
    { seed: 8, decay: 1.25, bright: 0.4, delay: 0.02 },
    0.9,
  );
  const air = filterRound(pink(SECONDS, 9), biquad('low', 1500));
  return loudspeaker(sum([levelled(hall), 1], [levelled(air), db(-22)]));
}

/** Shutters, a chair, a cough, a hand on the microphone. */
function business(): Samples {
  const luck = chance(71);
  const out = silence(SECONDS);
  for (let k = 0; k < 11; k++) {
    const at = ((k + luck.range(0.1, 0.9)) / 11) * SECONDS;
    const bursts = luck.happens(0.35) ? 3 : 1;
    for (let b = 0; b < bursts; b++) {
      addRound(out, shutterFarOff(500 + k * 7 + b), at + b * 0.17, luck.range(0.1, 0.3));
    }
  }
  for (const [at, hertz] of [
    [9.3, 540],
    [9.62, 500],
    [28.8, 420],
    [29.05, 410],
  ] as const) {
    const cough = puff({ seed: hertz, attack: 0.012, dying: 0.05 }, biquad('band', hertz, 1.1));
    addRound(out, cough, at, 0.8);
  }
  for (let k = 0; k < 26; k++) {
    const scrape = ring([
      [310 + k * 4, 0.2, 0.008],
      [870 + k * 9, 0.15, 0.005],
    ]);
    addRound(out, scrape, 18.4 + k * 0.016, 0.28 * Math.sin((Math.PI * k) / 26));
  }
  for (const at of [35.2, 35.5])
    addRound(
      out,
      ring([
        [130, 0.8, 0.03],
        [290, 0.4, 0.02],
      ]),
      at,
      0.5,
    );
  return out;
}

function shutterFarOff(seed: number): Samples {
  const out = silence(0.14);
  for (const at of [0, 0.06]) {
    addAt(
      out,
      puff({ seed: seed + at * 100, attack: 0.0004, dying: 0.004 }, biquad('band', 3100, 1)),
      at,
    );
  }
  return out;
}

/** Two inches of paper cone in a plastic case: no bottom, no top, a nose, and a little strain. */
function loudspeaker(x: Samples): Samples {
  const narrow = filterRound(
    x,
    biquad('high', 330),
    biquad('high', 280),
    biquad('bell', 1150, 1.1, 4),
    biquad('bell', 2600, 2, 4),
    biquad('bell', 520, 2.5, -3),
    biquad('low', 4300),
    biquad('low', 5200),
  );
  const strained = levelled(narrow).map((v) => Math.tanh(v * 0.55));
  return filterRound(strained, biquad('high', 250), biquad('low', 5200));
}
