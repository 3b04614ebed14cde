import type { VNode } from 'preact';
import { fill, type Strings } from '../../i18n/strings.ts';
import { LEGS } from '../model/board.ts';
import type { Oficio, OficioRow } from '../model/oficio.ts';
import { CalibrationPicture } from './calibration-picture.tsx';
import { MARKS } from './marks.ts';
import { oficioText } from './oficio-text.ts';

/** The oficio beside the truth, what was never looked at, and how sure against how right. */
export function FilePage({
  oficio,
  strings,
  onSave,
}: {
  readonly oficio: Oficio;
  readonly strings: Strings;
  readonly onSave: (text: string) => void;
}): VNode {
  const { file } = strings.debrief;
  const { rows, calibration, looked } = oficio;
  return (
    <>
      <p>{file.intro}</p>
      {rows.every((row) => !row.altered) && <p class="quiet">{file.nothing}</p>}
      <table class="debrief-table">
        <thead>
          <tr>
            <th scope="col">{strings.board.name}</th>
            <th scope="col">{file.yours}</th>
            <th scope="col">{file.truth}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} strings={strings} />
          ))}
        </tbody>
      </table>
      <p class="debrief-save">
        <button type="button" onClick={() => onSave(oficioText(oficio, strings))}>
          {file.save}
        </button>
      </p>
      <h3>{file.lookedTitle}</h3>
      <p>{fill(file.looked, { n: looked })}</p>
      <Looked rows={rows} strings={strings} />
      <p class="quiet">{file.lookedKey}</p>
      <h3>{file.scoreTitle}</h3>
      <p>{fill(file.score, { n: calibration.settled, score: calibration.brier.toFixed(3) })}</p>
      <CalibrationPicture calibration={calibration} strings={strings} />
      <p class="quiet">{file.curve}</p>
    </>
  );
}

function Row({ row, strings }: { readonly row: OficioRow; readonly strings: Strings }): VNode {
  const { file } = strings.debrief;
  return (
    <tr data-name={row.id} data-truth={row.truth}>
      <th scope="row">
        <span class="debrief-number">{row.number}</span> {row.family}
        <small>{row.cover}</small>
      </th>
      <td>
        {file.dispositions[row.disposition]}
        <small>
          {file.words[row.word]} · {row.altered ? file.typed : file.fromBoard}
        </small>
      </td>
      <td>{file.truths[row.truth]}</td>
    </tr>
  );
}

/** Eighty-one squares, read by shape: a table for the ear, a picture for the eye. */
function Looked({
  rows,
  strings,
}: {
  readonly rows: readonly OficioRow[];
  readonly strings: Strings;
}): VNode {
  const { board } = strings;
  const said = {
    unseen: board.notLooked,
    stands: board.stands,
    against: board.against,
    silent: board.silent,
  };
  return (
    <section
      class="debrief-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
      tabIndex={0}
      aria-label={strings.debrief.file.lookedTitle}
    >
      <table class="debrief-legs">
        <thead>
          <tr>
            <td />
            {rows.map((row) => (
              <th key={row.id} scope="col" title={row.family}>
                <span aria-hidden="true">{row.number}</span>
                <span class="vh">{row.family}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEGS.map((leg) => (
            <tr key={leg}>
              <th scope="row">{board[leg]}</th>
              {rows.map((row) => (
                <td key={row.id} data-finding={row.legs[leg]}>
                  <span aria-hidden="true">{MARKS[row.legs[leg]]}</span>
                  <span class="vh">{said[row.legs[leg]]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
