import { execFileSync, spawnSync } from 'node:child_process';

/** Runs ffmpeg quietly; what it writes is the same every time. @throws if it fails. */
export function ffmpeg(...words: readonly string[]): void {
  execFileSync('ffmpeg', ['-nostdin', '-y', '-v', 'error', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export type Loudness = {
  /** Integrated loudness, LUFS. Means little under half a second. */
  readonly lufs: number;
  /** Loudness range, LU. */
  readonly range: number;
  /** True peak, dBTP. */
  readonly peak: number;
};

/** Measures a file by EBU R128. @see https://tech.ebu.ch/publications/r128 */
export function loudnessOf(file: string): Loudness {
  const run = spawnSync(
    'ffmpeg',
    [
      '-nostdin',
      '-hide_banner',
      '-nostats',
      '-i',
      file,
      '-af',
      'ebur128=peak=true',
      '-f',
      'null',
      '-',
    ],
    { encoding: 'utf8' },
  );
  const text = run.stderr.slice(run.stderr.lastIndexOf('Summary:'));
  const number = (key: string): number =>
    Number(new RegExp(`${key}:\\s+(-?[\\d.]+)`).exec(text)?.[1] ?? NaN);
  return { lufs: number('I'), range: number('LRA'), peak: number('Peak') };
}
