/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { fill } from '../../i18n/strings.ts';
import {
  INVENTED,
  MEXICO_IN_MOSCOW,
  MIRRORED,
  PARITY,
  percent,
  type Reciprocity,
  RUSSIA_IN_MEXICO,
} from './arithmetic.ts';
import type { CompanionText } from './companion.ts';
import { BarsPicture, SignsPicture } from './count-pictures.tsx';
import { type CompanionParts, Part, Rests } from './parts.tsx';

/** The two embassies, and what an answer of one for one would do to each; a table beside each picture. */
export function CountsPart(parts: CompanionParts): VNode {
  const { text } = parts;
  const { intro, rests, picture, arithmetic } = text.counts;
  return (
    <Part id="counts" text={text}>
      <p>{intro}</p>
      <figure>
        <SignsPicture words={picture} />
        <figcaption>{picture.caption}</figcaption>
      </figure>
      <table class="small">
        <caption>{picture.title}</caption>
        <tbody>
          <tr>
            <th scope="row">{picture.russia}</th>
            <td>{RUSSIA_IN_MEXICO}</td>
          </tr>
          <tr>
            <th scope="row">{picture.mexico}</th>
            <td>{MEXICO_IN_MOSCOW}</td>
          </tr>
        </tbody>
      </table>
      <Rests ids={rests} parts={parts} />
      <h3>{arithmetic.title}</h3>
      <p>{arithmetic.intro}</p>
      <figure>
        <BarsPicture words={arithmetic} />
      </figure>
      <ArithmeticTable words={arithmetic} />
      <p>{fill(arithmetic.closing, { cut: PARITY.cut, share: percent(PARITY.share) })}</p>
      <Rests ids={arithmetic.rests} parts={parts} />
    </Part>
  );
}

function ArithmeticTable({
  words,
}: {
  readonly words: CompanionText['counts']['arithmetic'];
}): VNode {
  const { caption, expelled, share, left, lost, fair, invented_row, impossible } = words;
  const more = -INVENTED.left;
  return (
    // A table wider than a telephone is scrolled by itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus
    <section class="wide" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[expelled, share, left, lost, fair].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MIRRORED.map((row) => (
            <Row key={row.expelled} row={row} name={String(row.expelled)} />
          ))}
          <tr>
            <th scope="row">{invented_row}</th>
            <td>{percent(INVENTED.share)}</td>
            <td colspan={2}>{fill(impossible, { more })}</td>
            <td>{INVENTED.fair.toFixed(1)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, name }: { readonly row: Reciprocity; readonly name: string }): VNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{percent(row.share)}</td>
      <td>{row.left}</td>
      <td>{percent(row.lost)}</td>
      <td>{row.fair.toFixed(1)}</td>
    </tr>
  );
}
