/** Gets 0…1, eased; the last call is always exactly 1. */
export type Draw = (done: number) => void;

interface Glide {
  readonly ms: number;
  readonly draw: Draw;
  readonly ease: (t: number) => number;
  readonly end: () => void;
  spent: number;
}

/** Everything that is under way from one state to another. Time comes in by `step`. */
export interface Glides {
  /** Resolves when the glide has ended, by itself or because everything was settled. */
  run(ms: number, draw: Draw, ease?: (t: number) => number): Promise<void>;
  step(ms: number): void;
  /** Brings everything to its end at once. */
  settle(): void;
  readonly count: number;
}

export interface GlidesDeps {
  /** False while nobody would draw what lies between: then everything ends as it begins. */
  readonly watched?: () => boolean;
  readonly onCount?: (count: number) => void;
}

export function createGlides({
  watched = () => true,
  onCount = () => {},
}: GlidesDeps = {}): Glides {
  let running: Glide[] = [];
  const drop = (ended: readonly Glide[]) => {
    if (ended.length === 0) return;
    running = running.filter((glide) => !ended.includes(glide));
    for (const glide of ended) {
      draw(glide, 1);
      glide.end();
    }
    onCount(running.length);
  };
  return {
    run(ms, drawn, ease = eased) {
      return new Promise((resolve) => {
        const glide: Glide = { ms, draw: drawn, ease, end: resolve, spent: 0 };
        running.push(glide);
        onCount(running.length);
        if (ms <= 0 || !watched()) drop([glide]);
        else draw(glide, 0);
      });
    },
    step(ms) {
      for (const glide of running) glide.spent += ms;
      const ended = running.filter((glide) => glide.spent >= glide.ms);
      for (const glide of running) {
        if (!ended.includes(glide)) draw(glide, glide.ease(glide.spent / glide.ms));
      }
      drop(ended);
    },
    settle() {
      drop(running);
    },
    get count() {
      return running.length;
    },
  };
}

/** One thing that cannot be drawn is told to the console and must not stop all others. */
function draw(glide: Glide, done: number): void {
  try {
    glide.draw(done);
  } catch (cause) {
    globalThis.reportError?.(cause);
  }
}

/** Goes by the clock. */
export const evenly = (t: number): number => t;

/** Starts and lands softly. */
export function eased(t: number): number {
  return t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t);
}
