import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Cut, LENGTHS } from '../../newsroom/embed/cut.ts';

const schema = v.array(
  v.strictObject({
    chapter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
    length: v.picklist(LENGTHS),
    choices: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);

/**
 * The committed list of cuts (`story/cuts.yaml`).
 * @param folder of the story.
 * @throws Error that says what is wrong with the file.
 */
export function readCuts(folder: string): Cut[] {
  const path = join(folder, 'cuts.yaml');
  return existsSync(path) ? v.parse(schema, parse(readFileSync(path, 'utf8'))) : [];
}

/** All that can be held in a frame: the novel, each chapter, each cut. */
export function allCuts(chapters: readonly number[], cuts: readonly Cut[]): Cut[] {
  const whole = (chapter: number | undefined): Cut => ({
    chapter,
    length: undefined,
    choices: undefined,
  });
  return [whole(undefined), ...chapters.map(whole), ...cuts];
}
