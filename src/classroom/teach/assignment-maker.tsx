/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { HINGE_CHAPTERS, HINGES, type HingeName } from '../../i18n/classroom.ts';
import { classroom as classroomEn } from '../../i18n/classroom-en.ts';
import { classroom as classroomEs } from '../../i18n/classroom-es.ts';
import { fill, type Strings } from '../../i18n/strings.ts';
import { WAYS } from '../assignment/assignment.ts';
import type { TeachText } from './teach.ts';

const HINGE_WORDS = { en: classroomEn.hinges, es: classroomEs.hinges };
/** Where a choice of the story can be stopped at, and the last chapter that has an end to stop at. */
const LAST_END = 8;

/** The form that a script makes a link of. Without one it says so. */
export function AssignmentMaker({
  maker,
  strings,
  root,
}: {
  readonly maker: TeachText['maker'];
  readonly strings: Strings;
  /** From the page to the site's root. */
  readonly root: string;
}): VNode {
  const chapters = strings.chapterTitles.map((title, n) => ({ n, title })).slice(1);
  return (
    <section id="make" class="part screen-only" aria-labelledby="make-title">
      <h2 id="make-title">{maker.title}</h2>
      <p>{maker.intro}</p>
      <noscript>
        <p>{maker.no_script}</p>
      </noscript>
      <form id="maker" hidden data-root={root} data-copied={maker.copied}>
        <fieldset>
          <legend>{maker.language}</legend>
          {(['es', 'en'] as const).map((lang) => (
            <label key={lang} lang={lang === 'es' ? 'es-MX' : 'en'}>
              <input type="radio" name="lang" value={lang} checked={lang === strings.lang} />
              {lang === 'es' ? 'Español' : 'English'}
            </label>
          ))}
        </fieldset>
        <p>
          <label>
            {maker.from}{' '}
            <select name="from">
              <option value="">{maker.start}</option>
              {chapters.map(({ n, title }) => (
                <option key={n} value={n}>
                  {n}. {title}
                </option>
              ))}
            </select>
          </label>{' '}
          <label>
            {maker.way}{' '}
            <select name="as" aria-describedby="way-hint">
              {WAYS.map((way) => (
                <option key={way} value={way}>
                  {maker[way]}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p class="hint" id="way-hint">
          {maker.way_hint}
        </p>
        <h3>{maker.points}</h3>
        <p class="hint">{maker.points_hint}</p>
        <table class="maker-points">
          <thead>
            <tr>
              <th scope="col">{maker.where}</th>
              <th scope="col">{maker.stop}</th>
              <th scope="col">{maker.reason}</th>
            </tr>
          </thead>
          <tbody>
            {strings.chapterTitles.flatMap((title, n) => [
              ...HINGES.filter((hinge) => HINGE_CHAPTERS[hinge] === n).map((hinge) => (
                <Point key={hinge} {...{ maker, hinge, n }} title={hingeTitle(hinge, strings)} />
              )),
              ...(n > LAST_END
                ? []
                : [
                    <Point
                      key={`C${n + 1}`}
                      {...{ maker, n }}
                      hinge={undefined}
                      title={fill(maker.end_of, { n, title })}
                    />,
                  ]),
            ])}
          </tbody>
        </table>
        <p>
          <label>
            <input type="checkbox" name="present" /> {maker.present}
          </label>
        </p>
        <p>
          <label for="maker-link">{maker.link}</label>
          <input id="maker-link" readOnly value="" />
        </p>
        <p>
          <button type="button" class="action" data-copy>
            {maker.copy}
          </button>{' '}
          <a class="action" data-try target="_blank" rel="noopener" href={root}>
            {maker.try}
          </a>{' '}
          <span role="status" data-status />
        </p>
      </form>
    </section>
  );
}

function hingeTitle(hinge: HingeName, strings: Strings): string {
  const chapter = fill(strings.chapter, { n: HINGE_CHAPTERS[hinge] });
  return `${chapter}: ${HINGE_WORDS[strings.lang][hinge]}`;
}

/** A place of the story: a decision, or, where there is none, the end of a chapter. */
function Point({
  maker,
  title,
  hinge,
  n,
}: {
  readonly maker: TeachText['maker'];
  readonly title: string;
  readonly hinge: HingeName | undefined;
  readonly n: number;
}): VNode {
  const box = (name: 'stop' | 'reason', value: string) => (
    <input
      type="checkbox"
      name={name}
      value={value}
      data-chapter={n}
      aria-label={`${title}: ${maker[name]}`}
    />
  );
  return (
    <tr class={hinge === undefined ? 'is-end' : undefined}>
      <th scope="row">{title}</th>
      <td>{box('stop', hinge ?? `C${n + 1}`)}</td>
      <td>{hinge !== undefined && box('reason', hinge)}</td>
    </tr>
  );
}
