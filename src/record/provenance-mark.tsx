/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { LabelShape } from './label-shape.tsx';
import type { LocalRecord } from './model/localise.ts';
import type { Provenance } from './provenance-of.ts';

export interface ProvenanceMarkProps {
  readonly provenance: readonly Provenance[];
  readonly labels: LocalRecord['labels'];
}

/**
 * Says before a line where it comes from, by word and shape; the line itself takes a rule of the same
 * kind at its left (`record.css`). Shown when the reader has asked for it.
 */
export function ProvenanceMark({ provenance, labels }: ProvenanceMarkProps): VNode {
  const [first] = provenance;
  return (
    <span class={`mark mark-${first?.label ?? 'invented'}`}>
      {provenance.map(({ label, ids }) => (
        <span key={label} class="mark-label">
          <LabelShape label={label} />
          <span class="mark-word">{labels[label].name}</span>
          {ids.length > 0 && <span class="mark-ids">{ids.join(', ')}</span>}
        </span>
      ))}
      <span class="mark-stop">: </span>
    </span>
  );
}
