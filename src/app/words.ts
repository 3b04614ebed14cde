import type { Truth } from '../dossier/model/calibration.ts';
import type { Shares } from '../dossier/model/road.ts';
import type { StartName } from '../i18n/strings.ts';
import type { DivergenceRow } from '../record/model/divergence.ts';
import type { LocalRecord } from '../record/model/localise.ts';
import type { Language, StoryIndex } from './library.ts';

/** The words beside the story, in one language, as the build wrote them. */
export interface Words {
  readonly people: readonly PersonEntry[];
  readonly glossary: readonly TermEntry[];
  readonly notes: readonly NoteEntry[];
  readonly names: Readonly<Record<string, NameEntry>>;
  readonly record: LocalRecord | undefined;
  readonly starts: readonly ChapterStart[];
  /** Ending -> what leads to its page, to be sent to somebody, and the address from the root. */
  readonly endings: Readonly<Record<string, { readonly title: string; readonly path: string }>>;
  readonly crowds: readonly CrowdEntry[];
  /** Address of what is told only after the end. */
  readonly debrief: string;
}

/** Where a chapter is begun by itself: somebody's way as far as its first line, as a run code. */
export interface ChapterStart {
  readonly chapter: number;
  readonly as: StartName;
  readonly code: string;
}

/** A place full of people, and where the list of them is. */
export interface CrowdEntry {
  readonly place: string;
  readonly hour: string;
  readonly title: string;
  readonly address: string;
}

export interface PersonEntry {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export interface TermEntry {
  readonly id: string;
  readonly term: string;
  readonly about: string;
}

export interface NoteEntry {
  readonly id: string;
  readonly chapter: number;
  readonly text: string;
}

export interface NameEntry {
  readonly name: string;
  readonly family: string;
  readonly age: number;
  readonly cover: string;
  readonly human: string;
}

/** What is told only after the end, in one language. */
export interface DebriefWords {
  /** Name -> what the author knows. */
  readonly truths: Readonly<Record<string, Truth>>;
  readonly divergence: readonly DivergenceRow[];
  readonly shares: Shares;
}

/** Fetches each language's words once. @returns a function that rejects without network. */
export function openWords(index: StoryIndex): (language: Language) => Promise<Words | undefined> {
  const loading = new Map<Language, Promise<Words | undefined>>();
  return (language) => {
    const known = loading.get(language);
    if (known !== undefined) return known;
    const address = index.data[language];
    const words =
      address === undefined
        ? Promise.resolve(undefined)
        : fetch(index.root + address).then((response) => {
            if (!response.ok) throw new Error(`${response.status} ${address}`);
            return response.json() as Promise<Words>;
          });
    loading.set(language, words);
    words.catch(() => loading.delete(language));
    return words;
  };
}
