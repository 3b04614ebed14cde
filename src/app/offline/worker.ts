/**
 * `sw.js`: what was read once can be read again without a network. Pages are always asked of the network first, so that
 * no copy outlives a correction; files with a hash in their names, and pictures and sounds by the hash that the build
 * gives here, come from the copy. Frames in other people's pages are left alone.
 */

/** Put in by the build. */
declare const OFFLINE: {
  /** Changes with every build that changes a file. */
  readonly build: string;
  /** From the root: the words, their faces and the programs that show them. */
  readonly precache: readonly string[];
  /** From the root -> hash of the contents, of what has none in its name. */
  readonly media: Readonly<Record<string, string>>;
};

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;
const WORDS = `archivese-words-${OFFLINE.build}`;
const MEDIA = 'archivese-media';
const ROOT = worker.registration.scope;
/** A network that does not answer a page for so long counts as none, in milliseconds. */
const PATIENCE = 4000;

worker.addEventListener('install', (event) => event.waitUntil(keepWords()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));
worker.addEventListener('message', ({ data }) => {
  // The page asks when its reader says so, and has kept the place before.
  if (data === 'take-over') worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === undefined) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (path.startsWith('media/')) event.respondWith(medium(request, path));
  else if (isKept(path)) event.respondWith(word(request));
});

/** From the root; `undefined` for what is none of ours to answer. */
function pathOf({ url, method }: Request): string | undefined {
  if (method !== 'GET' || !url.startsWith(ROOT)) return undefined;
  const path = url.slice(ROOT.length).replace(/[?#].*$/, '');
  return /^(?:es\/)?embed\//.test(path) ? undefined : path;
}

function isKept(path: string): boolean {
  return path.startsWith('assets/') || OFFLINE.precache.includes(path);
}

async function keepWords(): Promise<void> {
  const cache = await caches.open(WORDS);
  await Promise.all(
    OFFLINE.precache.map(async (path) => {
      const url = ROOT + path;
      // What has its hash in its name is the same as in the copy before.
      const before = /[.-][\w-]{8}\.\w+$/.test(path) ? await caches.match(url) : undefined;
      const response = before ?? (await fetch(url, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      await cache.put(url, response);
    }),
  );
}

/** Takes away the words of earlier builds, and pictures and sounds that were changed since. */
async function tidy(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('archivese-words-') && name !== WORDS) await caches.delete(name);
  }
  const media = await caches.open(MEDIA);
  const wanted = new Set(Object.keys(OFFLINE.media).map(mediaKey));
  for (const request of await media.keys()) {
    if (!wanted.has(request.url)) await media.delete(request);
  }
  await worker.clients.claim();
}

/** The network's page; the copy's where there is no network. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(WORDS);
  try {
    const response = await withPatience(fetch(request));
    if (response.ok && !response.redirected) await cache.put(bare(request), response.clone());
    return response;
  } catch {
    const kept = await cache.match(bare(request));
    return kept ?? Response.error();
  }
}

/** An address without what the page itself reads of it. */
function bare({ url }: Request): string {
  return url.replace(/[?#].*$/, '');
}

async function word(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(WORDS)).put(request.url, response.clone());
  return response;
}

/** A picture or a sound, kept as it is used. */
async function medium(request: Request, path: string): Promise<Response> {
  const media = await caches.open(MEDIA);
  const key = mediaKey(path);
  const kept = await media.match(key);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.status === 200 && OFFLINE.media[path] !== undefined) {
    await media.put(key, response.clone()).catch(() => undefined);
  }
  return response;
}

function mediaKey(path: string): string {
  return `${ROOT}${path}?${OFFLINE.media[path]}`;
}

function withPatience(response: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No answer')), PATIENCE);
    response.then(resolve, reject);
  });
}
