import { equalPower } from './loudness.ts';
import type { SoundEntry } from './manifest.ts';
import { untilBar } from './plan.ts';
import { type Ramp, ramp } from './ramps.ts';
import type { Voice } from './voice.ts';

interface LayerDeps {
  readonly open: (entry: SoundEntry, events: LayerEvents) => Voice;
  readonly entryOf: (id: string) => SoundEntry | undefined;
  readonly onFailure: (id: string, cause: unknown) => void;
  /** Something is to move: the clock must run. */
  readonly wake: () => void;
}

export interface LayerEvents {
  /** It is here, and sounds when it is played. */
  readonly onReady: () => void;
  readonly onSounding: () => void;
  readonly onFailure: (cause: unknown) => void;
}

/** One of the two layers that go on: at most one sound that comes and one that goes. */
export interface SoundLayer {
  /** @param onBar it begins with the next bar of what goes. */
  fadeIn(id: string, ms: number, onBar?: boolean): void;
  fadeOut(id: string, ms: number): void;
  /** Moves the fades on. @returns true while something still moves. */
  step(elapsedMs: number, gain: number): boolean;
  close(): void;
}

interface Sounding {
  readonly id: string;
  readonly entry: SoundEntry;
  readonly voice: Voice;
  readonly fade: Ramp;
  sounds: boolean;
  ready: boolean;
  /** Not played yet: it waits for a bar of what goes. */
  waits: boolean;
  /** Seconds to that bar, when it was last asked. */
  left: number;
  fadeInMs: number;
}

/** A sound that goes does not wait longer than this, in milliseconds, for the one that comes. */
const PATIENCE = 4000;
/** A bar that is nearer than this, in seconds, is now: a step of the clock. */
const NOW = 0.025;

export function openLayer(deps: LayerDeps): SoundLayer {
  let coming: Sounding | undefined;
  let going: Sounding | undefined;
  let goingMs = 0;
  let waited: number | undefined;

  const letGo = () => {
    if (waited === undefined) return;
    waited = undefined;
    going?.fade.walk(0, goingMs);
    deps.wake();
  };

  const close = (sounding: Sounding | undefined) => sounding?.voice.close();

  /** Begins what waits, where its bar has come or there is none to wait for. */
  const begin = () => {
    if (!coming?.waits || !coming.ready) return;
    const at = going?.voice.position();
    if (going !== undefined && at !== undefined) {
      const left = untilBar(going.entry, at);
      // A clock that was held up, in a hidden tab, may step over a bar: late is better than a bar later.
      const missed = left > coming.left;
      coming.left = left;
      if (left > NOW && !missed) return;
    }
    coming.waits = false;
    coming.voice.play();
  };

  function open(id: string, ms: number, onBar: boolean): void {
    const entry = deps.entryOf(id);
    if (entry === undefined) return;
    const voice = deps.open(entry, {
      onReady() {
        made.ready = true;
        deps.wake();
      },
      onSounding() {
        made.sounds = true;
        if (coming === made) {
          made.fade.walk(1, made.fadeInMs);
          letGo();
        }
        deps.wake();
      },
      onFailure(cause) {
        if (coming === made) coming = undefined;
        if (going === made) going = undefined;
        letGo();
        deps.onFailure(id, cause);
      },
    });
    const made: Sounding = {
      id,
      entry,
      voice,
      fade: ramp(0),
      sounds: false,
      ready: false,
      waits: onBar,
      left: Number.POSITIVE_INFINITY,
      fadeInMs: ms,
    };
    coming = made;
    voice.setGain(0);
    if (!onBar) voice.play();
  }

  return {
    fadeIn(id, ms, onBar = false) {
      if (going?.id === id) {
        // The reader has turned back in the middle of a fade: the same sound comes up again.
        close(coming);
        [coming, going] = [going, undefined];
        waited = undefined;
        coming.fadeInMs = ms;
        if (coming.sounds) coming.fade.walk(1, ms);
      } else open(id, ms, onBar && going !== undefined);
      // What goes stays until what comes can be heard, so that a slow line makes no hole.
      if (going && coming && !coming.sounds) waited = 0;
      else if (going) going.fade.walk(0, goingMs);
      deps.wake();
    },
    fadeOut(id, ms) {
      if (coming?.id !== id) return;
      goingMs = ms;
      waited = undefined;
      if (going && going.fade.place > coming.fade.place) {
        // Three in a row: the one that was hardly heard yet makes room, at once.
        close(coming);
      } else {
        close(going);
        going = coming;
      }
      coming = undefined;
      going.fade.walk(0, ms);
      deps.wake();
    },
    step(elapsedMs, gain) {
      if (waited !== undefined) {
        // The bar comes soon; the line may not.
        if (!(coming?.waits && coming.ready)) waited += elapsedMs;
        if (waited > PATIENCE) letGo();
      }
      begin();
      let moves = waited !== undefined;
      if (coming) {
        moves = coming.fade.step(elapsedMs) || moves;
        coming.voice.setGain(gain * coming.entry.gain * equalPower(coming.fade.place));
      }
      if (going) {
        if (waited === undefined) going.fade.step(elapsedMs);
        going.voice.setGain(gain * going.entry.gain * equalPower(going.fade.place));
        if (going.fade.place === 0) {
          close(going);
          going = undefined;
        } else moves = true;
      }
      return moves;
    },
    close() {
      close(coming);
      close(going);
      coming = undefined;
      going = undefined;
      waited = undefined;
    },
  };
}
