/** What a card says; all of it is drawn, so that it needs no picture of anybody. */
export interface Card {
  /** What kind of work it is: never news. */
  readonly kind: string;
  /** On the stamp. */
  readonly stamp: string;
  /** Above the title: `Chapter 3`. */
  readonly over: string | undefined;
  readonly title: string;
  readonly below: string;
  /** What the picture must not be sent on without: `This did not happen`. */
  readonly banner?: string | undefined;
  /** Chapters in all, and the one that is marked among them. */
  readonly chapters: { readonly count: number; readonly marked: number | undefined } | undefined;
}

/** The measure that every place that shows cards asks for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const EDGE = 84;
const COLOURS = {
  night: '#11141f',
  dusk: '#2a2437',
  paper: '#ebe5d8',
  muted: '#b9b3a7',
  stamp: '#ff8f6b',
};
const TEXT = 'font-family="Literata"';
const UI = 'font-family="Atkinson Hyperlegible"';
/** A letter of the title is about half as wide as it is high. */
const LETTER = 0.54;

/** The card as SVG: the novel's night, its stamp, and the words. */
export function cardSvg({ kind, stamp, over, title, below, banner, chapters }: Card): string {
  const { width, height } = CARD_SIZE;
  const size = Math.min(84, (width - 2 * EDGE) / (title.length * LETTER));
  const stampWidth = stamp.length * 36 + 60;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><linearGradient id="g" x2="0" y2="1"><stop offset=".55" stop-color="${COLOURS.night}"/><stop offset="1" stop-color="${COLOURS.dusk}"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#g)"/>`,
    `<g transform="rotate(-2.2 ${EDGE} 130)" fill="none" stroke="${COLOURS.stamp}">`,
    `<rect x="${EDGE}" y="70" width="${stampWidth}" height="92" rx="8" stroke-width="4"/>`,
    `<rect x="${EDGE + 9}" y="79" width="${stampWidth - 18}" height="74" rx="4" stroke-width="3"/>`,
    `<text x="${EDGE + stampWidth / 2}" y="134" ${TEXT} font-weight="700" font-size="50" letter-spacing="3" text-anchor="middle" fill="${COLOURS.stamp}" stroke="none">${escapeXml(stamp.toUpperCase())}</text>`,
    '</g>',
    over === undefined
      ? ''
      : `<text x="${EDGE}" y="278" ${UI} font-weight="700" font-size="30" letter-spacing="2" fill="${COLOURS.stamp}">${escapeXml(over.toUpperCase())}</text>`,
    `<text x="${EDGE}" y="366" ${TEXT} font-weight="700" font-size="${size.toFixed(1)}" fill="${COLOURS.paper}">${escapeXml(title)}</text>`,
    `<text x="${EDGE}" y="428" ${TEXT} font-style="italic" font-size="34" fill="${COLOURS.paper}">${escapeXml(below)}</text>`,
    chapters === undefined ? '' : signs(chapters),
    banner === undefined ? '' : bannerOf(banner),
    `<text x="${EDGE}" y="566" ${UI} font-size="28" fill="${COLOURS.muted}">${escapeXml(kind)}</text>`,
    '</svg>',
  ].join('');
}

/** A row of squares, one a chapter; the one that is meant is filled. */
function signs({ count, marked }: NonNullable<Card['chapters']>): string {
  return Array.from({ length: count }, (_, at) => {
    const fill = at === marked ? COLOURS.stamp : 'none';
    return `<rect x="${EDGE + at * 34}" y="480" width="20" height="20" fill="${fill}" stroke="${COLOURS.stamp}" stroke-width="2"/>`;
  }).join('');
}

/** A word in a double frame, where the signs of the chapters stand elsewhere. */
function bannerOf(text: string): string {
  const width = text.length * 19 + 56;
  return [
    `<rect x="${EDGE}" y="464" width="${width}" height="52" fill="none" stroke="${COLOURS.stamp}" stroke-width="3"/>`,
    `<rect x="${EDGE + 6}" y="470" width="${width - 12}" height="40" fill="none" stroke="${COLOURS.stamp}" stroke-width="1.5"/>`,
    `<text x="${EDGE + width / 2}" y="499" ${UI} font-weight="700" font-size="25" letter-spacing="2" text-anchor="middle" fill="${COLOURS.stamp}">${escapeXml(text.toUpperCase())}</text>`,
  ].join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
