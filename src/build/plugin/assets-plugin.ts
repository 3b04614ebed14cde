import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = 'assets';
/** What ships, by ending; sources and credits stay at home. */
const SHIPS = new Set(['.svg', '.json', '.webp', '.webm', '.m4a', '.png', '.woff2']);
const STAYS = /^(?:CREDITS\.json|readme\/)/;
const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
};

/** Pictures and sounds, at `media/…`, with one map of what there is so that nothing missing is asked for. */
export function assetsPlugin(): Plugin {
  return {
    name: 'archivese-assets',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\/(?:es\/)?media\//, '');
        const file = path && join(FOLDER, path);
        if (!request.url?.includes('media/') || !file || !existsSync(file)) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const file of filesBelow(resolve(FOLDER))) {
        const name = relative(resolve(FOLDER), file).replaceAll('\\', '/');
        if (!SHIPS.has(extname(name)) || STAYS.test(name)) continue;
        const fileName = name === 'icon.svg' ? name : `media/${name}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}

export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
