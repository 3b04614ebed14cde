import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Story } from 'inkjs/engine/Story';
import { isChoicePoint, isContainer, isText, type Node, placeOf } from './ink-objects.ts';

/** What there is to reach in a compiled story that still knows its source. */
export interface Ground {
  /** `file:line` of every line that has words of its own. */
  readonly lines: ReadonlySet<string>;
  /** Path of every choice that can be seen -> `file:line`. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Walks the compiled story: text outside of tags and of choice labels, and every visible choice. */
export function surveyGround(story: Story): Ground {
  const lines = new Set<string>();
  const choices = new Map<string, string>();
  const walk = (container: Node) => {
    if (!isContainer(container)) return;
    let quoted = 0;
    for (const item of container.content) {
      quoted += quoteStep(item);
      if (isChoicePoint(item)) {
        if (!item.isInvisibleDefault) choices.set(String(item.path), placeOf(item) ?? '?');
      } else if (isText(item)) {
        const place = quoted === 0 ? placeOf(item) : undefined;
        if (place !== undefined && /\p{L}/u.test(item.value)) lines.add(place);
      } else walk(item);
    }
    // Containers with a name of their own are not in `content`.
    for (const named of container.namedContent.values()) {
      if (!container.content.includes(named)) walk(named);
    }
  };
  walk(story.mainContentContainer as unknown as Node);
  return { lines, choices };
}

const { BeginString, BeginTag, EndString, EndTag } = ControlCommand.CommandType;

/** Choice labels and tags stand between two commands. */
function quoteStep(item: Node): number {
  const { commandType } = item;
  if (commandType === BeginString || commandType === BeginTag) return 1;
  return commandType === EndString || commandType === EndTag ? -1 : 0;
}

/** Notes what a run tells and takes. One pass over Ink's own output a line; each object is looked at once. */
export interface Tracker {
  readonly lines: ReadonlySet<string>;
  /** Path of a choice -> times taken. */
  readonly taken: ReadonlyMap<string, number>;
  noteLine(): void;
  noteChoice(path: string): void;
}

export function trackStory(story: Story): Tracker {
  const lines = new Set<string>();
  const taken = new Map<string, number>();
  const looked = new WeakSet<Node>();
  return {
    lines,
    taken,
    noteLine() {
      for (const object of story.state.outputStream as unknown as readonly Node[]) {
        if (looked.has(object)) continue;
        looked.add(object);
        if (!isText(object)) continue;
        const place = placeOf(object);
        if (place !== undefined) lines.add(place);
      }
    },
    noteChoice(path) {
      taken.set(path, (taken.get(path) ?? 0) + 1);
    },
  };
}
