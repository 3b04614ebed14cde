/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClassroomStrings } from '../../i18n/classroom.ts';
import { fill } from '../../i18n/strings.ts';

const SECOND = 1000;

/** Runs only where the teacher starts it, and does nothing when it is over but say so. */
export function Timer({ words: { present: said } }: { readonly words: ClassroomStrings }): VNode {
  const [minutes, setMinutes] = useState(2);
  const [end, setEnd] = useState<number | undefined>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (end === undefined) return;
    const timer = setInterval(() => setNow(performance.now()), SECOND);
    return () => clearInterval(timer);
  }, [end]);
  const left = end === undefined ? 0 : Math.max(0, Math.ceil((end - now) / SECOND));
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p class="vote-timer">
      <label>
        {said.timer}: {said.minutes}{' '}
        <input
          type="number"
          min="1"
          max="60"
          value={minutes}
          onInput={(event) => setMinutes(Math.max(1, Number(event.currentTarget.value) || 1))}
        />
      </label>{' '}
      <button
        type="button"
        onClick={() => {
          const start = performance.now();
          setNow(start);
          setEnd(end === undefined ? start + minutes * 60 * SECOND : undefined);
        }}
      >
        {end === undefined ? said.timerStart : said.timerStop}
      </button>{' '}
      {end !== undefined && left > 0 && (
        <strong class="vote-time" role="timer">
          {fill(said.left, { time })}
        </strong>
      )}
      <strong role="status">{end !== undefined && left === 0 ? said.timeUp : ''}</strong>
    </p>
  );
}
