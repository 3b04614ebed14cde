import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from '../build/ink/read-story.ts';
import { nameChoices } from './name-choices.ts';

/** `npm run ids [-- path/to/main.ink]`: writes the missing `# id:` into the choices of a story. */
const { folder, files } = readStory(process.argv[2] ?? 'story/main.ink');
let count = 0;
for (const { name } of files) {
  const path = join(folder, name);
  const source = readFileSync(path, 'utf8');
  const { text, added } = nameChoices(name, source);
  if (added.length === 0) continue;
  writeFileSync(path, text);
  for (const each of added) console.log(`${path}:${each}`);
  count += added.length;
}
console.log(
  count === 0 ? 'Every choice has its id.' : `${count} ids written. Read them over once.`,
);
