/** A compiled story as the build writes it and the browser fetches it. */
export interface StoryFile {
  /** Equal for both languages and for the first part: a hash of the source. */
  readonly version: string;
  /** Ink's own compiled JSON, format 21, or the first part of it as `storyParts` cuts it. */
  readonly json: string;
  /** The part behind the first, where it is there. */
  readonly rest?: string | undefined;
}
