import { computed, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { OFFLINE_WORDS } from '../../i18n/offline-words.ts';
import type { Language } from '../library.ts';
import { type KeptCopy, keepCopy } from './keep-copy.ts';
import { OfflinePanel } from './offline-panel.tsx';
import { UpdateNotice } from './update-notice.tsx';

export interface OfflineDoorDeps {
  /** The site's root, absolute. */
  readonly root: string;
  readonly language: () => Language;
  /** Keeps the place, now. */
  readonly keepPlace: () => Promise<void>;
  readonly announce: (text: string) => void;
}

/** What the page shows of the copy that is kept in the browser. */
export interface OfflineDoor {
  /** In the settings. */
  panel(): VNode;
  /** Beside the page, where a newer edition waits. */
  notice(): VNode | null;
}

/** @returns `undefined` where no copy is kept. */
export function openOfflineDoor(deps: OfflineDoorDeps): OfflineDoor | undefined {
  const copy: KeptCopy | undefined = keepCopy(deps.root);
  if (copy === undefined) return undefined;
  const { isKeeping, newer, takeOver } = copy;
  const putOff = signal(false);
  const isShown = computed(() => newer.value && !putOff.value);
  isShown.subscribe((shown) => {
    if (shown) deps.announce(OFFLINE_WORDS[deps.language()].update);
  });
  return {
    panel: () => (
      <OfflinePanel language={deps.language()} root={deps.root} isKeeping={isKeeping.value} />
    ),
    notice: () =>
      isShown.value ? (
        <UpdateNotice
          language={deps.language()}
          onLoad={async () => {
            await deps.keepPlace();
            takeOver();
          }}
          onLater={() => {
            putOff.value = true;
          }}
        />
      ) : null,
  };
}
