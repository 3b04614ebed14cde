import type { Result } from '../base/result.ts';
import { readFigure, readScene } from './read-scene.ts';
import type { FigureFile, SceneFile } from './scene-file.ts';
import type { StageProblem } from './stage-api.ts';

/** Fetches what the picture is made of, each thing once. Nothing here throws: a missing thing is `undefined`. */
export interface Loader {
  scene(id: string): Promise<SceneFile | undefined>;
  figure(person: string): Promise<FigureFile | undefined>;
  /** @param path below `assets`. */
  picture(path: string, kind: StageProblem['kind']): Promise<HTMLImageElement | undefined>;
  /** Whether a scene has been fetched and is there. */
  drawn(id: string): boolean;
  /** Forgets the pictures of all scenes but these; figures and portraits stay. */
  keep(scenes: readonly string[]): void;
}

export function createLoader(assets: string, report: (problem: StageProblem) => void): Loader {
  const scenes = new Map<string, Promise<SceneFile | undefined>>();
  const figures = new Map<string, Promise<FigureFile | undefined>>();
  const pictures = new Map<string, Promise<HTMLImageElement | undefined>>();
  const drawn = new Set<string>();
  /** What the server does not have need not be asked for twice. */
  const absent = new Set<string>();

  const json = async <T>(
    path: string,
    kind: StageProblem['kind'],
    read: (data: unknown) => Result<T, string>,
  ): Promise<T | undefined> => {
    if (absent.has(path)) return undefined;
    try {
      const response = await fetch(assets + path);
      if (response.status === 404) absent.add(path);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const result = read(await response.json());
      if (!result.ok) throw new Error(result.error);
      return result.value;
    } catch (cause) {
      report({ kind, id: path, cause });
      return undefined;
    }
  };

  return {
    scene(id) {
      return once(scenes, id, async () => {
        const file = await json(`scenes/${id}/scene.json`, 'scene', readScene);
        if (file !== undefined) drawn.add(id);
        return file;
      });
    },
    figure(person) {
      return once(figures, person, () =>
        json(`figures/${person}/figure.json`, 'figure', readFigure),
      );
    },
    picture(path, kind) {
      return once(pictures, path, async () => {
        try {
          return await decoded(assets + path);
        } catch (cause) {
          report({ kind, id: path, cause });
          return undefined;
        }
      });
    },
    drawn: (id) => drawn.has(id),
    keep(ids) {
      for (const path of pictures.keys()) {
        const scene = /^scenes\/([^/]+)\//.exec(path)?.[1];
        if (scene !== undefined && !ids.includes(scene)) pictures.delete(path);
      }
    },
  };
}

function once<T>(
  known: Map<string, Promise<T | undefined>>,
  key: string,
  fetchIt: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const already = known.get(key);
  if (already !== undefined) return already;
  const coming = fetchIt();
  known.set(key, coming);
  // What failed may be asked for again: the reader may have come out of a tunnel.
  void coming.then((value) => {
    if (value === undefined && known.get(key) === coming) known.delete(key);
  });
  return coming;
}

async function decoded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  // An embed of opaque origin may still draw the picture where the host of the files allows it.
  image.crossOrigin = 'anonymous';
  image.decoding = 'async';
  image.src = url;
  await image.decode();
  return image;
}
