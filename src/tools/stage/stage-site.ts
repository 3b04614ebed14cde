import { symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { staticServer } from '../server/static-server.ts';

/** The stage without the novel, at an address. */
export interface StageSite {
  /** Of the folder that holds `harness.html`; ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

const SOURCE = 'tests/fixtures/stage';

/**
 * Builds the stage by itself and serves it beside the pictures as they lie in `assets`.
 * @param folder where it is built; whatever is there goes.
 */
export async function openStageSite(folder: string): Promise<StageSite> {
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      // Beside it lie the pictures, under the name that Vite would give its own files.
      assetsDir: 'code',
      target: 'es2022',
      chunkSizeWarningLimit: 1600,
      rolldownOptions: { input: join(SOURCE, 'harness.html') },
    },
  });
  symlinkSync(resolve('assets'), join(folder, 'assets'), 'junction');
  const server = staticServer(folder);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
