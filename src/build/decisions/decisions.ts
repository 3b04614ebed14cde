import { readCatalogue } from '../ink/catalogue.ts';
import type { StorySource } from '../ink/read-story.ts';
import { readFacts } from '../ink/source-tags.ts';
import { type InkFile, spliceFiles } from '../ink/splice.ts';

/** A decision that the endings remember, with all that can ever be on offer for it, in the story's order. */
export interface StoryDecision {
  /** The hinge's name; a hinge that is decided in two steps has `_2` behind the second. */
  readonly id: string;
  readonly hinge: string;
  readonly chapter: number | undefined;
  readonly options: readonly StoryOption[];
}

export interface StoryOption {
  /** Id of the choice. */
  readonly id: string;
  readonly en: string;
  /** As English where the story has no Spanish. */
  readonly es: string;
}

interface Found {
  readonly hinge: string;
  readonly id: string;
  readonly label: string;
  readonly file: string;
  /** Grows where the story gathers between two options. */
  readonly step: number;
}

/** Reads the decisions from the source; words that are made at run time are left out of the options' words. */
export function decisionsOf(source: StorySource): StoryDecision[] {
  const spanish =
    source.translations.length === 0
      ? source.files
      : spliceFiles(source.files, readCatalogue(source.translations, []), source.same, []);
  const translated = spanish.flatMap(hingesIn);
  const decisions: { id: string; hinge: string; step: string; options: StoryOption[] }[] = [];
  source.files.flatMap(hingesIn).forEach(({ hinge, id, label, file, step }, i) => {
    const where = `${file}:${step}`;
    const option = { id, en: plain(label), es: plain(translated[i]?.label ?? label) };
    const open = decisions.find((each) => each.hinge === hinge && each.step === where);
    if (open !== undefined) {
      open.options.push(option);
      return;
    }
    const before = decisions.filter((each) => each.hinge === hinge).length;
    const name = before === 0 ? hinge : `${hinge}_${before + 1}`;
    decisions.push({ id: name, hinge, step: where, options: [option] });
  });
  return decisions
    .map(({ step, ...rest }) => ({ ...rest, chapter: chapterIn(step) }))
    .sort((a, b) => Number(a.hinge.slice(1)) - Number(b.hinge.slice(1)));
}

function hingesIn({ name, text }: InkFile): Found[] {
  const lines = text.split(/\r?\n/);
  const gathers = lines.map((line) => /^\s*-(?![>-])/.test(line));
  return readFacts(name, text).choices.flatMap(({ label, tags, line }) => {
    const value = (key: string) => tags.find((tag) => tag.key === key)?.value;
    const [hinge, id] = [value('hinge'), value('id')];
    if (hinge === undefined || id === undefined) return [];
    const step = gathers.slice(0, line).filter(Boolean).length;
    return [{ hinge, id, label, file: name, step }];
  });
}

function chapterIn(path: string): number | undefined {
  const number = /chapters\/(\d\d)_/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Without Ink's own signs. */
function plain(label: string): string {
  return label
    .replace(/\{[^{}]*\}/g, '')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim();
}
