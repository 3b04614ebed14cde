import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { OFFLINE_WORDS } from '../../i18n/offline-words.ts';
import { fill } from '../../i18n/strings.ts';
import type { Language } from '../library.ts';
import { fetchAll, filesOfRun, megabytes, type OfflineList, readOfflineList } from './copy.ts';

/** How far the copy is; it goes on while the menu is closed. */
type State =
  | { readonly kind: 'idle' | 'none' | 'done' }
  | { readonly kind: 'fetching'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly missing: number };

const state = signal<State>({ kind: 'idle' });
const list = signal<OfflineList | undefined>(undefined);
const withSound = signal(false);
let asked = false;

export interface OfflinePanelProps {
  readonly language: Language;
  /** The site's root, absolute. */
  readonly root: string;
  readonly isKeeping: boolean;
}

/** In the settings: all of one run, to be read without a network. */
export function OfflinePanel({ language, root, isKeeping }: OfflinePanelProps): VNode {
  const words = OFFLINE_WORDS[language];
  const now = state.value;
  if (!asked && isKeeping) {
    asked = true;
    readOfflineList(root).then(
      (read) => {
        list.value = read;
      },
      () => {
        asked = false;
      },
    );
  }
  const format = playsOpus() ? 'webm' : 'm4a';
  const known = list.value;
  const quiet = known && filesOfRun(known, language, undefined);
  const loud = known && filesOfRun(known, language, format);
  const wanted = withSound.value ? loud : quiet;
  const start = async () => {
    if (wanted === undefined) return;
    state.value = { kind: 'fetching', done: 0, all: wanted.length };
    const missing = await fetchAll(root, wanted, (done) => {
      state.value = { kind: 'fetching', done, all: wanted.length };
    });
    state.value = missing > 0 ? { kind: 'failed', missing } : { kind: 'done' };
  };
  return (
    <fieldset class="offline">
      <legend>{words.title}</legend>
      <p>{isKeeping ? words.about : words.none}</p>
      {quiet && loud && wanted && (
        <>
          <label class="option">
            <input
              type="checkbox"
              checked={withSound.value}
              disabled={now.kind === 'fetching'}
              onChange={(event) => {
                withSound.value = event.currentTarget.checked;
                state.value = { kind: 'idle' };
              }}
            />
            <span>{fill(words.withSound, { size: megabytes(loud.slice(quiet.length)) })}</span>
          </label>
          <p>
            <button
              type="button"
              data-offline-copy
              disabled={now.kind === 'fetching'}
              onClick={start}
            >
              {words.fetch} ({fill(words.size, { size: megabytes(wanted) })})
            </button>
          </p>
        </>
      )}
      {now.kind === 'fetching' && (
        <p>
          <progress value={now.done} max={now.all} aria-label={words.fetch} />{' '}
          {fill(words.progress, { done: now.done, all: now.all })}
        </p>
      )}
      <p role="status" data-offline-state={now.kind}>
        {now.kind === 'done' && words.done}
        {now.kind === 'failed' && fill(words.failed, { missing: now.missing })}
      </p>
    </fieldset>
  );
}

/** As the sound asks: the copy holds the one format that will be played. */
function playsOpus(): boolean {
  return new Audio().canPlayType('audio/webm; codecs="opus"') !== '';
}
