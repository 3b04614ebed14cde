import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type Lock } from './lock-entries.ts';

/**
 * `npm run lock`: after a package was added. npm leaves optional packages of other machines out of the lock file
 * where the registry at hand does not offer them, and `npm ci` then refuses that lock file everywhere.
 */
const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
const { packages, added } = completeLock(lock);
if (added.length > 0) {
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
for (const each of added) console.log(`added ${each}`);
console.log(added.length === 0 ? 'The lock file is whole.' : `${added.length} entries added.`);
