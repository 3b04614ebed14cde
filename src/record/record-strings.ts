import type { Strings } from '../i18n/strings.ts';

/** The interface's words that the record panel needs. The labels' names come with the record. */
export type RecordStrings = Strings['record'];
