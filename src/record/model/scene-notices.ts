import type { Beat, Turn } from '../../narrative/turn.ts';
import type { LocalCorrection } from './localise.ts';

/** What the record's corrections mean for one turn that was told. */
export interface SceneNotice {
  /** Those that the lines that stand rest on, in the order of the log. */
  readonly corrected: readonly LocalCorrection[];
  /** Those that the lines that are taken down rest on. */
  readonly withdrawn: readonly LocalCorrection[];
  /** Lines that are taken down, from the first to before the second; `undefined` where all may stand. */
  readonly down: readonly [from: number, to: number] | undefined;
  /** The scene was taken down in an earlier turn, and its notice stands there. */
  readonly isContinued: boolean;
  /** The scene that is taken down is not over with this turn: its offer is taken down as well. */
  readonly isOpen: boolean;
}

/**
 * Finds the turns that rest on what was corrected. Where an entry was taken back, the scene is taken down from its head,
 * or from the turn in which it comes to rest on the entry, as far as the next scene.
 * @returns turn index -> notice; no entry where nothing was corrected.
 */
export function sceneNotices(
  turns: readonly Turn[],
  corrections: readonly LocalCorrection[],
): ReadonlyMap<number, SceneNotice> {
  const notices = new Map<number, SceneNotice>();
  if (corrections.length === 0) return notices;
  const withdrawn = new Set(corrections.flatMap(({ claim, withdraw }) => (withdraw ? claim : [])));
  let where = '';
  let isDown = false;
  for (const { index, beats } of turns) {
    const isContinued = isDown;
    let head = 0;
    let from = isDown ? 0 : -1;
    let to = beats.length;
    for (const [at, beat] of beats.entries()) {
      const next = whereAfter(beat, where);
      if (next !== where) {
        if (isDown) {
          isDown = false;
          to = at;
        }
        where = next;
        head = at;
      }
      if (!isDown && from < 0 && entriesOf(beat).some((id) => withdrawn.has(id))) {
        isDown = true;
        from = head;
        to = beats.length;
      }
    }
    const down = from < 0 ? undefined : ([from, to] as const);
    const isLineDown = (at: number) => down !== undefined && at >= from && at < to;
    const resting = (wanted: boolean) => {
      const lines = beats.filter((_, at) => isLineDown(at) === wanted);
      const entries = new Set(lines.flatMap(entriesOf));
      return corrections.filter(({ claim }) => entries.has(claim));
    };
    const corrected = resting(false);
    if (corrected.length === 0 && down === undefined) continue;
    notices.set(index, {
      corrected,
      withdrawn: resting(true),
      down,
      isContinued,
      isOpen: isDown,
    });
  }
  return notices;
}

/** A chapter, a place or a date begins a scene. */
function whereAfter({ cues }: Beat, before: string): string {
  let [chapter = '', place = '', date = ''] = before.split(' ');
  for (const cue of cues) {
    if (cue.kind === 'chapter') chapter = String(cue.number);
    else if (cue.kind === 'place') place = cue.id;
    else if (cue.kind === 'date') date = cue.date;
  }
  return `${chapter} ${place} ${date}`;
}

function entriesOf({ cues }: Beat): string[] {
  return cues.flatMap((cue) =>
    cue.kind === 'claim' || cue.kind === 'record' || cue.kind === 'reply' ? [cue.id] : [],
  );
}
