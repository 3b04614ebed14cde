import { type Lens, STILL_LENS } from './frame.ts';
import type { Glides } from './glides.ts';
import type { Rect, SceneFile } from './scene-file.ts';

/** The camera: drifts after the pointer, pushes in on a thing, settles. */
export interface Dolly {
  readonly lens: Lens;
  /** Goes from one closeness to another towards a design point; a later run ends an earlier one. */
  run(from: number, to: number, how: { at: Point; ms: number }): Promise<void>;
  /** Where the pointer is, −1…1 from the middle each way. */
  lean(x: number, y: number): void;
  /** @param pace 0 stands still. */
  drift(ms: number, seconds: number, pace: number): void;
  rest(): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Close-ups that are of something which the place calls by another name. */
const LOOKED_AT: Readonly<Record<string, string>> = { card: 'typewriter' };

/** The point of a place that a close-up goes towards. */
export function targetOf(
  { hotspots, focus }: Pick<SceneFile, 'hotspots' | 'focus'>,
  closeUp: string | undefined,
): Point {
  const named = closeUp === undefined ? undefined : hotspots[closeUp];
  const other = closeUp === undefined ? undefined : hotspots[LOOKED_AT[closeUp] ?? closeUp];
  return middle(named ?? other ?? focus);
}

function middle({ x, y, w, h }: Rect): Point {
  return { x: x + w / 2, y: y + h / 2 };
}

export function createDolly(glides: Glides): Dolly {
  let lens = STILL_LENS;
  let runs = 0;
  let lean = { x: 0, y: 0 };
  return {
    get lens() {
      return lens;
    },
    run(from, to, { at, ms }) {
      runs += 1;
      const mine = runs;
      return glides.run(ms, (done) => {
        if (mine === runs) lens = { ...lens, at, push: from + (to - from) * done };
      });
    },
    lean(x, y) {
      lean = { x, y };
    },
    drift(ms, seconds, pace) {
      const follow = (1 - Math.exp(-ms / 900)) * pace;
      const x = -0.65 * lean.x + 0.35 * Math.sin(seconds * 0.23);
      const y = -0.65 * lean.y + 0.35 * Math.sin(seconds * 0.17 + 1);
      lens = {
        ...lens,
        driftX: lens.driftX + (x - lens.driftX) * follow,
        driftY: lens.driftY + (y - lens.driftY) * follow,
      };
    },
    rest() {
      runs += 1;
      lens = STILL_LENS;
    },
  };
}
