import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { filesBelow } from './assets-plugin.ts';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.webmanifest']);
/** Below this a compressed copy saves nothing. */
const LEAST = 512;

/** Puts `.br` and `.gz` beside every text, as large as a server would send it. */
export function precompressPlugin(): Plugin {
  let folder = 'dist';
  return {
    name: 'archivese-precompress',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle() {
      for (const file of filesBelow(folder)) {
        if (!TEXT.has(extname(file))) continue;
        const bytes = readFileSync(file);
        if (bytes.length < LEAST) continue;
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
