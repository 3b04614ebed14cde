/** Words of the packages for courses; `{n}` is a chapter's number. */
export interface LmsStrings {
  /** The page was opened by itself, outside any course. */
  readonly alone: string;
  /** The course gave no session. */
  readonly refused: string;
  /** The course only looks at it. */
  readonly unrecorded: string;
  /** The course has not answered. */
  readonly waiting: string;
  /** The way is longer than the course can keep. */
  readonly cut: string;
  readonly finished: string;
  readonly finishedChapter: string;
  readonly backToCourse: string;
  /** Shown where somebody opens the page from a folder. */
  readonly fromDisk: Readonly<Record<'title' | 'why' | 'teacher' | 'reader', string>>;
  /** Of the manifest. */
  readonly title: string;
  readonly titleChapter: string;
  readonly about: string;
}
