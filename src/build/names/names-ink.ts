import { LEGS, type LegId, type NameEntry, type Verdict } from './read-names.ts';

/** One segment in both languages. `context` is its knot, or knot and stitch, as in every catalogue. */
export interface NameSegment {
  readonly context: string;
  readonly en: string;
  readonly es: string;
}

export interface NamesInk {
  readonly ink: string;
  readonly catalogue: readonly NameSegment[];
}

/** The stitch that tells each leg: how the desk came by it. */
const STITCH = {
  lineage: 'by_paper',
  conduct: 'by_watch',
  contact: 'by_people',
} as const satisfies Record<LegId, string>;

/** Names compared one by one inside a group. */
const GROUP = 6;

const BOOKED = { for: 1, silent: 0, against: -1 } as const satisfies Record<Verdict, number>;

const HEAD = `// The list of twenty-seven: what each leg of each name says when it is looked at.
// Written from story/names.yaml by \`npm run names\`: change it there.
// A leg is told by a tunnel, \`-> leg_report(who, leg) ->\`, which books what it finds; the names are offered by a
// thread, \`<- name_offer(-> where_to)\`.`;

/**
 * The list as ink, and its Spanish as a catalogue.
 * Every name has a knot and every leg a stitch, so no line nests and each line is one segment.
 */
export function namesInk(entries: readonly NameEntry[]): NamesInk {
  const segments: NameSegment[] = [];
  const knots = [
    HEAD,
    openings(entries),
    dispatch(entries),
    verdicts(entries),
    ...entries.map((entry) => legsOf(entry, segments)),
    offer(entries, segments),
    textFunction('t_name', entries, segments, ({ family }) => ({ en: family, es: family })),
    textFunction('t_cover', entries, segments, ({ cover }) => cover),
  ];
  return { ink: `${knots.join('\n\n')}\n`, catalogue: numberRepeats(segments) };
}

function dispatch(entries: readonly NameEntry[]): string {
  const cases = entries.map(({ id }) => `- ${id}: -> ${id}_legs(leg) ->`);
  return [
    '=== leg_report(who, leg) ===',
    '{ who:',
    ...cases,
    '}',
    '->->',
    '',
    '=== leg_report_at_hand(leg) ===',
    '-> legs_at_hand(leg) ->',
    '->->',
  ].join('\n');
}

/** What a leg comes back as when nobody tells it: 1 for the claim, -1 against it, 0 for nothing either way. */
function verdicts(entries: readonly NameEntry[]): string {
  const those = (leg: LegId, verdict: Verdict) =>
    `((${entries.flatMap(({ id, legs }) => (legs[leg].verdict === verdict ? id : [])).join(', ')}) ? who)`;
  const cases = LEGS.map(
    (leg) => `- leg_${leg}: ~ return ${those(leg, 'for')} - ${those(leg, 'against')}`,
  );
  return ['=== function verdict_of(who, leg)', '{ leg:', ...cases, '}'].join('\n');
}

/**
 * The whole list as choices, to be threaded in: `<- name_offer(-> under_the_lamp)`. What is offered are the names with
 * a leg still unseen; when the story goes on, the chosen one is `at_hand` and its legs are told by
 * `-> leg_report_at_hand(leg) ->`. Everything is written out, because a board of twenty-seven calls and comparisons
 * of lists costs more than all the rest of a turn: the words, a truth variable each, the knot of the legs.
 */
function offer(entries: readonly NameEntry[], segments: NameSegment[]): string {
  const lines = entries.flatMap(({ id, family, cover }) => {
    const label = (covered: string) => `[${family}, ${covered}.]`;
    segments.push({ context: 'name_offer', en: label(cover.en), es: label(cover.es) });
    return [
      `+ {${id}_open} [${family}, ${cover.en}. # name: ${id}]`,
      `    ~ at_hand = ${id}`,
      `    ~ legs_at_hand = -> ${id}_legs`,
      '    -> under',
    ];
  });
  return ['=== name_offer(-> under) ===', ...lines].join('\n');
}

/** One truth variable a name: whether there is anything left to look at. */
function openings(entries: readonly NameEntry[]): string {
  const variables = entries.map(({ id }) => `VAR ${id}_open = true`);
  const closing = entries.map(({ id }) => `- ${id}: ~ ${id}_open = false`);
  return [
    ...variables,
    `VAR legs_at_hand = -> ${entries[0]?.id ?? ''}_legs`,
    '',
    '// Books a leg; after the third there is nothing more to look at.',
    '=== function book_leg(who, leg, verdict)',
    '~ book(who, leg, verdict)',
    '{ (lineage_seen ? who) && (conduct_seen ? who) && (contact_seen ? who):',
    '    { who:',
    ...closing.map((line) => `    ${line}`),
    '    }',
    '}',
  ].join('\n');
}

function legsOf(entry: NameEntry, segments: NameSegment[]): string {
  const knot = `${entry.id}_legs`;
  const cases = LEGS.map((leg) => `- leg_${leg}: -> ${STITCH[leg]}`);
  const lines = [`=== ${knot}(leg) ===`, `// ${entry.family}`, '{ leg:', ...cases, '}', '->->'];
  for (const leg of LEGS) {
    const { verdict, en, es } = entry.legs[leg];
    for (const [at, text] of en.entries()) {
      segments.push({ context: `${knot}.${STITCH[leg]}`, en: text, es: es[at] ?? '' });
    }
    lines.push(
      `= ${STITCH[leg]}`,
      ...en,
      `~ book_leg(${entry.id}, leg_${leg}, ${BOOKED[verdict]})`,
      '->->',
    );
  }
  return lines.join('\n');
}

function textFunction(
  knot: string,
  entries: readonly NameEntry[],
  segments: NameSegment[],
  textOf: (entry: NameEntry) => { readonly en: string; readonly es: string },
): string {
  const cases = entries.map((entry) => {
    const text = textOf(entry);
    segments.push({ context: knot, en: text.en, es: text.es });
    return { id: entry.id, line: `    - ${entry.id}: ${text.en}` };
  });
  // In groups, so that the last name is not twenty-seven comparisons away.
  const groups = Array.from({ length: Math.ceil(cases.length / GROUP) }, (_, i) =>
    cases.slice(i * GROUP, (i + 1) * GROUP),
  );
  const lines = groups.flatMap((group) => [
    `- who <= ${group.at(-1)?.id ?? ''}: {who:`,
    ...group.map(({ line }) => line),
    '    }',
  ]);
  return [`=== function ${knot}(who)`, '{', ...lines, '}'].join('\n');
}

/** gettext keeps one entry for each context and text, so an equal second segment is `knot#2`. */
function numberRepeats(segments: readonly NameSegment[]): readonly NameSegment[] {
  const seen = new Map<string, number>();
  return segments.map((segment) => {
    const key = `${segment.context}\n${segment.en}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? segment : { ...segment, context: `${segment.context}#${times}` };
  });
}
