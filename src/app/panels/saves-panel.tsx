import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatMoment } from '../../i18n/format.ts';
import { fill, type Strings } from '../../i18n/strings.ts';
import type { SaveRecord } from '../../saves/save-record.ts';
import type { SaveList } from '../../saves/saves.ts';
import type { Places } from '../places.ts';
import { QrDoor } from '../qr/qr-door.tsx';

/** Saves, files and the run code: every way to keep a place and to take it along. */
export function SavesPanel({
  strings,
  places,
  onDone,
}: {
  readonly strings: Strings;
  readonly places: Places;
  /** Closes the menu after the reader went somewhere. */
  readonly onDone: () => void;
}): VNode {
  const { saves: words } = strings;
  const [list, setList] = useState<SaveList>({ autos: [], named: [], unreadable: [] });
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [removed, setRemoved] = useState<SaveRecord | undefined>();
  const refresh = () => places.list().then(setList);
  useEffect(() => {
    refresh();
  }, []);
  const go = async (action: Promise<boolean>) => {
    if (await action) onDone();
    else await refresh();
  };
  const rowProps = {
    strings,
    here: places.runId(),
    onLoad: (record: SaveRecord) => go(places.open(record)),
    onExport: places.download,
    onRemove: async (record: SaveRecord) => {
      if (await places.remove(record)) setRemoved(record);
      await refresh();
    },
  };
  return (
    <section class="saves">
      <h2>{strings.tabs.saves}</h2>
      {!places.lasting && <p class="warning">{words.notSaved}</p>}
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          await places.save(name.trim() || places.suggestedName());
          setName('');
          await refresh();
        }}
      >
        <label>
          {words.name}{' '}
          <input
            value={name}
            maxLength={80}
            placeholder={places.suggestedName()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit">{words.save}</button>
      </form>
      {removed && (
        <p role="status">
          {fill(words.removed, { name: removed.name || words.auto })}{' '}
          <button
            type="button"
            onClick={async () => {
              await places.putBack(removed);
              setRemoved(undefined);
              await refresh();
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <Rows title={words.named} records={list.named} {...rowProps} />
      <Rows title={words.auto} records={list.autos} {...rowProps} />
      {list.unreadable.map(({ key, text }) => (
        <p key={key} class="warning">
          {words.unreadable}{' '}
          <button type="button" onClick={() => places.downloadText(`${key}.txt`, text)}>
            {words.download}
          </button>
        </p>
      ))}
      <h3>{words.code}</h3>
      <p>{words.codeHint}</p>
      <p>
        <output class="run-code" data-run-code>
          {places.code()}
        </output>
      </p>
      <p class="buttons">
        <button type="button" onClick={places.copyLink}>
          {words.copy}
        </button>
        <button type="button" onClick={places.downloadCurrent}>
          {words.export}
        </button>
        <button type="button" onClick={places.downloadTranscript}>
          {words.transcript}
        </button>
        <button type="button" onClick={places.downloadBook} data-book="epub">
          {strings.book.epub}
        </button>
        <button type="button" onClick={places.printBook} data-book="print">
          {strings.book.print}
        </button>
      </p>
      <QrDoor strings={strings} link={places.link()} onCode={(read) => go(places.openCode(read))} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(places.openCode(code));
        }}
      >
        <label>
          {words.openCode}{' '}
          <input
            value={code}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit">{words.load}</button>
      </form>
      <p>
        <label>
          {words.import} <small>{words.importHint}</small>{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={async (event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) await places.importFile(await file.text());
              await refresh();
            }}
          />
        </label>
      </p>
      <p>
        <button type="button" onClick={() => go(places.restart())}>
          {words.startAgain}
        </button>{' '}
        <small>{words.startAgainHint}</small>
      </p>
    </section>
  );
}

interface RowProps {
  readonly strings: Strings;
  readonly here: string;
  readonly onLoad: (record: SaveRecord) => void;
  readonly onExport: (record: SaveRecord) => void;
  readonly onRemove: (record: SaveRecord) => void;
}

function Rows({
  title,
  records,
  ...props
}: RowProps & { readonly title: string; readonly records: readonly SaveRecord[] }): VNode {
  return (
    <>
      <h3>{title}</h3>
      {records.length === 0 ? (
        <p class="quiet">{props.strings.saves.none}</p>
      ) : (
        <ul class="save-rows">
          {records.map((record) => (
            <Row key={record.id} record={record} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}

function Row({
  record,
  strings,
  here,
  onLoad,
  onExport,
  onRemove,
}: RowProps & { readonly record: SaveRecord }): VNode {
  const { saves: words } = strings;
  const title = record.name || placeOf(record, strings);
  const isHere = record.id === `auto:${here}`;
  return (
    <li data-save={record.id}>
      <span class="save-what">
        <strong>{title}</strong>
        <small>
          {record.name === '' ? '' : `${placeOf(record, strings)} · `}
          {fill(words.turn, { n: record.playthrough.choices.length })} ·{' '}
          {formatMoment(record.savedAt, strings.lang)}
          {isHere ? ` · ${words.here}` : ''}
        </small>
      </span>
      <span class="buttons">
        <button type="button" aria-label={`${words.load}: ${title}`} onClick={() => onLoad(record)}>
          {words.load}
        </button>
        <button
          type="button"
          aria-label={`${words.export}: ${title}`}
          onClick={() => onExport(record)}
        >
          {words.export}
        </button>
        <button
          type="button"
          aria-label={`${words.remove}: ${title}`}
          onClick={() => onRemove(record)}
        >
          {words.remove}
        </button>
      </span>
    </li>
  );
}

/** Where a save stands, in the reader's language. */
export function placeOf({ label }: SaveRecord, strings: Strings): string {
  const chapter = label.chapter === undefined ? undefined : strings.chapterTitles[label.chapter];
  const date = label.date === undefined ? undefined : formatDate(label.date, strings.lang);
  return [chapter, date].filter((part) => part !== undefined).join(', ') || strings.startsHere;
}
