import type { Coming } from './scene-file.ts';

/** A layer on the way to its place, against how it will lie there. */
export interface Way {
  /** Times its own width and height. */
  readonly across: number;
  readonly down: number;
  /** Of its own height, downwards. */
  readonly dy: number;
  /** Radians. */
  readonly turn: number;
  /** 0…1. */
  readonly alpha: number;
}

export const LANDED: Way = { across: 1, down: 1, dy: 0, turn: 0, alpha: 1 };

/** @param t 0 away … 1 there. */
export function comingOf(comes: Coming, t: number): Way {
  if (t >= 1) return LANDED;
  switch (comes) {
    case 'fall': {
      // Down within the first half; then it lies there while the ink bites.
      const down = Math.min(1, t * 2);
      const size = 1 + 0.9 * (1 - down) * (1 - down);
      const press = t < 0.5 ? 0 : 0.06 * Math.sin((t - 0.5) * 2 * Math.PI);
      return {
        across: size - press,
        down: size - press,
        dy: -0.5 * (1 - down),
        turn: 0.2 * (1 - down),
        alpha: Math.min(1, t * 5),
      };
    }
    case 'slide':
      return { ...LANDED, dy: -0.35 * (1 - t), alpha: Math.min(1, t * 3) };
  }
}
