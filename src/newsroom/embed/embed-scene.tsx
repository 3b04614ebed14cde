/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { EmbedWords } from '../../i18n/embed-words.ts';
import type { Beat, Turn } from '../../narrative/turn.ts';
import { Page } from '../../reader/page.tsx';
import { SoFar } from '../../reader/so-far.tsx';
import type { LocalRecord } from '../../record/model/localise.ts';
import { noticesOf } from '../../record/notices-of.tsx';
import { ProvenanceMark } from '../../record/provenance-mark.tsx';
import { provenanceOf } from '../../record/provenance-of.ts';
import { type Cut, cutTurns } from './cut.ts';

export interface EmbedSceneProps {
  readonly words: EmbedWords;
  /** All that was told, what lies before the cut included. */
  readonly turns: readonly Turn[];
  /** Index of the turn that the cut begins with. */
  readonly start: number;
  readonly cut: Cut;
  readonly record: LocalRecord | undefined;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly taken?: string | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
  /** Past a scene that was taken down. */
  readonly onGoOn?: (() => void) | undefined;
  /** The way out: the novel's own page. */
  readonly full: string;
}

/** The words of a scene in a frame: the reader's own page, as far as the cut goes. The build draws its beginning. */
export function EmbedScene(props: EmbedSceneProps): VNode {
  const { words, turns, start, cut, record, notes, taken, onChoose, onGoOn, full } = props;
  const { turns: told, isOver } = cutTurns(turns, cut, start);
  const before = turns.filter(({ index }) => index < start);
  return (
    <>
      {before.length > 0 && (
        <details class="before">
          <summary>{words.reader.soFar}</summary>
          <SoFar turns={before} strings={words.reader} />
        </details>
      )}
      <Page
        strings={words.reader}
        turns={withNames(told)}
        since={start}
        bare={true}
        title=""
        ours={false}
        numbered={false}
        taken={taken}
        onChoose={onChoose}
        mark={record === undefined ? undefined : marksOf(record)}
        noticeOf={record && noticesOf(told, record)}
        onGoOn={onGoOn}
        noteText={(id) => notes.find((note) => note.id === id)?.text}
      >
        {isOver && <Closing words={words} cut={cut} full={full} />}
      </Page>
    </>
  );
}

function Closing({ words, cut, full }: Pick<EmbedSceneProps, 'words' | 'cut' | 'full'>): VNode {
  const { door } = words.reader;
  const isNovel = cut.chapter === undefined;
  const novel = full.replace(/[?#].*$/, '');
  return (
    <section class="closing" aria-labelledby="closing">
      <h2 id="closing">{isNovel ? words.reader.theEnd : words.over}</h2>
      <p>{isNovel ? words.novelOver : words.overText}</p>
      <ul class="ways">
        <li>
          <a data-full href={full} target="_blank" rel="noopener">
            {words.full}
          </a>
        </li>
        {cut.chapter !== 0 && !isNovel && (
          <li>
            <a href={novel} target="_blank" rel="noopener">
              {door.start}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** In a frame there is no board: its names stand among the words. */
function withNames(turns: readonly Turn[]): readonly Turn[] {
  const last = turns.at(-1);
  if (last === undefined || last.offer.every(({ name }) => name === undefined)) return turns;
  const offer = last.offer.map((choice) => ({ ...choice, name: undefined }));
  return [...turns.slice(0, -1), { ...last, offer }];
}

const marks = new WeakMap<LocalRecord, (beat: Beat) => VNode>();

/** One function per record: as long as it stays the same, no passage is drawn again for it. */
function marksOf(record: LocalRecord): (beat: Beat) => VNode {
  const known = marks.get(record);
  if (known !== undefined) return known;
  const mark = (beat: Beat) => (
    <ProvenanceMark provenance={provenanceOf(beat, record.claims)} labels={record.labels} />
  );
  marks.set(record, mark);
  return mark;
}
