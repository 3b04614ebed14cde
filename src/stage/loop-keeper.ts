import type * as Phaser from 'phaser';
import { isAwake, type Sleeper, type Stirring, sleeperAfter } from './sleeper.ts';

/** Lets the loop run while something moves, and draws single frames while it sleeps. */
export interface LoopKeeper {
  readonly sleeper: Sleeper;
  hear(stirring: Stirring): void;
  /** Draws one frame soon, whether awake or not. */
  frame(): void;
  /** Called once a frame: falls asleep when nothing moves any more. */
  check(): void;
  destroy(): void;
}

export function keepLoop(game: Phaser.Game, first: Sleeper): LoopKeeper {
  let sleeper = first;
  let asked = 0;
  let gone = false;

  const apply = () => {
    if (gone) return;
    const awake = isAwake(sleeper, performance.now());
    if (awake && !game.loop.running) game.loop.wake();
    if (!awake && game.loop.running) game.loop.sleep();
  };

  const keeper: LoopKeeper = {
    get sleeper() {
      return sleeper;
    },
    hear(stirring) {
      sleeper = sleeperAfter(sleeper, stirring);
      apply();
    },
    frame() {
      if (asked !== 0 || gone) return;
      asked = requestAnimationFrame(() => {
        asked = 0;
        // Not `loop.tick()`: under a frame limit it may find that too little time has passed.
        if (!gone && !sleeper.lost && !game.loop.running) game.step(performance.now(), 0);
      });
    },
    check: apply,
    destroy() {
      gone = true;
      cancelAnimationFrame(asked);
    },
  };
  return keeper;
}
