import type { VNode } from 'preact';
import { BANDS, type Calibration } from '../../dossier/model/calibration.ts';
import type { WallStrings } from '../../i18n/wall.ts';

/** A bar as long as its part of the whole; the number stands beside it in words. */
export function Bar({ part }: { readonly part: number }): VNode {
  return (
    <svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" x="0" y="0" width="100" height="10" />
      <rect class="bar-part" x="0" y="0" width={Math.max(0, part * 100).toFixed(1)} height="10" />
    </svg>
  );
}

const SIZE = 240;
const LEFT = 66;
const BELOW = 36;

/** Words against the world. The table behind it says the same. */
export function CalibrationCurve({
  calibration,
  words,
}: {
  readonly calibration: Calibration;
  readonly words: WallStrings['calibration'];
}): VNode {
  const x = (share: number) => LEFT + share * SIZE;
  const y = (share: number) => 10 + (1 - share) * SIZE;
  const most = Math.max(...calibration.curve.map(({ used }) => used));
  const points = calibration.curve.map(({ word, used, officers }) => ({
    word,
    at: [x(BANDS[word].p), y(officers / used)] as const,
    size: 4 + 8 * Math.sqrt(used / most),
  }));
  const ticks = [0, 0.5, 1];
  return (
    <figure class="curve">
      <svg
        viewBox={`0 0 ${LEFT + SIZE + 16} ${SIZE + BELOW + 14}`}
        role="img"
        aria-label={words.picture}
      >
        <rect class="curve-frame" x={LEFT} y={10} width={SIZE} height={SIZE} />
        <line class="curve-even" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        {ticks.map((tick) => (
          <g key={tick}>
            <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
              {percent(tick)}
            </text>
            <text x={x(tick)} y={SIZE + 26} text-anchor="middle">
              {percent(tick)}
            </text>
          </g>
        ))}
        <text x={x(0.5)} y={SIZE + 44} text-anchor="middle">
          {words.across}
        </text>
        <text transform={`translate(16 ${y(0.5)}) rotate(-90)`} text-anchor="middle">
          {words.upward}
        </text>
        <polyline class="curve-line" points={points.map(({ at }) => at.join(',')).join(' ')} />
        {points.map(({ word, at: [cx, cy], size }) => (
          <circle key={word} class="curve-point" cx={cx} cy={cy} r={size} />
        ))}
      </svg>
    </figure>
  );
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
