import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  makePackage,
  packageFiles,
  packageName,
} from '../../../src/tools/package-lms/make-package.ts';
import { packageOptions } from '../../../src/tools/package-lms/options.ts';
import { type Site, textOf } from '../../../src/tools/package-lms/site-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (up: string) =>
  `<html><head><meta content="default-src 'self'; connect-src 'self'"></head><body><a href="${up}record/#F07">F07</a><a href="./?chapter=3">3</a><link href="${up}icon.svg"><main id="reader"></main><script type="application/json" id="story-index">{"version":"x","root":"${up}"}</script></body></html>`;

/** As the build leaves it, in small. */
const site: Site = {
  files: new Map([
    ['index.html', bytes(page('./'))],
    ['es/index.html', bytes(page('../'))],
    ['record/index.html', bytes('<a href="../">novel</a>')],
    ['media/b & c.svg', bytes('<svg/>')],
    ['assets/a.js', bytes('1')],
  ]),
  decisions: [{ id: 'H5', hinge: 'H5', options: [{ id: 'again', en: 'Again.', es: 'Otra vez.' }] }],
  starts: [{ chapter: 3, as: 'careful', code: 'aCODE' }],
};
const wish = { format: 'scorm12', lang: 'en', chapter: 3, as: 'careful', lrs: undefined } as const;

test('the same site is the same bytes, whatever the order of its files', () => {
  const reversed = { ...site, files: new Map([...site.files].reverse()) };
  expect(Buffer.from(makePackage(site, wish)).equals(makePackage(reversed, wish))).toBe(true);
});

test.each(['scorm12', 'scorm2004', 'cmi5'] as const)(
  'a %s package has its manifest at the root, and every file in it',
  (format) => {
    const files = unzipSync(makePackage(site, { ...wish, format, lang: 'es' }));
    const manifest = textOf(
      files[format === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'] ?? new Uint8Array(),
    );
    expect(manifest).toContain('capítulo 3');
    expect(manifest).toContain('es/index.html');
    if (format === 'cmi5') return;
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name = '']) =>
      decodeURI(name.replaceAll('&amp;', '&')),
    );
    const others = Object.keys(files).filter((name) => name !== 'imsmanifest.xml');
    expect(listed.sort()).toEqual(others.sort());
  },
);

test('no page of a package needs a server that finds a folder’s page', () => {
  for (const [name, contents] of packageFiles(site, wish)) {
    if (!name.endsWith('.html')) continue;
    expect(textOf(contents), name).not.toMatch(/href="[^"]*\/(?:[?#][^"]*)?"/);
  }
  const novel = textOf(packageFiles(site, wish).get('index.html') ?? new Uint8Array());
  expect(novel).toContain('"file":"index.html"');
  expect(novel).toContain('href="./record/index.html#F07"');
});

test('only a cmi5 package speaks to another host: to the one that was named, else to any over https', () => {
  const policyOf = (format: 'scorm12' | 'cmi5', lrs?: string) =>
    /connect-src [^"]*/.exec(
      textOf(packageFiles(site, { ...wish, format, lrs }).get('index.html') ?? new Uint8Array()),
    )?.[0];
  expect(policyOf('scorm12', 'https://lrs.example')).toBe("connect-src 'self'");
  expect(policyOf('cmi5', 'https://lrs.example')).toBe("connect-src 'self' https://lrs.example");
  expect(policyOf('cmi5')).toBe("connect-src 'self' https:");
});

test('without a word all formats are made in both languages; a wrong word is named', () => {
  const all = packageOptions([]);
  expect(all.ok && all.value.map(packageName)).toEqual([
    'archivese-scorm12-en.zip',
    'archivese-scorm12-es.zip',
    'archivese-scorm2004-en.zip',
    'archivese-scorm2004-es.zip',
    'archivese-cmi5-en.zip',
    'archivese-cmi5-es.zip',
  ]);
  const one = packageOptions(['--format', 'scorm12', '--chapter', '3', '--lang', 'es']);
  expect(one.ok && one.value.map(packageName)).toEqual(['archivese-scorm12-chapter3-es.zip']);
  for (const words of [
    ['--format', 'scorm13'],
    ['--chapter', '12'],
    ['--lrs', 'javascript:1'],
    ['--colour', 'red'],
  ]) {
    const refused = packageOptions(words);
    expect(refused.ok ? '' : refused.error).toMatch(new RegExp(words[0] ?? ''));
  }
});

test('a chapter to which nobody has gone makes no package', () => {
  expect(() => packageFiles(site, { ...wish, chapter: 7 })).toThrow(/chapter 7/);
});
