/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { LocalRecord } from './model/localise.ts';
import type { SceneNotice } from './model/scene-notices.ts';
import { Correction } from './real-panel.tsx';

/** In a scene that rests on what was corrected: what was changed; and in the place of one that was taken down. */
export function SceneNoticeView({
  notice,
  record,
}: {
  readonly notice: SceneNotice;
  readonly record: LocalRecord;
}): VNode | null {
  const { corrections, down, isContinued } = notice;
  if (isContinued && corrections.length === 0) return null;
  const { words } = record;
  return (
    <div class="correction-notice" role="note">
      <p>
        <strong>{down === undefined ? words.scene_corrected : words.scene_withdrawn}</strong>
      </p>
      {corrections.map((correction) => (
        <Correction
          key={`${correction.date} ${correction.claim}`}
          correction={correction}
          record={record}
        />
      ))}
    </div>
  );
}
