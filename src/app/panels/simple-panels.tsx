import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { fill, type Strings } from '../../i18n/strings.ts';
import { roadOf } from '../../narrative/road.ts';
import { Prose } from '../../reader/prose.tsx';
import type { Met } from '../met.ts';
import type { Shown } from '../play.ts';
import type { Words } from '../words.ts';
import { RoadWords } from './road-words.tsx';

interface PanelProps {
  readonly strings: Strings;
  readonly met: Met;
  readonly words: Words | undefined;
}

/** “Where was I?”: the place, what was decided, the lines that sum up. */
export function RecapPanel({
  strings,
  met,
  shown,
  onMap,
}: Omit<PanelProps, 'words'> & {
  readonly shown: Shown;
  /** Shows the road in the picture, where there is one. */
  readonly onMap: (() => void) | undefined;
}): VNode {
  const { standing, turns } = shown;
  const stops = roadOf(turns);
  const where = [
    standing.chapter === undefined ? undefined : strings.chapterTitles[standing.chapter],
    standing.date && formatDate(standing.date, strings.lang),
    standing.place && strings.places[standing.place],
  ].filter((part) => part !== undefined);
  if (turns.length < 2) {
    return (
      <section>
        <h2>{strings.tabs.recap}</h2>
        <p>{strings.recap.empty}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{strings.tabs.recap}</h2>
      <h3>{strings.recap.where}</h3>
      <p>{where.join(' · ')}</p>
      {met.recap.length > 0 && (
        <>
          <h3>{strings.recap.lately}</h3>
          {met.recap.map((text) => (
            <p key={text}>
              <Prose text={text} />
            </p>
          ))}
        </>
      )}
      {met.decisions.length > 0 && (
        <>
          <h3>{strings.recap.decisions}</h3>
          <ul>
            {met.decisions.map(({ turn, text }) => (
              <li key={turn}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      {stops.length > 1 && (
        <>
          <h3>{strings.picture.road}</h3>
          <RoadWords stops={stops} strings={strings} />
          {onMap && (
            <p>
              <button type="button" onClick={onMap} data-look-at-map>
                {strings.picture.look}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

export function PeoplePanel({ strings, met, words }: PanelProps): VNode {
  const people = (words?.people ?? []).filter(({ id }) => met.people.includes(id));
  return (
    <section>
      <h2>{strings.tabs.people}</h2>
      <p class="quiet">{people.length === 0 ? strings.people.empty : strings.people.note}</p>
      <dl class="entries">
        {people.map(({ id, name, about }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <Prose text={about} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function GlossaryPanel({ strings, met, words }: PanelProps): VNode {
  const [sought, setSought] = useState('');
  const terms = (words?.glossary ?? [])
    .filter(({ id }) => met.terms.includes(id))
    .toSorted((a, b) => a.term.localeCompare(b.term, strings.lang));
  const found = terms.filter(({ term, about }) =>
    `${term} ${about}`.toLowerCase().includes(sought.toLowerCase()),
  );
  return (
    <section>
      <h2>{strings.tabs.glossary}</h2>
      {terms.length === 0 ? (
        <p class="quiet">{strings.glossary.empty}</p>
      ) : (
        <p>
          <label>
            {strings.glossary.search}{' '}
            <input
              type="search"
              value={sought}
              onInput={(event) => setSought(event.currentTarget.value)}
            />
          </label>
        </p>
      )}
      {terms.length > 0 && found.length === 0 && <p class="quiet">{strings.glossary.none}</p>}
      <dl class="entries">
        {found.map(({ id, term, about }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              <Prose text={about} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function NotesPanel({ strings, words }: PanelProps): VNode {
  const notes = words?.notes ?? [];
  return (
    <section>
      <h2>{strings.tabs.notes}</h2>
      <p>{strings.notes.intro}</p>
      {notes.length === 0 ? (
        <p>{strings.notes.empty}</p>
      ) : (
        <ul>
          {notes.map(({ id, chapter, text }) => (
            <li key={id}>
              <strong>
                {strings.chapterTitles[chapter] ?? fill(strings.chapter, { n: chapter })}:
              </strong>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function CreditsPanel({
  strings,
  version,
  onTitles,
}: {
  readonly strings: Strings;
  readonly version: string;
  /** Plays the titles in the picture, where there is one. */
  readonly onTitles: (() => void) | undefined;
}): VNode {
  const { made, cast, text, fonts, music, code, provenance, version: story } = strings.credits;
  return (
    <section>
      <h2>{strings.tabs.credits}</h2>
      {[made, cast, text, fonts, music, code, provenance].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="quiet">{fill(story, { story: version })}</p>
      {onTitles && (
        <p>
          <button type="button" onClick={onTitles} data-play-titles>
            {strings.picture.titlesAgain}
          </button>
        </p>
      )}
    </section>
  );
}
