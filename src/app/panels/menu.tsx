import type { Signal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MENU_TABS, type MenuTab, type Strings } from '../../i18n/strings.ts';

/** The one menu: a real dialog, the same everywhere, with its parts as a list of tabs. */
export function Menu({
  open,
  strings,
  tabs,
  children,
}: {
  /** The tab that is open, or none. */
  readonly open: Signal<MenuTab | undefined>;
  readonly strings: Strings;
  readonly tabs: readonly MenuTab[];
  readonly children: (tab: MenuTab) => ComponentChildren;
}): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const panel = useRef<HTMLElement>(null);
  const tab = open.value;
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (tab !== undefined && !element.open) element.showModal();
    else if (tab === undefined && element.open) element.close();
  }, [tab]);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [tab]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; by key it is Escape
    <dialog
      ref={dialog}
      class="menu"
      aria-label={strings.menu}
      onClose={() => {
        open.value = undefined;
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      {tab !== undefined && (
        <div class="menu-frame">
          <div class="menu-head">
            <button type="button" class="menu-close" onClick={() => dialog.current?.close()}>
              {strings.close}
            </button>
          </div>
          <nav class="menu-tabs" aria-label={strings.menu}>
            <ul>
              {MENU_TABS.filter((each) => tabs.includes(each)).map((each) => (
                <li key={each}>
                  <button
                    type="button"
                    aria-current={each === tab ? 'true' : undefined}
                    data-tab={each}
                    onClick={() => {
                      open.value = each;
                    }}
                  >
                    {strings.tabs[each]}
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
            aria-label={`${strings.menu}: ${strings.tabs[tab]}`}
          >
            {children(tab)}
          </section>
        </div>
      )}
    </dialog>
  );
}
