import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src/build/ink/catalogue.ts';
import { commentsOf, sceneCatalogue, sceneEntries } from '../../../src/tools/po-entries.ts';

const SCENE = `=== tram ===
Rain. # place: tram
*   [Nod. # id: nod]
    She said “no \\"yes\\"”.
-   Rain.
-> END
`;

function catalogueOf(text: string) {
  const findings: Parameters<typeof readCatalogue>[1] = [];
  return { entries: readCatalogue([{ name: 'tram.po', text }], findings).entries, findings };
}

test('a scene’s catalogue has every segment once, the second of two equal ones numbered', () => {
  const entries = sceneEntries(SCENE, []);
  expect(entries.map(({ context, english }) => [context, english])).toEqual([
    ['tram', 'Rain.'],
    ['tram', '[Nod.]'],
    ['tram', 'She said “no \\"yes\\"”.'],
    ['tram#2', 'Rain.'],
  ]);
});

test('what is written stays written, with its comment, when the scene is brought into step', () => {
  const first = sceneCatalogue('tram.ink', sceneEntries(SCENE, []), new Map()).replace(
    'msgid "Rain."\nmsgstr ""',
    'msgid "Rain."\nmsgstr "Llueve."',
  );
  const written = first.replace('#. narrator → reader, tú', '#. Ku → Inés, usted');
  const { entries } = catalogueOf(written);
  const again = sceneCatalogue('tram.ink', sceneEntries(SCENE, entries), commentsOf(written));
  expect(again).toBe(written);
});

test('what has no Spanish yet is told by the build', () => {
  const { findings } = catalogueOf(sceneCatalogue('tram.ink', sceneEntries(SCENE, []), new Map()));
  expect(findings.map(({ code }) => code)).toEqual(['L02', 'L02', 'L02', 'L02']);
});
