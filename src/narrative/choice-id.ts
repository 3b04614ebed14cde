import { hash32 } from '../base/hash.ts';
import { type RawTag, splitTag } from './tags.ts';

const SLUG_WORDS = 5;

/**
 * Names the choices of one offer.
 * @param choices text and raw tags of each, in order.
 * @returns one id each, unique in the offer. Authored ids win; the others are made of the words, so that they
 * survive a line that is added above. A story that offers equal words twice gets a number behind the second.
 */
export function choiceIds(
  choices: readonly { readonly text: string; readonly tags: readonly string[] }[],
): string[] {
  const taken = new Set<string>();
  return choices.map(({ text, tags }) => {
    const base = authoredId(tags) ?? derivedId(text);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}_${n}`;
    taken.add(id);
    return id;
  });
}

/** The id that the author gave; a choice on a name of the board is called by the name. */
export function authoredId(tags: readonly string[]): string | undefined {
  const read = tags.map(splitTag);
  return valueOfTag(read, 'id') ?? valueOfTag(read, 'name');
}

function valueOfTag(tags: readonly RawTag[], key: string): string | undefined {
  const value = tags.find((tag) => tag.key === key)?.value;
  return value === '' ? undefined : value;
}

function derivedId(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  if (words === null) return `c_${hash32(text).toString(36)}`;
  const slug = words.slice(0, SLUG_WORDS).join('_').slice(0, 48);
  return /^[a-z]/.test(slug) ? slug : `c_${slug}`;
}
