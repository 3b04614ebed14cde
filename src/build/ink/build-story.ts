import { createHash } from 'node:crypto';
import type { Story } from 'inkjs/engine/Story';
import { readCatalogue } from './catalogue.ts';
import { checkTags } from './check-tags.ts';
import { compileInk } from './compile.ts';
import type { Finding } from './finding.ts';
import type { StorySource } from './read-story.ts';
import { skeletonDifference } from './skeleton.ts';
import { readFacts, type SourceFacts } from './source-tags.ts';
import { type InkFile, spliceFiles } from './splice.ts';
import { storyParts } from './story-parts.ts';

export type Language = 'en' | 'es';

export interface BuiltLanguage {
  /** Compiled JSON of the whole story. */
  readonly whole: string;
  /** The same for the page: what comes before the second chapter, then the rest, where there is a rest. */
  readonly parts: readonly string[];
  /** The compiled story itself, which still knows its source lines: for the prover. */
  readonly story: Story;
  readonly files: readonly InkFile[];
}

export interface BuiltStory {
  /** Eight hexadecimal digits over all that is played. */
  readonly version: string;
  readonly languages: Partial<Readonly<Record<Language, BuiltLanguage>>>;
  readonly findings: readonly Finding[];
  readonly facts: SourceFacts;
}

/**
 * From files to playable stories. A story of ours is held to every rule; a stranger's only has to compile.
 */
export function buildStory(source: StorySource): BuiltStory {
  const findings: Finding[] = [];
  const facts = factsOf(source.files);
  if (source.ours) findings.push(...checkTags(facts));

  const languages: Partial<Record<Language, BuiltLanguage>> = {};
  const english = compileLanguage(source.files, source, findings);
  if (english !== undefined) languages.en = english;

  if (source.ours && source.translations.length > 0) {
    const catalogue = readCatalogue(source.translations, findings);
    const files = spliceFiles(source.files, catalogue, source.same, findings);
    for (const { file, line, context, english: words } of catalogue.unused()) {
      const message = `nothing in the story asks for [${context}] "${words.slice(0, 60)}"`;
      findings.push({ code: 'L13', severity: 'error', file, line, message });
    }
    // What does not compile in English is not told a second time.
    const spanish = english && compileLanguage(files, source, findings);
    if (english !== undefined && spanish !== undefined) {
      const difference = skeletonDifference(english.whole, spanish.whole);
      if (difference === undefined) languages.es = spanish;
      else {
        const message = `the two stories differ in structure at ${difference}`;
        findings.push({ code: 'L14', severity: 'error', file: source.main, line: 0, message });
      }
    }
  }
  return { version: versionOf(languages), languages, findings: strictly(findings, source), facts };
}

function factsOf(files: readonly InkFile[]): SourceFacts {
  const all = files.map(({ name, text }) => readFacts(name, text));
  return { tags: all.flatMap((f) => f.tags), choices: all.flatMap((f) => f.choices) };
}

function compileLanguage(
  files: readonly InkFile[],
  { main, ours }: StorySource,
  findings: Finding[],
): BuiltLanguage | undefined {
  const whole = compileInk(files, main, findings);
  if (whole.story === undefined) return undefined;
  const parts = storyParts(whole.json, ours ? files : []);
  return { whole: whole.json, parts, story: whole.story, files };
}

function versionOf(languages: Partial<Record<Language, BuiltLanguage>>): string {
  const hash = createHash('sha256');
  for (const language of ['en', 'es'] as const) hash.update(languages[language]?.whole ?? '');
  return hash.digest('hex').slice(0, 8);
}

/** In a story of ours a warning (a loose end, above all) is an error. */
function strictly(findings: readonly Finding[], { ours }: StorySource): Finding[] {
  const seen = new Set<string>();
  const unique = findings.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
  return ours ? unique.map((each) => ({ ...each, severity: 'error' as const })) : unique;
}
