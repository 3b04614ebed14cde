import type { Strings } from '../i18n/strings.ts';
import { fill } from '../i18n/strings.ts';
import type { SaveRecord } from '../saves/save-record.ts';
import type { Saves } from '../saves/saves.ts';
import { toPassage } from './focus.ts';
import { readRun } from './keeper.ts';
import type { PageView } from './page-view.tsx';
import { placeOf } from './panels/saves-panel.tsx';
import type { Places } from './places.ts';
import type { Play } from './play.ts';
import type { ChapterStart, Words } from './words.ts';

export interface RestoreDeps {
  readonly play: Play;
  readonly saves: Saves;
  readonly places: Places;
  readonly view: PageView;
  readonly strings: { readonly value: Strings };
  readonly words: () => Promise<Words | undefined>;
}

/**
 * Where the reader comes back to: a link's place; the same tab's own place after a reload; else the newest place is
 * offered, because a second tab may be someone else's turn.
 */
export async function restorePlace({
  play,
  saves,
  places,
  view,
  strings,
  words,
}: RestoreDeps): Promise<void> {
  const code = /^#r=([\w-]+)$/.exec(location.hash)?.[1];
  if (code !== undefined) {
    await places.openCode(code);
    history.replaceState(null, '', location.pathname + location.search);
    return;
  }
  const query = new URLSearchParams(location.search);
  const start = query.has('chapter') ? startIn(query, (await words())?.starts ?? []) : undefined;
  if (start !== undefined) {
    await places.startAt(start.code);
    // Begun once: a reload comes back to the reader's own place.
    history.replaceState(null, '', location.pathname);
    return;
  }
  if (play.shown.value.session.last.index > 0) return;
  const { autos } = await saves.list();
  const mine = autos.find(({ id }) => id === `auto:${readRun(() => sessionStorage)}`);
  if (mine !== undefined) {
    await play.load(mine);
    toPassage('moved');
    return;
  }
  const [newest] = autos;
  if (newest !== undefined) offerPlace(newest, { places, view, strings });
}

/** The start that an address asks for: `?chapter=3&as=kind`; careful where nobody is named. */
function startIn(
  query: URLSearchParams,
  starts: readonly ChapterStart[],
): ChapterStart | undefined {
  const chapter = query.get('chapter');
  const as = query.get('as') ?? 'careful';
  return starts.find((each) => String(each.chapter) === chapter && each.as === as);
}

function offerPlace(
  record: SaveRecord,
  { places, view, strings }: Pick<RestoreDeps, 'places' | 'view' | 'strings'>,
): void {
  const words = strings.value.saves;
  const close = () => {
    const { welcome: _gone, ...rest } = view.extras.value;
    view.extras.value = rest;
  };
  const welcome = (
    <aside class="welcome" aria-label={words.continueTitle}>
      <p>
        <strong>{words.continueTitle}.</strong> {placeOf(record, strings.value)} ·{' '}
        {fill(words.turn, { n: record.playthrough.choices.length })}
      </p>
      <button
        type="button"
        data-continue
        onClick={async () => {
          close();
          await places.open(record);
        }}
      >
        {words.continue}
      </button>
    </aside>
  );
  view.extras.value = { ...view.extras.value, welcome };
}
