/**
 * Draws the pictures: `npx tsx src/tools/art/render.ts <scene|person|all> [--preview]`.
 * A preview may ask for others than the scene's own: `--hours=dusk,noon`, `--lights=lamp`,
 * `--cast=ku.coffee.warm,courier.door`, `--frames=wide,phone`; `--to=folder` puts it elsewhere.
 * Scenes come from ./scenes, people from ./figures; each module exports its drawing under its id.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Hour } from '../../narrative/tags.ts';
import type { SceneFile } from '../../stage/scene-file.ts';
import type { DrawnFigure, DrawnScene } from './kit/picture.ts';
import { FRAME_NAMES, type FrameName, preview } from './output/preview.ts';
import { type Shipped, shipFigure, shipScene } from './output/ship.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ASSETS = join(HERE, '../../../assets');
const PREVIEWS = '/tmp/art';

async function load<T>(kind: 'scenes' | 'figures', id: string): Promise<T> {
  const path = join(HERE, kind, `${id}.ts`);
  const module = (await import(pathToFileURL(path).href)) as Record<string, T>;
  const drawing = module[id];
  if (!drawing) throw new Error(`${path} exports no ${id}`);
  return drawing;
}

function known(kind: 'scenes' | 'figures'): string[] {
  const folder = join(HERE, kind);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // A name with a dash is a part of another drawing, not a drawing of its own.
  return names.filter((name) => /^[a-z_]+\.ts$/.test(name)).map((name) => name.slice(0, -3));
}

function report(title: string, sizes: Shipped): void {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...sizes].map(([file, size]) => `${file} ${(size / 1024).toFixed(1)}`);
  console.log(`${title}: ${(total / 1024).toFixed(1)} KB brotli (${parts.join(', ')})`);
}

/** The words of `--name=a,b`; undefined if the option is not there. */
function listed(args: readonly string[], name: string): string[] | undefined {
  const option = args.find((arg) => arg.startsWith(`--${name}=`));
  return option
    ?.slice(name.length + 3)
    .split(',')
    .filter(Boolean);
}

async function showScene(
  drawn: DrawnScene,
  file: SceneFile,
  args: readonly string[],
): Promise<void> {
  const hours = (listed(args, 'hours') as Hour[] | undefined) ?? drawn.preview.hours;
  const lights = listed(args, 'lights') ?? drawn.preview.lights;
  const cast = listed(args, 'cast') ?? drawn.preview.cast ?? [];
  const frames = (listed(args, 'frames') as FrameName[] | undefined) ?? FRAME_NAMES;
  const folder = listed(args, 'to')?.[0] ?? PREVIEWS;
  mkdirSync(folder, { recursive: true });
  const show = (hour: Hour, burning: readonly string[], name: string): Promise<void> =>
    preview(ASSETS, file, { hour, lights: burning, cast }, { target: join(folder, name), frames });
  for (const hour of hours) await show(hour, lights, `${drawn.id}-${hour}`);
  if (lights.length > 0 && hours[0]) await show(hours[0], [], `${drawn.id}-${hours[0]}-unlit`);
}

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.find((arg) => !arg.startsWith('--'));
  if (!wanted) throw new Error('Say which: a scene, a person, or all');
  const matches = (id: string): boolean => wanted === 'all' || wanted === id;
  const figures = known('figures').filter(matches);
  const scenes = known('scenes').filter(matches);
  if (figures.length + scenes.length === 0) throw new Error(`No drawing is called ${wanted}`);
  for (const id of figures) {
    const drawn = await load<DrawnFigure>('figures', id);
    report(`figure ${id}`, shipFigure(drawn, join(ASSETS, 'figures', id)).sizes);
  }
  for (const id of scenes) {
    const drawn = await load<DrawnScene>('scenes', id);
    const { file, sizes } = shipScene(drawn, join(ASSETS, 'scenes', id));
    report(`scene ${id}`, sizes);
    if (args.includes('--preview')) await showScene(drawn, file, args);
  }
}

await main(process.argv.slice(2));
