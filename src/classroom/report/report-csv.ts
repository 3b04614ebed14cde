import { chosenText, claimsAt, evidenceAt, type Report, type ReportDecision } from './report.ts';

/** One row a decision; each name is a column's, and the same in every language, so that tables can be joined. */
const COLUMNS = [
  ...['run_code', 'story_version', 'language', 'by', 'turn', 'chapter', 'date'],
  ...['hinge', 'choice', 'words', 'other_options', 'reason'],
  ...['legs_looked_at', 'evidence', 'claims_met', 'ballots', 'decided', 'minority', 'ending'],
] as const;
type Column = (typeof COLUMNS)[number];

/** For Excel, which takes a file without it for one of an older code. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Every decision of these reports as a table after RFC 4180, for spreadsheets: UTF-8 with a byte order mark, lines end
 * in CR LF. A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function reportsCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap((report) =>
    report.decisions.map((decision) => {
      const cells = cellsOf(report, decision);
      return COLUMNS.map((column) => cells[column]);
    }),
  );
  return BYTE_ORDER_MARK + csv([COLUMNS, ...rows]);
}

function cellsOf(report: Report, decision: ReportDecision): Record<Column, string> {
  const { turn, options, id, vote } = decision;
  const evidence = evidenceAt(report, turn);
  return {
    run_code: report.code,
    story_version: report.storyVersion,
    language: report.language,
    by: report.by,
    turn: String(turn),
    chapter: decision.chapter === undefined ? '' : String(decision.chapter),
    date: decision.date ?? '',
    hinge: decision.hinge ?? '',
    choice: id,
    words: chosenText(decision),
    other_options: listed(options.filter((each) => each.id !== id).map((each) => each.text)),
    reason: decision.reason ?? '',
    legs_looked_at: String(evidence.length),
    evidence: listed(evidence.map(({ name, leg, finding }) => `${name} ${leg} ${finding}`)),
    claims_met: claimsAt(report, turn).join(' '),
    ballots: listed((vote?.ballots ?? []).map((ballot) => ballot.join(':'))),
    decided: vote?.decided ?? '',
    minority: vote?.minority ?? '',
    ending: report.ending ?? '',
  };
}

function listed(parts: readonly string[]): string {
  return parts.join(' | ');
}

/** A table of cells, whatever is in them. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
