/** The interface's words that the record panel needs. The labels' names come with the record. */
export type RecordStrings = Readonly<
  Record<
    | 'title'
    | 'intro'
    | 'empty'
    | 'whoSays'
    | 'when'
    | 'answer'
    | 'noAnswer'
    | 'source'
    | 'publicSource'
    | 'confidence',
    string
  >
>;
