/** Words of the run code as a picture; fetched where somebody asks for it. */
export type QrStrings = Readonly<
  Record<
    'picture' | 'hint' | 'long' | 'read' | 'stop' | 'reading' | 'none' | 'refused' | 'notOurs',
    string
  >
>;
