import { qrPath } from './qr-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Black on white in every theme and on paper. @returns `undefined` where the text is too long. */
export function qrPicture(text: string, label: string): SVGElement | undefined {
  const made = qrPath(text);
  if (made === undefined) return undefined;
  const { size, path } = made;
  const element = (name: string, attributes: Readonly<Record<string, string>>) => {
    const created = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
    return created;
  };
  const svg = element('svg', {
    viewBox: `0 0 ${size} ${size}`,
    // Large enough for a camera on any screen, and some five centimetres on paper.
    width: '280',
    height: '280',
    role: 'img',
    'aria-label': label,
    'shape-rendering': 'crispEdges',
    class: 'qr-picture',
  });
  svg.append(
    element('rect', { width: String(size), height: String(size), fill: '#fff' }),
    element('path', { d: path, fill: '#000' }),
  );
  return svg;
}
