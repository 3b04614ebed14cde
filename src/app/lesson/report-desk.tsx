import type { VNode } from 'preact';
import { decodeAssignment } from '../../classroom/assignment/assignment.ts';
import { ReportView } from '../../classroom/lesson/report-view.tsx';
import { makeReport } from '../../classroom/report/make-report.ts';
import { stepKey } from '../../classroom/report/noted.ts';
import { type Report, reportJson } from '../../classroom/report/report.ts';
import { reportsCsv } from '../../classroom/report/report-csv.ts';
import '../../classroom/lesson/lesson.css';
import type { LessonStore } from '../../classroom/lesson/lesson-store.ts';
import { twinOf } from '../../narrative/engine.ts';
import { browserRest } from '../browser-rest.ts';
import { recordPage } from '../library.ts';
import { announce } from '../status.ts';
import { classroomWords } from './classroom-words.ts';
import type { LessonDeps } from './lesson-door.tsx';

/** Makes reports of the playthrough as it stands, shows them, and saves them to files. */
export interface ReportDesk {
  readonly store: LessonStore;
  make(): Promise<Report>;
  /** @param again called when something was added to the report. */
  draw(again: () => void): Promise<VNode>;
  saveJson(): Promise<void>;
  saveCsv(): Promise<void>;
  copyCode(): Promise<void>;
}

export interface ReportDeskDeps extends LessonDeps {
  readonly store: LessonStore;
  /** Turns the projector on and off. */
  readonly present: (isOn: boolean) => Promise<void>;
}

export function openReportDesk(deps: ReportDeskDeps): ReportDesk {
  const { play, library, words, strings, saveFile, store, present } = deps;
  const now = () => play.shown.value;

  async function make(): Promise<Report> {
    const { language, session } = now();
    const lesson = store.lesson();
    // The way is gone again in a story of its own, so that the one on the page stays where it is.
    const engine = twinOf(await library.whole(language));
    return makeReport({
      engine,
      playthrough: session.playthrough,
      language,
      names: words.value?.names ?? {},
      noted: store.notes,
      by: lesson?.present ? 'class' : 'reader',
      assignment: lesson?.task,
      rest: browserRest,
    });
  }

  const saveJson = async () =>
    saveFile('archivese-report.json', reportJson(await make()), 'application/json');
  const saveCsv = async () =>
    saveFile('archivese-report.csv', reportsCsv([await make()]), 'text/csv');

  async function copyCode(): Promise<void> {
    const { code } = await make();
    const said = await classroomWords(now().language);
    try {
      await navigator.clipboard.writeText(code);
      announce(said.report.copied);
    } catch {
      // Where the clipboard is forbidden it can be marked by hand.
      announce(code);
    }
  }

  return {
    store,
    make,
    saveJson,
    saveCsv,
    copyCode,
    async draw(again) {
      const report = await make();
      const { language, session } = now();
      const said = await classroomWords(language);
      const lesson = store.lesson();
      const task = decodeAssignment(lesson?.task ?? '');
      const { ours, root, file } = library.index;
      const families = Object.entries(words.value?.names ?? {}).map(([id, name]) => [
        id,
        name.family,
      ]);
      return (
        <ReportView
          report={report}
          asked={task.ok ? task.value : undefined}
          present={lesson?.present ?? false}
          strings={strings.value}
          words={said}
          families={Object.fromEntries(families)}
          record={recordPage(library.index, language)}
          teacher={
            ours
              ? `${root}${language === 'es' ? 'es/docentes/' : 'teach/'}${file ?? ''}`
              : undefined
          }
          onJson={saveJson}
          onCsv={saveCsv}
          onPrint={printOpen}
          onCopy={copyCode}
          onPresent={present}
          onReason={(decision, reason) => {
            store.note(stepKey(session.playthrough, decision.turn), { reason });
            announce(said.report.kept);
            again();
          }}
        />
      );
    },
  };
}

/** On paper nothing can be opened. */
function printOpen(): void {
  for (const each of document.querySelectorAll<HTMLDetailsElement>('.report details')) {
    each.open = true;
  }
  print();
}
