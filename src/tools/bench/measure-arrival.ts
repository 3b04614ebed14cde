import type { Browser } from 'playwright-core';
import { openSlowPage, type SlowPage } from './slow-page.ts';

/** Milliseconds from the navigation on; bytes as they went over the wire. */
export interface Arrival {
  readonly firstWords: number;
  readonly firstAnswer: number;
  readonly bytesUntilAnswer: number;
  /** `undefined` where no picture came within the patience. */
  readonly firstPicture: number | undefined;
  readonly largestFiles: readonly string[];
}

/** What the page itself notes, from the first document on. */
interface Notes {
  readonly began: number;
  clicked?: number;
  answered?: number;
  picture?: number;
}

const PATIENCE_MS = 60_000;

/** Opens the novel as a new reader does and takes the first choice as soon as its words can be seen. */
export async function measureArrival(browser: Browser, url: string): Promise<Arrival> {
  const slow = await openSlowPage(browser);
  try {
    const wire = watchWire(slow);
    await slow.page.addInitScript(noteAndChoose);
    await slow.page.goto(url, { waitUntil: 'commit' });
    const kept = () =>
      slow.page.evaluate(() => {
        const notes = JSON.parse(sessionStorage.getItem('bench') ?? '{}') as Notes;
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return { notes, paint: paint?.startTime };
      });
    await slow.page.waitForFunction(
      () => {
        const { stage } = document.documentElement.dataset;
        return stage === 'ready' || stage === 'none';
      },
      undefined,
      { timeout: PATIENCE_MS },
    );
    const { notes, paint } = await kept();
    const answered = (notes.answered ?? Number.NaN) - notes.began;
    return {
      firstWords: paint ?? Number.NaN,
      firstAnswer: answered,
      bytesUntilAnswer: wire.bytesUntil(answered),
      firstPicture: notes.picture === undefined ? undefined : notes.picture - notes.began,
      largestFiles: wire.largestUntil(answered),
    };
  } finally {
    await slow.close();
  }
}

/** Runs in the page before anything else. */
function noteAndChoose(): void {
  const kept = sessionStorage.getItem('bench');
  const notes: Notes = kept === null ? { began: performance.timeOrigin } : JSON.parse(kept);
  const now = () => performance.timeOrigin + performance.now();
  const keep = () => sessionStorage.setItem('bench', JSON.stringify(notes));
  keep();
  // A reader cannot press what she does not see; what is pressed before the first small script is there goes as a form.
  const isKept = () => !dispatchEvent(new Event('submit', { cancelable: true }));
  const press = () => {
    if (notes.clicked !== undefined) return;
    if (!isKept()) {
      setTimeout(press, 5);
      return;
    }
    notes.clicked = now();
    keep();
    document.querySelector<HTMLButtonElement>('button[data-choice]')?.click();
  };
  new PerformanceObserver(press).observe({ type: 'paint', buffered: true });
  const look = () => {
    if (notes.answered === undefined && document.querySelector('[data-passage="1"]') !== null) {
      notes.answered = now();
      keep();
    }
    if (notes.picture === undefined && document.documentElement.dataset.stage === 'ready') {
      notes.picture = now();
      keep();
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-stage'],
  });
}

/** Counts what comes over the wire, images and fonts apart. */
function watchWire({ cdp }: SlowPage) {
  interface File {
    readonly url: string;
    readonly type: string;
    readonly parts: [at: number, bytes: number][];
    end?: { at: number; bytes: number };
  }
  const files = new Map<string, File>();
  let began: number | undefined;
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    began ??= timestamp;
    files.set(requestId, { url: request.url, type: type ?? '', parts: [] });
  });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
    files.get(requestId)?.parts.push([timestamp, encodedDataLength]);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const file = files.get(requestId);
    if (file !== undefined) file.end = { at: timestamp, bytes: encodedDataLength };
  });
  const until = (ms: number) => {
    const cut = (began ?? 0) + ms / 1000;
    return [...files.values()]
      .filter(({ type }) => type !== 'Image' && type !== 'Font')
      .map(({ url, parts, end }) => {
        if (end !== undefined && end.at <= cut) return { url, sum: end.bytes };
        const sum = parts.reduce((total, [at, bytes]) => (at <= cut ? total + bytes : total), 0);
        return { url, sum };
      });
  };
  return {
    bytesUntil: (ms: number) => until(ms).reduce((total, { sum }) => total + sum, 0),
    largestUntil: (ms: number) =>
      until(ms)
        .filter(({ sum }) => sum > 0)
        .toSorted((a, b) => b.sum - a.sum)
        .map(({ url, sum }) => `${new URL(url).pathname} ${sum}`),
  };
}
