import type { DocumentKind, PanelKind } from '../narrative/tags.ts';
import type { Beat } from '../narrative/turn.ts';

/** Beats in the shapes in which a page shows them. */
export type Block =
  | { readonly kind: 'prose'; readonly beat: Beat; readonly classes: readonly string[] }
  | {
      readonly kind: 'document';
      readonly document: DocumentKind | 'card';
      readonly beats: readonly Beat[];
    }
  | {
      readonly kind: 'panel';
      readonly rows: readonly { readonly panel: PanelKind; readonly beats: readonly Beat[] }[];
    }
  | ({ readonly kind: 'scene'; readonly chapter: number | undefined } & Where)
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'image'; readonly source: string }
  | { readonly kind: 'link'; readonly href: string; readonly opens: boolean };

/** Where and when a scene is. */
export interface Where {
  readonly place: string | undefined;
  /** ISO day or month. */
  readonly date: string | undefined;
}

/**
 * Lines of one document stand together; so do the three rows of a chapter's panel. A scene has its head before the
 * line that moves there, be it in the middle of a turn.
 * @param before where the story was when the first of these lines began.
 */
export function blocksOf(beats: readonly Beat[], before: Where): Block[] {
  const blocks: Block[] = [];
  let where = before;
  for (const beat of beats) {
    const scene = sceneAt(beat, where);
    if (scene !== undefined) blocks.push(scene);
    where = whereAfter(beat, where);
    for (const cue of beat.cues) {
      if (cue.kind === 'note') blocks.push({ kind: 'note', id: cue.id });
      if (cue.kind !== 'inky') continue;
      if (cue.tag === 'IMAGE') blocks.push({ kind: 'image', source: cue.value });
      // A link is shown, not followed: no story takes its reader away unasked.
      if (/^https?:/.test(cue.value) && (cue.tag === 'LINK' || cue.tag === 'LINKOPEN')) {
        blocks.push({ kind: 'link', href: cue.value, opens: cue.tag === 'LINKOPEN' });
      }
    }
    if (beat.text === '') continue;
    const last = blocks.at(-1);
    const document = documentOf(beat);
    const panel = panelOf(beat);
    if (document !== undefined) {
      if (last?.kind === 'document' && last.document === document) {
        blocks[blocks.length - 1] = { ...last, beats: [...last.beats, beat] };
      } else blocks.push({ kind: 'document', document, beats: [beat] });
    } else if (panel !== undefined) {
      if (last?.kind === 'panel')
        blocks[blocks.length - 1] = { kind: 'panel', rows: withRow(last.rows, panel, beat) };
      else blocks.push({ kind: 'panel', rows: withRow([], panel, beat) });
    } else blocks.push({ kind: 'prose', beat, classes: classesOf(beat) });
  }
  return blocks;
}

/** The head that a line brings, or `undefined` where it neither begins a chapter nor moves. */
function sceneAt(beat: Beat, before: Where): Extract<Block, { kind: 'scene' }> | undefined {
  const chapter = beat.cues.find((cue) => cue.kind === 'chapter')?.number;
  const after = whereAfter(beat, before);
  const moved = after.place !== before.place || after.date !== before.date;
  return chapter !== undefined || moved ? { kind: 'scene', chapter, ...after } : undefined;
}

export function whereAfter(beat: Beat, before: Where): Where {
  let { place, date } = before;
  for (const cue of beat.cues) {
    if (cue.kind === 'place') place = cue.id;
    else if (cue.kind === 'date') date = cue.date;
  }
  return { place, date };
}

function documentOf(beat: Beat): DocumentKind | 'card' | undefined {
  for (const cue of beat.cues) {
    if (cue.kind === 'type') return 'card';
    if (cue.kind === 'doc') return cue.document;
  }
  return undefined;
}

function panelOf(beat: Beat): PanelKind | undefined {
  return beat.cues.find((cue) => cue.kind === 'panel')?.panel;
}

/** Inky's CLASS: a name the author gave to the paragraph; kept apart from our own classes. */
function classesOf(beat: Beat): string[] {
  return beat.cues
    .filter((cue) => cue.kind === 'inky' && cue.tag === 'CLASS')
    .map((cue) => ('value' in cue ? `ink-${cue.value.replace(/[^\w-]/g, '')}` : ''));
}

type Row = { readonly panel: PanelKind; readonly beats: readonly Beat[] };

function withRow(rows: readonly Row[], panel: PanelKind, beat: Beat): Row[] {
  const last = rows.at(-1);
  return last?.panel === panel
    ? [...rows.slice(0, -1), { panel, beats: [...last.beats, beat] }]
    : [...rows, { panel, beats: [beat] }];
}
