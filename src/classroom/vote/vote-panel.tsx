/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassroomStrings } from '../../i18n/classroom.ts';
import { fill } from '../../i18n/strings.ts';
import { LONGEST_LINE } from '../report/report.ts';
import { countsOf, letterOf, setCount, type Tally, TIE_RULES, type TieRule } from './tally.ts';
import { Timer } from './timer.tsx';

/** A tie that waits for the teacher's word. */
export interface OpenTie {
  readonly options: readonly number[];
  readonly text: string;
}

export interface VotePanelProps {
  readonly tally: Tally;
  /** Indexes of the options that stand in the words, in order. */
  readonly shown: readonly number[];
  readonly words: ClassroomStrings;
  readonly tie: OpenTie | undefined;
  readonly tieRule: TieRule;
  readonly size: number | undefined;
  /** Whether letters count hands. */
  readonly byKey: boolean;
  readonly hasNames: boolean;
  readonly onTally: (tally: Tally) => void;
  readonly onTake: () => void;
  readonly onBack: () => void;
  /** The teacher's word after a tie. */
  readonly onDecide: (option: number) => void;
  readonly onRule: (rule: TieRule) => void;
  readonly onSize: (size: number | undefined) => void;
}

/** The count of hands below the choices of a projected page. */
export function VotePanel(props: VotePanelProps): VNode {
  const { tally, shown, words, tie, size } = props;
  const said = words.present;
  const counts = countsOf(tally);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <section class="vote" aria-labelledby="vote-title" onKeyDown={onEnter(props.onTake)}>
      <h3 id="vote-title">{said.vote}</h3>
      <ul class="vote-rows">
        {shown.map((option) => {
          const letter = letterOf(option);
          const count = counts[option] ?? 0;
          return (
            <li key={letter}>
              <span class="vote-letter" aria-hidden="true">
                {letter}
              </span>
              <span class="vote-bar" aria-hidden="true">
                <span style={{ inlineSize: `${total === 0 ? 0 : (100 * count) / total}%` }} />
              </span>
              <button
                type="button"
                aria-label={fill(said.less, { letter })}
                disabled={count === 0}
                onClick={() => props.onTally(setCount(tally, option, count - 1))}
              >
                −
              </button>
              <input
                type="number"
                min="0"
                max="999"
                inputMode="numeric"
                data-hands={letter}
                aria-label={fill(said.hands, { letter })}
                value={count}
                onInput={(event) =>
                  props.onTally(setCount(tally, option, Number(event.currentTarget.value)))
                }
              />
              <button
                type="button"
                aria-label={fill(said.add, { letter })}
                onClick={() => props.onTally(setCount(tally, option, count + 1))}
              >
                +
              </button>
            </li>
          );
        })}
      </ul>
      <p class="vote-total" role="status">
        {size === undefined
          ? fill(said.total, { n: total })
          : fill(said.totalOf, { n: total, size })}
      </p>
      {tie === undefined ? (
        <p>
          <button type="button" class="main" data-take-vote onClick={props.onTake}>
            {said.take}
          </button>
          <button type="button" disabled={total === 0} onClick={props.onBack}>
            {said.undo}
          </button>
        </p>
      ) : (
        <div role="alert">
          <p>{tie.text}</p>
          {tie.options.map((option) => (
            <button
              key={option}
              type="button"
              data-decide={letterOf(option)}
              onClick={() => props.onDecide(option)}
            >
              {letterOf(option)}
            </button>
          ))}
        </div>
      )}
      <p class="quiet">
        {said.howTouch} {props.byKey && said.how} {props.hasNames && said.board}
      </p>
      <details>
        <summary>{said.settings}</summary>
        <Room {...props} />
        <Timer words={words} />
      </details>
    </section>
  );
}

/** Enter in a field: the form around it would take it for the first of the choices. */
function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target.matches('[data-hands], [data-minority]')) act();
  };
}

function Room({ words: { present: said }, size, tieRule, onSize, onRule }: VotePanelProps): VNode {
  return (
    <p class="vote-room">
      <label>
        {said.size}{' '}
        <input
          type="number"
          min="1"
          max="999"
          data-room-size
          value={size ?? ''}
          onInput={(event) => {
            const n = Number(event.currentTarget.value);
            onSize(Number.isInteger(n) && n > 0 ? n : undefined);
          }}
        />
      </label>{' '}
      <label>
        {said.tieRule}{' '}
        <select
          data-tie-rule
          value={tieRule}
          onChange={(event) => {
            const rule = TIE_RULES.find((each) => each === event.currentTarget.value);
            if (rule !== undefined) onRule(rule);
          }}
        >
          {TIE_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {said[rule]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** What those who lost want to have on file: one line, or nothing. */
export function MinorityForm({
  losers,
  words: { present: said },
  onDone,
}: {
  /** How many hands were for something else. */
  readonly losers: number;
  readonly words: ClassroomStrings;
  readonly onDone: (minority: string | undefined) => void;
}): VNode {
  const [text, setText] = useState('');
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    line.current?.focus();
  }, []);
  const keep = () => onDone(text.trim() === '' ? undefined : text.trim());
  return (
    <section class="minority" aria-labelledby="minority-title" onKeyDown={onEnter(keep)}>
      <h3 id="minority-title">{said.minority}</h3>
      <label>
        {fill(said.minorityAsk, { n: losers })}
        <input
          ref={line}
          data-minority
          value={text}
          maxLength={LONGEST_LINE}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="main" data-minority-keep onClick={keep}>
        {said.minorityKeep}
      </button>
      <button type="button" data-minority-none onClick={() => onDone(undefined)}>
        {said.minorityNone}
      </button>
    </section>
  );
}
