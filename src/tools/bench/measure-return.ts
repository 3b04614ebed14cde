import type { Browser } from 'playwright-core';
import { settled } from './measure-reading.ts';
import type { Way } from './measure-replay.ts';
import { openSlowPage } from './slow-page.ts';

/** Milliseconds from the navigation on. */
export interface Return {
  /** The last passage is in the page. */
  readonly shown: number;
  /** So are all that came before it. */
  readonly told: number;
}

const PATIENCE_MS = 60_000;
const RUN = 'bench';

/** Loads the page again at the end of a long way, as a reader does who comes back. */
export async function measureReturn(browser: Browser, url: string, way: Way): Promise<Return> {
  const slow = await openSlowPage(browser, { network: false });
  try {
    await slow.page.goto(url, { waitUntil: 'commit' });
    await slow.page.waitForFunction(settled, undefined, { timeout: PATIENCE_MS });
    await slow.page.evaluate(keepPlace, [way, RUN] as const);
    await slow.page.addInitScript(noteReturn, way.playthrough.choices.length);
    await slow.page.reload({ waitUntil: 'commit' });
    const notes = await slow.page.waitForFunction(
      () => {
        const { returned } = globalThis as unknown as { returned: Partial<Return> };
        return returned.told === undefined ? undefined : returned;
      },
      undefined,
      { timeout: PATIENCE_MS },
    );
    return (await notes.jsonValue()) as Return;
  } finally {
    await slow.close();
  }
}

/** Runs in the page: keeps the place as the novel itself does. */
async function keepPlace([{ playthrough, mark }, run]: readonly [Way, string]): Promise<void> {
  const record = {
    schema: 1,
    id: `auto:${run}`,
    kind: 'auto',
    name: '',
    savedAt: Date.now(),
    playthrough,
    label: { chapter: undefined, place: undefined, date: undefined },
    mark: { language: 'en', state: mark },
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('archivese', 1);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('saves', 'readwrite');
  transaction.objectStore('saves').put(record, record.id);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  sessionStorage.setItem('archivese.run', run);
}

/** Runs in the page before anything else. */
function noteReturn(last: number): void {
  const returned: { shown?: number; told?: number } = {};
  Object.assign(globalThis, { returned });
  const has = (turn: number) => document.querySelector(`[data-passage="${turn}"]`) !== null;
  new MutationObserver(() => {
    if (!has(last)) return;
    returned.shown ??= performance.now();
    if (has(0)) returned.told ??= performance.now();
  }).observe(document, { subtree: true, childList: true });
}
