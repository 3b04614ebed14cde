import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../base/result.ts';
import { FORMATS, type Format } from '../../lms/package-data.ts';

const PERSONAS = ['careful', 'angry', 'kind'] as const;
const LANGUAGES = ['en', 'es'] as const;
const LAST_CHAPTER = 9;

/** One package that is wanted. */
export interface PackageWish {
  readonly format: Format;
  readonly lang: (typeof LANGUAGES)[number];
  /** `undefined` for the whole novel. */
  readonly chapter: number | undefined;
  /** Whose way leads to the chapter. */
  readonly as: (typeof PERSONAS)[number];
  /** The one record store that a cmi5 package may speak to; `undefined` for any over https. */
  readonly lrs: string | undefined;
}

/** Reads the words behind the command. @returns every package that they ask for, or what is wrong with them. */
export function packageOptions(args: readonly string[]): Result<PackageWish[], string> {
  let values: Readonly<Record<string, string | undefined>>;
  const text = { type: 'string' } as const;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { format: text, lang: text, chapter: text, as: text, lrs: text },
    }));
  } catch (cause) {
    return fail(cause instanceof Error ? cause.message : String(cause));
  }
  const formats = oneOf(FORMATS, values.format, 'format');
  if (!formats.ok) return formats;
  const languages = oneOf(LANGUAGES, values.lang, 'lang');
  if (!languages.ok) return languages;
  const personas = oneOf(PERSONAS, values.as ?? 'careful', 'as');
  if (!personas.ok) return personas;
  const chapter = values.chapter === undefined ? undefined : Number(values.chapter);
  if (chapter !== undefined && !(Number.isInteger(chapter) && isChapter(chapter))) {
    return fail(`--chapter takes a number from 0 to ${LAST_CHAPTER}, not "${values.chapter}".`);
  }
  if (values.lrs !== undefined && !isOrigin(values.lrs)) {
    return fail(`--lrs takes an address such as https://lrs.example.org, not "${values.lrs}".`);
  }
  const lrs = values.lrs === undefined ? undefined : new URL(values.lrs).origin;
  const [as = 'careful'] = personas.value;
  return ok(
    formats.value.flatMap((format) =>
      languages.value.map((lang) => ({ format, lang, chapter, as, lrs })),
    ),
  );
}

function oneOf<T extends string>(
  all: readonly T[],
  asked: string | undefined,
  name: string,
): Result<readonly T[], string> {
  if (asked === undefined) return ok(all);
  const found = all.filter((each) => each === asked);
  return found.length > 0 ? ok(found) : fail(`--${name} takes ${all.join(', ')}, not "${asked}".`);
}

function isChapter(number: number): boolean {
  return number >= 0 && number <= LAST_CHAPTER;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
