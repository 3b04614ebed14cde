import type { Station } from '../../../stage/scene-file.ts';
import type { DrawnMember } from '../kit/picture.ts';
import type { Shape } from '../kit/shapes.ts';
import { type Bather, bather, noonShadow } from './beach-body.ts';
import type { PoseName } from './beach-poses.ts';
import { sizeAt } from './beach-space.ts';

/** The step at which the girl screams, and where: everybody turns that way. */
export const HUSH = 3;
export const GIRL = { x: 716, y: 972 } as const;

/** Somebody's place on the sand, as large as that distance makes them. */
export function spot(x: number, y: number, more: Partial<Station> = {}): Station {
  return { x, y, scale: sizeAt(y), ...more };
}

/** The far are moved less by the eye than the near. */
export function depthAt(y: number): number {
  return Math.round((0.44 + (y - 560) * 0.00036) * 1000) / 1000;
}

type Person = Omit<Bather, 'pose'>;
type Extra = (pose: PoseName, index: number) => readonly Shape[];

/** One drawing for each pose; `extra` adds what the person wears or holds. */
export function drawings(
  who: Person,
  poses: readonly PoseName[],
  extra: Extra = () => [],
): Shape[][] {
  return poses.map((pose, index) => [
    noonShadow(0, 0, who.child ? 18 : 34, 1),
    bather({ ...who, pose }, {}),
    ...extra(pose, index),
  ]);
}

interface MemberOptions extends Partial<Omit<DrawnMember, 'drawings' | 'at'>> {
  readonly extra?: Extra;
  /** Does not look round when everybody does. */
  readonly deaf?: boolean;
}

/** Somebody on the sand. For the last step they stand where they were, and look at the girl. */
export function somebody(
  who: Person,
  poses: readonly PoseName[],
  at: readonly Station[],
  { extra, deaf = false, depth, ...rest }: MemberOptions = {},
): DrawnMember {
  return {
    drawings: drawings(who, poses, extra),
    at: deaf ? at : looking(at),
    depth: depth ?? depthAt(at[0]?.y ?? 0),
    ...rest,
  };
}

/** Three steps of their own, then the look. */
export function looking(at: readonly Station[]): Station[] {
  const last = at.at(-1);
  if (last === undefined) return [];
  const own = [0, 1, 2].map((step) => at[Math.min(step, at.length - 1)] ?? last);
  const stood = own[2] ?? last;
  return [...own, at[HUSH] ?? { ...stood, flip: stood.x > GIRL.x }];
}

/** Somebody who stays: drawn where the feet are. */
export function person(x: number, y: number, who: Bather, flip = false): Shape[] {
  const scale = sizeAt(y);
  return [noonShadow(x, y, who.child ? 18 : 34, scale), bather(who, { x, y, scale, flip })];
}
