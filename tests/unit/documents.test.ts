import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'CREDITS.md', 'SECURITY.md'];
const ROOT = [
  ...DOCUMENTS,
  ...['LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'biome.json'],
  ...['vite.config.ts', 'index.html', 'src', 'story', 'assets', 'tests'],
];
/** Made on this machine and not kept. */
const MADE = ['node_modules', 'dist', 'packages', 'bench.json'];

const read = (path: string) => readFileSync(path, 'utf8');
const { scripts, dependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies',
  Record<string, string>
>;
const readme = read('README.md');

test('nothing grows at the root', () => {
  const there = readdirSync('.').filter((name) => !name.startsWith('.') && !/\.log$/.test(name));
  expect(there.filter((name) => !ROOT.includes(name) && !MADE.includes(name))).toEqual([]);
});

test.each(DOCUMENTS)('every command that %s names is there to be run', (document) => {
  const named = [...read(document).matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every command is in the README’s table', () => {
  const missing = Object.keys(scripts).filter(
    (name) => !readme.includes(`npm run ${name}\``) && !readme.includes(`npm ${name}\``),
  );
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('every file that %s links to is there', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = '']) => to);
  const missing = links.filter((to) => !/^https?:/.test(to) && !existsSync(to));
  expect(missing).toEqual([]);
});

test('every folder and file of the source that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|story|tests|assets)\/[^`*<… ]+)`/g)].map(
    ([, path = '']) => path,
  );
  const made = (path: string) => /\.webp$|rain_start\.webm$/.test(path);
  expect(named.filter((path) => !made(path) && !existsSync(path))).toEqual([]);
});

test('the credits name every package that ships, and the licence says both licences', () => {
  const credits = read('CREDITS.md').toLowerCase();
  const plain = (name: string) => name.replace(/^@(\w+)\/.*$/, '$1');
  const missing = Object.keys(dependencies).filter((name) => !credits.includes(plain(name)));
  expect(missing).toEqual([]);
  expect(read('LICENSE')).toMatch(/THE MIT LICENSE[\s\S]*CREATIVE COMMONS ATTRIBUTION 4\.0/);
});

test('every finding of the build is explained, and none that there is not', () => {
  const sources = readdirSync('src/build', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`src/build/${name}`));
  const used = new Set(sources.join('\n').match(/(?<=')[A-Z]\d{2}(?=')/g));
  const told = new Set(read('src/build/README.md').match(/(?<=^\| `)[A-Z]\d{2}(?=`)/gm));
  expect([...told].sort()).toEqual([...used].sort());
});
