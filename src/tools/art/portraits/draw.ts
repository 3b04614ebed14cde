import { dice } from '../kit/dice.ts';
import { clipped, face, fill, group, place, type Shape } from '../kit/shapes.ts';
import { svgText } from '../output/svg-text.ts';
import { beard, moustache } from './beard.ts';
import { clothes } from './clothes.ts';
import { brows, eyes } from './eyes.ts';
import { type Face, faceOf } from './face.ts';
import { glasses } from './glasses.ts';
import { hair } from './hair.ts';
import { jewels } from './jewels.ts';
import { lifeMarks } from './marks.ts';
import { mouth } from './mouth.ts';
import { nose } from './nose.ts';
import { HIGH, stamp, trim, WIDE, wall } from './photo.ts';
import { ears, neck, skinPlanes } from './planes.ts';
import type { PortraitSpec } from './spec.ts';
import { grey } from './tones.ts';

const EYE_LINE = 170;
/** Heads fill the print, as the rules of the counter ask. */
const CLOSE = 1.16;
const VIEW = { x: 0, y: 0, w: WIDE, h: HIGH };

function figure(face: Face): Shape {
  const locks = hair(face);
  const { roll } = face.spec.pose;
  const tip = (...shapes: readonly Shape[]): Shape =>
    roll === 0
      ? group(...shapes)
      : place({ y: 110 }, place({ turn: roll }, place({ y: -110 }, ...shapes)));
  // Under light hair a dark cast would look like the rim of a hood.
  const castTone = face.spec.hair.tone > 0.55 ? face.skin.half : face.skin.dark;
  const hairShade: Shape[] = locks.edge
    ? [clipped(face.outline, place({ x: face.s * 5, y: 7 }, fill(locks.edge, castTone)))]
    : [];
  return group(
    tip(...locks.back),
    neck(face),
    clothes(face),
    tip(
      ...ears(face),
      ...skinPlanes(face),
      ...hairShade,
      ...lifeMarks(face),
      ...nose(face),
      ...beard(face),
      ...mouth(face),
      ...moustache(face),
      ...eyes(face),
      ...brows(face),
      ...locks.front,
      ...glasses(face),
      ...jewels(face),
    ),
  );
}

function posed(spec: PortraitSpec, ...shapes: readonly Shape[]): Shape {
  const { dx, dy, zoom, tilt } = spec.photo;
  return place({ x: 150 + dx, y: EYE_LINE + dy, turn: tilt, scale: zoom * CLOSE }, ...shapes);
}

/** The person alone in one black: what is left to be known by. */
export function silhouetteSvg(spec: PortraitSpec): string {
  const svg = svgText([posed(spec, figure(faceOf(spec)))], VIEW);
  return svg.replace(/"#[0-9a-f]{6}"/g, '"#000000"').replace(/ opacity="[^"]*"/g, '');
}

/** The whole photograph in grey, before any ink. */
export function portraitSvg(spec: PortraitSpec): string {
  const { photo } = spec;
  const face = faceOf(spec);
  const person = figure(face);
  const slip = dice(Number(spec.id.slice(1)) * 31).range(-1, 1);
  const cast = photo.cast
    ? [place({ x: photo.cast[0], y: photo.cast[1] }, shadowOf(person, grey(photo.wallTone * 0.62)))]
    : [];
  return svgText(
    [
      place({ x: 150, y: 195, turn: photo.tilt }, place({ x: -150, y: -195 }, ...wall(photo))),
      posed(spec, ...cast, person),
      ...trim(photo),
      ...stamp(photo, slip),
    ],
    VIEW,
  );
}

/** A shape with all its parts in one tone: its shadow on the wall. */
function shadowOf(shape: Shape, tone: string): Shape {
  if (shape.kind === 'group') {
    const { opacity: _, ...rest } = shape;
    return { ...rest, children: shape.children.map((child) => shadowOf(child, tone)) };
  }
  if (shape.kind === 'face')
    return face((mood) => shape.draw(mood).map((each) => shadowOf(each, tone)));
  const { opacity: _, ...rest } = shape;
  return {
    ...rest,
    ...(shape.fill ? { fill: tone } : {}),
    ...(shape.stroke ? { stroke: tone } : {}),
  };
}
