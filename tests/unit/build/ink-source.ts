import { type BuiltStory, buildStory } from '../../../src/build/ink/build-story.ts';
import type { StorySource } from '../../../src/build/ink/read-story.ts';

/** Entries of a PO file: context, English, Spanish. */
export type Entry = readonly [context: string, english: string, spanish: string];

export function poOf(entries: readonly Entry[]): string {
  const blocks = entries.map(([context, english, spanish]) =>
    [`msgctxt ${quote(context)}`, `msgid ${quote(english)}`, `msgstr ${quote(spanish)}`].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** A story of one file, as the build reads it from the disk. */
export function sourceOf(
  text: string,
  entries: readonly Entry[] = [],
  rest: Partial<StorySource> = {},
): StorySource {
  return {
    folder: 'story',
    main: 'tram.ink',
    files: [{ name: 'tram.ink', text }],
    translations: entries.length === 0 ? [] : [{ name: 'es/tram.po', text: poOf(entries) }],
    same: new Set(),
    ours: true,
    ...rest,
  };
}

/** What the build has to say: code, file and line. */
export function findingsOf(source: StorySource): string[] {
  return buildStory(source).findings.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

export function messagesOf({ findings }: BuiltStory): string[] {
  return findings.map(({ message }) => message);
}

function quote(text: string): string {
  return JSON.stringify(text);
}
