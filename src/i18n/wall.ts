/** Words of the class wall, a page by itself. */
export interface WallStrings {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly noScript: string;
  readonly hand: Readonly<
    Record<
      | 'title'
      | 'files'
      | 'filesHint'
      | 'codes'
      | 'codesHint'
      | 'add'
      | 'clear'
      | 'cleared'
      | 'drop',
      string
    >
  >;
  readonly refused: Readonly<
    Record<
      | ('title' | 'code' | 'torn' | 'large' | 'empty' | 'foreign' | 'newer' | 'damaged')
      | ('unfollowed' | 'network' | 'many'),
      string
    >
  >;
  readonly status: Readonly<Record<'none' | 'working' | 'done' | 'lost' | 'revised', string>>;
  readonly map: Readonly<
    Record<
      | ('title' | 'intro' | 'option' | 'taken' | 'offered' | 'jump' | 'jumpLabel' | 'chapter')
      | ('second' | 'decided'),
      string
    >
  >;
  readonly divided: Readonly<Record<'title' | 'intro' | 'agreed' | 'most' | 'all', string>>;
  readonly endings: Readonly<Record<'title' | 'ending' | 'count' | 'open' | 'intro', string>>;
  readonly calibration: Readonly<
    Record<
      | ('title' | 'intro' | 'none' | 'word' | 'says' | 'used' | 'officers' | 'were' | 'picture')
      | ('across' | 'upward'),
      string
    >
  > & { readonly words: Readonly<Record<number, string>> };
  readonly ways: Readonly<
    Record<'title' | 'number' | 'file' | 'stands' | 'open' | 'remove' | 'pasted' | 'atEnd', string>
  >;
  readonly take: Readonly<Record<'csv' | 'print' | 'note', string>>;
  readonly otherLanguage: string;
  readonly toNovel: string;
}
