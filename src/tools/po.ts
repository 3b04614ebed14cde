import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCatalogue } from '../build/ink/catalogue.ts';
import { commentsOf, sceneCatalogue, sceneEntries } from './po-entries.ts';

/**
 * `npm run po -- chapters/01_vienna/lunch.ink …`: brings a scene's catalogue into step with its ink. What is written
 * stays; what is new stands empty; what nothing asks for any more is printed, so that no sentence is lost, and left out.
 */
const FOLDER = 'story';
for (const name of process.argv.slice(2)) {
  const path = join(FOLDER, 'es', `${basename(name, '.ink')}.po`);
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { entries: known } = readCatalogue([{ name: path, text: old }], []);
  const entries = sceneEntries(readFileSync(join(FOLDER, name), 'utf8'), known);
  writeFileSync(path, sceneCatalogue(name, entries, commentsOf(old)));
  const kept = new Set(entries.map(({ context, english }) => `${context}\u0004${english}`));
  for (const { context, english, words } of known) {
    if (!kept.has(`${context}\u0004${english}`)) {
      console.log(`left out: [${context}] ${english}\n    ${words}`);
    }
  }
  const empty = entries.filter(({ words }) => words === '').length;
  console.log(`${path}: ${entries.length} entries, ${empty} to be written`);
}
