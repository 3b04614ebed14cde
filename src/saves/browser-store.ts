import { type IDBPDatabase, openDB } from 'idb';
import type { SaveStore } from './saves.ts';

const DATABASE = 'archivese';
const SAVES = 'saves';

/**
 * The browser's own database.
 * @returns `undefined` where the browser refuses (private windows, sandboxed frames, a full disk).
 */
export async function openBrowserStore(): Promise<SaveStore | undefined> {
  try {
    const database = await openDB(DATABASE, 1, {
      upgrade(db) {
        db.createObjectStore(SAVES);
      },
    });
    // Some browsers open the database and refuse the first transaction.
    await database.count(SAVES);
    return storeIn(database);
  } catch {
    return undefined;
  }
}

function storeIn(database: IDBPDatabase): SaveStore {
  return {
    async all() {
      const transaction = database.transaction(SAVES);
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      return keys.map((key, i) => ({ key: String(key), value: values[i] as unknown }));
    },
    async put(key, value) {
      await database.put(SAVES, value, key);
    },
    async remove(key) {
      await database.delete(SAVES, key);
    },
  };
}
