import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convolveRound } from '../dsp/convolve.ts';
import { biquad, filterRound } from '../dsp/filter.ts';
import { room } from '../dsp/room.ts';
import { db, RATE, type Samples } from '../dsp/samples.ts';
import { writeWav } from '../dsp/wav.ts';
import { loudnessOf } from '../ffmpeg.ts';
import { brushes } from './brushes.ts';
import { glue } from './glue.ts';
import type { Channel, Score } from './score.ts';
import { passLength, stem } from './stem.ts';

type Stereo = [Samples, Samples];

/** Plays and mixes a score into one loop: parts, their tone and place, a room, a light hand. */
export function performed(score: Score): Stereo {
  const n = passLength(score);
  const dry: Stereo = [new Float32Array(n), new Float32Array(n)];
  const sent: Stereo = [new Float32Array(n), new Float32Array(n)];
  const place = (name: string, raw: Stereo, channel: Channel): void => {
    const tone = channel.tone.map(([kind, hertz, gain, q]) => biquad(kind, hertz, q, gain));
    const shaped = raw.map((x) => filterRound(x, ...tone)) as Stereo;
    const gain = db(channel.lufs - lufsOf(`${score.id}-${name}`, shaped));
    const angle = ((channel.pan + 1) * Math.PI) / 4;
    [Math.cos(angle), Math.sin(angle)].forEach((side, c) => {
      for (let i = 0; i < n; i++) {
        const v = (shaped[c]?.[i] ?? 0) * gain * side * Math.SQRT2;
        add(dry[c], i, v);
        add(sent[c], i, v * channel.send);
      }
    });
  };
  for (const part of score.parts) place(part.id, stem(score, part), part.channel);
  if (score.brushes) {
    place('brushes', brushes(score), { lufs: score.brushes.lufs, pan: 0.12, send: 0.12, tone: [] });
  }
  const mixed = dry.map((x, c) => {
    const wet = convolveRound(sent[c] ?? x, room({ ...score.room, seed: score.room.seed + c }));
    const clean = filterRound(wet, biquad('high', 190), biquad('low', 7500));
    return x.map((v, i) => v + (clean[i] ?? 0));
  }) as Stereo;
  const toned = mixed.map((x) =>
    filterRound(
      x,
      biquad('high', 34),
      biquad('bell', 290, 0.9, -1.2),
      biquad('highShelf', 8500, 0.7, 1.2),
    ),
  ) as Stereo;
  return glue(toned, { threshold: -20, ratio: 1.5, attack: 0.03, release: 0.28 }, RATE);
}

function add(x: Samples | undefined, i: number, v: number): void {
  if (x) x[i] = (x[i] ?? 0) + v;
}

function lufsOf(name: string, stereo: Stereo): number {
  const folder = join(tmpdir(), 'archivese-sound');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.stem.wav`);
  writeWav(file, stereo);
  return loudnessOf(file).lufs;
}
