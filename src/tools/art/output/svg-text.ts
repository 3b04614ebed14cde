import type { Box } from '../kit/numbers.ts';
import type { Shape } from '../kit/shapes.ts';
import { parseSpray, SPRAY_TILE, sprayDots } from '../kit/spray.ts';

type Defs = { readonly add: (id: string, text: string) => void };

/** Gives `#rrggbb` back as it is and turns a sprayed fill into a pattern of this file. */
function paint(color: string, defs: Defs): string {
  const dots = parseSpray(color);
  if (!dots) return color;
  const id = `p${dots.density}${dots.shift}${dots.color.slice(1)}`;
  const dotsId = `d${dots.density}`;
  defs.add(dotsId, `<path id="${dotsId}" d="${sprayDots(dots.density)}"/>`);
  // Whole numbers without a common divisor with the tile keep the coats apart.
  const [dx, dy] = [(dots.shift * 97) % SPRAY_TILE, (dots.shift * 61) % SPRAY_TILE];
  defs.add(
    id,
    `<pattern id="${id}" patternUnits="userSpaceOnUse" x="${dx}" y="${dy}" width="${SPRAY_TILE}" ` +
      `height="${SPRAY_TILE}"><use href="#${dotsId}" fill="${dots.color}"/></pattern>`,
  );
  return `url(#${id})`;
}

function textOf(shape: Shape, defs: Defs): string {
  if (shape.kind === 'face')
    return shape
      .draw({})
      .map((each) => textOf(each, defs))
      .join('');
  const opacity = shape.opacity === undefined ? '' : ` opacity="${shape.opacity}"`;
  if (shape.kind === 'group') {
    const inner = shape.children.map((child) => textOf(child, defs)).join('');
    if (!inner) return '';
    const transform = shape.transform ? ` transform="${shape.transform}"` : '';
    if (!shape.clip) return `<g${transform}${opacity}>${inner}</g>`;
    const id = `c${shape.clip.length}${[...shape.clip].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 99991, 7)}`;
    defs.add(id, `<clipPath id="${id}"><path d="${shape.clip}"/></clipPath>`);
    return `<g${transform}${opacity} clip-path="url(#${id})">${inner}</g>`;
  }
  if (!shape.d) return '';
  if (shape.stroke) {
    const ends = shape.square ? '' : ' stroke-linecap="round" stroke-linejoin="round"';
    return `<path d="${shape.d}" fill="none" stroke="${shape.stroke}" stroke-width="${shape.width ?? 1}"${ends}${opacity}/>`;
  }
  const rule = shape.evenOdd ? ' fill-rule="evenodd"' : '';
  return `<path d="${shape.d}" fill="${paint(shape.fill ?? '#000000', defs)}"${rule}${opacity}/>`;
}

/** Writes shapes into one file. */
export type Pen = {
  readonly draw: (shapes: readonly Shape[]) => string;
  /** Puts something where it can be used again by its id. */
  readonly keep: (id: string, text: string) => void;
};

/** A whole SVG file that shows the part `view` of the drawing. */
export function svgText(shapes: readonly Shape[], view: Box): string {
  return svgFile(view, ({ draw }) => draw(shapes));
}

/** The same for what is put together from parts. */
export function svgFile(view: Box, write: (pen: Pen) => string): string {
  const parts = new Map<string, string>();
  const defs: Defs = { add: (id, text) => parts.set(id, text) };
  const body = write({
    draw: (shapes) => shapes.map((shape) => textOf(shape, defs)).join(''),
    keep: defs.add,
  });
  const head = parts.size > 0 ? `<defs>${[...parts.values()].join('')}</defs>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${view.w}" height="${view.h}" ` +
    `viewBox="${view.x} ${view.y} ${view.w} ${view.h}">${head}${body}</svg>`
  );
}
