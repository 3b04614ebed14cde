import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const both = v.strictObject({ en: text, es: text });
const entry = v.pipe(v.string(), v.regex(/^[FW]\d{2}$/, 'is neither F.. nor W..'));
const claim = v.pipe(v.string(), v.regex(/^F\d{2}$/, 'is no F01…F84'));
const day = v.pipe(v.string(), v.isoDate('is no ISO day'));

const WORDS = [
  ...['contents', 'skip', 'novel', 'play', 'other', 'version', 'answers', 'rests', 'replies_to'],
  ...['chapters', 'chapter', 'no_chapter', 'card_only', 'reported_mark', 'public_mark'],
  ...['both_mark', 'one_side', 'other_side', 'left_open', 'open', 'done', 'print'],
] as const;

/** In the order of the page; each is the address of its part. */
export const SECTIONS = [
  'about',
  'labels',
  'chronology',
  'claims',
  'public',
  'counts',
  'tensions',
  'silences',
  'method',
  'corrections',
  'trust',
  'open',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Each of these names, with a text. */
function named<Text extends v.GenericSchema, const Name extends string>(
  names: readonly Name[],
  kind: Text,
) {
  return v.strictObject(
    Object.fromEntries(names.map((name) => [name, kind])) as Record<Name, Text>,
  );
}

/** The page's own words, once with both languages side by side and once with one of them. */
function companionSchema<Text extends v.GenericSchema>(t: Text) {
  const some = v.pipe(v.array(t), v.minLength(1));
  const rests = v.pipe(v.array(entry), v.minLength(1, 'rests on nothing'));
  const row = v.strictObject({ when: t, text: t, rests });
  const tension = v.strictObject({ title: t, one: t, other: t, open: t, rests });
  return v.strictObject({
    ...named(['title', 'subtitle', 'kind', 'description'], t).entries,
    words: named(WORDS, t),
    sections: named(SECTIONS, t),
    about: some,
    labels: some,
    short_answers: v.record(claim, t),
    chronology: v.strictObject({ intro: t, undated: t, rows: v.array(row) }),
    claims: v.strictObject({
      intro: t,
      damaged: t,
      groups: v.array(v.strictObject({ from: claim, title: t })),
    }),
    public: v.strictObject({ intro: t }),
    counts: v.strictObject({
      intro: t,
      rests,
      picture: named(['title', 'russia', 'mexico', 'text', 'caption'], t),
      arithmetic: v.strictObject({
        ...named(['title', 'intro', 'text', 'solid', 'hatched', 'caption', 'expelled'], t).entries,
        ...named(['share', 'left', 'lost', 'fair', 'invented_row', 'impossible'], t).entries,
        closing: t,
        rests,
      }),
    }),
    tensions: v.strictObject({ intro: t, rows: v.array(tension) }),
    silences: v.strictObject({ intro: t, rows: some }),
    method: some,
    corrections: v.strictObject({
      policy: some,
      ...named(['log', 'contact', 'mail', 'repository', 'no_contact'], t).entries,
    }),
    trust: v.strictObject({
      intro: t,
      rows: v.pipe(
        v.array(v.strictObject({ name: t, text: t })),
        v.length(8, 'are not the eight indicators'),
      ),
    }),
    open: v.strictObject({ intro: t }),
  });
}

/** What whoever publishes the site says for themselves. */
function siteSchema<Text extends v.GenericSchema>(t: Text) {
  return v.strictObject({
    contact: v.strictObject({
      mail: v.pipe(v.string(), v.regex(/^(?:[^\s@]+@[^\s@]+)?$/, 'is no mail address')),
      repository: v.pipe(v.string(), v.regex(/^(?:https:\/\/\S+)?$/, 'is no https address')),
    }),
    needs_people: v.array(
      v.strictObject({
        id: text,
        what: t,
        done: v.optional(v.strictObject({ date: day, who: text })),
      }),
    ),
  });
}

export const BothCompanion = companionSchema(both);
export const OneCompanion = companionSchema(text);
export const BothSite = siteSchema(both);
export const OneSite = siteSchema(text);

/** The companion's words in one language. */
export type CompanionText = v.InferOutput<typeof OneCompanion>;
export type SiteText = v.InferOutput<typeof OneSite>;
