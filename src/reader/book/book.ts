import type { DocumentKind, PanelKind } from '../../narrative/tags.ts';
import type { Beat, Turn } from '../../narrative/turn.ts';
import { type Block, blocksOf, type Where, whereAfter } from '../blocks.ts';

/** A playthrough as a book: chapters in order, endnotes behind them. Pure data; `book-html.ts` sets it. */
export interface Book {
  readonly chapters: readonly BookChapter[];
  readonly notes: readonly BookNote[];
}

export interface BookChapter {
  /** `undefined` for a story without chapters. */
  readonly number: number | undefined;
  readonly parts: readonly BookPart[];
}

export type BookPart =
  | ({ readonly kind: 'scene' } & Where)
  | { readonly kind: 'choice'; readonly text: string }
  | ({ readonly kind: 'prose' } & BookLine)
  | {
      readonly kind: 'document';
      readonly document: DocumentKind | 'card';
      readonly lines: readonly BookLine[];
    }
  | { readonly kind: 'panel'; readonly panel: PanelKind; readonly lines: readonly BookLine[] };

export interface BookLine {
  readonly text: string;
  readonly notes: readonly NoteCall[];
}

/** Where a line calls a note. */
export interface NoteCall {
  readonly number: number;
  /** The call that the note leads back to. */
  readonly first: boolean;
}

/** One entry of the record, told where a line rests on it. */
export interface BookNote {
  /** From 1, in the order in which the book calls them. */
  readonly number: number;
  /** `F07`, `W03`. */
  readonly id: string;
  /** Index of the chapter that calls it first. */
  readonly chapter: number;
}

/** @param turns a playthrough from its first passage on. */
export function bookOf(turns: readonly Turn[]): Book {
  const notes = new Map<string, BookNote>();
  const chapters: { number: number | undefined; parts: BookPart[] }[] = [];
  const callsOf = (beat: Beat): NoteCall[] =>
    entriesOf(beat).map((id) => {
      const known = notes.get(id);
      if (known !== undefined) return { number: known.number, first: false };
      const number = notes.size + 1;
      notes.set(id, { number, id, chapter: chapters.length - 1 });
      return { number, first: true };
    });
  let where: Where = { place: undefined, date: undefined };
  for (const turn of turns) {
    const parts: BookPart[] = [];
    if (turn.chosen !== undefined) {
      parts.push({ kind: 'choice', text: turn.chosen.text });
    }
    for (const block of blocksOf(turn.beats, where)) {
      if (block.kind === 'scene' && block.chapter !== undefined) {
        // The choice that leads on belongs to the chapter that it ends.
        (chapters.at(-1)?.parts ?? []).push(...parts.splice(0));
        chapters.push({ number: block.chapter, parts: [] });
      }
      if (chapters.length === 0) chapters.push({ number: undefined, parts: [] });
      chapters.at(-1)?.parts.push(...parts.splice(0), ...partsOf(block, callsOf));
    }
    (chapters.at(-1)?.parts ?? []).push(...parts);
    where = turn.beats.reduce((at, beat) => whereAfter(beat, at), where);
  }
  return { chapters, notes: [...notes.values()] };
}

function partsOf(block: Block, callsOf: (beat: Beat) => NoteCall[]): BookPart[] {
  const lineOf = (beat: Beat): BookLine => ({ text: beat.text, notes: callsOf(beat) });
  switch (block.kind) {
    case 'scene':
      return [{ kind: 'scene', place: block.place, date: block.date }];
    case 'prose':
      return [{ kind: 'prose', ...lineOf(block.beat) }];
    case 'document':
      return [{ kind: 'document', document: block.document, lines: block.beats.map(lineOf) }];
    case 'panel':
      return block.rows.map(({ panel, beats }) => ({
        kind: 'panel',
        panel,
        lines: beats.map(lineOf),
      }));
    default:
      // Content notes, pictures and links of a stranger's story are not printed.
      return [];
  }
}

/** The entries of the record that a line rests on, each once; replies among them. */
function entriesOf(beat: Beat): string[] {
  const ids = beat.cues.flatMap((cue) =>
    cue.kind === 'claim' || cue.kind === 'record' || cue.kind === 'reply' ? [cue.id] : [],
  );
  return [...new Set(ids)];
}
