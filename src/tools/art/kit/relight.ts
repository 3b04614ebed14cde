import type { Shape } from './shapes.ts';
import { parseSpray, spray } from './spray.ts';

/** The same drawing in another light: every color goes through `ink`. */
export function relit(shapes: readonly Shape[], ink: (color: string) => string): Shape[] {
  const paint = (color: string): string => {
    const dots = parseSpray(color);
    return dots ? spray(ink(dots.color), dots.density, dots.shift) : ink(color);
  };
  return shapes.map((shape) => {
    if (shape.kind === 'group') return { ...shape, children: relit(shape.children, ink) };
    if (shape.kind === 'face') return { ...shape, draw: (mood) => relit(shape.draw(mood), ink) };
    return {
      ...shape,
      ...(shape.fill === undefined ? {} : { fill: paint(shape.fill) }),
      ...(shape.stroke === undefined ? {} : { stroke: paint(shape.stroke) }),
    };
  });
}
