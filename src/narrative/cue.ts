import {
  type DocumentKind,
  type Face,
  type Hour,
  type InkyTag,
  inkyTagOf,
  isLineTag,
  LINE_TAGS,
  type LineTag,
  type PanelKind,
  splitTag,
  type Weather,
} from './tags.ts';

/** Everything the story may ask of a view, parsed once from a tag. */
export type Cue =
  | { readonly kind: 'chapter'; readonly number: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'hour'; readonly hour: Hour }
  | { readonly kind: 'weather'; readonly weather: Weather }
  | { readonly kind: 'light'; readonly id: string | undefined }
  | { readonly kind: 'on'; readonly id: string | undefined }
  | {
      readonly kind: 'pose';
      readonly person: string;
      readonly pose: string;
      /** `undefined` leaves it to how the person stands towards her. */
      readonly face: Face | undefined;
    }
  | { readonly kind: 'leave'; readonly person: string | undefined }
  | { readonly kind: 'amb'; readonly id: string | undefined }
  | { readonly kind: 'music'; readonly id: string | undefined }
  | { readonly kind: 'sfx'; readonly id: string }
  | { readonly kind: 'type' }
  | { readonly kind: 'doc'; readonly document: DocumentKind }
  | { readonly kind: 'panel'; readonly panel: PanelKind }
  | { readonly kind: 'claim' | 'reply'; readonly id: string }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'counterfactual' | 'ending'; readonly id: string }
  | { readonly kind: 'meet' | 'term' | 'note'; readonly id: string }
  | { readonly kind: 'recap' }
  | { readonly kind: 'inky'; readonly tag: InkyTag; readonly value: string };

const orNone = (value: string) => (value === 'none' ? undefined : value);

const parsed = new Map<string, Cue | undefined>();

/**
 * Reads a tag; each is read once, because a story says the same ones again and again.
 * @returns `undefined` for a tag that is none of ours: foreign stories may carry their own.
 */
export function parseCue(tag: string): Cue | undefined {
  if (parsed.has(tag)) return parsed.get(tag);
  const cue = readCue(tag);
  parsed.set(tag, cue);
  return cue;
}

function readCue(tag: string): Cue | undefined {
  const { key, value } = splitTag(tag);
  if (isLineTag(key)) return LINE_TAGS[key].test(value) ? cueOf(key, value) : undefined;
  const inky = inkyTagOf(key);
  return inky === undefined ? undefined : { kind: 'inky', tag: inky, value };
}

function cueOf(key: LineTag, value: string): Cue {
  switch (key) {
    case 'chapter':
      return { kind: 'chapter', number: Number(value) };
    case 'date':
      return { kind: 'date', date: value };
    case 'place':
      return { kind: 'place', id: value };
    case 'hour':
      return { kind: 'hour', hour: value as Hour };
    case 'weather':
      return { kind: 'weather', weather: value as Weather };
    case 'light':
    case 'on':
    case 'amb':
    case 'music':
      return { kind: key, id: orNone(value) };
    case 'pose': {
      const [person = '', pose = '', face] = value.split(' ');
      return { kind: 'pose', person, pose, face: face as Face | undefined };
    }
    case 'leave':
      return { kind: 'leave', person: value === 'all' ? undefined : value };
    case 'doc':
      return { kind: 'doc', document: value as DocumentKind };
    case 'panel':
      return { kind: 'panel', panel: value as PanelKind };
    case 'type':
    case 'recap':
      return { kind: key };
    default:
      return { kind: key, id: value };
  }
}
