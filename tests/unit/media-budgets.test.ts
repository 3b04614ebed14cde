import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { readRoutes } from '../../src/build/routes/read-routes.ts';
import { loadEngine } from '../../src/narrative/engine.ts';
import { replay } from '../../src/narrative/replay.ts';
import { seedOf } from '../../src/narrative/seed.ts';
import { applyBeat, EMPTY_STANDING, type Standing } from '../../src/narrative/standing.ts';
import type { Turn } from '../../src/narrative/turn.ts';
import { parseManifest } from '../../src/sound/manifest.ts';
import { anchorOf, hourOf, layerStands } from '../../src/stage/plan.ts';
import type { FigureFile, SceneFile } from '../../src/stage/scene-file.ts';
import { built } from './story-files.ts';

// The first way weighs every file, for all that follow.
vi.setConfig({ testTimeout: 120_000 });

const KB = 1024;
const MOST_OF_A_PICTURE = 120 * KB;
/**
 * Bytes of pictures and of sound in one format, on one way: with the page, the programs, the story and the faces, some
 * 0.8 million, a run stays within twelve million in Opus. AAC, for the few browsers that cannot play it, is not there yet.
 */
const MOST_OF_A_RUN = { webm: 11.2e6, m4a: 12e6 } as const;
const FORMATS = ['webm', 'm4a'] as const;

const routes = readRoutes('story');
const { parts = [] } = built.languages.en ?? {};
const engine = loadEngine({ version: built.version, json: parts[0] ?? '', rest: parts[1] });
const read = parseManifest(JSON.parse(readFileSync('assets/sound/sounds.json', 'utf8')));
const sounds = read.ok ? read.value : {};

const sizes = new Map<string, number>();
const texts = new Map<string, unknown>();

/** Bytes of a file over the wire. */
function weigh(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const packed = /\.(?:svg|json)$/.test(path);
  const size = packed ? brotliCompressSync(readFileSync(path)).length : statSync(path).size;
  sizes.set(path, size);
  return size;
}

function parsed<T>(path: string): T | undefined {
  if (!texts.has(path)) {
    texts.set(path, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
  }
  return texts.get(path) as T | undefined;
}

/** The files that the stage asks for to show a scene as it stands: no size of window asks for more. */
function picturesFor(id: string, { hour, lights, figures }: Standing): string[] {
  const folder = `assets/scenes/${id}`;
  const scene = parsed<SceneFile>(`${folder}/scene.json`);
  if (scene === undefined) return [];
  const time = hourOf(scene, hour);
  const people = Object.entries(figures).flatMap(([person, pose]) => {
    if (anchorOf(scene, person, pose) === undefined) return [];
    const file = `assets/figures/${person}/figure.json`;
    const drawing = parsed<FigureFile>(file)?.poses[pose];
    return drawing === undefined ? [] : [file, `assets/figures/${person}/${drawing.file}`];
  });
  return [
    `${folder}/scene.json`,
    ...scene.layers
      // Whatever is chosen there: what comes with a choice is fetched as well.
      .filter(({ after, until, ...layer }) => layerStands(layer, { hour: time, lights }))
      .map(({ file }) => `${folder}/${file}`),
    ...(scene.crowd === undefined ? [] : [`${folder}/${scene.crowd.file}`]),
    ...people,
  ];
}

/** The names whose photographs hang in a scene. */
function portraitsOn(id: string): string[] {
  const { hotspots = {} } = parsed<SceneFile>(`assets/scenes/${id}/scene.json`) ?? {};
  return Object.keys(hotspots).flatMap((spot) => /^card_(n\d\d)$/.exec(spot)?.[1] ?? []);
}

/** Every standing of a way, in order. */
function standingsOf(turns: readonly Turn[]): Standing[] {
  let standing = EMPTY_STANDING;
  return turns
    .flatMap(({ beats }) => beats)
    .map((beat) => {
      standing = applyBeat(standing, beat);
      return standing;
    });
}

/** What a way shows and sounds, each file once. */
function filesOf(turns: readonly Turn[], format: (typeof FORMATS)[number]): Set<string> {
  const files = new Set<string>();
  const sound = (id: string | undefined) => {
    const entry = id === undefined ? undefined : sounds[id];
    if (entry !== undefined) files.add(`assets/sound/${entry[format]}`);
  };
  for (const standing of standingsOf(turns)) {
    for (const id of [standing.place, standing.on]) {
      if (id === undefined) continue;
      for (const file of picturesFor(id, standing)) files.add(file);
      for (const name of portraitsOn(id)) files.add(`assets/portraits/${name}.webp`);
    }
    sound(standing.music);
    sound(standing.ambience);
  }
  for (const { cues } of turns.flatMap(({ beats }) => beats)) {
    for (const cue of cues) {
      if (cue.kind === 'sfx') sound(cue.id);
    }
  }
  return files;
}

const ways = routes.map(({ name, seed, choices }) => ({
  name,
  turns: replay(engine, { storyVersion: built.version, seed: seedOf(seed), choices }).session.turns,
}));

describe.each(ways)('on the way $name', ({ turns }) => {
  test('no picture weighs more than 120 KB with everybody in it', () => {
    const heavy = standingsOf(turns).flatMap((standing) =>
      [standing.place, standing.on].flatMap((id) => {
        const files = id === undefined ? [] : picturesFor(id, standing);
        const bytes = files.reduce((sum, file) => sum + weigh(file), 0);
        return bytes > MOST_OF_A_PICTURE ? [`${id}: ${Math.round(bytes / KB)} KB`] : [];
      }),
    );
    expect([...new Set(heavy)]).toEqual([]);
  });

  test.each(FORMATS)('all that is seen and heard fits its share of a run, as %s', (format) => {
    const bytes = [...filesOf(turns, format)].reduce((sum, file) => sum + weigh(file), 0);
    // A way that shows and sounds nothing would pass by having been lost.
    expect(bytes).toBeGreaterThan(5e6);
    expect(bytes).toBeLessThanOrEqual(MOST_OF_A_RUN[format]);
  });
});
