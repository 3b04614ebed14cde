import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings.ts';
import type { Choice } from '../narrative/turn.ts';
import { BoardTable } from './board-table.tsx';
import { arrange, type BoardRow, FILTERS, type Filter, ORDERS, type Order } from './model/board.ts';

/** The board's own words, in the reader's language. */
export type BoardWords = Strings['board'];

export interface BoardDialogProps {
  readonly rows: readonly BoardRow[];
  readonly shifts: number;
  readonly strings: BoardWords;
  /** The story's offer: a name in it can be spent a shift on. */
  readonly offer: readonly Choice[];
  /** Address of the folder with the prints. */
  readonly portraits: string;
  readonly onChoose: (choiceId: string) => void;
  readonly onClose: () => void;
}

/** The board of twenty-seven: one table, shown as pinned cards or as rows. */
export function BoardDialog(props: BoardDialogProps): VNode {
  const { rows, shifts, strings, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [order, setOrder] = useState<Order>('number');
  const [filter, setFilter] = useState<Filter>('all');
  const [asTable, setAsTable] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const orders = { number: strings.byNumber, name: strings.byName, estimate: strings.byEstimate };
  const locale = document.documentElement.lang;
  return (
    <dialog ref={dialog} class="board" aria-labelledby="board-title" onClose={onClose}>
      <header class="board-head">
        <h2 id="board-title">{strings.title}</h2>
        <p class="board-shifts">
          {strings.shifts.replace('{n}', String(shifts))}{' '}
          <span class="board-tokens" aria-hidden="true">
            {'●'.repeat(Math.max(0, shifts))}
          </span>
        </p>
        <button type="button" class="board-close" onClick={() => dialog.current?.close()}>
          {strings.close}
        </button>
      </header>
      <p class="board-invented">{strings.invented}</p>
      <div class="board-tools">
        <Pick
          label={strings.sort}
          value={order}
          options={ORDERS}
          names={orders}
          onPick={setOrder}
        />
        <Pick
          label={strings.filter}
          value={filter}
          options={FILTERS}
          names={strings}
          onPick={setFilter}
        />
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? strings.cards : strings.table}
        </button>
      </div>
      <section
        class="board-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
        tabIndex={0}
        aria-labelledby="board-title"
      >
        <BoardTable {...props} rows={arrange(rows, order, filter, locale)} asTable={asTable} />
      </section>
    </dialog>
  );
}

function Pick<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onPick: (value: T) => void;
}): VNode {
  return (
    <label>
      {props.label}{' '}
      <select
        value={props.value}
        onChange={(event) => {
          const picked = props.options.find((option) => option === event.currentTarget.value);
          if (picked !== undefined) props.onPick(picked);
        }}
      >
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
