import type { VNode } from 'preact';
import type { BoardDialogProps, BoardWords } from './board-dialog.tsx';
import { type BoardRow, type Estimate, type Finding, LEGS } from './model/board.ts';

const SHAPES: Readonly<Record<Finding, string>> = {
  unseen: '○',
  stands: '●',
  against: '✕',
  silent: '–',
};

/**
 * The board's rows. The roles are written out, because a table that is laid out as cards loses its own.
 */
export function BoardTable({
  rows,
  strings,
  offer,
  portraits,
  onChoose,
  asTable,
}: BoardDialogProps & { readonly asTable: boolean }): VNode {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: laid out as cards, the elements lose their roles
    <table
      class={asTable ? 'board-table' : 'board-table as-cards'}
      role="table"
      aria-labelledby="board-title"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {strings.name}
          </th>
          <th scope="col" role="columnheader">
            {strings.cover}
          </th>
          {LEGS.map((leg) => (
            <th key={leg} scope="col" role="columnheader">
              {strings[leg]}
            </th>
          ))}
          <th scope="col" role="columnheader">
            {strings.estimate}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const choice = offer.find((each) => each.name === row.id);
          return (
            <tr key={row.id} role="row" data-name={row.id}>
              <th scope="row" role="rowheader">
                <span class={`print print-${row.number % 4}`} aria-hidden="true">
                  <img
                    src={`${portraits}${row.id}.webp`}
                    alt=""
                    loading="lazy"
                    width="150"
                    height="195"
                  />
                </span>
                <span class="board-name">
                  <span class="board-number">{String(row.number).padStart(2, '0')}</span> {row.name}
                  , {row.age}
                </span>
                {row.human !== undefined && <small class="board-human">{row.human}</small>}
              </th>
              <td role="cell" class="board-cover">
                {row.cover}
              </td>
              {LEGS.map((leg) => (
                <td key={leg} role="cell" class={`leg leg-${row.legs[leg]}`}>
                  <span class="leg-name" aria-hidden="true">
                    {strings[leg]}
                  </span>
                  <span class="leg-shape" aria-hidden="true">
                    {SHAPES[row.legs[leg]]}
                  </span>{' '}
                  {legWord(row.legs[leg], strings)}
                </td>
              ))}
              <td role="cell" class={`estimate estimate-${row.estimate}`}>
                <span class="estimate-word">{estimateWord(row.estimate, strings)}</span>
                {choice && (
                  <button type="button" data-choice={choice.id} onClick={() => onChoose(choice.id)}>
                    {strings.spend.replace('{name}', row.family)}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

function legWord(finding: Finding, strings: BoardWords): string {
  return finding === 'unseen' ? strings.notLooked : strings[finding];
}

function estimateWord(estimate: BoardRow['estimate'], strings: BoardWords): string {
  const words: Readonly<Record<Estimate, string>> = { ...strings, doubtful: strings.doubtfulWord };
  return words[estimate];
}
