import type { Finding } from '../model/board.ts';

/** Findings by shape, so that nothing depends on a colour. */
export const MARKS: Readonly<Record<Finding, string>> = {
  unseen: '',
  stands: '●',
  against: '✕',
  silent: '–',
};
