import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
  BothCompanion,
  BothSite,
  type CompanionText,
  OneCompanion,
  OneSite,
  type SiteText,
} from '../../newsroom/companion/companion.ts';
import type { Language } from '../ink/build-story.ts';
import { type Localised, localise } from '../plugin/story-data.ts';

/**
 * The page's own words and the site's settings, in one language.
 * @param folder of the story.
 * @throws Error that names every text that is missing or is no text.
 */
export function readCompanion(
  folder: string,
  language: Language,
): { readonly text: CompanionText; readonly site: SiteText } {
  const read = (name: string): unknown =>
    parse(readFileSync(join(folder, 'record', `${name}.yaml`), 'utf8'));
  return {
    text: inOne(BothCompanion, OneCompanion, read('companion'), 'companion', language),
    site: inOne(BothSite, OneSite, read('site'), 'site', language),
  };
}

/** Both languages have to be there before one of them is taken. */
function inOne<Both extends v.GenericSchema, One extends v.GenericSchema>(
  both: Both,
  one: One,
  raw: unknown,
  name: string,
  language: Language,
): v.InferOutput<One> {
  const whole = v.safeParse(both, raw);
  if (!whole.success) {
    const wrong = whole.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(`story/record/${name}.yaml:\n${wrong.join('\n')}`);
  }
  return v.parse(one, localise(whole.output as Localised, language));
}
