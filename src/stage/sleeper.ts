/** After the last choice, the air of a place moves for so long, then everything settles. */
export const STIR_MS = 20_000;
/** How long the settling takes. */
export const SETTLE_MS = 1_500;

/** All that decides whether the loop runs. */
export interface Sleeper {
  /** The page cannot be seen. */
  readonly hidden: boolean;
  /** The reader wants motion. */
  readonly motion: boolean;
  /** The graphics context is gone. */
  readonly lost: boolean;
  /** Transitions and typing under way. */
  readonly busy: number;
  /** When something last happened, in ms of the same clock as `now`. */
  readonly stirredAt: number;
}

export type Stirring =
  | { readonly kind: 'stir'; readonly now: number }
  | { readonly kind: 'hidden'; readonly is: boolean }
  | { readonly kind: 'motion'; readonly on: boolean; readonly now: number }
  | { readonly kind: 'lost'; readonly is: boolean }
  | { readonly kind: 'busy'; readonly count: number };

export function newSleeper(motion: boolean, now: number): Sleeper {
  return { hidden: false, motion, lost: false, busy: 0, stirredAt: now };
}

export function sleeperAfter(sleeper: Sleeper, stirring: Stirring): Sleeper {
  switch (stirring.kind) {
    case 'stir':
      return { ...sleeper, stirredAt: stirring.now };
    case 'hidden':
      return { ...sleeper, hidden: stirring.is };
    case 'motion':
      if (stirring.on === sleeper.motion) return sleeper;
      return { ...sleeper, motion: stirring.on, stirredAt: stirring.now };
    case 'lost':
      return { ...sleeper, lost: stirring.is };
    case 'busy':
      return { ...sleeper, busy: stirring.count };
  }
}

export function isAwake(sleeper: Sleeper, now: number): boolean {
  if (sleeper.hidden || !sleeper.motion || sleeper.lost) return false;
  return sleeper.busy > 0 || now - sleeper.stirredAt < STIR_MS + SETTLE_MS;
}

/** Whether transitions must be brought to their end at once, because nobody will draw them. */
export function mustFinish(sleeper: Sleeper): boolean {
  return sleeper.hidden || !sleeper.motion || sleeper.lost;
}

/** Pace of rain, steam, flicker and drift: 1, then down to 0 while everything settles. */
export function paceAt(sleeper: Sleeper, now: number): number {
  if (mustFinish(sleeper)) return 0;
  const rest = (STIR_MS + SETTLE_MS - (now - sleeper.stirredAt)) / SETTLE_MS;
  const clamped = Math.min(1, Math.max(0, rest));
  return clamped * clamped * (3 - 2 * clamped);
}
