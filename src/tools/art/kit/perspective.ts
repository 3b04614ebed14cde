import { type Box, lerp, type Point } from './numbers.ts';
import { polygon } from './paths.ts';

/** A box-shaped room seen straight on: everything is the back wall, blown up from one point. */
export type Room = {
  /**
   * A point of the room. `u`, `v`: 0 to 1 across and down the back wall; `near`: 1 at the back
   * wall, larger towards the eye (the size of things grows by the same factor).
   */
  readonly at: (u: number, v: number, near: number) => Point;
  /** A floor tile or beam: a patch level with `v` between two depths. */
  readonly flat: (v: number, u0: number, u1: number, near0: number, near1: number) => string;
  /** A patch of a side wall (or of anything that runs away from the eye) at `u`. */
  readonly side: (u: number, v0: number, v1: number, near0: number, near1: number) => string;
  /** Shifts a point of the back-wall plane, in design px, towards the eye. */
  readonly pull: (x: number, y: number, near: number) => Point;
};

export function onePointRoom(eye: Point, back: Box): Room {
  const pull = (x: number, y: number, near: number): Point => [
    eye[0] + (x - eye[0]) * near,
    eye[1] + (y - eye[1]) * near,
  ];
  const at = (u: number, v: number, near: number): Point =>
    pull(back.x + u * back.w, back.y + v * back.h, near);
  return {
    at,
    pull,
    flat: (v, u0, u1, near0, near1) =>
      polygon([at(u0, v, near0), at(u1, v, near0), at(u1, v, near1), at(u0, v, near1)]),
    side: (u, v0, v1, near0, near1) =>
      polygon([at(u, v0, near0), at(u, v0, near1), at(u, v1, near1), at(u, v1, near0)]),
  };
}

/** Depths at equal true distances from each other, from `far` to `near`, both included. */
export function evenDepths(far: number, near: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => 1 / lerp(1 / far, 1 / near, i / steps));
}
