/** Runs what may wait until the words of a choice are in the page: a task of its own, after this one. */
export function afterWords(work: () => void): void {
  setTimeout(work, 0);
}
