import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'licences.txt';
const OURS = 'LICENSE';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Puts the licences of everything that ships beside the site: those who gave ask for no more than that. */
export function licencesPlugin(): Plugin {
  return {
    name: 'archivese-licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: licenceNotices('.') });
    },
  };
}

/**
 * Our own licence, then that of each package that ships, by name; of those that they bring along as well.
 * @param root the project's folder.
 * @throws Error where a package has no licence to show.
 */
export function licenceNotices(root: string): string {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const faces = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource/'));
  const names = withTheirs(root, [...Object.keys(dependencies), ...faces]);
  const ours = readFileSync(join(root, OURS), 'utf8').trim();
  return `${[ours, ...names.map((name) => noticeOf(root, name))].join(RULE)}\n`;
}

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/** The packages and what they depend on, each once, in order of their names. */
function withTheirs(root: string, names: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    Object.keys(readPackage(root, name).dependencies ?? {}).forEach(add);
  };
  names.forEach(add);
  return [...all].sort();
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} ships, and has no licence to be shown`);
  const { version, license = 'its own licence' } = readPackage(root, name);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

function readPackage(root: string, name: string): PackageFile {
  const path = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(path)) throw new Error(`${name} is not installed`);
  return JSON.parse(readFileSync(path, 'utf8')) as PackageFile;
}
