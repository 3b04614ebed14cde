/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { formatDate } from '../i18n/format.ts';
import { LabelShape } from './label-shape.tsx';
import { LABELS } from './model/claim.ts';
import type { LocalCorrection, LocalRecord } from './model/localise.ts';

/** “What is real?”: the labels, what is invented, what is known, where the words come from. */
export function RealPanel({ record }: { readonly record: LocalRecord }): VNode {
  const { real, labels, words, article, provenance } = record;
  return (
    <section class="record real" aria-labelledby="real-title">
      <h2 id="real-title">{words.real}</h2>
      <p>{real.lead}</p>
      <Part title={words.labels}>
        <dl class="real-labels">
          {LABELS.map((label) => (
            <div key={label} class={`statement statement-${label}`}>
              <dt class="statement-label">
                <LabelShape label={label} />
                <span>{labels[label].name}</span>
              </dt>
              <dd>{labels[label].sentence}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={words.invented}>
        <ul class="real-points">
          {real.points.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </Part>
      <Part title={words.known}>
        <p>{real.known}</p>
      </Part>
      <Part title={words.article}>
        <p>{article.about}.</p>
        <p>
          <cite>{article.citation}</cite>
        </p>
      </Part>
      <Part title={words.provenance}>
        {provenance.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part title={words.corrections}>
        {record.corrections.length === 0 ? (
          <p>{words.no_corrections}</p>
        ) : (
          <ol class="real-corrections">
            {record.corrections.map((correction) => (
              <li key={`${correction.date} ${correction.claim}`}>
                <Correction correction={correction} record={record} />
              </li>
            ))}
          </ol>
        )}
      </Part>
    </section>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

/** One correction as the log has it: what stood there, what stands there now, and why. */
export function Correction({
  correction,
  record,
}: {
  readonly correction: LocalCorrection;
  readonly record: LocalRecord;
}): VNode {
  const { date, claim, said, says, why, withdraw } = correction;
  const { words, lang } = record;
  return (
    <>
      <h4>
        <time dateTime={date}>{formatDate(date, lang)}</time>, {claim}
        {withdraw && ` · ${words.withdrawn}`}
      </h4>
      <dl class="statement-facts">
        <div>
          <dt>{words.said}</dt>
          <dd>{said}</dd>
        </div>
        <div>
          <dt>{words.says}</dt>
          <dd>{says}</dd>
        </div>
        <div>
          <dt>{words.why}</dt>
          <dd>{why}</dd>
        </div>
      </dl>
    </>
  );
}
