import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/tools/browser/find-chromium.ts';
import { staticServer } from '../../src/tools/server/static-server.ts';

/** A built site: where it is served and where its files are. */
export interface Site {
  readonly url: string;
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<'main' | 'lighthouse' | 'doors', Site>;
  }
}

const OUT = 'tests/browser/.out';
const STRANGERS = 'tests/fixtures/strangers';

/**
 * Builds the novel and the two strangers' stories as a maker would, and serves each from a port of its own.
 * `DIST` names a novel that is built already; `REUSE=1` takes all that an earlier run has left.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findChromium();
  const main = process.env.DIST ?? (await built('main'));
  const lighthouse = await built('lighthouse', `${STRANGERS}/the_lighthouse.ink`);
  const doors = await built('doors', `${STRANGERS}/two_doors.ink`);
  const servers: Server[] = [];
  const serve = async (folder: string): Promise<Site> => {
    const server = staticServer(folder);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { folder, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
  };
  project.provide('sites', {
    main: await serve(main),
    lighthouse: await serve(lighthouse),
    doors: await serve(doors),
  });
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}

/** @returns the folder of the built site. @throws Error with the build's own words. */
async function built(name: string, story?: string): Promise<string> {
  const folder = join(OUT, name);
  if (process.env.REUSE && existsSync(join(folder, 'index.html'))) return folder;
  const { VITEST: _unit, NODE_ENV: _test, ...env } = process.env;
  const wanted = { ...env, OUT_DIR: folder, ...(story === undefined ? {} : { STORY: story }) };
  const build = spawn('npx', ['vite', 'build', '--logLevel', 'warn'], { env: wanted });
  let said = '';
  build.stdout.on('data', (text) => {
    said += text;
  });
  build.stderr.on('data', (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => build.on('close', resolve));
  if (code !== 0) throw new Error(`The build of ${story ?? 'the novel'} failed:\n${said}`);
  return folder;
}
