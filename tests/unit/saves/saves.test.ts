import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openBrowserStore } from '../../../src/saves/browser-store.ts';
import { openMemoryStore } from '../../../src/saves/memory-store.ts';
import { exportSaves, importSaves } from '../../../src/saves/save-record.ts';
import { openSaves, type SaveStore } from '../../../src/saves/saves.ts';

const LABEL = { chapter: 0, place: 'office', date: '2022-03-25' };
const run = (...choices: string[]) => ({ storyVersion: 'v1', seed: seedOf(7), choices });

function fresh(store: SaveStore = openMemoryStore()) {
  let now = 1000;
  let id = 0;
  return openSaves({ store, clock: { now: () => ++now }, newId: () => `s${++id}` });
}

test('a run keeps one place, the newest, and three runs are kept', async () => {
  const saves = fresh();
  await saves.autosave('a', run('x'), LABEL);
  await saves.autosave('a', run('x', 'y'), LABEL);
  for (const id of ['b', 'c', 'd']) await saves.autosave(id, run(id), LABEL);
  const { autos } = await saves.list();
  expect(autos.map((record) => record.id)).toEqual(['auto:d', 'auto:c', 'auto:b']);
});

test('two tabs never overwrite each other’s place', async () => {
  const store = openMemoryStore();
  const [first, second] = [fresh(store), fresh(store)];
  await first.autosave('tab1', run('exact'), LABEL);
  await second.autosave('tab2', run('blank'), LABEL);
  const kept = (await first.list()).autos.map((record) => record.playthrough.choices[0]);
  expect(kept.sort()).toEqual(['blank', 'exact']);
});

test('a removed save can be put back as it was', async () => {
  const saves = fresh();
  const made = await saves.save('before the card', run('x'), LABEL);
  if (made === undefined) throw new Error('not kept');
  await saves.remove(made);
  expect((await saves.list()).named).toEqual([]);
  await saves.restore(made);
  expect((await saves.list()).named).toEqual([made]);
});

test('a full disk is told, and costs nothing that was kept', async () => {
  const store = openMemoryStore();
  await fresh(store).autosave('a', run('x'), LABEL);
  const full = { ...store, put: () => Promise.reject(new Error('QuotaExceededError')) };
  const saves = fresh(full);
  expect(await saves.autosave('b', run('y'), LABEL)).toBe(false);
  expect(await saves.save('mine', run('y'), LABEL)).toBeUndefined();
  expect((await saves.list()).autos).toHaveLength(1);
});

test('what cannot be read is kept and offered, not thrown away', async () => {
  const store = openMemoryStore();
  await store.put('auto:old', { playthrough: 'torn' });
  const { autos, unreadable } = await fresh(store).list();
  expect(autos).toEqual([]);
  expect(unreadable).toEqual([{ key: 'auto:old', text: '{\n "playthrough": "torn"\n}' }]);
});

test('a file carries saves from one device to another', async () => {
  const saves = fresh();
  const made = await saves.save('mine', run('x', 'y'), LABEL);
  if (made === undefined) throw new Error('not kept');
  expect(importSaves(exportSaves([made]))).toEqual({ ok: true, value: [made] });
});

test('a foreign file, a torn file and a forged one are refused in their own words', () => {
  expect(importSaves('{"a":')).toEqual({ ok: false, error: 'not_json' });
  expect(importSaves('{"save-state":{}}')).toEqual({ ok: false, error: 'foreign' });
  expect(importSaves('null')).toEqual({ ok: false, error: 'foreign' });
  const forged = { kind: 'archivese-saves', saves: [{ playthrough: { seed: -1 } }] };
  expect(importSaves(JSON.stringify(forged))).toEqual({ ok: false, error: 'damaged' });
});

test('the browser’s own database keeps a place', async () => {
  const store = await openBrowserStore();
  if (store === undefined) throw new Error('refused');
  await fresh(store).autosave('a', run('x'), LABEL);
  expect((await fresh(store).list()).autos[0]?.playthrough).toEqual(run('x'));
});

test('what is kept beside an autosave to show it sooner goes into no file, and is no damage where it is torn', async () => {
  const store = openMemoryStore();
  const mark = { language: 'es', state: '{}' } as const;
  await fresh(store).autosave('a', run('x'), LABEL, mark);
  const { autos } = await fresh(store).list();
  expect(autos[0]?.mark).toEqual(mark);
  const read = importSaves(exportSaves(autos));
  expect(read.ok && read.value[0]).not.toHaveProperty('mark');
  await store.put('auto:a', { ...autos[0], mark: 'torn' });
  const again = await fresh(store).list();
  expect(again.autos[0]?.playthrough).toEqual(run('x'));
  expect(again.unreadable).toEqual([]);
});
