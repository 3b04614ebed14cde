import type * as Phaser from 'phaser';
import { type Leg, MAP } from '../narrative/road.ts';
import { LAYER_STEP } from './backdrop.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import { pixelRatio } from './game-config.ts';
import {
  type Laid,
  laidAt,
  msOf,
  type Point,
  partOf,
  type Thread,
  threadsOf,
} from './road-line.ts';
import type { SceneFile } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The way that was gone, as a thread from house to house; only the map has it. */
export interface Road {
  /** Lays it leg by leg, or all at once; resolves when it lies. */
  travel(legs: readonly Leg[], softly: boolean): Promise<void>;
  place(frame: Frame, lens: Lens): void;
  show(visible: boolean): void;
  destroy(): void;
}

/** The houses stand on the thread. */
const UNDER = 'places';

const LOOKS = {
  before: { casing: 5, line: 2.5, color: 0x9a3448, alpha: 0.85 },
  lately: { casing: 9, line: 5, color: 0xd83a2f, alpha: 1 },
  last: { casing: 13, line: 7.5, color: 0xffc23d, alpha: 1 },
} as const satisfies Record<Thread['age'], object>;
const DARK = 0x2b1c40;
const PAPER = 0xfff6e0;
/** Length of a dash and of the gap behind it, in design px. */
const DASH = 15;
/** CSS px a design px, below which lines are drawn heavier so that a telephone still shows them. */
const SMALL = 0.62;

/** @returns `undefined` for a scene that is no map. */
export function createRoad(
  file: SceneFile,
  firstVisible: boolean,
  { scene, glides }: Pick<Workshop, 'scene' | 'glides'>,
): Road | undefined {
  if (file.id !== MAP) return undefined;
  const ground = file.layers.findIndex(({ name }) => name.startsWith(UNDER));
  const depth = file.layers[ground]?.depth ?? 0.5;
  const pen = scene.add
    .graphics()
    .setDepth(ground * LAYER_STEP - 1)
    .setVisible(firstVisible);
  const tip = scene.add
    .graphics()
    .setDepth(file.layers.length * LAYER_STEP)
    .setVisible(firstVisible);
  let wanted: readonly Thread[] | undefined;
  let lies = 0;
  let weight = 1;

  const draw = () => {
    pen.clear();
    tip.clear();
    const laid = laidAt(wanted ?? [], lies);
    for (const { thread, share } of laid) {
      const end = thread.points.at(-1);
      if (share === 1 && end !== undefined) ring(pen, end, { age: thread.age, weight });
    }
    for (const each of laid) lay(pen, each, weight);
    const newest = laid.at(-1);
    if (newest !== undefined) head(tip, newest, weight);
  };

  return {
    travel(legs, softly) {
      const threads = threadsOf(file, legs);
      wanted = threads;
      return glides.run(softly ? msOf(threads) : 0, (done) => {
        // The map may have been left, or another road asked for, before this one lay.
        if (threads !== wanted) return;
        lies = done;
        draw();
      });
    },
    place(frame, lens) {
      const { x, y, w } = rectOnCanvas({ x: 0, y: 0, w: 1, h: 1 }, frame, { depth, lens });
      for (const graphics of [pen, tip]) graphics.setPosition(x, y).setScale(w);
      const heavier = Math.max(1, (SMALL * pixelRatio()) / w);
      // A push of the camera is no reason to draw everything again.
      if (Math.abs(heavier - weight) < 0.15) return;
      weight = heavier;
      draw();
    },
    show(visible) {
      pen.setVisible(visible);
      tip.setVisible(visible);
    },
    destroy() {
      wanted = undefined;
      pen.destroy();
      tip.destroy();
    },
  };
}

function lay(pen: Phaser.GameObjects.Graphics, { thread, share }: Laid, weight: number): void {
  const { casing, line, color, alpha } = LOOKS[thread.age];
  const points = partOf(thread.points, share);
  if (points.length < 2) return;
  const strokes = thread.by === 'flight' ? dashes(points) : [points];
  const shadow = thread.by === 'flight' ? 22 : 3;
  for (const stroke of strokes) {
    pen.lineStyle((line + 2) * weight, DARK, 0.22);
    pen.strokePoints(stroke.map(({ x, y }) => ({ x: x + shadow * 0.6, y: y + shadow })) as never);
  }
  for (const [width, tone] of [
    [casing, thread.age === 'last' ? DARK : PAPER],
    [line, color],
  ] as const) {
    pen.lineStyle(width * weight, tone, alpha);
    for (const stroke of strokes) pen.strokePoints(stroke as never);
  }
}

/** A halo round the foot of a house. */
function ring(
  pen: Phaser.GameObjects.Graphics,
  { x, y }: Point,
  { age, weight }: { readonly age: Thread['age']; readonly weight: number },
): void {
  const { line, color, alpha } = LOOKS[age];
  const wide = age === 'last' ? 126 : 108;
  pen.fillStyle(color, age === 'last' ? 0.4 : 0.16).fillEllipse(x, y, wide, wide * 0.38);
  pen
    .lineStyle(Math.max(2.5, line * 0.6) * weight, color, alpha)
    .strokeEllipse(x, y, wide, wide * 0.38);
}

/** Where she is on it: a dot on the ground, a small plane in the air; nothing once she is there. */
function head(tip: Phaser.GameObjects.Graphics, { thread, share }: Laid, weight: number): void {
  const points = partOf(thread.points, share);
  const [before, at] = [points.at(-2), points.at(-1)];
  if (at === undefined || share === 1) return;
  if (thread.by === 'street' || before === undefined) {
    tip.fillStyle(DARK, 1).fillCircle(at.x, at.y, 11 * weight);
    tip.fillStyle(LOOKS.last.color, 1).fillCircle(at.x, at.y, 7.5 * weight);
    return;
  }
  const angle = Math.atan2(at.y - before.y, at.x - before.x);
  const turned = ([x, y]: readonly [number, number]) => ({
    x: at.x + (x * Math.cos(angle) - y * Math.sin(angle)) * weight,
    y: at.y + (x * Math.sin(angle) + y * Math.cos(angle)) * weight,
  });
  tip.fillStyle(PAPER, 1).fillPoints(PLANE.map(turned) as never, true);
}

const PLANE = [
  ...([
    [34, 0],
    [22, -5],
    [6, -6],
    [-10, -34],
    [-20, -34],
    [-10, -5],
    [-26, -3],
    [-34, -14],
    [-40, -14],
    [-35, 0],
  ] as const),
  ...([
    [-40, 14],
    [-34, 14],
    [-26, 3],
    [-10, 5],
    [-20, 34],
    [-10, 34],
    [6, 6],
    [22, 5],
  ] as const),
] as const;

function dashes(points: readonly Point[]): readonly (readonly Point[])[] {
  const cut: Point[][] = [];
  let walked = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const at = (d: number) => ({
      x: a.x + ((b.x - a.x) * d) / length,
      y: a.y + ((b.y - a.y) * d) / length,
    });
    let from = -(walked % (2 * DASH));
    for (; from < length; from += 2 * DASH) {
      const [start, end] = [Math.max(0, from), Math.min(length, from + DASH)];
      if (end > start) cut.push([at(start), at(end)]);
    }
    walked += length;
  }
  return cut;
}
