import type { VNode } from 'preact';
import { fill, type Strings } from '../../i18n/strings.ts';
import type { Decision } from '../model/road.ts';

/** What was decided, what the other ways were and how many went them, and the way back to each fork. */
export function RoadPage({
  decisions,
  strings,
  onBack,
}: {
  readonly decisions: readonly Decision[];
  readonly strings: Strings;
  readonly onBack: (turnIndex: number) => void;
}): VNode {
  const { road } = strings.debrief;
  const share = (value: number | undefined) =>
    value === undefined ? road.unknown : fill(road.share, { n: Math.round(value * 100) });
  return (
    <>
      <p>{road.intro}</p>
      <ol class="debrief-road">
        {decisions.map(({ at, hinge, text, share: taken, others }) => (
          <li key={`${hinge}-${at}`} data-hinge={hinge}>
            <p>
              <strong>{text}</strong> <span class="debrief-share">{share(taken)}</span>
            </p>
            <p class="quiet">{road.others}</p>
            <ul>
              {others.map((other) => (
                <li key={other.text}>
                  {other.text} <span class="debrief-share">{share(other.share)}</span>
                </li>
              ))}
            </ul>
            <button type="button" aria-label={`${road.back}: ${text}`} onClick={() => onBack(at)}>
              {road.back}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
