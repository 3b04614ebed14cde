import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SoundEntry } from '../../sound/manifest.ts';
import { CATALOGUE } from './catalogue.ts';

export type Manifest = Record<string, SoundEntry>;

export function readManifest(folder: string): Manifest {
  const file = join(folder, 'sounds.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

/** Writes the manifest in the catalogue's order; what the catalogue no longer has is dropped. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const rows = CATALOGUE.flatMap(({ id }) => {
    const entry = manifest[id];
    return entry ? [[id, entry] as const] : [];
  });
  const text = JSON.stringify(Object.fromEntries(rows), null, 2);
  writeFileSync(join(folder, 'sounds.json'), `${text}\n`);
}
