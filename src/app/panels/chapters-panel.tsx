import type { VNode } from 'preact';
import { fill, type StartName, type Strings } from '../../i18n/strings.ts';
import type { ChapterStart } from '../words.ts';

const NAMES: readonly StartName[] = ['careful', 'angry', 'kind'];

/** Each chapter by itself, on three ways: links, so that a start can be sent to somebody. */
export function ChaptersPanel({
  strings,
  starts,
  onStart,
}: {
  readonly strings: Strings;
  readonly starts: readonly ChapterStart[];
  readonly onStart: (start: ChapterStart) => void;
}): VNode {
  const { intro, start, as, about } = strings.chapters;
  const chapters = [...new Set(starts.map(({ chapter }) => chapter))].sort((a, b) => a - b);
  return (
    <section>
      <h2>{strings.tabs.chapters}</h2>
      <p>{intro}</p>
      <ul class="quiet">
        {NAMES.map((name) => (
          <li key={name}>{about[name]}</li>
        ))}
      </ul>
      {chapters.map((chapter) => (
        <div key={chapter} class="chapter-start">
          <h3>
            {chapter}. {strings.chapterTitles[chapter]}
          </h3>
          <p>
            {NAMES.flatMap((name) => {
              const found = starts.find((each) => each.chapter === chapter && each.as === name);
              return found === undefined ? [] : [found];
            }).map((found) => (
              <a
                key={found.as}
                href={`?chapter=${chapter}&as=${found.as}`}
                data-start={`${chapter}-${found.as}`}
                aria-label={fill(start, { n: chapter, who: as[found.as] })}
                onClick={(event) => {
                  event.preventDefault();
                  onStart(found);
                }}
              >
                {as[found.as]}
              </a>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}
