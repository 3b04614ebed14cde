import { MAP } from '../narrative/road.ts';
import type { Standing } from '../narrative/standing.ts';
import type { Hour, Weather } from '../narrative/tags.ts';
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
      readonly ease: Ease;
    }
  | {
      readonly kind: 'enter' | 'change';
      readonly person: string;
      readonly pose: string;
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
export function planStage(
  before: Standing,
  after: Standing,
  settings: PlanSettings,
): readonly Move[] {
  const scene = sceneMove(before, after, settings);
  // A picture that opens has its people in it already.
  const afresh = scene !== undefined;
  const quiet = settings.instant || !settings.motion;
  const ease: Ease = afresh || quiet ? 'at_once' : 'softly';
  return [
    ...(scene === undefined ? [] : [scene]),
    ...daylight(before, after, afresh, ease),
    ...people(afresh ? {} : before.figures, after.figures, ease),
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

function daylight(before: Standing, after: Standing, afresh: boolean, ease: Ease): readonly Move[] {
  const same =
    before.hour === after.hour &&
    before.lights.length === after.lights.length &&
    before.lights.every((light) => after.lights.includes(light));
  if (same && !afresh) return [];
  return [{ kind: 'daylight', hour: after.hour, lights: after.lights, ease }];
}

function people(
  before: Standing['figures'],
  after: Standing['figures'],
  ease: Ease,
): readonly Move[] {
  const left = Object.keys(before)
    .filter((person) => !Object.hasOwn(after, person))
    .map((person) => ({ kind: 'leave', person, ease }) as const);
  const here = Object.entries(after)
    .filter(([person, pose]) => before[person] !== pose)
    .map(([person, pose]) => {
      const kind = Object.hasOwn(before, person) ? ('change' as const) : ('enter' as const);
      return { kind, person, pose, ease };
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

/** Whether a layer is part of the picture at this hour, by these lights. */
export function layerStands(
  layer: Pick<SceneLayer, 'hours' | 'light'>,
  hour: Hour | undefined,
  lights: readonly string[],
): boolean {
  const timely = layer.hours === undefined || (hour !== undefined && layer.hours.includes(hour));
  return timely && (layer.light === undefined || lights.includes(layer.light));
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
