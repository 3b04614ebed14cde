import type { VNode } from 'preact';
import { BANDS } from '../../dossier/model/calibration.ts';
import { HINGES } from '../../i18n/classroom.ts';
import { fill } from '../../i18n/strings.ts';
import type { WallStrings } from '../../i18n/wall.ts';
import type { Wall, WallDecision } from './tally-wall.ts';
import { Bar, CalibrationCurve, percent } from './wall-charts.tsx';

export interface SectionProps {
  readonly wall: Wall;
  readonly words: WallStrings;
  /** Name of each hinge. */
  readonly hinges: Readonly<Record<string, string>>;
  readonly endingName: (id: string) => string;
  /** Address of the novel, with a slash behind it. */
  readonly novel: string;
}

/** A decision's name; the second step of a hinge says so. */
export function nameOf(
  { id, hinge }: WallDecision,
  { words, hinges }: Pick<SectionProps, 'words' | 'hinges'>,
): string {
  const name = hinges[hinge] ?? hinge;
  return id === hinge ? name : fill(words.map.second, { name });
}

export function DividedPart(props: SectionProps): VNode {
  const { wall, words } = props;
  return (
    <section aria-labelledby="divided">
      <h2 id="divided">{words.divided.title}</h2>
      {wall.divided.length === 0 ? (
        <p>{words.divided.agreed}</p>
      ) : (
        <>
          <p>{words.divided.intro}</p>
          <ul class="divided">
            {wall.divided.slice(0, 3).map((decision) => (
              <li key={decision.id}>
                {fill(words.divided.most, {
                  name: nameOf(decision, props),
                  n: Math.max(...decision.options.map(({ taken }) => taken)),
                  all: decision.decided,
                })}{' '}
                <a href={`#${decision.id}`}>{words.divided.all}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function DecisionsPart(props: SectionProps): VNode {
  const { wall, words } = props;
  const inOrder = [...wall.decisions].sort((a, b) => orderOf(a) - orderOf(b));
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.map.title}</h2>
      <p>{words.map.intro}</p>
      {inOrder.map((decision) => (
        <Decision key={decision.id} decision={decision} {...props} />
      ))}
    </section>
  );
}

function orderOf({ hinge }: WallDecision): number {
  return (HINGES as readonly string[]).indexOf(hinge);
}

function Decision(props: SectionProps & { readonly decision: WallDecision }): VNode {
  const { decision, words, novel } = props;
  const { map } = words;
  const name = nameOf(decision, props);
  return (
    <div class="decision" id={decision.id}>
      <h3>
        {name}
        {decision.chapter !== undefined && (
          <small> {fill(map.chapter, { n: decision.chapter })}</small>
        )}
      </h3>
      <p class="quiet">{fill(map.decided, { n: decision.decided })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{map.option}</th>
            <th scope="col">{map.taken}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {decision.options.map(({ id, text, taken, offered, code }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>
                <Bar part={taken / decision.decided} />
                <span class="count">
                  {offered === decision.decided
                    ? taken
                    : fill(map.offered, { n: taken, all: offered })}
                </span>
              </td>
              <td>
                {code !== undefined && (
                  <a
                    href={`${novel}#r=${code}`}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={fill(map.jumpLabel, { name, option: text })}
                  >
                    {map.jump}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function EndingsPart({ wall, words, endingName }: SectionProps): VNode {
  const { endings } = words;
  return (
    <section aria-labelledby="endings">
      <h2 id="endings">{endings.title}</h2>
      <p>{endings.intro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{endings.ending}</th>
            <th scope="col">{endings.count}</th>
          </tr>
        </thead>
        <tbody>
          {[...wall.endings, ...(wall.open > 0 ? [['', wall.open] as const] : [])].map(
            ([id, count]) => (
              <tr key={id}>
                <th scope="row">{id === '' ? endings.open : endingName(id)}</th>
                <td>
                  <Bar part={count / wall.ways} />
                  <span class="count">{count}</span>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

export function CalibrationPart({ wall, words }: SectionProps): VNode {
  const { calibration: said } = words;
  const { calibration } = wall;
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">{said.title}</h2>
      {calibration === undefined ? (
        <p>{said.none}</p>
      ) : (
        <>
          <p>{fill(said.intro, { n: wall.oficios, score: calibration.brier.toFixed(3) })}</p>
          <CalibrationCurve calibration={calibration} words={said} />
          <table>
            <thead>
              <tr>
                {[said.word, said.says, said.used, said.officers, said.were].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {calibration.curve.map(({ word, used, officers }) => (
                <tr key={word}>
                  <th scope="row">{said.words[word]}</th>
                  <td>{percent(BANDS[word].p)}</td>
                  <td>{used}</td>
                  <td>{officers}</td>
                  <td>{percent(officers / used)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
