import type { Cut } from './cut.ts';

/** What the frame's own programs need to know, as the build writes it into the page. */
export interface EmbedData {
  readonly lang: 'en' | 'es';
  readonly cut: Cut;
  /** A run code: where the cut begins. */
  readonly code: string;
  /** From the page to the site's root. */
  readonly root: string;
  readonly version: string;
  readonly title: string;
  readonly author: string | undefined;
  /** From the root: the story's parts in the page's language, as scripts. */
  readonly story: readonly [string, string?];
  /** From the root: the words beside the story, as a script. */
  readonly words: string;
  /** From the root: the program that plays on, and the picture's. */
  readonly play: string;
  readonly stage: string;
}

export const EMBED_DATA = 'embed-data';

/** @throws Error where the page holds none. */
export function readEmbedData(document: Document): EmbedData {
  return JSON.parse(document.getElementById(EMBED_DATA)?.textContent ?? '') as EmbedData;
}

/** The novel's address for what was played so far; at the beginning, the chapter's own. */
export function fullPageFrom({ lang, cut }: Pick<EmbedData, 'lang' | 'cut'>): string {
  const page = lang === 'es' ? 'es/' : '';
  return cut.chapter === undefined ? page : `${page}?chapter=${cut.chapter}`;
}
