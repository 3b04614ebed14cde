import { fill as fillIn } from '../../i18n/strings.ts';
import type { LocalRecord } from '../../record/model/localise.ts';
import type { Fill, TeachBlock, TeachText } from './teach.ts';

/** What page and paper are both made of. */
export type Block =
  | { readonly kind: 'p' | 'h'; readonly text: string }
  | { readonly kind: 'ul' | 'ol'; readonly items: readonly string[]; readonly start: number }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'cards'; readonly cards: readonly SheetCard[] }
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  | { readonly kind: 'terms'; readonly terms: readonly { term: string; about: string }[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'lines'; readonly count: number };

export interface SheetCard {
  readonly title: string;
  readonly text: string;
  /** Who says so, then each answer that belongs to it. */
  readonly under: readonly string[];
}

/** One handout. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly teacher: boolean;
  readonly blocks: readonly Block[];
}

/** What the sheets are filled from, in one language. */
export interface SheetSources {
  readonly text: TeachText;
  readonly record: LocalRecord;
  readonly glossary: readonly { readonly term: string; readonly about: string }[];
  readonly notes: readonly { readonly chapter: number; readonly text: string }[];
  readonly silences: readonly string[];
  /** Address of the novel from the page. */
  readonly novel: string;
}

/** The claims of the sorting: said and denied, near and far, of every party. */
const SORTING = [
  ...['F04', 'F06', 'F07', 'F08', 'F09', 'F12', 'F16', 'F22'],
  ...['F23', 'F34', 'F38', 'F47', 'F51', 'F59', 'F62', 'F70'],
];
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

export function sheetsOf(sources: SheetSources): Sheet[] {
  return sources.text.sheets.map(({ id, title, teacher = false, blocks }) => {
    let start = 1;
    const made = blocks.flatMap((block): Block[] => {
      // The questions are numbered through, whatever stands between them.
      if ('ol' in block) {
        const list: Block = { kind: 'ol', items: block.ol, start };
        start += block.ol.length;
        return [list];
      }
      return blockOf(block, sources);
    });
    return { id, title, teacher, blocks: made };
  });
}

function blockOf(block: Exclude<TeachBlock, { ol: unknown }>, sources: SheetSources): Block[] {
  if ('p' in block) return [{ kind: 'p', text: block.p }];
  if ('h' in block) return [{ kind: 'h', text: block.h }];
  if ('ul' in block) return [{ kind: 'ul', items: block.ul, start: 1 }];
  if ('table' in block) return [{ kind: 'table', ...block.table }];
  if ('cards' in block) {
    return [{ kind: 'cards', cards: block.cards.map((card) => ({ ...card, under: [] })) }];
  }
  if ('lines' in block) return [{ kind: 'lines', count: block.lines }];
  if ('fill' in block) return filled(block.fill, sources);
  return [];
}

function filled(what: Fill, { text, record, ...sources }: SheetSources): Block[] {
  switch (what) {
    case 'claims':
      return [{ kind: 'cards', cards: SORTING.flatMap((id) => claimCard(id, record)) }];
    case 'glossary':
      return [{ kind: 'terms', terms: sources.glossary.map(plainTerm) }];
    case 'notes': {
      const items = sources.notes.map(
        (note) => `${fillIn(text.words.name_chapter, { n: note.chapter })}: ${note.text}`,
      );
      return [{ kind: 'ul', items, start: 1 }];
    }
    case 'known':
      return [{ kind: 'p', text: record.real.known }];
    case 'invented':
      return [{ kind: 'ul', items: record.real.points.map((point) => point.text), start: 1 }];
    case 'silences':
      return [{ kind: 'ul', items: sources.silences, start: 1 }];
    case 'letters':
      return [{ kind: 'letters', letters: LETTERS }];
    case 'links':
      return [
        {
          kind: 'link',
          text: text.maker.present,
          address: `${sources.novel}?present&chapter=1&as=careful`,
        },
      ];
  }
}

/** A claim keeps its speaker, and its answers stand on the same card. */
function claimCard(id: string, { claims }: LocalRecord): SheetCard[] {
  const claim = claims[id];
  if (claim === undefined || claim.withdrawn) return [];
  const answers = claim.replies.flatMap((reply) => {
    const found = claims[reply];
    return found === undefined ? [] : [`${reply}: ${found.claim}`];
  });
  return [{ title: id, text: claim.claim, under: [`${claim.who}. ${claim.status}.`, ...answers] }];
}

function plainTerm({ term, about }: { readonly term: string; readonly about: string }) {
  const plain = (words: string) => words.replace(/\*([^*]+)\*/g, '$1');
  return { term: plain(term), about: plain(about) };
}
