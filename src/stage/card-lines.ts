/** What stands on the card while its last lines are being typed. */
export interface Typing {
  /** Text after `words` words of the fresh lines. */
  textAt(words: number): string;
  /** Words that are typed before the reader's eyes. */
  readonly words: number;
}

/** @param typed how many of the last lines are fresh. */
export function typingOf(lines: readonly string[], typed: number): Typing {
  const first = Math.max(0, lines.length - typed);
  const standing = lines.slice(0, first);
  const fresh = lines.slice(first).map((line) => line.split(/\s+/).filter((word) => word !== ''));
  return {
    words: fresh.reduce((sum, line) => sum + line.length, 0),
    textAt(words) {
      let left = words;
      const begun = fresh.flatMap((line) => {
        if (left <= 0) return [];
        const part = line.slice(0, left);
        left -= line.length;
        return [part.join(' ')];
      });
      return [...standing, ...begun].join('\n');
    },
  };
}

/** Milliseconds between two words: a typist, not a machine gun. */
export const WORD_MS = 150;

/**
 * The largest type in which the lines fit the paper.
 * @param heightAt height of the whole text at a size, in the unit of `room`.
 * @returns the smallest size where none fits.
 */
export function typeSize(
  room: number,
  {
    largest,
    smallest,
    heightAt,
  }: {
    readonly largest: number;
    readonly smallest: number;
    readonly heightAt: (size: number) => number;
  },
): number {
  if (heightAt(largest) <= room) return largest;
  let fits = smallest;
  let bursts = largest;
  // Each look sets the whole card, so there are few of them.
  while (bursts - fits > 0.5) {
    const size = (fits + bursts) / 2;
    if (heightAt(size) <= room) fits = size;
    else bursts = size;
  }
  return fits;
}
