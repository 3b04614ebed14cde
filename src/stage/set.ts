import type { Leg } from '../narrative/road.ts';
import { createBackdrop } from './backdrop.ts';
import { createBoardLight } from './board-light.ts';
import { createCard } from './card-typing.ts';
import { createCrowd } from './crowd.ts';
import { createFigures } from './figures.ts';
import type { Frame, Lens } from './frame.ts';
import type { Move } from './plan.ts';
import { createPrints } from './prints.ts';
import { createRoad } from './road.ts';
import type { Rect, SceneFile } from './scene-file.ts';
import { createTitles } from './titles.ts';
import { createAir } from './weather.ts';
import type { Workshop } from './workshop.ts';

/** One scene on the stage with everything that stands in it. */
export interface StageSet {
  readonly file: SceneFile;
  /** Where its hotspots are now. */
  readonly hotspots: Readonly<Record<string, Rect>>;
  /** Performs one move that happens inside the scene; resolves when it is over. */
  perform(move: Move): Promise<void>;
  /** Sends everybody out, for a picture that is opened afresh. */
  empty(): void;
  light(names: readonly string[], softly: boolean): Promise<void>;
  /** Lays the road on a map; runs the titles. */
  begin(legs: readonly Leg[], softly: boolean): Promise<void>;
  /** @param now the scene's own time, and the pace of all that moves by itself, 0…1. */
  place(frame: Frame, lens: Lens, now: { seconds: number; pace: number }): void;
  /** Draws all textures for another frame. */
  redraw(frame: Frame): Promise<void>;
  /** Sets the type on the card again. */
  retype(frame: Frame): void;
  show(visible: boolean): void;
  destroy(): void;
}

/** A new set is not to be seen until it is shown. */
export function createSet(file: SceneFile, frame: Frame, workshop: Workshop): StageSet {
  const hidden = { frame, visible: false };
  const titles = createTitles(file, workshop);
  const backdrop = createBackdrop(file, { ...hidden, act: titles?.act }, workshop);
  const crowd = createCrowd(file, frame, workshop);
  const figures = createFigures(file, hidden, workshop);
  const air = createAir(file, false, workshop);
  const card = createCard(file, hidden, workshop);
  const prints = createPrints(file, hidden, workshop);
  const lamp = createBoardLight(file, false, workshop);
  const road = createRoad(file, false, workshop);
  const parts = [backdrop, crowd, figures, air, card, prints, lamp, road];
  let hung: Promise<void> | undefined;

  return {
    file,
    get hotspots() {
      return crowd === undefined ? file.hotspots : { ...file.hotspots, ...crowd.spots() };
    },
    async perform(move) {
      switch (move.kind) {
        case 'scene':
          return;
        case 'daylight':
          hung ??= prints?.hang();
          prints?.light(move.lights);
          await Promise.all([
            backdrop.light(move, move.ease),
            figures.light(move.hour, move.lights, move.ease),
            crowd?.come(move),
            hung,
          ]);
          return;
        case 'step':
          return crowd?.step(move.step, move.ease);
        case 'enter':
        case 'change':
          return figures.pose(move.person, move, move.ease);
        case 'leave':
          return figures.leave(move.person, move.ease);
        case 'weather':
          return air.weather(move.weather, move.ease);
        case 'card':
          return card?.write(move.lines, move.typed);
      }
    },
    empty() {
      figures.clear();
      void crowd?.step(0, 'at_once');
    },
    async light(names, softly) {
      await lamp?.over(names, softly);
    },
    async begin(legs, softly) {
      await Promise.all([road?.travel(legs, softly), titles?.run(softly)]);
    },
    place(next, lens, { seconds, pace }) {
      backdrop.live(seconds);
      backdrop.place(next, lens);
      crowd?.place(next, lens, seconds);
      figures.live(seconds, pace);
      figures.place(next, lens);
      air.place(next, lens, seconds);
      card?.place(next, lens);
      prints?.place(next, lens);
      lamp?.place(next, lens);
      road?.place(next, lens);
    },
    async redraw(next) {
      card?.redraw(next);
      await backdrop.redraw(next);
      await crowd?.redraw(next);
      await figures.redraw(next);
      await prints?.redraw(next);
    },
    retype(next) {
      card?.redraw(next);
    },
    show(visible) {
      for (const part of parts) part?.show(visible);
    },
    destroy() {
      for (const part of parts) part?.destroy();
    },
  };
}
