import type { VNode } from 'preact';
import { fill, type Strings } from '../../i18n/strings.ts';
import { BANDS, type Calibration, type CurvePoint } from '../model/calibration.ts';

const SIZE = 320;
const EDGE = 40;
const FIELD = SIZE - 2 * EDGE;

/** Words against the world, as a picture and, the same, as a table. */
export function CalibrationPicture({
  calibration,
  strings,
}: {
  readonly calibration: Calibration;
  readonly strings: Strings;
}): VNode {
  const { file } = strings.debrief;
  const { curve } = calibration;
  return (
    <div class="debrief-curve">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        <rect x={EDGE} y={EDGE} width={FIELD} height={FIELD} class="curve-field" />
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} class="curve-even" />
        {[0, 0.5, 1].map((share) => (
          <g key={share} class="curve-scale">
            <text x={x(share)} y={SIZE - EDGE + 18} text-anchor="middle">
              {percent(share)}
            </text>
            <text x={EDGE - 8} y={y(share) + 4} text-anchor="end">
              {percent(share)}
            </text>
          </g>
        ))}
        <polyline
          class="curve-line"
          points={curve.map((point) => `${x(BANDS[point.word].p)},${y(shareOf(point))}`).join(' ')}
        />
        {curve.map((point) => (
          <g key={point.word} class="curve-point">
            <circle
              cx={x(BANDS[point.word].p)}
              cy={y(shareOf(point))}
              r={5 + 2 * Math.sqrt(point.used)}
            />
            <text x={x(BANDS[point.word].p)} y={y(shareOf(point)) + 4} text-anchor="middle">
              {point.used}
            </text>
          </g>
        ))}
      </svg>
      <table class="debrief-table">
        <thead>
          <tr>
            <th scope="col">{file.word}</th>
            <th scope="col">{file.says}</th>
            <th scope="col">{file.officers}</th>
          </tr>
        </thead>
        <tbody>
          {curve.map(({ word, used, officers }) => (
            <tr key={word}>
              <th scope="row">{file.words[word]}</th>
              <td>
                {percent(BANDS[word].from)}–{percent(BANDS[word].to)}
              </td>
              <td>{fill(file.ofN, { officers, used })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function x(share: number): number {
  return EDGE + share * FIELD;
}

function y(share: number): number {
  return SIZE - EDGE - share * FIELD;
}

function shareOf({ officers, used }: CurvePoint): number {
  return officers / used;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
