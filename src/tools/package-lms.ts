import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './browser/build-site.ts';
import { makePackage, packageName } from './package-lms/make-package.ts';
import { packageOptions } from './package-lms/options.ts';
import { readSite } from './package-lms/site-files.ts';

/**
 * `npm run package:lms`: the novel, or one chapter of it, as packages for a learning management system, into
 * `packages/`. `-- --format scorm12 --chapter 3 --as kind --lang es --lrs https://lrs.example.org` makes one of them;
 * `DIST` names a site that is built already. The same site gives the same bytes.
 */
const BUILT = '.cache/lms-site';
const OUT = process.env.PACKAGES ?? 'packages';

const options = packageOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(options.error);
  process.exit(1);
}
const folder = process.env.DIST ?? BUILT;
if (process.env.DIST === undefined) {
  console.log('Building the novel; this takes a minute or two.');
  await buildSite(folder);
} else if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}.`);
  process.exit(1);
}
const site = readSite(folder);
mkdirSync(OUT, { recursive: true });
for (const wish of options.value) {
  const bytes = makePackage(site, wish);
  const path = join(OUT, packageName(wish));
  writeFileSync(path, bytes);
  console.log(`${path}  ${(bytes.length / 2 ** 20).toFixed(1)} MiB`);
}
