import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SceneFile } from '../../src/stage/scene-file.ts';

const scenes = readdirSync('assets/scenes')
  .filter((id) => existsSync(join('assets/scenes', id, 'scene.json')))
  .map(
    (id) => JSON.parse(readFileSync(join('assets/scenes', id, 'scene.json'), 'utf8')) as SceneFile,
  );

const ink = readdirSync('story/chapters', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ink'))
  .map((file) => readFileSync(join('story/chapters', file), 'utf8'))
  .join('\n');
const told = new Set([...ink.matchAll(/# (?:id|at): (\w+)/g)].map((match) => match[1]));

test('what a picture waits for is a choice that the story offers', () => {
  const waits = scenes.flatMap(({ id, layers }) =>
    layers.flatMap(({ name, after = [], until = [] }) =>
      [...after, ...until].map((choice) => ({ layer: `${id}/${name}`, choice })),
    ),
  );
  expect(waits.length).toBeGreaterThan(40);
  expect(waits.filter(({ choice }) => !told.has(choice))).toEqual([]);
});

interface Crowd {
  readonly place: string;
  readonly groups: readonly {
    readonly figures: readonly {
      readonly at?: string;
      readonly count?: number;
      readonly extra?: boolean;
      readonly does: Readonly<Record<string, { readonly en: string; readonly es: string }>>;
    }[];
  }[];
}

const crowds = parse(readFileSync('story/crowds.yaml', 'utf8')) as readonly Crowd[];
const beach = crowds.find(({ place }) => place === 'beach');
const figures = beach?.groups.flatMap((group) => group.figures) ?? [];

test('the list of the beach counts forty', () => {
  const counted = figures.filter(({ extra }) => extra !== true);
  expect(counted.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(40);
});

test('every look that the beach offers in its picture is offered in its list', () => {
  const looks = readFileSync('story/chapters/04_high_season/the_beach.ink', 'utf8');
  const offered = [...looks.matchAll(/# at: (\w+)/g)].map((match) => match[1]);
  expect(offered.filter((at) => !figures.some((figure) => figure.at === at))).toEqual([]);
});

test('everybody on the list does something from the beginning, in both languages', () => {
  for (const { does } of figures) {
    expect(does[0]).toBeDefined();
    for (const { en, es } of Object.values(does)) expect(en === es).toBe(false);
  }
});
