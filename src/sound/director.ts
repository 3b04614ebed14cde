import { openEffects } from './effects.ts';
import { openLayer } from './layer.ts';
import { busGain, duckGain, type Volumes } from './loudness.ts';
import { entryOf, type SoundManifest } from './manifest.ts';
import { type Air, type Layer, type Move, planSound, SILENCE } from './plan.ts';
import { ramp } from './ramps.ts';
import { openVoice, prepareSound, resumeSound } from './voice.ts';

/** Something that could not be heard. The story goes on without it. */
export interface SoundProblem {
  readonly id: string;
  /** `missing`: no such sound in the manifest. `failed`: it could not be fetched or decoded. */
  readonly kind: 'missing' | 'failed';
  readonly cause: unknown;
}

export interface SoundDeps {
  readonly manifest: SoundManifest;
  /** Address of a file of the manifest. */
  readonly urlOf: (file: string) => string;
  readonly volumes: Volumes;
  readonly muted?: boolean;
  readonly onProblem?: (problem: SoundProblem) => void;
}

export interface SoundDirector {
  /** The reader has asked for sound; until then nothing is fetched. Best called in the gesture. */
  enable(): void;
  /** Silence, and the memory back. What stands is remembered for the next `enable`. */
  disable(): void;
  /** What stands now, and the effects of the turn. `instant` for loading, rewinding, language. */
  show(air: Air, how: { readonly effects: readonly string[]; readonly instant: boolean }): void;
  /** A sound of the interface: its own volume, and nothing gives way to it. */
  touch(id: string): void;
  setVolumes(volumes: Volumes): void;
  setMuted(muted: boolean): void;
  destroy(): void;
}

/** Milliseconds between two steps of a fade; finer than the ear's grain for loudness. */
const TICK = 25;
const DUCK_MS = { down: 120, up: 900 } as const;
const MUTE_MS = 180;

export function openSound(deps: SoundDeps): SoundDirector {
  const { manifest, urlOf } = deps;
  let enabled = false;
  let volumes = deps.volumes;
  let wanted: Air = SILENCE;
  let clock: ReturnType<typeof setInterval> | undefined;
  const duck = ramp(0);
  const open = ramp(deps.muted ? 0 : 1);
  const report = (id: string, kind: SoundProblem['kind'], cause?: unknown) =>
    deps.onProblem?.({ id, kind, cause });

  const layerOf = (layer: Layer) =>
    openLayer({
      entryOf: (id) => entryOf(manifest, id, layer),
      open: (entry, events) =>
        openVoice({ entry, gain: 0, urlOf, ...events, onEnd: () => undefined }),
      onFailure: (id, cause) => report(id, 'failed', cause),
      wake: () => wake(),
    });
  const layers = { music: layerOf('music'), ambience: layerOf('ambience') };
  const effects = openEffects({
    entryOf: (id) => entryOf(manifest, id, 'effect'),
    open: (entry, gain, events) => openVoice({ entry, gain, urlOf, ...events }),
    gainOf: (bus) => busGain(volumes, bus) * open.place,
    onFailure: (id, cause) => report(id, 'failed', cause),
    onBusy: (busy) => {
      duck.walk(busy ? 1 : 0, busy ? DUCK_MS.down : DUCK_MS.up);
      wake();
    },
  });

  function step(elapsedMs: number): void {
    let moves = duck.step(elapsedMs);
    moves = open.step(elapsedMs) || moves;
    for (const name of ['music', 'ambience'] as const) {
      const gain = busGain(volumes, name) * duckGain(name, duck.place) * open.place;
      moves = layers[name].step(elapsedMs, gain) || moves;
    }
    effects.refresh();
    if (!moves) sleep();
  }

  function wake(): void {
    if (clock !== undefined || !enabled) return;
    let last = performance.now();
    clock = setInterval(() => {
      const now = performance.now();
      step(now - last);
      last = now;
    }, TICK);
  }

  function sleep(): void {
    clearInterval(clock);
    clock = undefined;
  }

  function perform(moves: readonly Move[]): void {
    for (const move of moves) {
      switch (move.kind) {
        case 'fadeOut':
          layers[move.layer].fadeOut(move.id, move.ms);
          break;
        case 'fadeIn':
          layers[move.layer].fadeIn(move.id, move.ms, move.onBar);
          break;
        case 'play':
          effects.play(move.id, { bus: 'effects', afterMs: move.afterMs });
          break;
        default:
          report(move.id, 'missing');
      }
    }
  }

  const resume = () => {
    if (enabled) resumeSound();
  };
  const gestures = ['pointerdown', 'keydown', 'visibilitychange'] as const;
  for (const gesture of gestures) document.addEventListener(gesture, resume, { passive: true });

  function disable(): void {
    enabled = false;
    sleep();
    effects.close();
    for (const layer of Object.values(layers)) layer.close();
  }

  return {
    enable() {
      if (enabled) return;
      enabled = true;
      prepareSound();
      resumeSound();
      perform(planSound({ from: SILENCE, to: wanted, effects: [], instant: false }, manifest));
    },
    disable,
    show(air, { effects: wantedEffects, instant }) {
      const change = { from: wanted, to: air, effects: wantedEffects, instant };
      wanted = air;
      if (enabled) perform(planSound(change, manifest));
    },
    touch(id) {
      if (enabled) effects.play(id, { bus: 'interface', afterMs: 0 });
    },
    setVolumes(next) {
      volumes = next;
      wake();
    },
    setMuted(muted) {
      open.walk(muted ? 0 : 1, MUTE_MS);
      wake();
    },
    destroy() {
      disable();
      for (const gesture of gestures) document.removeEventListener(gesture, resume);
    },
  };
}
