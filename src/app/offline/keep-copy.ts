import { type Signal, signal } from '@preact/signals';

/** The worker that keeps a copy of the novel in this browser. */
export interface KeptCopy {
  /** The page may fetch, and what it fetches is kept. */
  readonly isKeeping: Signal<boolean>;
  /** A newer edition is here, and waits for the reader's word. */
  readonly newer: Signal<boolean>;
  /** Lets the newer edition take over, and loads it. The caller has kept the place. */
  takeOver(): void;
}

/**
 * Registers the worker that the page names (`data-offline`). Frames, packages for a course and browsers that forbid it
 * have none.
 * @param root of the site, absolute.
 */
export function keepCopy(root: string): KeptCopy | undefined {
  const { offline } = document.documentElement.dataset;
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  if (offline === undefined || container === undefined || window.top !== window) return undefined;
  const isKeeping = signal(container.controller !== null);
  const newer = signal(false);
  let waiting: ServiceWorker | undefined;
  let wanted = false;

  const look = (registration: ServiceWorkerRegistration) => {
    // The first worker has nothing to take over.
    if (registration.waiting === null || container.controller === null) return;
    waiting = registration.waiting;
    newer.value = true;
  };
  container.addEventListener('controllerchange', () => {
    isKeeping.value = container.controller !== null;
    if (wanted) location.reload();
  });
  container
    .register(root + offline, { scope: root, updateViaCache: 'none' })
    .then((registration) => {
      look(registration);
      registration.addEventListener('updatefound', () => {
        const coming = registration.installing;
        coming?.addEventListener('statechange', () => look(registration));
      });
      document.addEventListener('visibilitychange', () => {
        if (!document.hidden) registration.update().catch(() => undefined);
      });
    })
    // Private windows refuse it: the novel is read as before.
    .catch(() => undefined);
  return {
    isKeeping,
    newer,
    takeOver() {
      wanted = true;
      if (waiting === undefined || waiting.state === 'activated') location.reload();
      else waiting.postMessage('take-over');
    },
  };
}
