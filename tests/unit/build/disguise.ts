/** Small letters that English needs in every sentence, and what stands for them in a language that there is not. */
const MASK: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ů',
  y: 'ÿ',
  A: 'Å',
  E: 'Ë',
  I: 'Ï',
  O: 'Ø',
  U: 'Ů',
  Y: 'Ý',
};

/** A letter that was not disguised. */
export const BARE = /[aeiouyAEIOUY]/;

/** Puts a mask on every vowel of a segment's prose; Ink's logic and printed variables stay as they are. */
export function disguise(segment: string): string {
  let out = '';
  for (let i = 0; i < segment.length; ) {
    const logic = segment.charAt(i) === '{' ? logicAt(segment.slice(i)) : '';
    out += logic === '' ? (MASK[segment.charAt(i)] ?? segment.charAt(i)) : logic;
    i += Math.max(1, logic.length);
  }
  return out;
}

/** What stands behind an opening brace and is no prose: a whole printed value, or a condition up to its colon. */
function logicAt(text: string): string {
  const printed = /^\{\s*\w+(?:\([^{}]*\))?\s*\}/.exec(text)?.[0];
  if (printed !== undefined) return printed;
  const condition = /^\{[^{}|:“”]*:/.exec(text)?.[0] ?? '';
  // `{A driver, sixty: …|…}` is prose with a colon: Ink calculates with no two words side by side.
  const terms = condition.replaceAll(/\b(?:not|and|or|has|hasnt|mod)\b/g, ' ! ');
  return /\w\s+\w/.test(terms) ? '' : condition;
}
