import type { SaveStore } from './saves.ts';

/** Keeps for as long as the page is open: what remains where the browser refuses. */
export function openMemoryStore(): SaveStore {
  const kept = new Map<string, unknown>();
  return {
    all: async () => [...kept].map(([key, value]) => ({ key, value })),
    put: async (key, value) => {
      kept.set(key, structuredClone(value));
    },
    remove: async (key) => {
      kept.delete(key);
    },
  };
}
