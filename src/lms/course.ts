/** What a course keeps of one learner: enough to go on at the same place. */
export interface Kept {
  /** A run code. */
  readonly code: string;
  /** Whether the course counts the work as done. */
  readonly finished: boolean;
}

/** A decision that was made, as it is reported: never right, never wrong. */
export interface Made {
  /** UUID; the same decision is never counted twice where a course can tell. */
  readonly uuid: string;
  /** Name of the decision. */
  readonly id: string;
  /** Id of the option that was taken. */
  readonly option: string;
  /** Its letter in the decision's own order, from `a`. */
  readonly letter: string;
  /** Time of day in UTC, ISO 8601. */
  readonly at: string;
}

export interface Report extends Kept {
  /** Where she stands, in short: `3:ministry`. */
  readonly where: string;
  /** Those that the course has not taken yet, in order. */
  readonly made: readonly Made[];
}

/** The course that a package was opened from: an LMS, or what stands behind cmi5. */
export interface Course {
  readonly kept: Kept | undefined;
  /** Whether anything is recorded: not while a teacher only looks at the package, or reviews it. */
  readonly records: boolean;
  /** Tells one learner's place from another's on a shared machine; holds no name. */
  readonly key: string;
  /** Where the course wants its learner back. */
  readonly returnTo: string | undefined;
  /** @returns whether all of it was taken. Never throws: a course that does not answer is ordinary. */
  send(report: Report): Promise<boolean>;
  /** The page goes away: what can still be said is said at once. @returns whether the course is known to have it. */
  leave(report: Report): boolean;
}

/** Why there is no course: the page was opened by itself, or the course did not let it in. */
export type NoCourse = 'alone' | 'refused';
