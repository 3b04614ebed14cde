import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
/** Names with a hash of their contents never change. */
const HASHED = /[.-][\w-]{8}\.\w+$/;

export interface ServerOptions {
  /** Whether pages of every origin may read the files: a scene in a sandboxed frame has its picture then. */
  readonly everyone?: boolean;
}

/** Serves a built site: compressed copies, ranges for sound, caching by name. Nothing is written. */
export function staticServer(folder: string, { everyone = false }: ServerOptions = {}): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    if (everyone) response.setHeader('Access-Control-Allow-Origin', '*');
    serve(root, request, response);
  });
}

function serve(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  const file = fileOf(root, request.url ?? '/');
  if (file === undefined) {
    refuse(response, 404);
    return;
  }
  if (file === 'slash') {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.writeHead(301, { Location: `${url.pathname}/${url.search}` });
    response.end();
    return;
  }
  const extension = extname(file);
  const headers: Record<string, string> = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
  };
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (range !== null) {
    sendRange(file, range, headers, response);
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const copy = ENCODINGS.find(
    ([name, ending]) => accepted.includes(name) && existsSync(file + ending),
  );
  if (copy !== undefined) headers['Content-Encoding'] = copy[0];
  const path = copy === undefined ? file : file + copy[1];
  response.writeHead(200, { ...headers, 'Content-Length': String(statSync(path).size) });
  if (request.method === 'HEAD') response.end();
  else createReadStream(path).pipe(response);
}

/** @returns the file to send, `slash` where a folder was asked for without one, `undefined` where there is none. */
function fileOf(root: string, url: string): string | 'slash' | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = join(root, normalize(path));
  if (!file.startsWith(root) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith('/')) return 'slash';
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function sendRange(
  file: string,
  [, from = '', to = '']: RegExpExecArray,
  headers: Record<string, string>,
  response: ServerResponse,
): void {
  const { size } = statSync(file);
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end || start >= size) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` });
    response.end();
    return;
  }
  response.writeHead(206, {
    ...headers,
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': String(end - start + 1),
  });
  createReadStream(file, { start, end }).pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'Not found' : 'Not allowed');
}
