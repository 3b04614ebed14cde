import type { InkList } from 'inkjs/engine/InkList';
import type { Story } from 'inkjs/engine/Story';

/** A typed look at Ink's variables. Nothing is written through it. */
export interface StoryWindow {
  /** Names of the items in a list variable, in the list's own order; empty where there is no such list. */
  set(variable: string): readonly string[];
  /** The one item of a list variable, or `undefined`. */
  item(variable: string): string | undefined;
  /** A number variable; 0 where there is none. */
  number(variable: string): number;
  /** A truth variable; false where there is none. */
  flag(variable: string): boolean;
  /** Whether the story knows the variable at all. */
  has(variable: string): boolean;
}

export function openWindow(story: Story): StoryWindow {
  const read = (variable: string): unknown => story.variablesState.$(variable);
  const set = (variable: string) => {
    const value = read(variable);
    return isList(value)
      ? value.orderedItems.map(({ Key }) => Key.itemName ?? '').filter((name) => name !== '')
      : [];
  };
  return {
    set,
    item: (variable) => set(variable)[0],
    number: (variable) => {
      const value = read(variable);
      return typeof value === 'number' ? value : 0;
    },
    flag: (variable) => {
      const value = read(variable);
      return value === true || (typeof value === 'number' && value !== 0);
    },
    has: (variable) => read(variable) !== null && read(variable) !== undefined,
  };
}

/** A story that was just compiled brings list objects of another class: what they hold tells them. */
function isList(value: unknown): value is InkList {
  return typeof value === 'object' && value !== null && 'orderedItems' in value;
}
