import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const SRC = resolve('src');
const MOST_LINES = 300;

/** What everybody below `app` may know of everybody else: a folder, or a folder's pure part. A folder knows itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  narrative: ['base'],
  i18n: ['base'],
  settings: ['base'],
  saves: ['base', 'narrative'],
  record: ['base', 'narrative', 'i18n'],
  dossier: ['base', 'narrative', 'i18n'],
  reader: ['base', 'narrative', 'i18n'],
  stage: ['base', 'narrative'],
  sound: ['base', 'narrative'],
  // What speaks to a learner's course, from within a package.
  lms: ['base', 'narrative'],
  // The companion page shows claims with the record's own views: page and panel cannot differ. A scene in somebody
  // else's page shows words with the reader's.
  newsroom: ['base', 'narrative', 'record', 'reader', 'i18n'],
  // A report says what the board showed at each decision.
  classroom: ['base', 'narrative', 'saves', 'record', 'dossier/model', 'i18n'],
  app: [
    ...['base', 'narrative', 'i18n', 'settings', 'saves'],
    ...['record', 'dossier', 'reader', 'stage', 'sound', 'classroom', 'lms', 'newsroom'],
  ],
  prover: ['base', 'narrative', 'record/model', 'dossier/model'],
  // The build draws the first screen with the reader's own views, so that page and program cannot differ.
  build: [
    ...['base', 'narrative', 'record/model', 'dossier/model'],
    ...['prover', 'reader', 'newsroom', 'classroom', 'i18n'],
  ],
  // Tools write the files that stage and sound read, and hold them to the same shapes.
  // They write the packages for courses with the words and the shapes that the page reads there.
  tools: [
    ...['base', 'narrative', 'record/model', 'build', 'prover', 'stage', 'sound'],
    ...['i18n', 'lms'],
  ],
};

/** Pure parts: what the prover and the build may read without a document. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  'record/model': ['base', 'narrative', 'record/model'],
  'dossier/model': ['base', 'narrative', 'dossier/model'],
  'classroom/assignment': ['base', 'narrative', 'classroom/assignment'],
  'classroom/report': [
    ...['base', 'narrative', 'dossier/model'],
    ...['classroom/assignment', 'classroom/report'],
  ],
};

/** Package, or a longer path into one -> the folders that own it. The longest that fits decides. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  phaser: ['stage'],
  howler: ['sound'],
  inkjs: ['narrative', 'prover', 'build'],
  'inkjs/full': ['build'],
  idb: ['saves'],
  qr: ['app'],
  fflate: ['reader', 'tools'],
  preact: ['reader', 'record', 'dossier', 'newsroom', 'classroom', 'app', 'build'],
  '@preact/signals': ['app'],
  'preact-render-to-string': ['build'],
  valibot: [
    ...['settings', 'saves', 'record', 'newsroom', 'classroom'],
    ...['stage', 'sound', 'lms', 'app', 'build'],
  ],
  '@fontsource': ['app'],
  vite: ['build', 'tools'],
  'gettext-parser': ['build', 'tools'],
  yaml: ['build', 'tools'],
  'playwright-core': ['tools'],
  // The build draws the cards that links are shown with.
  '@resvg/resvg-js': ['tools', 'build'],
  sharp: ['tools', 'build'],
  // The handouts as a PDF.
  pdfkit: ['build'],
  svgo: ['tools'],
  'midi-file': ['tools'],
  'node:': ['prover', 'build', 'tools'],
};

function filesBelow(folder: string, endings: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesBelow(path, endings);
    return endings.test(entry.name) ? [path] : [];
  });
}

/** Every specifier that a file names: imports, types included, re-exports, imports at run time. */
function specifiersOf(path: string, text: string): string[] {
  const { module, errors } = parseSync(path, text);
  expect(errors, path).toEqual([]);
  return [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) =>
      each.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports
      .map((each) => text.slice(each.moduleRequest.start, each.moduleRequest.end))
      .flatMap((name) => /^(['"`])(.*)\1$/.exec(name)?.[2] ?? []),
  ];
}

const folderOf = (path: string) => relative(SRC, path).replaceAll('\\', '/').split('/')[0] ?? '';

const isIn = (path: string, part: string) =>
  relative(SRC, path).replaceAll('\\', '/').startsWith(`${part}/`);

/** What is wrong with one import; `undefined` where nothing is. */
function violation(file: string, specifier: string): string | undefined {
  const from = folderOf(file);
  const told = `${relative(SRC, file)} imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    const owned = Object.keys(OWNERS)
      .filter(
        (name) =>
          specifier === name ||
          specifier.startsWith(`${name.replace(/:$/, '')}/`) ||
          (name.endsWith(':') && specifier.startsWith(name)),
      )
      .sort((a, b) => b.length - a.length)[0];
    if (owned === undefined) return `${told}, which nobody owns: name its folder in this test`;
    const owners = OWNERS[owned] ?? [];
    return owners.includes(from) ? undefined : `${told}, which is of ${owners.join(', ')}`;
  }
  const to = resolve(dirname(file), specifier.replace(/\?\w+$/, ''));
  const pure = Object.keys(PURE).find((part) => isIn(file, part));
  const allowed = pure === undefined ? [from, ...(MAY_IMPORT[from] ?? [])] : (PURE[pure] ?? []);
  return allowed.some((part) => isIn(to, part)) ? undefined : `${told}: ${from} may not`;
}

const code = filesBelow(SRC, /\.(?:ts|tsx|js|mjs)$/);
const typed = code.filter((path) => /^\.tsx?$/.test(extname(path)) && !path.endsWith('.d.ts'));

test('every folder of src has its line in the table', () => {
  const folders = new Set(code.map(folderOf));
  expect([...folders].filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual([]);
});

test('imports only point down the layers, and a package is spoken to by its owner alone', () => {
  const found = typed.flatMap((path) =>
    specifiersOf(path, readFileSync(path, 'utf8')).flatMap((name) => violation(path, name) ?? []),
  );
  expect(found).toEqual([]);
});

test('the rules are able to refuse: views, packages and pure parts', () => {
  const at = (name: string) => join(SRC, name);
  expect(violation(at('reader/page.tsx'), '../stage/plan.ts')).toMatch(/reader may not/);
  expect(violation(at('narrative/engine.ts'), 'inkjs/full')).toMatch(/which is of build/);
  expect(violation(at('record/model/claim.ts'), '../record-panel.tsx')).toMatch(/may not/);
  expect(violation(at('prover/prove.ts'), '../record/record-panel.tsx')).toMatch(/may not/);
  expect(violation(at('narrative/seed.ts'), 'node:fs')).toMatch(/which is of prover/);
  expect(violation(at('app/play.ts'), 'left-pad')).toMatch(/nobody owns/);
});

test('pure parts and the core compile without a document', () => {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const run = () =>
    execFileSync(process.execPath, [tsc, '-p', 'src/tsconfig.headless.json'], { encoding: 'utf8' });
  expect(run).not.toThrow();
});

test('no file has grown past three hundred lines: it has two duties then', () => {
  const long = [...code, ...filesBelow(resolve('tests'), /\.(?:ts|tsx|mjs)$/)]
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${relative(process.cwd(), path)}: ${lines} lines`);
  expect(long).toEqual([]);
});

test('imports name their ending, nothing is exported by default, and nobody passes on another’s exports', () => {
  const found = typed.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const { module } = parseSync(path, text);
    const bare = specifiersOf(path, text).filter(
      (name) => /^\.\.?\//.test(name) && !/\.\w+(?:\?\w+)?$/.test(name),
    );
    const entries = module.staticExports.flatMap((each) => each.entries);
    return [
      ...bare.map((name) => `${relative(SRC, path)} imports ${name} without its ending`),
      ...(entries.some((entry) => entry.moduleRequest !== null)
        ? [`${relative(SRC, path)} is a barrel`]
        : []),
      ...(entries.some((entry) => entry.exportName.kind === 'Default')
        ? [`${relative(SRC, path)} has a default export`]
        : []),
    ];
  });
  expect(found).toEqual([]);
});
