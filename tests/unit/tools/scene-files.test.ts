import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FigureFile, Rect, SceneFile } from '../../../src/stage/scene-file.ts';

const SCENES = 'assets/scenes';
const FIGURES = 'assets/figures';

function foldersOf(parent: string, file: string): string[] {
  return readdirSync(parent).filter((id) => existsSync(join(parent, id, file)));
}

function sceneFile(id: string): SceneFile {
  return JSON.parse(readFileSync(join(SCENES, id, 'scene.json'), 'utf8')) as SceneFile;
}

function figureFile(id: string): FigureFile {
  return JSON.parse(readFileSync(join(FIGURES, id, 'figure.json'), 'utf8')) as FigureFile;
}

function inside(inner: Rect, w: number, h: number): boolean {
  return inner.x >= 0 && inner.y >= 0 && inner.x + inner.w <= w && inner.y + inner.h <= h;
}

const scenes = foldersOf(SCENES, 'scene.json');
const figures = foldersOf(FIGURES, 'figure.json');

test.each(scenes)('the picture of %s keeps within 120 KB', (id) => {
  const folder = join(SCENES, id);
  const bytes = readdirSync(folder).map(
    (file) => brotliCompressSync(readFileSync(join(folder, file))).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * 1024);
});

test.each(scenes)('no layer of %s needs a filter, a font or another file', (id) => {
  for (const { file } of sceneFile(id).layers) {
    const svg = readFileSync(join(SCENES, id, file), 'utf8');
    expect(svg, file).not.toMatch(/<filter|<text|<image|<style|href="(?!#)/);
  }
});

test.each(scenes)('the layers of %s lie back to front and each fills its box', (id) => {
  const { layers, size } = sceneFile(id);
  const depths = layers.map((layer) => layer.depth);
  expect(depths).toEqual([...depths].sort((a, b) => a - b));
  for (const { file, box } of layers) {
    expect(inside(box, size.w, size.h), file).toBe(true);
    const svg = readFileSync(join(SCENES, id, file), 'utf8');
    expect(svg).toContain(`viewBox="${box.x} ${box.y} ${box.w} ${box.h}"`);
  }
});

test.each(scenes)('what matters in %s fits a frame that is taller than wide', (id) => {
  const { focus, size, hotspots } = sceneFile(id);
  expect(focus.w).toBeLessThanOrEqual(0.9 * size.h);
  expect(inside(focus, size.w, size.h)).toBe(true);
  for (const [name, spot] of Object.entries(hotspots)) {
    expect(inside(spot, size.w, size.h), name).toBe(true);
  }
});

test.each(scenes)('whoever stands on a layer of %s stands on one that is there', (id) => {
  const { anchors, layers } = sceneFile(id);
  const names = layers.map((layer) => layer.name);
  const lost = Object.values(anchors).filter(({ on }) => on !== undefined && !names.includes(on));
  expect(lost).toEqual([]);
});

test.each(figures)('%s is drawn around the point that an anchor places', (id) => {
  for (const [pose, { file, w, h, originX, sheet }] of Object.entries(figureFile(id).poses)) {
    const svg = readFileSync(join(FIGURES, id, file), 'utf8');
    expect(svg, pose).toMatch(new RegExp(`width="${sheet?.w ?? w}" height="${sheet?.h ?? h}"`));
    expect(svg, pose).not.toMatch(/<filter|<text|<image|<style/);
    expect(originX, pose).toBeGreaterThan(0);
    expect(originX, pose).toBeLessThan(w);
  }
});
