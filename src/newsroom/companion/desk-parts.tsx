/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { formatDate } from '../../i18n/format.ts';
import { Correction } from '../../record/real-panel.tsx';
import { type CompanionParts, linked, Part, Prose } from './parts.tsx';

/** What a standards desk would ask: corrections and who answers for them, trust, and what nobody has checked yet. */
export function CorrectionsPart({ text, record, site }: CompanionParts): VNode {
  const { policy, log, contact, mail, repository, no_contact } = text.corrections;
  const ways = [
    { name: mail, at: site.contact.mail, href: `mailto:${site.contact.mail}` },
    { name: repository, at: site.contact.repository, href: site.contact.repository },
  ].filter(({ at }) => at !== '');
  return (
    <Part id="corrections" text={text}>
      <Prose of={policy} />
      <h3 id="log">{log}</h3>
      {record.corrections.length === 0 ? (
        <p>{record.words.no_corrections}</p>
      ) : (
        <ol class="record">
          {record.corrections.map((correction) => (
            <li key={`${correction.date} ${correction.claim}`}>
              <Correction correction={correction} record={record} />
            </li>
          ))}
        </ol>
      )}
      <h3 id="contact">{contact}</h3>
      {ways.length === 0 ? (
        <p class="notice">{no_contact}</p>
      ) : (
        <ul>
          {ways.map(({ name, at, href }) => (
            <li key={name}>
              {name}: <a href={href}>{at}</a>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

export function TrustPart({ text }: CompanionParts): VNode {
  return (
    <Part id="trust" text={text}>
      <p>{text.trust.intro}</p>
      <dl class="indicators">
        {text.trust.rows.map(({ name, text: words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{linked(words)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

export function OpenPart({ text, site, strings }: CompanionParts): VNode {
  const { open, done } = text.words;
  return (
    <Part id="open" text={text}>
      <p>{text.open.intro}</p>
      <ul class="needs">
        {site.needs_people.map((row) => (
          <li key={row.id} data-needs={row.id}>
            {row.what}.{' '}
            <strong>
              {row.done === undefined
                ? `☐ ${open}`
                : `☑ ${done}: ${row.done.who}, ${formatDate(row.done.date, strings.lang)}`}
            </strong>
          </li>
        ))}
      </ul>
    </Part>
  );
}
