import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

/**
 * Bundles a program of ours into one classic script: a frame of opaque origin is refused every module, and a page of
 * somebody else's should not have to know what one is.
 * @param entry from the project's root.
 * @returns the script's text.
 * @throws Error where it does not come to exactly one script.
 */
export async function classicBundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      copyPublicDir: false,
      chunkSizeWarningLimit: 1600,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'archivese' },
      rollupOptions: { output: { codeSplitting: false, extend: true } },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]) as Rollup.RollupOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length !== 1) {
    throw new Error(`${entry} came to ${chunks.length} scripts`);
  }
  return chunk.code;
}
