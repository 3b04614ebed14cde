import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/tools/browser/build-site.ts';
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

const servers: Server[] = [];

/**
 * Builds the novel and the two strangers' stories as a maker would, and serves each from a port of its own.
 * `DIST` names a novel that is built already; `REUSE=1` takes all that an earlier run has left.
 */
export async function setup(project: TestProject): Promise<void> {
  findChromium();
  project.provide('sites', {
    main: await serve(process.env.DIST ?? (await built('main'))),
    lighthouse: await serve(await built('lighthouse', `${STRANGERS}/the_lighthouse.ink`)),
    doors: await serve(await built('doors', `${STRANGERS}/two_doors.ink`)),
  });
}

export async function teardown(): Promise<void> {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function serve(folder: string): Promise<Site> {
  const server = staticServer(folder);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { folder, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** @returns the folder of the built site. */
async function built(name: string, story?: string): Promise<string> {
  const folder = join(OUT, name);
  if (!process.env.REUSE || !existsSync(join(folder, 'index.html'))) await buildSite(folder, story);
  return folder;
}
