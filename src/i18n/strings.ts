/** Every word of the interface that is not the story's. Values take `{name}` for what is filled in. */
export interface Strings {
  readonly lang: 'en' | 'es';
  readonly subtitle: string;
  /** Of cards and of the chapters' own addresses. */
  readonly door: Readonly<Record<'kind' | 'below' | 'here' | 'start' | 'record' | 'rests', string>>;
  readonly tagline: string;
  readonly invented: string;
  readonly startsHere: string;
  readonly skipToPassage: string;
  readonly skipToChoices: string;
  readonly choices: string;
  readonly passage: string;
  readonly chapter: string;
  readonly chapterTitles: readonly string[];
  readonly places: Readonly<Record<string, string>>;
  readonly hotspots: Readonly<Record<string, string>>;
  readonly youChose: string;
  readonly goBackHere: string;
  readonly back: string;
  readonly menu: string;
  readonly close: string;
  readonly soundOn: string;
  readonly soundOff: string;
  readonly otherLanguage: string;
  readonly readBefore: string;
  readonly why: string;
  readonly soFar: string;
  readonly debrief: DebriefStrings;
  readonly picture: PictureStrings;
  readonly book: Readonly<
    Record<'notes' | 'notesIntro' | 'contents' | 'epub' | 'print' | 'imprint' | 'code', string>
  >;
  readonly chapters: Readonly<Record<'intro' | 'start', string>> & {
    readonly as: Readonly<Record<StartName, string>>;
    readonly about: Readonly<Record<StartName, string>>;
  };
  readonly documents: Readonly<Record<string, string>>;
  readonly panelTitle: string;
  readonly panels: Readonly<Record<string, string>>;
  readonly contentNote: string;
  readonly theEnd: string;
  readonly endOfPart: string;
  readonly startAgain: string;
  readonly tabs: Readonly<Record<MenuTab, string>>;
  readonly recap: Readonly<Record<'empty' | 'where' | 'decisions' | 'lately', string>>;
  readonly people: Readonly<Record<'empty' | 'note', string>>;
  readonly glossary: Readonly<Record<'empty' | 'search' | 'none', string>>;
  readonly notes: Readonly<Record<'intro' | 'empty', string>>;
  readonly saves: Readonly<Record<SavesString, string>>;
  readonly settings: Readonly<Record<SettingsString, string>>;
  readonly record: Readonly<Record<RecordString, string>>;
  readonly board: Readonly<Record<BoardString, string>>;
  readonly status: Readonly<Record<StatusString, string>>;
  readonly errors: Readonly<Record<ErrorString, string>>;
  readonly credits: Readonly<
    Record<'made' | 'text' | 'fonts' | 'music' | 'code' | 'version' | 'cast' | 'provenance', string>
  >;
}

/** The five pages after the end. */
export interface DebriefStrings
  extends Readonly<Record<'title' | 'intro' | 'open' | 'close' | 'print', string>> {
  readonly pages: Readonly<Record<'file' | 'record' | 'divergence' | 'road' | 'report', string>>;
  readonly file: Readonly<
    Record<
      | ('intro' | 'yours' | 'truth' | 'typed' | 'fromBoard' | 'nothing')
      | ('lookedTitle' | 'looked' | 'lookedKey' | 'scoreTitle' | 'score' | 'curve')
      | ('ofN' | 'word' | 'used' | 'officers' | 'says' | 'save' | 'heading'),
      string
    >
  > & {
    readonly truths: Readonly<Record<'officer' | 'not' | 'open', string>>;
    readonly dispositions: Readonly<
      Record<'leave' | 'watch' | 'refuse' | 'approach' | 'expel', string>
    >;
    readonly words: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, string>>;
  };
  readonly record: Readonly<Record<'intro' | 'met' | 'unmet', string>>;
  readonly divergence: Readonly<Record<'intro' | 'you' | 'record' | 'none' | 'known', string>>;
  readonly road: Readonly<Record<'intro' | 'others' | 'share' | 'back' | 'unknown', string>>;
}

/** Whose way through the novel a chapter is begun on. */
export type StartName = 'careful' | 'angry' | 'kind';

export const MENU_TABS = [
  'recap',
  'chapters',
  'report',
  'people',
  'glossary',
  'real',
  'record',
  'saves',
  'settings',
  'notes',
  'credits',
] as const;
export type MenuTab = (typeof MENU_TABS)[number];

export type SavesString =
  | 'auto'
  | 'named'
  | 'none'
  | 'save'
  | 'name'
  | 'load'
  | 'remove'
  | 'removed'
  | 'undo'
  | 'export'
  | 'import'
  | 'importHint'
  | 'code'
  | 'codeHint'
  | 'copy'
  | 'copied'
  | 'link'
  | 'qr'
  | 'openCode'
  | 'notSaved'
  | 'unreadable'
  | 'download'
  | 'saved'
  | 'continueTitle'
  | 'continue'
  | 'turn'
  | 'transcript'
  | 'here'
  | 'startAgain'
  | 'startAgainHint';

export type SettingsString =
  | 'language'
  | 'reading'
  | 'size'
  | 'face'
  | 'serif'
  | 'sans'
  | 'dyslexic'
  | 'lineHeight'
  | 'theme'
  | 'system'
  | 'light'
  | 'dark'
  | 'sepia'
  | 'contrast'
  | 'motion'
  | 'motionFull'
  | 'motionLess'
  | 'sound'
  | 'soundAsk'
  | 'master'
  | 'music'
  | 'ambience'
  | 'effects'
  | 'interface'
  | 'mute'
  | 'captions'
  | 'keys'
  | 'keysHint'
  | 'skip'
  | 'provenance'
  | 'provenanceHint'
  | 'sample'
  | 'sampleText'
  | 'reset'
  | 'stage'
  | 'stageHint';

export type RecordString =
  | 'title'
  | 'intro'
  | 'empty'
  | 'whoSays'
  | 'when'
  | 'answer'
  | 'noAnswer'
  | 'source'
  | 'publicSource'
  | 'confidence'
  | 'permalink'
  | 'full';

export type BoardString =
  | 'title'
  | 'open'
  | 'close'
  | 'table'
  | 'cards'
  | 'name'
  | 'cover'
  | 'age'
  | 'lineage'
  | 'conduct'
  | 'contact'
  | 'estimate'
  | 'shifts'
  | 'sort'
  | 'filter'
  | 'all'
  | 'touched'
  | 'untouched'
  | 'doubtful'
  | 'spend'
  | 'notLooked'
  | 'stands'
  | 'against'
  | 'silent'
  | 'americansSay'
  | 'possible'
  | 'probable'
  | 'established'
  | 'doubtfulWord'
  | 'cleared'
  | 'invented'
  | 'byNumber'
  | 'byName'
  | 'byEstimate'
  | 'human'
  | 'legs';

/** What the picture shows between the chapters, in words. */
export type PictureStrings = Readonly<
  Record<
    | 'road'
    | 'mapShows'
    | 'look'
    | 'goOn'
    | 'titlesShow'
    | 'titlesOffer'
    | 'titlesPlay'
    | 'titlesAgain'
    | 'skip',
    string
  >
> & {
  readonly flights: Readonly<Record<'city' | 'coast' | 'north', string>>;
};

export type StatusString =
  | 'loading'
  | 'saved'
  | 'notSaved'
  | 'restored'
  | 'revised'
  | 'lost'
  | 'wentBack'
  | 'language'
  | 'stageNone'
  | 'soundNone'
  | 'offline';

export type ErrorString =
  | 'title'
  | 'story'
  | 'network'
  | 'code'
  | 'codeTorn'
  | 'file'
  | 'fileForeign'
  | 'fault'
  | 'tryAgain'
  | 'report';

/** Fills `{name}` places of a string. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
