import type { Standing } from '../../narrative/standing.ts';
import type { Hour, Weather } from '../../narrative/tags.ts';
import { anchorOf, hourOf } from '../../stage/plan.ts';
import type { FigureFile, Rect, SceneFile } from '../../stage/scene-file.ts';

/** One picture that the stage can show. */
export interface Picture {
  /** Unique within its scene; fit for a file's name. */
  readonly name: string;
  readonly standing: Partial<Standing>;
}

const DAYTIME: readonly Hour[] = ['morning', 'noon', 'afternoon', 'dusk'];

type Person = Pick<FigureFile, 'id' | 'poses'>;

/**
 * Every hour of a scene, unlit and by each of its lights; every weather that it has; every pose of everybody whom it
 * has a spot for, as many at a time as do not stand in one another's place.
 */
export function picturesOf(scene: SceneFile, people: readonly Person[]): readonly Picture[] {
  const hours = [...new Set(scene.layers.flatMap((layer) => layer.hours ?? []))];
  const lights = [...new Set(scene.layers.flatMap((layer) => layer.light ?? []))];
  const bare = { place: scene.id, on: undefined, lights: [], figures: {}, card: [] } as const;
  const first = hourOf(scene, hours[0]);
  // Nobody is in before dawn, and at night the lamps say more of the room than of the people.
  const open = hours.find((hour) => DAYTIME.includes(hour)) ?? first;
  const at = (hour: Hour | undefined, rest: Partial<Standing> = {}): Partial<Standing> => ({
    ...bare,
    hour,
    weather: 'clear',
    ...rest,
  });
  const skies: readonly Weather[] = scene.weather.rain === undefined ? [] : ['rain'];
  return [
    ...(hours.length === 0 ? [undefined] : hours).flatMap((hour) => [
      { name: hour ?? 'still', standing: at(hour) },
      ...lights.map((light) => ({
        name: `${hour ?? 'still'}-${light}`,
        standing: at(hour, { lights: [light] }),
      })),
    ]),
    ...(lights.length > 1 ? [{ name: 'all-lights', standing: at(first, { lights }) }] : []),
    ...skies.map((weather) => ({ name: `sky-${weather}`, standing: at(first, { weather }) })),
    ...companies(scene, people).map((company, index) => ({
      name: `people-${index + 1}`,
      standing: at(open, { figures: company }),
    })),
  ];
}

/** Person -> pose. */
type Company = Readonly<Record<string, string>>;

/** All that can stand in a scene, in as few companies as keep everybody in sight. */
export function companies(scene: SceneFile, people: readonly Person[]): readonly Company[] {
  const made: { who: Record<string, string>; taken: Rect[] }[] = [];
  for (const { id, poses } of people) {
    for (const [pose, drawing] of Object.entries(poses)) {
      const anchor = anchorOf(scene, id, pose);
      if (anchor === undefined) continue;
      const spot: Rect = {
        x: anchor.x - drawing.originX * anchor.scale,
        y: anchor.y - drawing.originY * anchor.scale,
        w: drawing.w * anchor.scale,
        h: drawing.h * anchor.scale,
      };
      const fits = made.find(
        ({ who, taken }) => who[id] === undefined && !taken.some((other) => meet(other, spot)),
      );
      if (fits === undefined) made.push({ who: { [id]: pose }, taken: [spot] });
      else {
        fits.who[id] = pose;
        fits.taken.push(spot);
      }
    }
  }
  return made.map(({ who }) => who);
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
