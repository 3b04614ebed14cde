/** Decisions that the ending remembers, in the order of the story. */
export const HINGES = [
  ...(['H1', 'H2', 'H4', 'H3', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10', 'H11'] as const),
] as const;
export type HingeName = (typeof HINGES)[number];

/** The chapter that each decision belongs to. */
export const HINGE_CHAPTERS: Readonly<Record<HingeName, number>> = {
  H1: 0,
  H2: 1,
  H4: 2,
  H3: 2,
  H5: 3,
  H6: 4,
  H7: 5,
  H8: 6,
  H9: 7,
  H10: 8,
  H11: 9,
};

/** Words of report, assignments and presenter mode; fetched only where one of them is opened. */
export interface ClassroomStrings {
  readonly hinges: Readonly<Record<HingeName, string>>;
  readonly report: Readonly<
    Record<
      | ('intro' | 'none' | 'print' | 'json' | 'csv' | 'copy' | 'copied' | 'code' | 'codeHint')
      | ('decision' | 'vote' | 'chose' | 'others' | 'reason' | 'noReason' | 'addReason' | 'keep')
      | ('looked' | 'nothingLooked' | 'details' | 'claims' | 'noClaims' | 'newClaims' | 'kept')
      | ('voteOf' | 'ballot' | 'byMost' | 'byLot' | 'byTeacher' | 'minority' | 'teacher')
      | ('heading' | 'stands' | 'ended' | 'unfinished' | 'asked' | 'finding'),
      string
    >
  >;
  readonly assignment: Readonly<
    Record<
      | ('title' | 'from' | 'fromStart' | 'careful' | 'angry' | 'kind' | 'stops' | 'stopHinge')
      | ('stopChapter' | 'stopEnd' | 'reasons' | 'noReasons' | 'names' | 'begin' | 'torn' | 'newer')
      | ('goOn' | 'reached' | 'pause' | 'last' | 'next' | 'handFile' | 'handCode' | 'handPaper')
      | ('nothingSent' | 'openReport' | 'closed'),
      string
    >
  >;
  readonly reason: Readonly<
    Record<'title' | 'chose' | 'label' | 'hint' | 'keep' | 'again' | 'empty', string>
  >;
  readonly present: Readonly<
    Record<
      | ('title' | 'intro' | 'open' | 'leave' | 'vote' | 'how' | 'howTouch' | 'hands' | 'add')
      | ('less' | 'count' | 'total' | 'totalOf' | 'size' | 'take' | 'undo' | 'nobody' | 'tie')
      | ('tieRule' | 'again' | 'lot' | 'teacher' | 'tieAgain' | 'tieTeacher' | 'tieLot' | 'second')
      | ('minority' | 'minorityAsk' | 'minorityKeep' | 'minorityNone' | 'timer' | 'timerStart')
      | ('timerStop' | 'minutes' | 'left' | 'timeUp' | 'settings' | 'won' | 'board' | 'stop'),
      string
    >
  >;
}
