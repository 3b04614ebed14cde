/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Turn } from '../narrative/turn.ts';
import type { LocalRecord } from './model/localise.ts';
import { sceneNotices } from './model/scene-notices.ts';
import { SceneNotice } from './scene-notice.tsx';

/** A notice in a passage, as the reader's page takes it. */
export interface TurnNotice {
  /** Behind the lines that stand. */
  readonly view: VNode | null;
  /** In the place of those that do not. */
  readonly downView: VNode | null;
  readonly down: readonly [from: number, to: number] | undefined;
  /** The choice that led here belongs to what is taken down. */
  readonly isChosenDown: boolean;
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
    const { corrected, withdrawn, down, isContinued, isOpen } = notice;
    const made = known.get(turn) ?? {
      view: <SceneNotice corrections={corrected} record={record} isDown={false} />,
      downView: isContinued ? null : (
        <SceneNotice corrections={withdrawn} record={record} isDown={true} />
      ),
      down,
      isChosenDown: isContinued,
      isHidden: isContinued && isOpen && down?.[1] === turn.beats.length,
      goOn: isOpen ? record.words.scene_go_on : undefined,
    };
    known.set(turn, made);
    return made;
  };
}
