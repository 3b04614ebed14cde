import { choiceSymbols } from '../../narrative/run-code.ts';
import { CHOICE_TAGS, INKY_TAGS, isChoiceTag, isLineTag, LINE_TAGS } from '../../narrative/tags.ts';
import type { Finding } from './finding.ts';
import type { SourceChoice, SourceFacts, SourceTag } from './source-tags.ts';

/** Holds a story of ours to the closed list of tags and to named choices. */
export function checkTags({ tags, choices }: SourceFacts): Finding[] {
  return [...tags.flatMap(checkTag), ...choices.flatMap(checkNamed), ...checkUnique(choices)];
}

function checkTag(tag: SourceTag): Finding[] {
  if ((INKY_TAGS as readonly string[]).includes(tag.key.toUpperCase())) return [];
  const pattern =
    tag.on === 'choice'
      ? isChoiceTag(tag.key)
        ? CHOICE_TAGS[tag.key]
        : undefined
      : isLineTag(tag.key)
        ? LINE_TAGS[tag.key]
        : undefined;
  if (pattern === undefined) {
    const place = tag.on === 'choice' ? 'a choice' : 'a line';
    return [
      finding('S10', tag, `unknown tag "${tag.key}" on ${place}; story/TAGS.md has the list`),
    ];
  }
  if (!tag.dynamic && !pattern.test(tag.value)) {
    return [finding('S11', tag, `tag "${tag.key}" cannot be "${tag.value}"`)];
  }
  return [];
}

function checkNamed(choice: SourceChoice): Finding[] {
  return idOf(choice) === undefined
    ? [finding('S12', choice, `choice "${choice.label}" has no id; \`npm run ids\` writes one`)]
    : [];
}

/** Two ids of a knot may not be equal, nor look equal in a run code. */
function checkUnique(choices: readonly SourceChoice[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, SourceChoice>();
  for (const choice of choices) {
    const id = idOf(choice);
    if (id === undefined || id.includes('{')) continue;
    for (const [code, key, what] of [
      ['S13', `${choice.knot} id ${id}`, `id "${id}"`],
      ['S14', `${choice.knot} symbols ${choiceSymbols(id)}`, `symbols of id "${id}" in a run code`],
    ] as const) {
      const first = seen.get(key);
      if (first !== undefined) {
        findings.push(finding(code, choice, `${what} stands already at line ${first.line}`));
        break;
      }
      seen.set(key, choice);
    }
  }
  return findings;
}

/** A choice on a name of the board is called by the name. */
export function idOf({ tags }: SourceChoice): string | undefined {
  const valueOfTag = (key: string) => tags.find((tag) => tag.key === key)?.value;
  return valueOfTag('id') ?? valueOfTag('name');
}

function finding(
  code: string,
  { file, line }: { readonly file: string; readonly line: number },
  message: string,
): Finding {
  return { code, severity: 'error', file, line, message };
}
