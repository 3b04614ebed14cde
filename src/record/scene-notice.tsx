/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { LocalCorrection, LocalRecord } from './model/localise.ts';
import { Correction } from './real-panel.tsx';

/** In a scene that rests on what was corrected: what was changed; and in the place of one that was taken down. */
export function SceneNotice({
  corrections,
  record,
  isDown,
}: {
  readonly corrections: readonly LocalCorrection[];
  readonly record: LocalRecord;
  readonly isDown: boolean;
}): VNode | null {
  if (corrections.length === 0) return null;
  const { scene_corrected, scene_withdrawn } = record.words;
  return (
    <div class="correction-notice" role="note">
      <p>
        <strong>{isDown ? scene_withdrawn : scene_corrected}</strong>
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
