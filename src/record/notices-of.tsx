/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Turn } from '../narrative/turn.ts';
import type { LocalRecord } from './model/localise.ts';
import { sceneNotices } from './model/scene-notices.ts';
import { SceneNoticeView } from './scene-notice.tsx';

/** A notice in a passage, as the reader's page takes it. */
export interface TurnNotice {
  readonly view: VNode | null;
  readonly down: readonly [from: number, to: number] | undefined;
  readonly isHidden: boolean;
  readonly goOn: string | undefined;
}

const known = new WeakMap<Turn, TurnNotice>();

/** @returns what the corrections mean for each of these turns; the same notice for the same turn. */
export function noticesOf(
  turns: readonly Turn[],
  record: LocalRecord,
): ((turn: Turn) => TurnNotice | undefined) | undefined {
  if (record.corrections.length === 0) return undefined;
  const found = sceneNotices(turns, record.corrections);
  return (turn) => {
    const notice = found.get(turn.index);
    if (notice === undefined) return undefined;
    const { down, isContinued, isOpen } = notice;
    const made = known.get(turn) ?? {
      view: <SceneNoticeView notice={notice} record={record} />,
      down,
      isHidden: isContinued && down?.[1] === turn.beats.length && isOpen,
      goOn: isOpen ? record.words.scene_go_on : undefined,
    };
    known.set(turn, made);
    return made;
  };
}
