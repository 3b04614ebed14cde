import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../../i18n/strings.ts';

export const PAGES = ['file', 'record', 'divergence', 'road', 'report'] as const;
export type DebriefPage = (typeof PAGES)[number];

/** The five pages after the end: a dialog as large as the window, of which one page at a time is printed. */
export function DebriefDialog({
  strings,
  onClose,
  children,
}: {
  readonly strings: Strings;
  readonly onClose: () => void;
  readonly children: (page: DebriefPage) => ComponentChildren;
}): VNode {
  const { debrief } = strings;
  const dialog = useRef<HTMLDialogElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [page, setPage] = useState<DebriefPage>('file');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [page]);
  return (
    <dialog ref={dialog} class="menu debrief" aria-label={debrief.title} onClose={onClose}>
      <div class="menu-frame">
        <div class="menu-head">
          <button type="button" class="debrief-print" onClick={() => print()}>
            {debrief.print}
          </button>
          <button type="button" class="menu-close" onClick={() => dialog.current?.close()}>
            {debrief.close}
          </button>
        </div>
        <nav class="menu-tabs" aria-label={debrief.title}>
          <ul>
            {PAGES.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  aria-current={each === page ? 'true' : undefined}
                  data-debrief-page={each}
                  onClick={() => setPage(each)}
                >
                  {debrief.pages[each]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section
          class="menu-panel"
          ref={panel}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by key
          tabIndex={0}
          aria-label={`${debrief.title}: ${debrief.pages[page]}`}
        >
          <h2>{debrief.pages[page]}</h2>
          {children(page)}
        </section>
      </div>
    </dialog>
  );
}
