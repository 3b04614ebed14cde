import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { staticServer } from '../../src/tools/server/static-server.ts';

const FOLDER = 'tests/fixtures/host';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

/** A page of somebody else's, on an origin of its own, and the site that its frames are of. */
export interface HostPage {
  readonly url: string;
  readonly site: string;
  close(): Promise<void>;
}

/**
 * Serves a newspaper's page under a strict policy, and the built site beside it.
 * @param folder of the built site.
 * @param everyone whether the site lets every origin read its files.
 */
export async function openHostPage(folder: string, everyone: boolean): Promise<HostPage> {
  const siteServer = staticServer(folder, { everyone });
  const site = await listen(siteServer);
  const origin = site.replace(/\/$/, '');
  const policy = `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src data:; frame-src ${origin}; base-uri 'none'`;
  const hostServer = createServer((request, response) => {
    const name = request.url === '/' ? 'host.html' : (request.url ?? '').slice(1).split('?')[0];
    const type = TYPES[name?.split('.').at(-1) ?? ''];
    if (!name || type === undefined || /[/\\]/.test(name)) {
      response.writeHead(404).end();
      return;
    }
    const text = readFileSync(join(FOLDER, name), 'utf8').replaceAll('{{site}}', site);
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(text);
  });
  const url = await listen(hostServer);
  return {
    url,
    site,
    async close() {
      for (const server of [siteServer, hostServer]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
