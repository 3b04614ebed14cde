import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SceneParts, StoryAssets } from '../../src/build/checks/story-assets.ts';
import { type BuiltStory, buildStory } from '../../src/build/ink/build-story.ts';
import { readStory, type StorySource } from '../../src/build/ink/read-story.ts';
import type { FigureFile, SceneFile } from '../../src/stage/scene-file.ts';

/** The novel's own source, read once for all tests of a file. */
export const source: StorySource = readStory('story/main.ink');

/** The novel in both languages. */
export const built: BuiltStory = buildStory(source);

/** The ink files of one language; English where there is no other. */
export function filesOf(language: 'en' | 'es') {
  return built.languages[language]?.files ?? [];
}

/** A list or table of `story/`, parsed. */
export function yamlOf(name: string): unknown {
  return parse(readFileSync(`story/${name}`, 'utf8'));
}

/** The ids of a list of `story/`. */
export function idsOf(name: string): string[] {
  return ((yamlOf(name) ?? []) as { id: string }[]).map(({ id }) => id);
}

/** What the files of `assets` have to show and to sound. */
export function storyAssets(): StoryAssets {
  const sounds = JSON.parse(readFileSync('assets/sound/sounds.json', 'utf8')) as Record<
    string,
    { kind: string }
  >;
  return {
    scenes: new Map(read<SceneFile>('scenes', 'scene.json').map((s) => [s.id, partsOf(s)])),
    figures: new Map(
      read<FigureFile>('figures', 'figure.json').map(({ id, poses }) => [
        id,
        new Map(Object.entries(poses).map(([pose, { face }]) => [pose, face?.faces ?? []])),
      ]),
    ),
    sounds: new Map(Object.entries(sounds).map(([id, { kind }]) => [id, kind])),
  };
}

function partsOf({ layers, hotspots, anchors }: SceneFile): SceneParts {
  return {
    lights: layers.flatMap(({ light }) => light ?? []),
    hotspots: Object.keys(hotspots),
    anchors: Object.keys(anchors),
  };
}

function read<Shape>(folder: string, file: string): Shape[] {
  return readdirSync(`assets/${folder}`)
    .map((id) => `assets/${folder}/${id}/${file}`)
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Shape);
}
