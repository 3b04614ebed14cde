import { hash32 } from '../base/hash.ts';
import { splitTag } from './tags.ts';

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

export function authoredId(tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const { key, value } = splitTag(tag);
    if (key === 'id' && value !== '') return value;
  }
  return undefined;
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
