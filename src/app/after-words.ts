/** Runs what may wait until the words of a choice are in the page: a task of its own, after this one. */
export function afterWords(work: () => void): void {
  setTimeout(work, 0);
}

/** Longest that a busy page puts off what is done in its spare time. */
const PATIENCE_MS = 2000;
/** Where a browser does not tell when it has time. */
const LATER_MS = 200;

/** Runs what nobody waits for, when the browser has nothing else to do. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(work, { timeout: PATIENCE_MS });
  } else setTimeout(work, LATER_MS);
}
