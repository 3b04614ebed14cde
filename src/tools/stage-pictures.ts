import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { startChromium } from './browser/start-chromium.ts';
import {
  differ,
  photographReferences,
  REFERENCES,
  referenceFile,
  SHAPES,
} from './stage/reference-pictures.ts';
import { openStageSite } from './stage/stage-site.ts';

/**
 * `npm run stage:pictures`: how far the stage's pictures are from those kept in `tests/browser/pictures`;
 * `-- --update` keeps those of now, which are then to be looked at before they are committed; `-- garden` for one.
 */
const FOLDER = 'tests/browser/pictures';

const args = process.argv.slice(2);
const update = args.includes('--update');
const named = args.filter((word) => !word.startsWith('--'));
const references = REFERENCES.filter(({ name }) => named.length === 0 || named.includes(name));
if (references.length < Math.max(1, named.length)) {
  throw new RangeError(`There are ${REFERENCES.map(({ name }) => name).join(', ')}`);
}
const site = await openStageSite('.cache/shots/pictures-site');
const browser = await startChromium();
mkdirSync(FOLDER, { recursive: true });
for (const shape of Object.keys(SHAPES)) {
  const made = await photographReferences(browser, site, { shape, references });
  for (const reference of references) {
    const file = referenceFile(FOLDER, reference, shape);
    const now = made.get(reference.name);
    if (now === undefined) continue;
    const { mean, share } = existsSync(file)
      ? await differ(readFileSync(file), now)
      : { mean: 255, share: 1 };
    console.log(
      `${file}: ${mean.toFixed(2)} of 255 apart, ${(100 * share).toFixed(2)} % of it another color, ${(now.length / 1024).toFixed(1)} KB`,
    );
    if (update) writeFileSync(file, now);
  }
}
await browser.close();
await site.close();
