import { Choice } from 'inkjs/engine/Choice';
import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { Path } from 'inkjs/engine/Path';
import { Story } from 'inkjs/engine/Story';
import { LazyContent } from '../lazy-content.ts';
import type { PathInside, StateInside, StoryInside } from './inside.ts';

/** An offer is made without a look into the branches behind it, which may not be made yet. */
export function quickenChoices(): void {
  const story = Story.prototype as unknown as StoryInside;

  story.ProcessChoice = function (point) {
    const state = this._state;
    const condition = point.hasCondition ? state.PopEvaluationStack() : undefined;
    const tags: string[] = [];
    const only = point.hasChoiceOnlyContent ? this.PopChoiceStringAndTags(tags) : '';
    const start = point.hasStartContent ? this.PopChoiceStringAndTags(tags) : '';
    if (condition !== undefined && !this.IsTruthy(condition)) return null;
    const path = pathBehind(point);
    if (point.onceOnly && timesTaken(state, point, path) > 0) return null;
    const choice = new Choice();
    choice.targetPath = path;
    choice.sourcePath = point.path.toString();
    choice.isInvisibleDefault = point.isInvisibleDefault;
    choice.threadAtGeneration = state.callStack.ForkThread();
    choice.tags = tags.reverse();
    choice.text = `${start ?? ''}${only ?? ''}`.replace(/^[ \t]+|[ \t]+$/g, '');
    return choice;
  };
}

/** From the root; inkjs finds the branch first, and asks it. */
function pathBehind(point: ChoicePoint): Path | null {
  const path = point._pathOnChoice;
  if (path?.isRelative) point._pathOnChoice = point.path.PathByAppendingPath(path);
  return point._pathOnChoice;
}

const BRANCH = Symbol('branch');
type Point = ChoicePoint & { [BRANCH]?: Container | undefined };

/** A branch that has not been made has not been taken since the story was opened. */
function timesTaken(state: StateInside, point: Point, path: Path | null): number {
  point[BRANCH] ??= madeAt(point, path);
  return point[BRANCH] === undefined
    ? (state._visitCounts.get(String(path)) ?? 0)
    : state.VisitCountForContainer(point[BRANCH]);
}

function madeAt(point: ChoicePoint, path: Path | null): Container | undefined {
  let found: InkObject | undefined = point.rootContentContainer ?? undefined;
  for (const { index, name } of (path as PathInside | null)?._components ?? []) {
    if (!(found instanceof Container)) return undefined;
    found = index >= 0 ? found.content[index] : namedIn(found, name ?? '');
  }
  return found instanceof Container ? found : undefined;
}

function namedIn({ namedContent }: Container, name: string): InkObject | undefined {
  const named =
    namedContent instanceof LazyContent ? namedContent.made(name) : namedContent.get(name);
  return named as InkObject | undefined;
}
