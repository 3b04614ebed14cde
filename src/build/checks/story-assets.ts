import type { Finding } from '../ink/finding.ts';
import type { SourceChoice } from '../ink/source-tags.ts';
import { type ToldLine, tagValue } from './told-lines.ts';

/** What there is to be shown and heard, as the files of `assets` say. */
export interface StoryAssets {
  /** Place or close-up -> its lights, hotspots, and the people that it has a spot for. */
  readonly scenes: ReadonlyMap<string, SceneParts>;
  /** Person -> pose -> the faces that can be seen in it. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Sound -> music, ambience or effect. */
  readonly sounds: ReadonlyMap<string, string>;
}

export interface SceneParts {
  readonly lights: readonly string[];
  readonly hotspots: readonly string[];
  readonly anchors: readonly string[];
}

const SOUNDS = [
  ['amb', 'ambience'],
  ['music', 'music'],
  ['sfx', 'effect'],
] as const;

/** Everything that a line asks the picture or the air for, and that is not there. */
export function checkCues(lines: readonly ToldLine[], assets: StoryAssets): Finding[] {
  return lines.flatMap((line) => {
    const missing = [
      ...scenesMissing(line, assets),
      ...lightsMissing(line, assets),
      ...posesMissing(line, assets),
      ...soundsMissing(line, assets),
    ];
    return missing.map((message) => finding(line, message));
  });
}

/** Choices that ask for a place in a picture that has none of that name. */
export function checkHotspots(
  choices: readonly SourceChoice[],
  lines: readonly ToldLine[],
  { scenes }: StoryAssets,
): Finding[] {
  const byLine = new Map(lines.map((line) => [`${line.file}:${line.line}`, line]));
  return choices.flatMap((choice) => {
    const at = tagValue(choice.tags, 'at');
    if (at === undefined) return [];
    const line = byLine.get(`${choice.file}:${choice.line}`);
    const near = [line?.place, line?.closeup].filter((id) => id !== undefined && id !== 'none');
    const there = near.some((id) => scenes.get(id ?? '')?.hotspots.includes(at));
    return there
      ? []
      : [finding(choice, `no hotspot "${at}" in ${near.join(' or ') || 'no place'}`)];
  });
}

function scenesMissing({ tags }: ToldLine, { scenes }: StoryAssets): string[] {
  const asked = tags.filter(({ key }) => key === 'place' || key === 'on').map(({ value }) => value);
  return asked
    .filter((id) => id !== 'none' && !scenes.has(id))
    .map((id) => `no picture assets/scenes/${id}/scene.json`);
}

function lightsMissing({ tags, place, closeup }: ToldLine, { scenes }: StoryAssets): string[] {
  const known = [place, closeup].flatMap((id) => scenes.get(id ?? '')?.lights ?? []);
  return tags
    .filter(({ key, value }) => key === 'light' && value !== 'none' && !known.includes(value))
    .map(({ value }) => `no light "${value}" in ${place ?? 'no place'}`);
}

function posesMissing({ tags, place }: ToldLine, { scenes, figures }: StoryAssets): string[] {
  return tags.flatMap(({ key, value }) => {
    if (key !== 'pose') return [];
    const [person = '', pose = '', face] = value.split(' ');
    const faces = figures.get(person)?.get(pose);
    const anchors = scenes.get(place ?? '')?.anchors ?? [];
    return [
      ...(faces === undefined ? [`no pose "${pose}" in assets/figures/${person}/figure.json`] : []),
      ...(face === undefined || faces === undefined || faces.includes(face)
        ? []
        : [`no face "${face}" for "${pose}" in assets/figures/${person}/figure.json`]),
      ...(anchors.includes(person) || anchors.includes(`${person}.${pose}`)
        ? []
        : [`${place ?? 'no place'} has no spot for ${person}`]),
    ];
  });
}

function soundsMissing({ tags }: ToldLine, { sounds }: StoryAssets): string[] {
  return SOUNDS.flatMap(([key, kind]) =>
    tags
      .filter((tag) => tag.key === key && tag.value !== 'none' && sounds.get(tag.value) !== kind)
      .map(({ value }) => `no ${kind} "${value}" in assets/sound/sounds.json`),
  );
}

function finding(
  { file, line }: { readonly file: string; readonly line: number },
  message: string,
): Finding {
  return { code: 'A01', severity: 'error', file, line, message };
}
