import { decodeRun, type RunCode } from '../../narrative/run-code.ts';
import { parseReport, type ReportProblem } from '../report/report.ts';

/** One way through the story that somebody handed in. */
export interface WallEntry {
  /** Name of the file that it came in; pasted ones have none. Shown here and put into nothing that leaves the page. */
  readonly file: string | undefined;
  readonly code: string;
  readonly run: RunCode;
}

/** What was handed in and is no way through the story. */
export interface Refused {
  /** The file's name, or the beginning of the line. */
  readonly what: string;
  readonly why: 'code' | 'torn' | 'large' | 'empty' | Exclude<ReportProblem, 'not_json'>;
}

export interface HandedIn {
  readonly entries: readonly WallEntry[];
  readonly refused: readonly Refused[];
}

/** Longest file that is looked into, in characters; a report has some thirty thousand. */
const LARGEST = 2_000_000;
const SHOWN = 24;

/** Run codes, one a line; a link with a run code behind it is as good, and other words on the line are left out. */
export function entriesInText(text: string, file?: string): HandedIn {
  const entries: WallEntry[] = [];
  const refused: Refused[] = [];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (line.trim() === '') continue;
    const read = codesIn(line);
    if (typeof read === 'string') refused.push({ what: shortened(file ?? line), why: read });
    else entries.push({ file, ...read });
  }
  if (entries.length + refused.length === 0 && file !== undefined) {
    refused.push({ what: shortened(file), why: 'empty' });
  }
  return { entries, refused };
}

/** A report's file, or a text with run codes. */
export function entriesInFile(name: string, text: string): HandedIn {
  const refusedFor = (why: Refused['why']): HandedIn => ({
    entries: [],
    refused: [{ what: shortened(name), why }],
  });
  if (text.length > LARGEST) return refusedFor('large');
  const report = parseReport(text);
  if (!report.ok) {
    return report.error === 'not_json' ? entriesInText(text, name) : refusedFor(report.error);
  }
  const { code } = report.value;
  const run = decodeRun(code);
  return run.ok
    ? { entries: [{ file: name, code: code.trim(), run: run.value }], refused: [] }
    : refusedFor('damaged');
}

function codesIn(line: string): Pick<WallEntry, 'code' | 'run'> | 'code' | 'torn' {
  let isTorn = false;
  for (const word of line.split(/[\s,;"'<>]+/)) {
    const code = /#r=([\w-]+)/.exec(word)?.[1] ?? word;
    const run = decodeRun(code);
    if (run.ok) return { code, run: run.value };
    isTorn ||= run.error === 'torn';
  }
  return isTorn ? 'torn' : 'code';
}

function shortened(text: string): string {
  const line = text.trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
