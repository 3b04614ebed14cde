/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type ClassroomStrings, HINGES, type HingeName } from '../../i18n/classroom.ts';
import { formatDate } from '../../i18n/format.ts';
import { fill, type Strings } from '../../i18n/strings.ts';
import type { Assignment } from '../assignment/assignment.ts';
import {
  chosenText,
  claimsAt,
  evidenceAt,
  LONGEST_LINE,
  type Report,
  type ReportDecision,
  type ReportEvidence,
  type ReportVote,
} from '../report/report.ts';
import { letterOf } from '../vote/tally.ts';

export interface ReportViewProps {
  readonly report: Report;
  /** What was asked for, where something was. */
  readonly asked: Assignment | undefined;
  /** Whether a class reads on one screen. */
  readonly present: boolean;
  readonly onPresent: (isOn: boolean) => void;
  readonly strings: Strings;
  readonly words: ClassroomStrings;
  /** Name of the board -> family name. */
  readonly families: Readonly<Record<string, string>>;
  /** Address of the record's own page, where there is one. */
  readonly record: string | undefined;
  /** Address of the teacher's door, where there is one. */
  readonly teacher: string | undefined;
  readonly onJson: () => void;
  readonly onCsv: () => void;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onReason: (decision: ReportDecision, reason: string) => void;
}

import { AssignmentText } from './assignment-dialog.tsx';

/** The decision report as a page of menu or debrief, and, printed, as a sheet. */
export function ReportView(props: ReportViewProps): VNode {
  const { report, strings, words } = props;
  const said = words.report;
  return (
    <div class="report">
      <p class="report-print-head">
        Archívese · {said.heading} · {report.storyVersion}
      </p>
      <p>{said.intro}</p>
      <p class="buttons no-print">
        <button type="button" data-report="json" onClick={props.onJson}>
          {said.json}
        </button>
        <button type="button" data-report="csv" onClick={props.onCsv}>
          {said.csv}
        </button>
        <button type="button" data-report="print" onClick={props.onPrint}>
          {said.print}
        </button>
        <button type="button" data-report="copy" onClick={props.onCopy}>
          {said.copy}
        </button>
      </p>
      <h3>{said.code}</h3>
      <p>
        <code class="report-code" data-report-code>
          {report.code}
        </code>
      </p>
      <p class="quiet">{said.codeHint}</p>
      <p>
        {fill(said.stands, { n: report.turns, chapter: report.chapter ?? 0 })}{' '}
        {report.ending === undefined ? said.unfinished : said.ended}
      </p>
      {props.asked !== undefined && (
        <section>
          <h3>{said.asked}</h3>
          <AssignmentText asked={props.asked} strings={strings} words={words} />
        </section>
      )}
      {report.decisions.length === 0 && <p class="quiet">{said.none}</p>}
      <ol class="report-decisions">
        {report.decisions.map((decision, i) => (
          <Decision
            key={`${decision.turn}-${decision.id}`}
            {...props}
            decision={decision}
            number={i + 1}
            before={report.decisions[i - 1]?.turn ?? -1}
          />
        ))}
      </ol>
      <section class="no-print">
        <h3>{words.present.title}</h3>
        <p>{words.present.intro}</p>
        <p>
          <button
            type="button"
            data-present-mode={props.present ? 'off' : 'on'}
            onClick={() => props.onPresent(!props.present)}
          >
            {props.present ? words.present.leave : words.present.open}
          </button>
        </p>
      </section>
      {props.teacher !== undefined && (
        <p class="no-print">
          <a href={props.teacher}>{said.teacher}</a>
        </p>
      )}
      <p class="quiet">{strings.invented}</p>
    </div>
  );
}

function Decision(
  props: ReportViewProps & {
    readonly decision: ReportDecision;
    readonly number: number;
    /** Turn of the decision before. */
    readonly before: number;
  },
): VNode {
  const { report, strings, words, decision, number } = props;
  const said = words.report;
  const where = [
    decision.chapter !== undefined &&
      `${fill(strings.chapter, { n: decision.chapter })}, ${strings.chapterTitles[decision.chapter]}`,
    decision.date && formatDate(decision.date, strings.lang),
  ].filter((part) => typeof part === 'string');
  const others = decision.options.filter(({ id }) => id !== decision.id);
  const title = fill(said.decision, { n: number, name: nameOf(decision, words) });
  return (
    <li data-decision={decision.hinge ?? decision.turn}>
      <h3>{title}</h3>
      <p class="quiet">{where.join(' · ')}</p>
      <p>
        {said.chose}: <strong>{plain(chosenText(decision))}</strong>
      </p>
      {others.length > 0 && others.length <= 9 && (
        <p class="quiet">
          {said.others}: {others.map(({ text }) => plain(text)).join(' / ')}
        </p>
      )}
      {decision.vote && <Vote vote={decision.vote} words={words} />}
      <Reason {...props} title={title} />
      <EvidenceLine rows={evidenceAt(report, decision.turn)} {...props} />
      <Claims {...props} />
    </li>
  );
}

function nameOf({ hinge }: ReportDecision, { hinges, report }: ClassroomStrings): string {
  const known = HINGES.find((each): each is HingeName => each === hinge);
  return known === undefined ? report.vote : hinges[known];
}

/** Ink's marks of emphasis are for the page of the story. */
function plain(text: string): string {
  return text.replace(/\*([^*]+)\*/g, '$1');
}

function Vote({
  vote,
  words: { report },
}: {
  readonly vote: ReportVote;
  readonly words: ClassroomStrings;
}): VNode {
  const by = { most: report.byMost, lot: report.byLot, teacher: report.byTeacher };
  return (
    <div>
      <ul class="report-ballots" aria-label={report.voteOf}>
        {vote.ballots.map((ballot, i) => {
          // Names of the board are options too, but nobody raises a hand for them.
          const counts = ballot.flatMap((count, at) =>
            at < 6 || count > 0 ? [`${letterOf(at)} ${count}`] : [],
          );
          return <li key={i}>{fill(report.ballot, { n: i + 1, counts: counts.join(' · ') })}</li>;
        })}
      </ul>
      <p>{by[vote.decided]}</p>
      {vote.minority !== undefined && (
        <p>
          {report.minority}: <q>{vote.minority}</q>
        </p>
      )}
    </div>
  );
}

function Reason({
  decision,
  words: { report: said },
  title,
  onReason,
}: ReportViewProps & { readonly decision: ReportDecision; readonly title: string }): VNode {
  const [text, setText] = useState('');
  if (decision.reason !== undefined) {
    return (
      <p>
        {said.reason}: <q>{decision.reason}</q>
      </p>
    );
  }
  return (
    <>
      <p class="print-only">{said.noReason}</p>
      <form
        class="no-print report-reason"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onReason(decision, text.trim());
        }}
      >
        <label>
          {said.addReason}{' '}
          <input
            value={text}
            maxLength={LONGEST_LINE}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit" aria-label={`${said.keep}: ${title}`}>
          {said.keep}
        </button>
      </form>
    </>
  );
}

function EvidenceLine({
  rows,
  strings: { board },
  words: { report: said },
  families,
}: ReportViewProps & { readonly rows: readonly ReportEvidence[] }): VNode {
  if (rows.length === 0) return <p>{said.nothingLooked}</p>;
  const count = (finding: ReportEvidence['finding']) =>
    rows.filter((row) => row.finding === finding).length;
  const names = [...new Set(rows.map(({ name }) => name))].sort();
  return (
    <>
      <p>
        {fill(said.looked, {
          n: rows.length,
          stands: count('stands'),
          against: count('against'),
          silent: count('silent'),
        })}
      </p>
      <details>
        <summary>{said.details}</summary>
        <ul>
          {names.map((name) => (
            <li key={name}>
              {Number(name.slice(1))} {families[name] ?? name}:{' '}
              {rows
                .filter((row) => row.name === name)
                .map(({ leg, finding }) =>
                  fill(said.finding, { leg: board[leg], finding: board[finding] }),
                )
                .join('; ')}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Claims({
  report,
  decision,
  before,
  record,
  words: { report: said },
}: ReportViewProps & { readonly decision: ReportDecision; readonly before: number }): VNode {
  const met = claimsAt(report, decision.turn);
  if (met.length === 0) return <p>{said.noClaims}</p>;
  const known = new Set(claimsAt(report, before));
  const fresh = met.filter((id) => !known.has(id));
  return (
    <p>
      {fill(said.claims, { n: met.length })}
      {fresh.length > 0 && ` ${said.newClaims}: `}
      {fresh.map((id, i) => (
        <>
          {i > 0 && ' '}
          {record === undefined ? id : <a href={`${record}#${id}`}>{id}</a>}
        </>
      ))}
    </p>
  );
}
