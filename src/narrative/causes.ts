import type { Story } from 'inkjs/engine/Story';

/** Tells, for each turn, which earlier choices its words depended on. */
export interface CauseWatch {
  /** Call before the choice of a turn is taken. */
  begin(turnIndex: number): void;
  /** The turns, in order, whose choices wrote what this turn has read. */
  end(): readonly number[];
}

/** For whoever does not ask why. */
export const NO_CAUSES: CauseWatch = { begin: () => undefined, end: () => [] };

/** Book-keeping of the board: read at every turn on it, and shown by the board itself. */
const NOT_REMEMBERED =
  /^(?:n\d\d_open|at_hand|last_face|reported|put_back|legs_at_hand|(?:lineage|conduct|contact)(?:_\w+)?)$/;

/**
 * Listens to Ink's variables. What a turn reads in a condition and an earlier turn wrote is a cause of it; numbers
 * are left out (they are counters), and so is a variable that is read only to be changed.
 * Ink keeps one object of variables from one reset to the next: call after `ResetState`.
 */
export function watchCauses(story: Story): CauseWatch {
  const state = story.variablesState as unknown as InkVariables;
  const readVariable = state.GetVariableWithName.bind(state);
  const writeVariable = state.SetGlobal.bind(state);
  /** Variable -> item of its list, or nothing -> the turn that wrote it last. */
  const writers = new Map<string, Map<string, number>>();
  let reads = new Map<string, number>();
  let turn = 0;

  state.GetVariableWithName = (name, contextIndex) => {
    if (writers.has(name)) reads.set(name, (reads.get(name) ?? 0) + 1);
    return readVariable(name, contextIndex);
  };
  state.SetGlobal = (name, value) => {
    const before = itemsOf(readVariable(name));
    writeVariable(name, value);
    // Ink reads a variable once to change it: `x += y`.
    const count = reads.get(name);
    if (count !== undefined) reads.set(name, count - 1);
    if (turn === 0 || typeof plain(value) === 'number' || NOT_REMEMBERED.test(name)) return;
    const byItem = writers.get(name) ?? new Map<string, number>();
    const after = itemsOf(value);
    if (after === undefined) byItem.set('', turn);
    else {
      for (const item of after) if (!before?.includes(item)) byItem.set(item, turn);
      for (const item of byItem.keys()) if (!after.includes(item)) byItem.delete(item);
    }
    writers.set(name, byItem);
  };

  return {
    begin(turnIndex) {
      turn = turnIndex;
      reads = new Map();
    },
    end() {
      const causes = new Set<number>();
      for (const [name, count] of reads) {
        if (count < 1) continue;
        for (const at of writers.get(name)?.values() ?? []) if (at < turn) causes.add(at);
      }
      return [...causes].sort((a, b) => a - b);
    },
  };
}

/** The two doors of Ink's variables that everything goes through. */
interface InkVariables {
  GetVariableWithName(name: string, contextIndex?: number): unknown;
  SetGlobal(name: string, value: unknown): void;
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}

/** Names of the items of a list value; `undefined` where it is no list. */
function itemsOf(value: unknown): string[] | undefined {
  const list = plain(value);
  return list instanceof Map ? [...(list.keys() as Iterable<string>)] : undefined;
}
