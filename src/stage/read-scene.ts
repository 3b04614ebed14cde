import { fail, ok, type Result } from '../base/result.ts';
import type { FigureFile, SceneFile } from './scene-file.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Lets a scene file in: checks what would otherwise break far from here. Layers that are not whole
 * are left out, so that one slip does not cost the place.
 */
export function readScene(data: unknown): Result<SceneFile, string> {
  if (!isFields(data)) return fail('not an object');
  if (typeof data.id !== 'string') return fail('no id');
  if (!hasNumbers(data.size, 'w', 'h')) return fail('no size');
  if (!hasNumbers(data.focus, 'x', 'y', 'w', 'h')) return fail('no focus');
  if (!Array.isArray(data.layers)) return fail('no layers');
  const scene = {
    overscan: 0,
    palette: PLAIN_PALETTE,
    grade: PLAIN_GRADE,
    anchors: {},
    hotspots: {},
    weather: {},
    ...data,
    layers: data.layers.filter(isLayer),
  };
  return ok(scene as unknown as SceneFile);
}

export function readFigure(data: unknown): Result<FigureFile, string> {
  if (!isFields(data) || typeof data.id !== 'string') return fail('no id');
  const { poses } = data;
  if (!isFields(poses)) return fail('no poses');
  const whole = Object.values(poses).every(
    (pose) => isFields(pose) && typeof pose.file === 'string' && hasNumbers(pose, 'w', 'h'),
  );
  return whole ? ok(data as unknown as FigureFile) : fail('a pose without file or size');
}

const PLAIN_PALETTE = { sky: '#1a2233', dark: '#0b0f18', accent: '#e0a84f' };
const PLAIN_GRADE = {
  gain: [1, 1, 1],
  lift: [0, 0, 0],
  saturation: 1,
  grain: 0.05,
  vignette: 0.3,
};

function isLayer(data: unknown): boolean {
  return (
    isFields(data) &&
    typeof data.name === 'string' &&
    typeof data.file === 'string' &&
    typeof data.depth === 'number' &&
    hasNumbers(data.box, 'x', 'y', 'w', 'h')
  );
}

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function hasNumbers(data: unknown, ...keys: readonly string[]): boolean {
  return isFields(data) && keys.every((key) => Number.isFinite(data[key]));
}
