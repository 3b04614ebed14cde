import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/strings.ts';
import type { WallStrings } from '../../i18n/wall.ts';
import type { Way } from './follow.ts';
import { HandIn, RefusedList } from './hand-in.tsx';
import type { HandedIn, Refused, WallEntry } from './read-entries.ts';
import { type FollowedWay, tallyWall } from './tally-wall.ts';
import { wallCsv } from './wall-csv.ts';
import {
  CalibrationPart,
  DecisionsPart,
  DividedPart,
  EndingsPart,
  type SectionProps,
} from './wall-sections.tsx';
import type { WallSource } from './wall-store.ts';

/** A class and its neighbours; beyond that a page is no place to look at them. */
const MOST = 500;
/** How often the counts are shown anew while ways are followed. */
const SHOW_MS = 500;

export interface WallAppProps
  extends Pick<SectionProps, 'words' | 'hinges' | 'endingName' | 'novel'> {
  readonly lang: 'en' | 'es';
  readonly source: WallSource;
  readonly saveFile: (name: string, text: string) => void;
}

interface Hung extends WallEntry {
  /** From 1, for ever. */
  readonly number: number;
  way: Way | undefined;
  state: 'waiting' | 'followed' | 'failed';
}

export function WallApp(props: WallAppProps): VNode {
  const { words, lang, source, novel, endingName, saveFile } = props;
  const hung = useRef<Hung[]>([]);
  const next = useRef(1);
  const [refused, setRefused] = useState<readonly (Refused | { what: string; why: 'many' })[]>([]);
  // Grows with every change of what hangs.
  const [drawn, setDrawn] = useState(0);
  const due = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const draw = () => {
    clearTimeout(due.current);
    due.current = undefined;
    setDrawn((n) => n + 1);
  };
  const drawSoon = () => {
    due.current ??= setTimeout(draw, SHOW_MS);
  };

  async function hang({ entries, refused: not }: HandedIn): Promise<void> {
    const fresh = entries.filter(isNew);
    const room = MOST - hung.current.length;
    const added = fresh
      .slice(0, room)
      .map(
        (entry): Hung => ({ ...entry, number: next.current++, way: undefined, state: 'waiting' }),
      );
    const many = fresh.slice(room).map(({ file, code }) => ({
      what: file ?? code.slice(0, 24),
      why: 'many' as const,
    }));
    hung.current = [...hung.current, ...added];
    setRefused([...not, ...many]);
    draw();
    await source.followers.follow(
      added.map(({ run }) => run),
      (index, way) => {
        const entry = added[index];
        if (entry === undefined) return;
        entry.way = way;
        entry.state = way === undefined ? 'failed' : 'followed';
        drawSoon();
      },
    );
    draw();
  }

  /** The same file a second time is the same hand-in; equal pasted codes may be two pupils'. */
  function isNew({ file, code }: WallEntry): boolean {
    return (
      file === undefined || !hung.current.some((each) => each.file === file && each.code === code)
    );
  }

  function takeDown(number: number): void {
    hung.current = hung.current.filter((each) => each.number !== number);
    draw();
  }

  // What hangs is told by the number of drawings.
  const { followed, wall } = useMemo(() => {
    const known = hung.current.flatMap((each): (FollowedWay & Hung)[] =>
      each.way === undefined ? [] : [{ ...each, way: each.way }],
    );
    return {
      followed: known,
      wall: tallyWall(known, source.decisions, source.truths, lang),
    };
  }, [drawn]);

  const failed = hung.current
    .filter(({ state }) => state === 'failed')
    .map(({ file, code }) => ({ what: file ?? code.slice(0, 24), why: 'unfollowed' as const }));
  const parts: SectionProps = { ...props, wall };
  return (
    <>
      <HandIn
        words={words}
        onHand={hang}
        isEmpty={hung.current.length === 0}
        onClear={() => {
          hung.current = [];
          setRefused([]);
          draw();
        }}
      />
      <p class="status" role="status" data-followed={followed.length}>
        {statusOf(hung.current, words)}
      </p>
      <RefusedList words={words} refused={[...refused, ...failed]} most={MOST} />
      {followed.length > 0 && (
        <>
          <p class="buttons take">
            <button
              type="button"
              onClick={() => saveFile('archivese-wall.csv', wallCsv(followed, source.decisions))}
            >
              {words.take.csv}
            </button>
            <button type="button" onClick={() => print()}>
              {words.take.print}
            </button>
            <small>{words.take.note}</small>
          </p>
          <DividedPart {...parts} />
          <DecisionsPart {...parts} />
          <EndingsPart {...parts} />
          <CalibrationPart {...parts} />
          <WaysPart {...{ words, novel, endingName }} followed={followed} onRemove={takeDown} />
        </>
      )}
    </>
  );
}

function statusOf(hung: readonly Hung[], { status }: WallStrings): string {
  const all = hung.length;
  if (all === 0) return status.none;
  const waiting = hung.filter(({ state }) => state === 'waiting').length;
  if (waiting > 0) return fill(status.working, { n: all - waiting, all });
  const lost = hung.filter(({ way }) => (way?.lost ?? 0) > 0).length;
  const revised = hung.filter(({ way }) => way?.revised === true).length;
  return [
    fill(status.done, { all: hung.filter(({ way }) => way !== undefined).length }),
    ...(lost > 0 ? [fill(status.lost, { n: lost })] : []),
    ...(revised > 0 ? [fill(status.revised, { n: revised })] : []),
  ].join(' ');
}

function WaysPart({
  words,
  novel,
  endingName,
  followed,
  onRemove,
}: Pick<WallAppProps, 'words' | 'novel' | 'endingName'> & {
  readonly followed: readonly (FollowedWay & Hung)[];
  readonly onRemove: (number: number) => void;
}): VNode {
  const { ways } = words;
  // Hundreds of rows, which most never open.
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="ways" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{ways.title}</summary>
      <ul>
        {(isOpen ? followed : []).map(({ number, file, code, way }) => {
          const name = fill(ways.number, { n: number });
          const ending = way.ending && endingName(way.ending);
          return (
            <li key={number}>
              <span>
                <strong>{name}</strong> <small>{file ?? ways.pasted}</small>
                <br />
                {ending === undefined
                  ? fill(ways.stands, { n: way.turns, chapter: way.chapter ?? 0 })
                  : fill(ways.atEnd, { n: way.turns, ending })}
              </span>
              <span class="buttons">
                <a
                  href={`${novel}#r=${code}`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${ways.open}: ${name}`}
                >
                  {ways.open}
                </a>
                <button
                  type="button"
                  aria-label={`${ways.remove}: ${name}`}
                  onClick={() => onRemove(number)}
                >
                  {ways.remove}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
