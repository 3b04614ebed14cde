/**
 * The three ways in which a frame and the page around it speak of height: AMP's message, which @newswire/frames speaks
 * as well, and pym's line of text. Both sides of ours are here.
 */
const PYM = 'pymxPYMx';
const BETWEEN = 'xPYMx';
/** Far beyond any scene, in pixels; a larger number is a mistake or a prank. */
const MOST_HEIGHT = 100_000;
/** A longer line of text is none of ours. */
const MOST_TEXT = 256;

/** @param childId pym's name for the frame, where the host uses pym. @returns what to post to the host. */
export function heightMessages(height: number, childId: string | undefined): readonly unknown[] {
  const pixels = Math.ceil(height);
  const amp = { sentinel: 'amp', type: 'embed-size', height: pixels };
  return childId === undefined
    ? [amp]
    : [amp, `${PYM}${childId}${BETWEEN}height${BETWEEN}${pixels}`];
}

/** The one request that a frame heeds: its own host asks how high it is. */
export function asksForHeight(data: unknown, childId: string | undefined): boolean {
  if (typeof data === 'string') {
    if (childId === undefined || data.length > MOST_TEXT) return false;
    const head = `${PYM}${childId}${BETWEEN}width${BETWEEN}`;
    return data.startsWith(head) && /^\d+(?:\.\d+)?$/.test(data.slice(head.length));
  }
  return ownValue(data, 'sentinel') === 'amp' && ownValue(data, 'type') === 'frames-init';
}

/** The height that a frame of ours reports to its host, in pixels; `undefined` for any other message. */
export function heightIn(data: unknown): number | undefined {
  if (ownValue(data, 'sentinel') !== 'amp' || ownValue(data, 'type') !== 'embed-size') {
    return undefined;
  }
  const height = ownValue(data, 'height');
  const isHeight = typeof height === 'number' && height > 0 && height <= MOST_HEIGHT;
  return isHeight ? Math.ceil(height) : undefined;
}

/** pym's name for the frame, as it stands in the address that pym made. */
export function childIdIn(query: URLSearchParams): string | undefined {
  const id = query.get('childId');
  return id !== null && /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
}

/** What comes from elsewhere may have anything for a prototype. */
function ownValue(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
