/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { MEXICO_IN_MOSCOW, MIRRORED, percent, RUSSIA_IN_MEXICO } from './arithmetic.ts';
import type { CompanionText } from './companion.ts';

/** All measures are units of the picture; it is as wide as its column, up to about twice this. */
const WIDTH = 340;
const STEP = 20;
const SIZE = 12;
const IN_A_ROW = 17;

/** One sign a diplomat: filled squares and open circles, so that they differ without colour. */
export function SignsPicture({
  words: { title, text, russia, mexico },
}: {
  readonly words: CompanionText['counts']['picture'];
}): VNode {
  const rows = Math.ceil(RUSSIA_IN_MEXICO / IN_A_ROW);
  const below = 34 + rows * STEP + 30;
  const place = (at: number) => ({ x: (at % IN_A_ROW) * STEP, row: Math.floor(at / IN_A_ROW) });
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${WIDTH} ${below + STEP + 4}`}
      role="img"
      aria-labelledby="signs-title signs-text"
    >
      <title id="signs-title">{title}</title>
      <desc id="signs-text">{text}</desc>
      <text x="0" y="18">
        {russia}: {RUSSIA_IN_MEXICO}
      </text>
      {Array.from({ length: RUSSIA_IN_MEXICO }, (_, at) => (
        <rect
          key={at}
          x={place(at).x + 2}
          y={30 + place(at).row * STEP}
          width={SIZE}
          height={SIZE}
          fill="currentColor"
        />
      ))}
      <text x="0" y={below - 14}>
        {mexico}: {MEXICO_IN_MOSCOW}
      </text>
      {Array.from({ length: MEXICO_IN_MOSCOW }, (_, at) => (
        <circle
          key={at}
          cx={place(at).x + 2 + SIZE / 2}
          cy={below + SIZE / 2}
          r={SIZE / 2 - 1}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
        />
      ))}
    </svg>
  );
}

const BAR = 11;
const GROUP = 38;
const LEFT = 30;
/** A bar of a hundred in a hundred. */
const WHOLE = 262;

/** Shares of the two embassies in pairs: a solid bar for the larger, a hatched one for the smaller. */
export function BarsPicture({
  words: { title, text, solid, hatched },
}: {
  readonly words: CompanionText['counts']['arithmetic'];
}): VNode {
  const top = 52;
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${WIDTH} ${top + MIRRORED.length * GROUP}`}
      role="img"
      aria-labelledby="bars-title bars-text"
    >
      <title id="bars-title">{title}</title>
      <desc id="bars-text">{text}</desc>
      <defs>
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" stroke="currentColor" stroke-width="2.4" />
        </pattern>
      </defs>
      <Bar y={4} length={22} hatched={false} label={solid} />
      <Bar y={24} length={22} hatched={true} label={hatched} />
      {MIRRORED.map(({ expelled, share, lost }, at) => {
        const y = top + at * GROUP;
        return (
          <g key={expelled}>
            <text x={LEFT - 8} y={y + 16} text-anchor="end" font-weight="700">
              {expelled}
            </text>
            <Bar y={y} length={share * WHOLE} hatched={false} label={percent(share)} />
            <Bar y={y + BAR + 3} length={lost * WHOLE} hatched={true} label={percent(lost)} />
          </g>
        );
      })}
    </svg>
  );
}

function Bar({
  y,
  length,
  hatched,
  label,
}: {
  readonly y: number;
  readonly length: number;
  readonly hatched: boolean;
  readonly label: string;
}): VNode {
  return (
    <>
      <rect
        x={LEFT}
        y={y}
        width={length.toFixed(1)}
        height={BAR}
        fill={hatched ? 'url(#hatch)' : 'currentColor'}
        stroke="currentColor"
      />
      <text x={(LEFT + length + 6).toFixed(1)} y={y + BAR - 1}>
        {label}
      </text>
    </>
  );
}
