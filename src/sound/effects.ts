import type { VolumeBus } from './loudness.ts';
import type { SoundEntry } from './manifest.ts';
import type { Voice } from './voice.ts';

interface EffectEvents {
  readonly onSounding: () => void;
  readonly onEnd: () => void;
  readonly onFailure: (cause: unknown) => void;
}

interface EffectDeps {
  readonly entryOf: (id: string) => SoundEntry | undefined;
  readonly open: (entry: SoundEntry, gain: number, events: EffectEvents) => Voice;
  readonly gainOf: (bus: VolumeBus) => number;
  readonly onFailure: (id: string, cause: unknown) => void;
  /** The first effect that the rest gives way to has begun, or the last one is over. */
  readonly onBusy: (busy: boolean) => void;
}

export interface Effects {
  play(id: string, how: { readonly bus: VolumeBus; readonly afterMs: number }): void;
  /** Sets gains anew: a slider has moved. */
  refresh(): void;
  close(): void;
}

interface Kept {
  readonly entry: SoundEntry;
  readonly voice: Voice;
  bus: VolumeBus;
  /** How many of it sound now. */
  sounding: number;
}

/** Effects are short and come again: once fetched they are kept until sound is turned off. */
export function openEffects(deps: EffectDeps): Effects {
  const kept = new Map<string, Kept>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let busy = false;

  const tellBusy = () => {
    const now = [...kept.values()].some((each) => each.bus === 'effects' && each.sounding > 0);
    if (now !== busy) deps.onBusy(now);
    busy = now;
  };

  function keep(id: string, bus: VolumeBus): Kept | undefined {
    const known = kept.get(id);
    if (known) return known;
    const entry = deps.entryOf(id);
    if (!entry) return undefined;
    const voice = deps.open(entry, deps.gainOf(bus) * entry.gain, {
      onSounding() {
        made.sounding++;
        tellBusy();
      },
      onEnd() {
        made.sounding = Math.max(0, made.sounding - 1);
        tellBusy();
      },
      onFailure(cause) {
        kept.delete(id);
        tellBusy();
        deps.onFailure(id, cause);
      },
    });
    const made: Kept = { entry, voice, bus, sounding: 0 };
    kept.set(id, made);
    return made;
  }

  function start(id: string, bus: VolumeBus): void {
    const effect = keep(id, bus);
    if (!effect) return;
    effect.bus = bus;
    effect.voice.setGain(deps.gainOf(bus) * effect.entry.gain);
    effect.voice.play();
  }

  return {
    play(id, { bus, afterMs }) {
      if (afterMs <= 0) {
        start(id, bus);
        return;
      }
      // Fetched now, so that it is there when its moment comes.
      keep(id, bus);
      const timer = setTimeout(() => {
        timers.delete(timer);
        start(id, bus);
      }, afterMs);
      timers.add(timer);
    },
    refresh() {
      for (const { voice, entry, bus } of kept.values())
        voice.setGain(deps.gainOf(bus) * entry.gain);
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      for (const { voice } of kept.values()) voice.close();
      kept.clear();
      tellBusy();
    },
  };
}
