import { buildStory } from '../build/ink/build-story.ts';
import { formatFinding, hasErrors } from '../build/ink/finding.ts';
import { readStory } from '../build/ink/read-story.ts';

/** `npm run story [-- path/to/main.ink]`: compiles, splices, checks; prints what is wrong and a count of words. */
const built = buildStory(readStory(process.argv[2] ?? 'story/main.ink'));
for (const finding of built.findings) console.log(formatFinding(finding));
for (const [language, { parts }] of Object.entries(built.languages)) {
  const sizes = parts.map((part) => `${Math.round(part.length / 1024)} KB`);
  console.log(`${language}: ${sizes.join(', then ')}`);
}
console.log(
  `story ${built.version}: ${built.facts.choices.length} choices, ${built.findings.length} findings`,
);
process.exitCode = hasErrors(built.findings) ? 1 : 0;
