import { evenly } from './glides.ts';
import type { SceneFile } from './scene-file.ts';
import { LENGTH, type Pose, poseAt, TITLES } from './titles-cues.ts';
import type { Workshop } from './workshop.ts';

/** The clock of the title sequence; the layers ask it how to stand. */
export interface Titles {
  /** From the first shot to the last frame, or the last frame at once. */
  run(softly: boolean): Promise<void>;
  act(layer: string): Pose;
}

/** @returns `undefined` for a scene that is none. */
export function createTitles(
  file: SceneFile,
  { glides }: Pick<Workshop, 'glides'>,
): Titles | undefined {
  if (file.id !== TITLES) return undefined;
  let seconds = 0;
  return {
    run: (softly) =>
      glides.run(
        softly ? LENGTH * 1000 : 0,
        (done) => {
          seconds = done * LENGTH;
        },
        evenly,
      ),
    act: (layer) => poseAt(layer, seconds),
  };
}
