import { readFileSync, writeFileSync } from 'node:fs';
import { RATE, type Samples } from './samples.ts';

/** Writes 32-bit float WAV, one channel an element. */
export function writeWav(file: string, channels: readonly Samples[]): void {
  const frames = channels[0]?.length ?? 0;
  const width = channels.length;
  const out = Buffer.alloc(44 + frames * width * 4);
  out.write('RIFF', 0);
  out.writeUInt32LE(out.length - 8, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(3, 20);
  out.writeUInt16LE(width, 22);
  out.writeUInt32LE(RATE, 24);
  out.writeUInt32LE(RATE * width * 4, 28);
  out.writeUInt16LE(width * 4, 32);
  out.writeUInt16LE(32, 34);
  out.write('data', 36);
  out.writeUInt32LE(frames * width * 4, 40);
  channels.forEach((channel, c) => {
    for (let i = 0; i < frames; i++) out.writeFloatLE(channel[i] ?? 0, 44 + (i * width + c) * 4);
  });
  writeFileSync(file, out);
}

/** Reads 32-bit float WAV (also the extensible kind that the tools write). */
export function readWav(file: string): Samples[] {
  const data = readFileSync(file);
  let at = 12;
  let width = 0;
  while (at + 8 <= data.length) {
    const id = data.toString('latin1', at, at + 4);
    // A tool that writes to a pipe cannot go back to fill in the length.
    const size = Math.min(data.readUInt32LE(at + 4), data.length - at - 8);
    if (id === 'fmt ') {
      width = data.readUInt16LE(at + 10);
      if (data.readUInt16LE(at + 22) !== 32) throw new RangeError(`${file}: not 32-bit float`);
    }
    if (id === 'data') return channelsOf(data.subarray(at + 8, at + 8 + size), width);
    at += 8 + size + (size & 1);
  }
  throw new RangeError(`${file}: no data`);
}

function channelsOf(data: Buffer, width: number): Samples[] {
  const frames = Math.floor(data.length / (4 * width));
  return Array.from({ length: width }, (_, c) =>
    new Float32Array(frames).map((_, i) => data.readFloatLE((i * width + c) * 4)),
  );
}
