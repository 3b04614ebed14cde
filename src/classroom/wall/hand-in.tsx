import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/strings.ts';
import type { WallStrings } from '../../i18n/wall.ts';
import { entriesInFile, entriesInText, type HandedIn, type Refused } from './read-entries.ts';

/** Files by button or by dropping them anywhere, and a list of codes. */
export function HandIn({
  words,
  onHand,
  onClear,
  isEmpty,
}: {
  readonly words: WallStrings;
  readonly onHand: (handed: HandedIn) => void;
  readonly onClear: () => void;
  readonly isEmpty: boolean;
}): VNode {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const { hand } = words;
  const take = async (files: Iterable<File>) => {
    const read = await Promise.all(
      [...files].map(async (file) => entriesInFile(file.name, await file.text().catch(() => ''))),
    );
    onHand({
      entries: read.flatMap(({ entries }) => entries),
      refused: read.flatMap(({ refused }) => refused),
    });
  };
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files ?? []);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });
  return (
    <section class="hand" aria-labelledby="hand">
      <h2 id="hand">{hand.title}</h2>
      {isOver && <p class="drop">{hand.drop}</p>}
      <p>
        <label>
          {hand.files} <small>{hand.filesHint}</small>
          <input
            type="file"
            multiple
            accept=".json,.txt,.csv,application/json,text/plain"
            onChange={async ({ currentTarget }) => {
              await take(currentTarget.files ?? []);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onHand(entriesInText(text));
          setText('');
        }}
      >
        <label>
          {hand.codes} <small>{hand.codesHint}</small>
          <textarea
            rows={4}
            value={text}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" disabled={text.trim() === ''}>
            {hand.add}
          </button>
          <button type="button" disabled={isEmpty} onClick={onClear}>
            {hand.clear}
          </button>
        </p>
      </form>
    </section>
  );
}

/** Each with its reason; what was handed in beside it is on the wall all the same. */
export function RefusedList({
  words,
  refused,
  most,
}: {
  readonly words: WallStrings;
  readonly refused: readonly (
    | Refused
    | { readonly what: string; readonly why: 'unfollowed' | 'many' }
  )[];
  readonly most: number;
}): VNode | null {
  if (refused.length === 0) return null;
  return (
    <section class="refused" aria-labelledby="refused">
      <h2 id="refused">{words.refused.title}</h2>
      <ul>
        {refused.map(({ what, why }, i) => (
          <li key={`${i} ${what}`}>
            <code>{what}</code> {fill(words.refused[why], { n: most })}
          </li>
        ))}
      </ul>
    </section>
  );
}
