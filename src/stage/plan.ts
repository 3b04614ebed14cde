import { MAP } from '../narrative/road.ts';
import type { Standing } from '../narrative/standing.ts';
import type { Face, Hour, Weather } from '../narrative/tags.ts';
import { NO_VISIT, type Visit } from '../narrative/visit.ts';
import type { SceneFile, SceneLayer } from './scene-file.ts';
import { TITLES } from './titles-cues.ts';

/** Why the picture becomes another one; the manner follows from it. */
export type Reason = 'opening' | 'place' | 'chapter' | 'closer' | 'back' | 'aside' | 'restored';

/**
 * `cut`: at once. `fade`: through the scene's dark. `push`: towards the thing, then cut.
 * `pull`: cut back, then settle away from it.
 */
export type Manner = 'cut' | 'fade' | 'push' | 'pull';

export type Ease = 'at_once' | 'softly';

/** What stands, and what has been done in the place since it was entered. */
export interface Staged extends Standing {
  readonly visit?: Visit;
}

export type Move =
  | {
      readonly kind: 'scene';
      readonly id: string | undefined;
      readonly reason: Reason;
      readonly manner: Manner;
    }
  | {
      readonly kind: 'daylight';
      readonly hour: Hour | undefined;
      readonly lights: readonly string[];
      /** Choices of this visit, and the hotspots that they lay on. */
      readonly done: readonly string[];
      readonly ease: Ease;
    }
  /** The people of a place go on with their day. */
  | { readonly kind: 'step'; readonly step: number; readonly ease: Ease }
  | {
      readonly kind: 'enter' | 'change';
      readonly person: string;
      readonly pose: string;
      readonly face: Face;
      readonly ease: Ease;
    }
  | { readonly kind: 'leave'; readonly person: string; readonly ease: Ease }
  | { readonly kind: 'weather'; readonly weather: Weather; readonly ease: Ease }
  | {
      readonly kind: 'card';
      readonly lines: readonly string[];
      /** How many of the last lines are typed before the reader's eyes; 0 shows all at once. */
      readonly typed: number;
    };

export interface PlanSettings {
  /** False: every move is a cut. */
  readonly motion: boolean;
  /** A restored standing is shown as if it had always stood there. */
  readonly instant: boolean;
  /** Whether a scene has been drawn; a close-up that has not been leaves the place in view. */
  readonly drawn: (scene: string) => boolean;
}

/** What differs between what stood and what stands, as moves in the order they are performed. */
export function planStage(before: Staged, after: Staged, settings: PlanSettings): readonly Move[] {
  const scene = sceneMove(before, after, settings);
  // A picture that opens has its people in it already.
  const afresh = scene !== undefined;
  const quiet = settings.instant || !settings.motion;
  const ease: Ease = afresh || quiet ? 'at_once' : 'softly';
  return [
    ...(scene === undefined ? [] : [scene]),
    ...daylight(before, after, afresh, ease),
    ...step(before, after, afresh, ease),
    ...people(afresh ? { ...before, figures: {} } : before, after, ease),
    ...(afresh || before.weather !== after.weather
      ? [{ kind: 'weather', weather: after.weather, ease } as const]
      : []),
    ...card(before, after, { afresh, quiet }),
  ];
}

/** The scene that the picture shows: the close-up where there is one, else the place. */
export function sceneInView(standing: Standing, drawn: PlanSettings['drawn']): string | undefined {
  const { on, place } = standing;
  if (on !== undefined && drawn(on)) return on;
  return place !== undefined && drawn(place) ? place : undefined;
}

function sceneMove(before: Standing, after: Standing, settings: PlanSettings) {
  const from = sceneInView(before, settings.drawn);
  const to = sceneInView(after, settings.drawn);
  const newChapter = after.chapter !== before.chapter && before.place !== undefined;
  if (from === to && !(newChapter && to !== undefined)) return undefined;
  const reason = settings.instant ? 'restored' : reasonOf(before, after, { from, to, newChapter });
  const manner = settings.instant || !settings.motion ? 'cut' : MANNERS[reason];
  return { kind: 'scene', id: to, reason, manner } as const;
}

const MANNERS = {
  opening: 'fade',
  place: 'fade',
  chapter: 'fade',
  closer: 'push',
  back: 'pull',
  aside: 'cut',
  restored: 'cut',
} as const satisfies Record<Reason, Manner>;

function reasonOf(
  before: Standing,
  after: Standing,
  {
    from,
    to,
    newChapter,
  }: { from: string | undefined; to: string | undefined; newChapter: boolean },
): Reason {
  if (from === undefined) return 'opening';
  // Map and titles stand between two scenes: what comes after them is cut to.
  if (from === MAP || from === TITLES) return 'aside';
  if (newChapter) return 'chapter';
  if (before.place !== after.place || to === undefined) return 'place';
  if (from === before.place) return 'closer';
  return to === after.place ? 'back' : 'aside';
}

function daylight(before: Staged, after: Staged, afresh: boolean, ease: Ease): readonly Move[] {
  const { done } = after.visit ?? NO_VISIT;
  const same =
    before.hour === after.hour &&
    sameList(before.lights, after.lights) &&
    sameList(before.visit?.done ?? [], done);
  if (same && !afresh) return [];
  return [{ kind: 'daylight', hour: after.hour, lights: after.lights, done, ease }];
}

function step(before: Staged, after: Staged, afresh: boolean, ease: Ease): readonly Move[] {
  const [from, to] = [before, after].map(({ visit }) => visit?.steps ?? 0);
  if (from === to && !(afresh && to !== 0)) return [];
  return [{ kind: 'step', step: to ?? 0, ease }];
}

function sameList(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((each) => after.includes(each));
}

type People = Pick<Standing, 'figures' | 'faces'>;

/** The face that somebody has whom no line and no liking gives another. */
export function faceOf({ faces }: Pick<People, 'faces'>, person: string): Face {
  return faces[person] ?? 'even';
}

function people(before: People, after: People, ease: Ease): readonly Move[] {
  const left = Object.keys(before.figures)
    .filter((person) => !Object.hasOwn(after.figures, person))
    .map((person) => ({ kind: 'leave', person, ease }) as const);
  const here = Object.entries(after.figures).flatMap(([person, pose]) => {
    const face = faceOf(after, person);
    const same = before.figures[person] === pose && faceOf(before, person) === face;
    if (same) return [];
    const kind = Object.hasOwn(before.figures, person) ? ('change' as const) : ('enter' as const);
    return [{ kind, person, pose, face, ease }];
  });
  return [...left, ...here];
}

function card(
  before: Standing,
  after: Standing,
  { afresh, quiet }: { afresh: boolean; quiet: boolean },
): readonly Move[] {
  const goesOn = before.card.every((line, index) => after.card[index] === line);
  const fresh = goesOn ? after.card.length - before.card.length : after.card.length;
  const changed = fresh > 0 || !goesOn;
  if (!changed && !(afresh && after.card.length > 0)) return [];
  return [{ kind: 'card', lines: after.card, typed: quiet ? 0 : fresh }];
}

/** What decides which layers a picture is made of. */
export interface Daylight {
  readonly hour: Hour | undefined;
  readonly lights: readonly string[];
  /** Choices of this visit, and the hotspots that they lay on. */
  readonly done?: readonly string[];
}

/** Whether a layer is part of the picture at this hour, by these lights, after what was done here. */
export function layerStands(
  layer: Pick<SceneLayer, 'hours' | 'light' | 'after' | 'until'>,
  { hour, lights, done = [] }: Daylight,
): boolean {
  const timely = layer.hours === undefined || (hour !== undefined && layer.hours.includes(hour));
  const lit = layer.light === undefined || lights.includes(layer.light);
  const has = (choice: string) => done.includes(choice);
  const due = layer.after === undefined || layer.after.some(has);
  return timely && lit && due && !(layer.until ?? []).some(has);
}

/** A scene without an hour of its own is seen in the light of its first dated layer. */
export function hourOf(scene: Pick<SceneFile, 'layers'>, hour: Hour | undefined): Hour | undefined {
  const dated = scene.layers.flatMap((layer) => layer.hours ?? []);
  return hour !== undefined && (dated.length === 0 || dated.includes(hour)) ? hour : dated[0];
}

/** Where a person stands in a scene: by pose if the scene says so, else by person, else not at all. */
export function anchorOf(scene: Pick<SceneFile, 'anchors'>, person: string, pose: string) {
  return scene.anchors[`${person}.${pose}`] ?? scene.anchors[person];
}
