import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureFile, SceneFile } from '../../stage/scene-file.ts';

const SCENES = 'assets/scenes';
const FIGURES = 'assets/figures';

/** Every scene that is drawn, by name. */
export function drawnScenes(): readonly SceneFile[] {
  return filesOf<SceneFile>(SCENES, 'scene.json');
}

/** Everybody who is drawn, by name. */
export function drawnFigures(): readonly FigureFile[] {
  return filesOf<FigureFile>(FIGURES, 'figure.json');
}

function filesOf<T>(parent: string, name: string): readonly T[] {
  return readdirSync(parent)
    .sort()
    .map((id) => join(parent, id, name))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as T);
}
