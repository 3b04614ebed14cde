/** A compiled story as the build writes it and the browser fetches it. */
export interface StoryFile {
  /** Equal for both languages and for the first part: a hash of the source. */
  readonly version: string;
  /**
   * Ink's own compiled JSON, format 21, or the same in parts, each with a line for every knot: `packStory` makes them,
   * `lazyStory` reads them.
   */
  readonly parts: readonly string[];
}
