import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from './browser/start-chromium.ts';
import { drawSheets, type Shot, sheetPage } from './stage/contact-sheet.ts';
import { drawnFigures, drawnScenes } from './stage/drawn.ts';
import { picturesOf } from './stage/every-picture.ts';
import { openStagePage, type Window } from './stage/stage-page.ts';
import { openStageSite } from './stage/stage-site.ts';

/**
 * `npm run stage:shots`: photographs every picture of the stage, by the stage itself, into one page to be looked at.
 * `-- condesa office` for some scenes; `--size=phone` for one size; `--framed` as the novel frames them, else the
 * picture has all of the window; `--to=folder` puts it elsewhere than `.cache/shots`.
 */
const SIZES: Readonly<Record<string, Window>> = {
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
};
/** Of a picture on a scene's sheet, px. */
const SHEET_HEIGHT: Readonly<Record<string, number>> = { phone: 290, tablet: 230, desktop: 480 };

const args = process.argv.slice(2);
const option = (name: string) =>
  args.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const named = args.filter((word) => !word.startsWith('--'));
const scenes = drawnScenes().filter(({ id }) => named.length === 0 || named.includes(id));
const sizes = Object.entries(SIZES).filter(([name]) => (option('size') ?? name) === name);
if (scenes.length < Math.max(1, named.length) || sizes.length === 0) {
  throw new RangeError(
    `There are the scenes ${drawnScenes()
      .map(({ id }) => id)
      .join(', ')} and the sizes ${Object.keys(SIZES).join(', ')}`,
  );
}
const framed = args.includes('--framed');
const folder = option('to') ?? join('.cache/shots', framed ? 'framed' : 'whole');
const people = drawnFigures();
const pictures = new Map(scenes.map((scene) => [scene.id, picturesOf(scene, people)]));
const total = sizes.length * [...pictures.values()].reduce((sum, list) => sum + list.length, 0);

const began = Date.now();
const site = await openStageSite('.cache/shots/site');
const browser = await startChromium();
const shots: Shot[] = [];
const problems = new Set<string>();
for (const [size, window] of sizes) {
  for (const { id } of scenes) {
    const here: Shot[] = [];
    const target = join(folder, id);
    if (size === sizes[0]?.[0]) rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    const stage = await openStagePage(browser, site, { window, framed, place: id });
    for (const { name, standing } of pictures.get(id) ?? []) {
      await stage.show(standing);
      const file = `${id}/${size}-${name}.jpg`;
      writeFileSync(join(folder, file), await stage.photograph('jpeg'));
      here.push({ scene: id, size, name, file });
      progress(shots.length + here.length, `${id}, ${size}, ${name}`);
    }
    for (const problem of await stage.problems()) problems.add(problem);
    await stage.close();
    shots.push(...here);
    await drawSheets(here, {
      folder,
      target: join(folder, `${id}-${size}`),
      height: SHEET_HEIGHT[size] ?? 300,
    });
  }
}
await browser.close();
await site.close();
const page = join(folder, 'index.html');
writeFileSync(page, sheetPage(shots));
if (process.stderr.isTTY) process.stderr.write('\n');
if (problems.size > 0) console.log(`not shown: ${[...problems].join(', ')}`);
console.log(`${shots.length} pictures in ${Math.round((Date.now() - began) / 1000)} s: ${page}`);

/** One line that is written over in a terminal; every twentieth elsewhere. */
function progress(done: number, what: string): void {
  const text = `${done}/${total} ${what}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (done % 20 === 0) process.stderr.write(`${text}\n`);
}
