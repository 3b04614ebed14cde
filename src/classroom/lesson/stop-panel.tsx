/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ClassroomStrings } from '../../i18n/classroom.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Reached } from '../assignment/reached.ts';
import { reachedText } from './assignment-words.ts';

export interface StopPanelProps {
  readonly reached: Reached;
  /** Whether a class reads on one screen. */
  readonly present: boolean;
  readonly strings: Strings;
  readonly words: ClassroomStrings;
  /** The place of the story, as it is handed in. */
  readonly code: string;
  readonly onJson: () => void;
  readonly onCsv: () => void;
  readonly onCopy: () => void;
  readonly onReport: () => void;
  /** `undefined` where the story is over. */
  readonly onGoOn: (() => void) | undefined;
}

/** In the place of the choices: where one stands, what is to be done now, and the way on. */
export function StopPanel(props: StopPanelProps): VNode {
  const { reached, present, strings, words, code } = props;
  const { assignment: said, report } = words;
  const where = present && !reached.isEnd ? words.present.stop : undefined;
  return (
    <section class="lesson-stop" id="offer" tabIndex={-1} aria-labelledby="lesson-stop-title">
      <h3 id="lesson-stop-title">{reachedText(reached, strings, words, where)}</h3>
      {reached.isEnd ? (
        <>
          <p>{said.last}</p>
          <p>
            <strong>{said.next}</strong>
          </p>
          <ol>
            <li>
              <p>{said.handFile}</p>
              <button type="button" class="main" data-hand-in="json" onClick={props.onJson}>
                {report.json}
              </button>
              <button type="button" data-hand-in="csv" onClick={props.onCsv}>
                {report.csv}
              </button>
            </li>
            <li>
              <p>{said.handCode}</p>
              <p>
                <code class="report-code" data-hand-in="code">
                  {code}
                </code>
              </p>
              <button type="button" onClick={props.onCopy}>
                {report.copy}
              </button>
            </li>
            <li>
              <p>{said.handPaper}</p>
              <button type="button" data-hand-in="report" onClick={props.onReport}>
                {said.openReport}
              </button>
            </li>
          </ol>
          <p>{said.nothingSent}</p>
        </>
      ) : (
        !present && <p>{said.pause}</p>
      )}
      {props.onGoOn && (
        <button type="button" data-go-on onClick={props.onGoOn}>
          {said.goOn}
        </button>
      )}
    </section>
  );
}
