import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test, vi } from 'vitest';
import { FACES } from '../../../src/narrative/tags.ts';
import { cellOf } from '../../../src/stage/face-cells.ts';
import {
  type FigureFile,
  type FigurePose,
  LOOKS,
  type Rect,
} from '../../../src/stage/scene-file.ts';

// A sheet of faces is much to draw for a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000 });

const FIGURES = 'assets/figures';

/** Everybody of the novel who has a face. */
const CAST = [
  ...['ines', 'ku', 'echegaray', 'iturbe', 'thorsby', 'okonjo', 'zarechnev', 'medyntsev'],
  ...['polyntseva', 'tverdokhlebin', 'renteria', 'renata', 'aurelio', 'abril', 'darya'],
  ...['socorro', 'leguerrec', 'zuniga'],
];

function figureFile(id: string): FigureFile {
  return JSON.parse(readFileSync(join(FIGURES, id, 'figure.json'), 'utf8')) as FigureFile;
}

interface Drawn {
  readonly width: number;
  readonly pixels: Uint8Array;
}

const SCALE = 2;

const sheets = new Map<string, Drawn>();

/** The whole file of a pose, drawn once for all tests. */
function drawn(id: string, { file }: FigurePose): Drawn {
  const key = join(FIGURES, id, file);
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const options = { fitTo: { mode: 'zoom', value: SCALE } } as const;
  const { width, pixels } = new Resvg(readFileSync(key, 'utf8'), options).render();
  sheets.set(key, { width, pixels });
  return { width, pixels };
}

/** A part of it, in px of the drawing. */
function cut({ width, pixels }: Drawn, { x, y, w, h }: Rect): Drawn {
  const px = (length: number) => Math.round(length * SCALE);
  const out = new Uint8Array(px(w) * px(h) * 4);
  for (let row = 0; row < px(h); row += 1) {
    const from = ((px(y) + row) * width + px(x)) * 4;
    out.set(pixels.subarray(from, from + px(w) * 4), row * px(w) * 4);
  }
  return { width: px(w), pixels: out };
}

/** How many pixels of two drawings of one size differ. */
function difference(a: Drawn, b: Drawn): number {
  let count = 0;
  for (let i = 0; i < a.pixels.length; i += 4) {
    const far = [0, 1, 2].some(
      (c) => Math.abs((a.pixels[i + c] ?? 0) - (b.pixels[i + c] ?? 0)) > 24,
    );
    if (far) count += 1;
  }
  return count;
}

test('the whole cast is drawn, and the child of the queue is not', () => {
  const drawn = readdirSync(FIGURES);
  expect(CAST.filter((id) => !drawn.includes(id))).toEqual([]);
  expect(CAST).toHaveLength(18);
  expect(drawn).not.toContain('misha');
  expect(drawn).not.toContain('otradnev');
});

test.each(CAST)('%s has the three faces of a ladder, and each looks different', (id) => {
  const faced = Object.values(figureFile(id).poses).filter(({ face }) => face !== undefined);
  expect(faced.length).toBeGreaterThan(0);
  for (const pose of faced) {
    const { face } = pose;
    if (face === undefined) continue;
    expect(face.faces.slice(0, 3)).toEqual(FACES.slice(0, 3));
    const sheet = drawn(id, pose);
    const cells = face.faces.map((name) => cut(sheet, cellOf(face, name, 'open')));
    for (const [i, one] of cells.entries()) {
      for (const other of cells.slice(i + 1)) {
        expect(difference(one, other), `${id} ${pose.file}`).toBeGreaterThan(4);
      }
    }
  }
});

test.each(CAST)('the even face of %s is the one that the drawing has, to the pixel', (id) => {
  for (const pose of Object.values(figureFile(id).poses)) {
    if (pose.face === undefined) continue;
    const sheet = drawn(id, pose);
    const cell = cut(sheet, cellOf(pose.face, 'even', 'open'));
    expect(difference(cell, cut(sheet, pose.face.at)), pose.file).toBeLessThan(12);
  }
});

test.each(CAST)('%s can shut the eyes and look away in a pose at least', (id) => {
  const moves = Object.values(figureFile(id).poses).some((pose) => {
    const { face } = pose;
    if (face === undefined) return false;
    const sheet = drawn(id, pose);
    const looks = LOOKS.map((look) => cut(sheet, cellOf(face, 'even', look)));
    const [open, shut, away] = looks;
    if (open === undefined || shut === undefined || away === undefined) return false;
    return difference(open, shut) > 6 && difference(open, away) > 3;
  });
  expect(moves).toBe(true);
});

test.each(CAST)('all poses of %s with all faces keep within 20 KB', (id) => {
  const folder = join(FIGURES, id);
  const bytes = readdirSync(folder).map(
    (file) => brotliCompressSync(readFileSync(join(folder, file))).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20 * 1024);
});

const SIDE = 64;
/** Px of the drawing in one cell of the grid: everybody at the size at which they stand together. */
const CELL = 470 / SIDE;

/** The outline alone: a grid of what is covered, feet at the bottom, the middle in the middle. */
function silhouette(id: string): boolean[] {
  const { poses } = figureFile(id);
  const pose = poses.standing ?? Object.values(poses)[0];
  if (pose === undefined) throw new Error(`${id} has no pose`);
  const { width, pixels } = drawn(id, pose);
  return Array.from({ length: SIDE * SIDE }, (_, i) => {
    const x = ((i % SIDE) - SIDE / 2) * CELL + pose.w / 2;
    const y = (Math.floor(i / SIDE) - SIDE) * CELL + pose.h;
    if (x < 0 || x >= pose.w || y < 0 || y >= pose.h) return false;
    const at = Math.floor(y * SCALE) * width + Math.floor(x * SCALE);
    return (pixels[at * 4 + 3] ?? 0) > 128;
  });
}

/** Shared ground of two outlines, 0…1, at the shift and the side that flatter them most. */
function overlap(a: readonly boolean[], b: readonly boolean[]): number {
  let most = 0;
  for (const flip of [false, true]) {
    for (let shift = -8; shift <= 8; shift += 1) {
      let both = 0;
      let either = 0;
      for (let y = 0; y < SIDE; y += 1) {
        for (let x = 0; x < SIDE; x += 1) {
          const from = (flip ? SIDE - 1 - x : x) + shift;
          const one = a[y * SIDE + x] === true;
          const other = from >= 0 && from < SIDE && b[y * SIDE + from] === true;
          if (one && other) both += 1;
          if (one || other) either += 1;
        }
      }
      most = Math.max(most, both / either);
    }
  }
  return most;
}

test('everybody is known by the outline alone', () => {
  const outlines = CAST.map((id) => ({ id, outline: silhouette(id) }));
  const alike = outlines.flatMap(({ id, outline }, i) =>
    outlines.slice(i + 1).flatMap((other) => {
      const shared = overlap(outline, other.outline);
      return shared > 0.85 ? [`${id} and ${other.id}: ${shared.toFixed(2)}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});

test('whoever passes in grey has no face to be known by', () => {
  const { poses, strength = 1 } = figureFile('passer');
  expect(strength).toBeLessThan(1);
  expect(Object.values(poses).filter(({ face }) => face !== undefined)).toEqual([]);
  expect(existsSync(join(FIGURES, 'passer'))).toBe(true);
});
