import type { Face, Hour } from '../narrative/tags.ts';
import { LAYER_STEP } from './backdrop.ts';
import { type Cutout, createCutout } from './cutout.ts';
import type { Frame, Lens } from './frame.ts';
import { rhythmOf } from './idle.ts';
import { anchorOf, type Ease } from './plan.ts';
import type { Anchor, Rgb, SceneFile } from './scene-file.ts';
import { tintNumber, tintOf } from './tint.ts';
import type { Workshop } from './workshop.ts';

/** The people in one scene. */
export interface Figures {
  pose(
    person: string,
    how: { readonly pose: string; readonly face: Face },
    ease: Ease,
  ): Promise<void>;
  leave(person: string, ease: Ease): Promise<void>;
  clear(): void;
  /** The light that all of them stand in. */
  light(hour: Hour | undefined, lights: readonly string[], ease: Ease): Promise<void>;
  /** Breath, blink and look of a moment of the scene's own time. */
  live(seconds: number, pace: number): void;
  place(frame: Frame, lens: Lens): void;
  redraw(frame: Frame): Promise<void>;
  show(visible: boolean): void;
  destroy(): void;
}

const ENTER_MS = 450;
const CHANGE_MS = 260;
const LIGHT_MS = 900;

export function createFigures(
  file: SceneFile,
  { frame: firstFrame, visible: firstVisible }: { frame: Frame; visible: boolean },
  workshop: Workshop,
): Figures {
  const { loader, glides, report } = workshop;
  const people = new Map<string, Cutout>();
  const fading = new Set<Cutout>();
  let frame = firstFrame;
  let visible = firstVisible;
  let daylight: { hour: Hour | undefined; lights: readonly string[] } = {
    hour: undefined,
    lights: [],
  };
  /** Who is meant to be here, whatever is still loading. */
  const wanted = new Map<string, string>();

  const fade = (cutout: Cutout, to: number, ms: number) => {
    const from = cutout.strength;
    return glides.run(ms, (done) => cutout.fade(from + (to - from) * done, visible));
  };

  const remove = async (cutout: Cutout, ms: number) => {
    fading.add(cutout);
    await fade(cutout, 0, ms);
    fading.delete(cutout);
    cutout.destroy();
  };

  const cutOut = async (person: string, pose: string, face: Face): Promise<Cutout | undefined> => {
    const anchor = anchorOf(file, person, pose);
    // A close-up shows only those for whom it has a place.
    if (anchor === undefined) return undefined;
    const figure = await loader.figure(person);
    const drawing = figure?.poses[pose];
    if (drawing === undefined) {
      report({ kind: 'figure', id: `${person}.${pose}`, cause: new Error('No such pose') });
      return undefined;
    }
    const path = `figures/${person}/${drawing.file}`;
    const picture = await loader.picture(path, 'figure');
    if (picture === undefined || wanted.get(person) !== asked(pose, face)) return undefined;
    const on = file.layers.find((layer) => layer.name === anchor.on);
    const z = depthFor(file, anchor);
    const who = { rhythm: rhythmOf(person), pose, face };
    const parts = {
      person: who,
      anchor,
      drawing,
      most: figure?.strength ?? 1,
      picture,
      path,
      on,
      z,
      frame,
    };
    const cutout = createCutout(parts, workshop);
    cutout.tint(tintNumber(tintOf(file, anchor, daylight)));
    return cutout;
  };

  const figures: Figures = {
    async pose(person, { pose, face }, ease) {
      wanted.set(person, asked(pose, face));
      const cutout = await cutOut(person, pose, face);
      if (cutout === undefined) return;
      const before = people.get(person);
      people.set(person, cutout);
      cutout.place(frame);
      const ms = ease === 'at_once' ? 0 : before === undefined ? ENTER_MS : CHANGE_MS;
      // The new pose stands before the old one goes: nobody becomes a ghost in between.
      await fade(cutout, 1, ms);
      if (before !== undefined) await remove(before, before.pose === pose ? 0 : ms);
    },
    async leave(person, ease) {
      wanted.delete(person);
      const cutout = people.get(person);
      people.delete(person);
      if (cutout !== undefined) await remove(cutout, ease === 'at_once' ? 0 : ENTER_MS);
    },
    clear() {
      for (const person of [...people.keys()]) void figures.leave(person, 'at_once');
      wanted.clear();
    },
    async light(hour, lights, ease) {
      const before = daylight;
      daylight = { hour, lights };
      const turns = [...people.values()].map((cutout) => ({
        cutout,
        from: tintOf(file, cutout.anchor, before),
        to: tintOf(file, cutout.anchor, daylight),
      }));
      if (turns.length === 0) return;
      await glides.run(ease === 'softly' ? LIGHT_MS : 0, (done) => {
        for (const { cutout, from, to } of turns) {
          if (!cutout.gone) cutout.tint(tintNumber(between(from, to, done)));
        }
      });
    },
    live(seconds, pace) {
      for (const cutout of people.values()) cutout.live(seconds, pace);
    },
    place(next, lens) {
      frame = next;
      for (const cutout of people.values()) cutout.place(next, lens);
      for (const cutout of fading) cutout.place(next, lens);
    },
    async redraw(next) {
      frame = next;
      for (const cutout of people.values()) {
        const picture = await loader.picture(cutout.path, 'figure');
        if (picture !== undefined && !cutout.gone) cutout.redraw(picture, next);
      }
    },
    show(is) {
      visible = is;
      for (const cutout of people.values()) cutout.fade(cutout.strength, visible);
    },
    destroy() {
      wanted.clear();
      for (const cutout of [...people.values(), ...fading]) cutout.destroy();
      people.clear();
    },
  };
  return figures;
}

const asked = (pose: string, face: Face) => `${pose} ${face}`;

function between(a: Rgb, b: Rgb, t: number): Rgb {
  const mix = (from: number, to: number) => from + (to - from) * t;
  return [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])];
}

/** In front of every solid layer that is not nearer than the person; glows stay over people. */
function depthFor(file: SceneFile, { depth }: Anchor): number {
  const behind = file.layers.findLastIndex(
    (layer) => layer.blend === 'normal' && layer.depth <= depth,
  );
  return behind * LAYER_STEP + LAYER_STEP / 2;
}
