import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildStory } from '../build/ink/build-story.ts';
import { formatFinding, hasErrors } from '../build/ink/finding.ts';
import { readStory, type StorySource } from '../build/ink/read-story.ts';
import { readSource } from '../build/ink/segments.ts';
import type { InkFile } from '../build/ink/splice.ts';
import { readRoutes } from '../build/routes/read-routes.ts';
import { type Gate, gatesFor } from '../prover/gates.ts';
import { prove } from '../prover/prove.ts';
import { type ProofSummary, summarise } from '../prover/summary.ts';

/** `npm run prove -- --runs N --seed S [--json FILE] [--story PATH]`: the bots play; what they find is printed. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    story: { type: 'string', default: 'story/main.ink' },
  },
});
const source = readStory(values.story);
const built = buildStory(source);
for (const finding of built.findings) console.log(formatFinding(finding));
if (hasErrors(built.findings)) process.exit(1);

const routes = readRoutes(source.folder);
let failed = false;
const summaries: Record<string, ProofSummary> = {};
for (const [language, { story }] of Object.entries(built.languages)) {
  const proof = prove(story, built.version, {
    runs: whole('runs', values.runs),
    seed: whole('seed', values.seed),
    routes,
    onProgress: (done) => process.stderr.write(`\r${language}: ${done} runs`),
  });
  process.stderr.write('\r');
  const summary = summarise({
    proof,
    version: built.version,
    seed: Number(values.seed),
    prose: prose(),
  });
  summaries[language] = summary;
  failed = print(language, summary, gatesFor(summary, source.ours)) || failed;
}
if (values.json !== undefined) {
  // The first language's figures stand at the top; the other's stand below its name.
  const { en, ...others } = summaries;
  writeFileSync(values.json, `${JSON.stringify({ ...en, languages: others }, undefined, 1)}\n`);
}
process.exitCode = failed ? 1 : 0;

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`--${name} must be a whole number, got "${text}"`);
  process.exit(2);
}

function prose(): { en: string[]; es: string[] } {
  const { en, es } = built.languages;
  return { en: proseOf(source, en?.files ?? []), es: proseOf(source, es?.files ?? []) };
}

/** Every segment of a language, with Ink's logic taken out. */
function proseOf(_source: StorySource, files: readonly InkFile[]): string[] {
  return files
    .flatMap(({ text }) => readSource(text))
    .flatMap(({ segment }) => (segment === undefined ? [] : [withoutLogic(segment.text)]));
}

/** `{known: words|other words}` keeps its words and loses its condition. */
function withoutLogic(text: string): string {
  return text
    .replace(/\{[^{}|:“”"]*:/g, '{')
    .replace(/\{\w+(?:\([^()]*\))?\}/g, '')
    .replace(/[{}|[\]~&!]/g, ' ');
}

function print(language: string, summary: ProofSummary, gates: readonly Gate[]): boolean {
  const { lines, choices, words, between } = summary;
  console.log(
    `\n${language}: ${summary.runs} runs, ${summary.turns} turns, ${summary.turnsPerSecond} turns a second`,
  );
  console.log(`lines ${lines.reached}/${lines.total}, choices ${choices.reached}/${choices.total}`);
  console.log(
    `words: source ${words[language === 'es' ? 'es' : 'en']}, a run ${JSON.stringify(words.perRun)}, shown ${words.shown}`,
  );
  console.log(
    `inputs ${JSON.stringify(summary.inputs)}, between ${JSON.stringify(between)}, single ${summary.single}, reflective ${summary.reflective}`,
  );
  console.log(
    `endings ${JSON.stringify(summary.endings)}, names ${Object.keys(summary.names).length}, claims ${Object.keys(summary.claims).length}`,
  );
  for (const finding of summary.findings.slice(0, 10)) {
    console.log(
      `${finding.code} ${finding.message}\n    seed ${finding.seed}, run code ${finding.runCode}`,
    );
  }
  for (const missed of [...lines.missed, ...choices.missed].slice(0, 20))
    console.log(`never reached: ${missed}`);
  const broken = gates.filter((gate) => !gate.holds);
  for (const gate of broken) console.log(`GATE ${gate.name}: ${gate.found}, wanted ${gate.wanted}`);
  return broken.length > 0;
}
