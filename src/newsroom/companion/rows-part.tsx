/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { LabelShape } from '../../record/label-shape.tsx';
import { type CompanionParts, Part, Rests } from './parts.tsx';

/** What has a date, in order; each row by word and shape of where it is from. */
export function ChronologyPart(parts: CompanionParts): VNode {
  const { text } = parts;
  const { intro, undated, rows } = text.chronology;
  return (
    <Part id="chronology" text={text}>
      <p>{intro}</p>
      <p>{undated}</p>
      <ol class="chronology">
        {rows.map((row) => (
          <li key={row.text}>
            <h3>{row.when}</h3>
            <p class="from">
              <From ids={row.rests} parts={parts} />
            </p>
            <p>{row.text}</p>
            <Rests ids={row.rests} parts={parts} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function From({
  ids,
  parts: { text },
}: {
  readonly ids: readonly string[];
  readonly parts: CompanionParts;
}): VNode {
  const { reported_mark, public_mark, both_mark } = text.words;
  const article = ids.some((id) => id.startsWith('F'));
  const elsewhere = ids.some((id) => id.startsWith('W'));
  const word = article && elsewhere ? both_mark : article ? reported_mark : public_mark;
  return (
    <>
      {article && <LabelShape label="reported" />}
      {elsewhere && <LabelShape label="public" />}
      <span>{word}</span>
    </>
  );
}

/** Where the article's own claims pull apart; nobody decides here. */
export function TensionsPart(parts: CompanionParts): VNode {
  const { text } = parts;
  const { one_side, other_side, left_open } = text.words;
  return (
    <Part id="tensions" text={text}>
      <p>{text.tensions.intro}</p>
      {text.tensions.rows.map(({ title, one, other, open, rests }) => (
        <article key={title} class="tension">
          <h3>{title}</h3>
          <dl class="sides">
            <div>
              <dt>{one_side}</dt>
              <dd>{one}</dd>
            </div>
            <div>
              <dt>{other_side}</dt>
              <dd>{other}</dd>
            </div>
            <div class="left-open">
              <dt>{left_open}</dt>
              <dd>{open}</dd>
            </div>
          </dl>
          <Rests ids={rests} parts={parts} />
        </article>
      ))}
    </Part>
  );
}

export function SilencesPart({ text }: CompanionParts): VNode {
  return (
    <Part id="silences" text={text}>
      <p>{text.silences.intro}</p>
      <ul>
        {text.silences.rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </Part>
  );
}
