import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, type Lock } from '../../../src/tools/lock-entries.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('the lock file is whole, so that npm ci takes it on any machine (npm run lock mends it)', () => {
  expect(completeLock(lock).added).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved"/);
});

test('what is missing is added for the machines that its name speaks of', () => {
  const { packages, added } = completeLock({
    packages: {
      'node_modules/press': {
        dev: true,
        optionalDependencies: {
          '@press/linux-x64-musl': '1.2.0',
          '@press/darwin-arm64': '1.2.0',
          '@press/linux-x64-gnu': '1.2.0',
        },
      },
      'node_modules/@press/linux-x64-gnu': { version: '1.2.0' },
    },
  });
  expect(added).toEqual(['@press/linux-x64-musl@1.2.0', '@press/darwin-arm64@1.2.0']);
  expect(packages['node_modules/@press/linux-x64-musl']).toEqual({
    ...{ version: '1.2.0', dev: true, optional: true },
    ...{ os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  });
  expect(Object.keys(packages)).toEqual(Object.keys(packages).toSorted());
});

test('a version that is not pinned is not guessed', () => {
  const packages = {
    'node_modules/press': { optionalDependencies: { '@press/win32-x64': '^1.0.0' } },
  };
  expect(() => completeLock({ packages })).toThrow(/not pinned/);
});
