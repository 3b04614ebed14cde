import type { Face } from '../../../narrative/tags.ts';
import { type FaceCells, type FigurePose, LOOKS, type Rect } from '../../../stage/scene-file.ts';
import type { Mood } from '../kit/moods.ts';
import type { Faces } from '../kit/picture.ts';
import type { FaceShape, PathShape, Shape } from '../kit/shapes.ts';
import { inkBox } from './measure.ts';
import { svgFile } from './svg-text.ts';

/** Room around the features, so that a cell never cuts one; and around a cell, for soft edges. */
const ROOM = 2;
const HEM = 2;

type Sheet = Omit<FigurePose, 'file'> & { readonly svg: string };

/** One file for a pose: the drawing, and beside it its face in every mood with every look. */
export function figureSheet(shapes: readonly Shape[], faces: Faces): Sheet {
  const body = inkBox(shapes);
  const pose = { w: body.w, h: body.h, originX: -body.x, originY: -body.y };
  const moods = Object.entries(faces) as [Face, Mood][];
  const spot = faceBox(shapes, Object.values(faces));
  if (spot === undefined) return { ...pose, svg: svgFile(body, ({ draw }) => draw(shapes)) };
  const step = { x: spot.w + 2 * HEM, y: spot.h + 2 * HEM };
  const cells: FaceCells = {
    at: { ...spot, x: spot.x - body.x, y: spot.y - body.y },
    faces: moods.map(([name]) => name),
    x: body.w + HEM + HEM,
    y: HEM,
    dx: step.x,
    dy: step.y,
  };
  const sheet = {
    w: body.w + HEM + step.x * LOOKS.length,
    h: Math.max(body.h, step.y * moods.length),
  };
  const parts = around(shapes, spot);
  const svg = svgFile({ x: body.x, y: body.y, ...sheet }, ({ draw, keep }) => {
    const hem = { x: spot.x - HEM, y: spot.y - HEM, w: step.x, h: step.y };
    keep(
      'cell',
      `<clipPath id="cell"><path d="M${hem.x},${hem.y}h${hem.w}v${hem.h}h${-hem.w}z"/></clipPath>`,
    );
    parts.forEach((part, i) => {
      if (part.kind === 'still') keep(`s${i}`, `<g id="s${i}">${draw(part.shapes)}</g>`);
    });
    const cell = (mood: Mood) =>
      parts
        .map((part, i) =>
          part.kind === 'still' ? `<use href="#s${i}"/>` : draw(inMood(part.shapes, mood)),
        )
        .join('');
    const rows = moods.map(([, mood], row) =>
      LOOKS.map((look, column) => {
        const x = cells.x + column * step.x - cells.at.x;
        const y = cells.y + row * step.y - cells.at.y;
        const eyes = look === 'open' ? 'ahead' : look;
        return `<g transform="translate(${x} ${y})" clip-path="url(#cell)">${cell({ ...mood, look: eyes })}</g>`;
      }).join(''),
    );
    return draw(shapes) + rows.join('');
  });
  return { ...pose, sheet, face: cells, svg };
}

type Leaf = PathShape | FaceShape;

/** The same drawing with some of its leaves alone, counted in the order in which they are painted. */
function leavesOf(shapes: readonly Shape[], keep: (leaf: Leaf, index: number) => boolean): Shape[] {
  let index = -1;
  const pick = (list: readonly Shape[]): Shape[] =>
    list.flatMap((shape): Shape[] => {
      if (shape.kind !== 'group') {
        index += 1;
        return keep(shape, index) ? [shape] : [];
      }
      const children = pick(shape.children);
      return children.length === 0 ? [] : [{ ...shape, children }];
    });
  return pick(shapes);
}

/** Every face of the drawing as a mood has it. */
function inMood(shapes: readonly Shape[], mood: Mood): Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.kind === 'face') return shape.draw(mood);
    if (shape.kind === 'path') return [shape];
    return [{ ...shape, children: inMood(shape.children, mood) }];
  });
}

/** What the features need in all their moods; `undefined` where no face is seen, or none changes. */
function faceBox(shapes: readonly Shape[], moods: readonly Mood[]): Rect | undefined {
  const features = leavesOf(shapes, ({ kind }) => kind === 'face');
  if (features.length === 0 || moods.length < 2) return undefined;
  const all = moods.flatMap((mood) =>
    LOOKS.flatMap((look) => inMood(features, { ...mood, look: look === 'open' ? 'ahead' : look })),
  );
  const { x, y, w, h } = inkBox(all);
  return { x: x - ROOM, y: y - ROOM, w: w + 2 * ROOM, h: h + 2 * ROOM };
}

type Part = { readonly kind: 'still' | 'face'; readonly shapes: readonly Shape[] };

/** What of the drawing comes into the face's box, back to front, the features apart from the rest. */
function around(shapes: readonly Shape[], box: Rect): Part[] {
  const kinds: Part['kind'][] = [];
  const near = new Set<number>();
  leavesOf(shapes, (leaf, index) => {
    kinds[index] = leaf.kind === 'face' ? 'face' : 'still';
    return false;
  });
  kinds.forEach((kind, index) => {
    if (
      kind === 'face' ||
      meets(
        leavesOf(shapes, (_, at) => at === index),
        box,
      )
    )
      near.add(index);
  });
  const parts: { kind: Part['kind']; from: number; to: number }[] = [];
  kinds.forEach((kind, index) => {
    if (!near.has(index)) return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.to = index;
    else parts.push({ kind, from: index, to: index });
  });
  return parts.map(({ kind, from, to }) => ({
    kind,
    shapes: leavesOf(shapes, (_, at) => near.has(at) && at >= from && at <= to),
  }));
}

function meets(shapes: readonly Shape[], box: Rect): boolean {
  const ink = inkBox(shapes);
  return (
    ink.x < box.x + box.w + HEM &&
    box.x - HEM < ink.x + ink.w &&
    ink.y < box.y + box.h + HEM &&
    box.y - HEM < ink.y + ink.h
  );
}
