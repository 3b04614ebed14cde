import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1, 'is empty'));
const both = v.strictObject({ en: text, es: text });
const id = v.pipe(v.string(), v.regex(/^[a-z_]+$/));

/** What a sheet takes from other files. */
export const FILLS = [
  ...([
    'claims',
    'glossary',
    'notes',
    'known',
    'invented',
    'silences',
    'letters',
    'links',
  ] as const),
] as const;
export type Fill = (typeof FILLS)[number];

const WORDS = [
  ...[
    'skip',
    'nav',
    'play',
    'record',
    'wall',
    'other',
    'contents',
    'pdf',
    'print',
    'sheet',
    'licence',
  ],
  ...['version', 'teacher_only', 'answers', 'name_chapter'],
] as const;
const MAKER = [
  ...['title', 'intro', 'no_script', 'language', 'from', 'start', 'way', 'careful', 'angry'],
  ...['kind', 'way_hint', 'points', 'points_hint', 'where', 'stop', 'reason', 'end_of'],
  ...['present', 'link', 'copy', 'copied', 'try'],
] as const;

/** The teacher's door, once with both languages side by side and once with one of them. */
function teachSchema<Text extends v.GenericSchema>(t: Text) {
  const named = <const Name extends string>(names: readonly Name[]) =>
    v.strictObject(Object.fromEntries(names.map((name) => [name, t])) as Record<Name, Text>);
  const some = v.pipe(v.array(t), v.minLength(1));
  const block = v.union([
    v.strictObject({ p: t }),
    v.strictObject({ h: t }),
    v.strictObject({ ul: some }),
    v.strictObject({ ol: some }),
    v.strictObject({ table: v.strictObject({ head: some, rows: v.array(some) }) }),
    v.strictObject({ cards: v.array(v.strictObject({ title: t, text: t })) }),
    v.strictObject({ lines: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)) }),
    v.strictObject({ fill: v.picklist(FILLS) }),
  ]);
  return v.strictObject({
    title: t,
    subtitle: t,
    description: t,
    words: named(WORDS),
    maker: named(MAKER),
    sheets: v.array(
      v.strictObject({
        id,
        title: t,
        /** Whether students had better not see it. */
        teacher: v.optional(v.boolean()),
        blocks: v.array(block),
      }),
    ),
  });
}

export const BothTeach = teachSchema(both);
export const OneTeach = teachSchema(text);

/** The teacher's door in one language. */
export type TeachText = v.InferOutput<typeof OneTeach>;
export type TeachBlock = TeachText['sheets'][number]['blocks'][number];
