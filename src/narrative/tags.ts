/** The closed list of tags. `story/TAGS.md` says the same in prose; a test holds the two together. */

export const HOURS = ['before_dawn', 'morning', 'noon', 'afternoon', 'dusk', 'night'] as const;
export type Hour = (typeof HOURS)[number];

export const WEATHERS = ['clear', 'rain', 'haze'] as const;
export type Weather = (typeof WEATHERS)[number];

export const DOCUMENTS = ['note', 'receipt', 'message', 'clipping', 'form'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

export const PANELS = ['you', 'reported', 'unknown'] as const;
export type PanelKind = (typeof PANELS)[number];

/** What a face says; every person who is drawn with a life has the first three at least. */
export const FACES = ['even', 'warm', 'hard', 'tired', 'amused', 'caught'] as const;
export type Face = (typeof FACES)[number];

const WORD = /^[a-z][a-z0-9_]*$/;
const oneOf = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`);

/** Key of a line's tag -> what its value must look like. */
export const LINE_TAGS = {
  chapter: /^[0-9]$/,
  date: /^\d{4}-\d{2}(?:-\d{2})?$/,
  place: WORD,
  hour: oneOf(HOURS),
  weather: oneOf(WEATHERS),
  light: WORD,
  on: WORD,
  pose: new RegExp(`^[a-z][a-z0-9_]* [a-z][a-z0-9_]*(?: (?:${FACES.join('|')}))?$`),
  leave: WORD,
  amb: WORD,
  music: WORD,
  sfx: WORD,
  type: /^card$/,
  doc: oneOf(DOCUMENTS),
  panel: oneOf(PANELS),
  claim: /^F\d{2}$/,
  record: /^W\d{2}$/,
  reply: /^F\d{2}$/,
  counterfactual: /^E\d{2}$/,
  meet: WORD,
  term: WORD,
  note: WORD,
  recap: /^line$/,
  ending: /^E\d{2}$/,
} as const satisfies Record<string, RegExp>;
export type LineTag = keyof typeof LINE_TAGS;

/** Key of a choice's tag -> what its value must look like. */
export const CHOICE_TAGS = {
  id: WORD,
  at: WORD,
  name: /^n(?:0[1-9]|1\d|2[0-7])$/,
  hinge: /^H(?:[1-9]|1[01])$/,
  reflect: /^$/,
} as const satisfies Record<string, RegExp>;
export type ChoiceTag = keyof typeof CHOICE_TAGS;

/** Inky's own names, kept with Inky's meaning; compared in upper case. */
export const INKY_TAGS = [
  'AUDIO',
  'AUDIOLOOP',
  'IMAGE',
  'BACKGROUND',
  'CLASS',
  'CLEAR',
  'RESTART',
  'LINK',
  'LINKOPEN',
  'TITLE',
  'AUTHOR',
  'THEME',
  'UNCLICKABLE',
] as const;
export type InkyTag = (typeof INKY_TAGS)[number];

export interface RawTag {
  readonly key: string;
  readonly value: string;
}

/** Splits `key: value`. A tag without a colon is a key with an empty value. */
export function splitTag(tag: string): RawTag {
  const colon = tag.indexOf(':');
  if (colon < 0) return { key: tag.trim(), value: '' };
  return { key: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trim() };
}

export function isLineTag(key: string): key is LineTag {
  return Object.hasOwn(LINE_TAGS, key);
}

export function isChoiceTag(key: string): key is ChoiceTag {
  return Object.hasOwn(CHOICE_TAGS, key);
}

export function inkyTagOf(key: string): InkyTag | undefined {
  const upper = key.toUpperCase();
  return INKY_TAGS.find((tag) => tag === upper);
}
