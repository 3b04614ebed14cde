import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CATALOGUE } from './catalogue.ts';

const CREDITS = 'assets/CREDITS.json';
const NOTICE = '/usr/share/doc/fluid-soundfont-gm/copyright';
const NOTICE_COPY = 'assets/sound/FLUIDR3-LICENSE.txt';

const INSTRUMENTS =
  'FluidR3 GM, MIT, © 2000–2002, 2008 Frank Wen, © 2008 Toby Smithe: FLUIDR3-LICENSE.txt';

/** Writes the sound's rows of the credits; every other key of the file is left as it stands. */
export function writeCredits(): void {
  const rows = CATALOGUE.flatMap(({ id, kind }) =>
    ['webm', 'm4a'].map((ending) => ({
      file: `assets/sound/${id}.${ending}`,
      what: `${kind}: ${id.replaceAll('_', ' ')}`,
      made_by:
        kind === 'music'
          ? 'written in src/tools/sound/music, played by fluidsynth, mixed by src/tools/sound'
          : 'synthesised by src/tools/sound',
      licence: 'CC BY 4.0',
      sources: kind === 'music' ? [INSTRUMENTS] : [],
    })),
  );
  const others = [
    {
      file: 'assets/sound/sounds.json',
      what: 'the list of all sounds',
      made_by: 'src/tools/sound/manifest.ts',
      licence: 'CC BY 4.0',
      sources: [],
    },
    {
      file: NOTICE_COPY,
      what: 'the notice that goes with the instruments of the music',
      made_by: 'Frank Wen, Toby Smithe',
      licence: 'a notice',
      sources: ['the package fluid-soundfont-gm'],
    },
  ];
  // Read at the last moment: other tools write their own keys into the same file.
  const credits: Record<string, unknown> = existsSync(CREDITS)
    ? (JSON.parse(readFileSync(CREDITS, 'utf8')) as Record<string, unknown>)
    : {};
  writeFileSync(
    CREDITS,
    `${JSON.stringify({ ...credits, sound: [...rows, ...others] }, null, 2)}\n`,
  );
  if (existsSync(NOTICE)) writeFileSync(NOTICE_COPY, readFileSync(NOTICE, 'utf8'));
}
