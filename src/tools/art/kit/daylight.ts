import type { Hour } from '../../../narrative/tags.ts';
import { dyed, mix } from './colors.ts';
import { type DrawnLayer, layer } from './picture.ts';
import { relit } from './relight.ts';
import type { Shape } from './shapes.ts';

export type Ink = (color: string) => string;

/** The three lights in which a close-up is drawn. */
export type Daylight = { readonly day: Ink; readonly dusk: Ink; readonly night: Ink };

const HOURS: Readonly<Record<keyof Daylight, readonly Hour[]>> = {
  day: ['morning', 'noon', 'afternoon'],
  dusk: ['dusk'],
  night: ['before_dawn', 'night'],
};

export const asDrawn: Ink = (color) => color;

/** Colors seen through a glass, then sunk a little into the shadow's own color. */
export function glass(dye: string, shadow: string, sunk: number): Ink {
  return (color) => mix(dyed(color, dye), shadow, sunk);
}

type Options = Omit<DrawnLayer, 'name' | 'depth' | 'shapes' | 'hours'>;

/** One layer a light; the first has the plain name, so that a hotspot can move with it. */
export function throughDay(
  name: string,
  depth: number,
  shapes: readonly Shape[],
  light: Daylight,
  options: Options = {},
): DrawnLayer[] {
  const at = (time: keyof Daylight): DrawnLayer =>
    layer(time === 'day' ? name : `${name}_${time}`, depth, relit(shapes, light[time]), {
      ...options,
      hours: HOURS[time],
    });
  return [at('day'), at('dusk'), at('night')];
}

/** What only one of the three lights has: slabs of sun, glow of a street. */
export function duringThe(
  time: keyof Daylight,
  name: string,
  depth: number,
  shapes: readonly Shape[],
  options: Options = {},
): DrawnLayer {
  return layer(name, depth, shapes, { ...options, hours: HOURS[time] });
}
