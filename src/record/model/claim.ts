/** The five labels. A line of the story that carries none of the others is `invented`. */
export const LABELS = ['reported', 'denied', 'public', 'invented', 'counterfactual'] as const;
export type Label = (typeof LABELS)[number];

/** A claim of the article is one of these two; the other labels belong to what is not in it. */
export const CLAIM_KINDS = ['reported', 'denied'] as const satisfies readonly Label[];
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `found` in a named source, `high`: common knowledge, `medium`: likely and not confirmed. */
export const CONFIDENCES = ['found', 'high', 'medium'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type Language = 'en' | 'es';
export type Localised = Readonly<Record<Language, string>>;

/** One claim of the article, in our own words. */
export interface Claim {
  /** F01 to F84. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** How firmly it is said: who, how many, on what footing. */
  readonly status: Localised;
  readonly claim: Localised;
  readonly who: Localised;
  readonly when: Localised;
  /** Parties whom it could harm: keys of the book's `answers`. */
  readonly harms: readonly string[];
  /** Ids of the denials and refusals that belong to it. */
  readonly replies: readonly string[];
  /** Ids of claims and cards to be read with it. */
  readonly beside: readonly string[];
  /** ISO year, month or day before which no scene may speak of it. */
  readonly notBefore: string | undefined;
  /** The article gives no date, so no scene may give one. */
  readonly undated: boolean;
  /** What broke on the way to us; `undefined` where the passage is whole. */
  readonly damage: Localised | undefined;
  readonly note: Localised | undefined;
  /** Told in the record only, never in a scene. */
  readonly cardOnly: boolean;
}

/** A fact from outside the article. */
export interface PublicCard {
  /** W01… */
  readonly id: string;
  /** ISO year, month or day. */
  readonly date: string;
  readonly confidence: Confidence;
  readonly fact: Localised;
  readonly source: Localised;
  readonly replies: readonly string[];
  readonly note: Localised | undefined;
}

export interface Correction {
  /** ISO day. */
  readonly date: string;
  /** The claim or the card. */
  readonly claim: string;
  readonly said: Localised;
  readonly says: Localised;
  readonly why: Localised;
  /** Taken back: it stays in the record, struck out, and no scene may rest on it. */
  readonly withdraw: boolean;
}

export interface Article {
  readonly paper: string;
  readonly author: string;
  readonly with: readonly string[];
  /** ISO day. */
  readonly date: string;
  readonly about: Localised;
  readonly citation: Localised;
}

export const WORDS = [
  'real',
  'labels',
  'invented',
  'known',
  'article',
  'provenance',
  'corrections',
  'no_corrections',
  'said',
  'says',
  'why',
  'withdrawn',
  'beside',
  'scene_corrected',
  'scene_withdrawn',
  'scene_go_on',
] as const;
export type Word = (typeof WORDS)[number];

export interface Source {
  readonly article: Article;
  readonly provenance: readonly Localised[];
  readonly confidence: Readonly<Record<Confidence, Localised>>;
  readonly labels: Readonly<
    Record<Label, { readonly name: Localised; readonly sentence: Localised }>
  >;
  readonly real: {
    readonly lead: Localised;
    readonly points: readonly { readonly id: string; readonly text: Localised }[];
    readonly known: Localised;
  };
  readonly words: Readonly<Record<Word, Localised>>;
}

/** The whole record, both languages, checked. */
export interface RecordBook {
  /** Party -> the id of its answer. */
  readonly answers: Readonly<Record<string, string>>;
  /** In order of id. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly cards: ReadonlyMap<string, PublicCard>;
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly source: Source;
}
