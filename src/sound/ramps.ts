/** A place between 0 and 1 that walks to its goal. */
export interface Ramp {
  readonly place: number;
  /** Walks to `goal`; `ms` is the time for the whole way, so a ramp half-way up is sooner down. */
  walk(goal: number, ms: number): void;
  /** @returns true while it still walks. */
  step(elapsedMs: number): boolean;
}

export function ramp(from: number): Ramp {
  let place = from;
  let goal = from;
  let speed = 0;
  return {
    get place() {
      return place;
    },
    walk(to, ms) {
      goal = to;
      speed = 1 / Math.max(1, ms);
    },
    step(elapsedMs) {
      const left = goal - place;
      const stride = speed * elapsedMs;
      place = Math.abs(left) <= stride ? goal : place + Math.sign(left) * stride;
      return place !== goal;
    },
  };
}
