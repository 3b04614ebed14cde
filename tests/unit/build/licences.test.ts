import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceNotices } from '../../../src/build/plugin/licences-plugin.ts';

const notices = licenceNotices('.');

test('what ships brings the licences of all who gave something to it', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`\n${name} `);
  expect(notices).toMatch(/eventemitter3 .*\(MIT\)/);
  expect(notices.match(/SIL Open Font License/gi)?.length).toBeGreaterThanOrEqual(3);
  expect(notices.startsWith('Archívese is under two licences')).toBe(true);
});

test('nothing that ships is under the GPL', () => {
  expect(notices).not.toMatch(/GNU (?:LESSER |AFFERO )?GENERAL PUBLIC/i);
});
