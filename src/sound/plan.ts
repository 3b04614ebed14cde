import { entryOf, type SoundEntry, type SoundKind, type SoundManifest } from './manifest.ts';

/** What stands in the air. */
export interface Air {
  readonly music: string | undefined;
  readonly ambience: string | undefined;
}

export const SILENCE: Air = { music: undefined, ambience: undefined };

/** The two layers that go on until something else is asked for. */
export type Layer = keyof Air;

export type Move =
  | { readonly kind: 'fadeOut'; readonly layer: Layer; readonly id: string; readonly ms: number }
  | {
      readonly kind: 'fadeIn';
      readonly layer: Layer;
      readonly id: string;
      readonly ms: number;
      /** Begins where the next bar of what goes would. */
      readonly onBar: boolean;
    }
  | { readonly kind: 'play'; readonly id: string; readonly afterMs: number }
  | { readonly kind: 'missing'; readonly id: string; readonly wanted: SoundKind };

export interface Change {
  readonly from: Air;
  readonly to: Air;
  /** Effects of the turn, in order. */
  readonly effects: readonly string[];
  /** Loading, rewinding, another language: what stands, at once, and no effect again. */
  readonly instant: boolean;
}

/** Milliseconds. Music takes its time, a place does not; what is restored only avoids a click. */
const FADES = {
  music: { in: 2400, out: 2400 },
  ambience: { in: 1300, out: 1300 },
  instant: { in: 300, out: 300 },
} as const;

/** A turn with more effects than this is a mistake, or a reader who skips. */
const MOST_EFFECTS = 5;

/** Decides what is to be heard; performing it needs no more thought. */
export function planSound(change: Change, sounds: SoundManifest): readonly Move[] {
  return [
    ...layerMoves('music', change, sounds),
    ...layerMoves('ambience', change, sounds),
    ...(change.instant ? [] : effectMoves(change.effects, sounds)),
  ];
}

function layerMoves(layer: Layer, change: Change, sounds: SoundManifest): Move[] {
  const from = change.from[layer];
  const to = change.to[layer];
  // What goes on, goes on: a tune does not begin again because the page has turned.
  if (from === to) return [];
  const fades = change.instant ? FADES.instant : FADES[layer];
  const moves: Move[] = [];
  if (from !== undefined && entryOf(sounds, from, layer)) {
    moves.push({ kind: 'fadeOut', layer, id: from, ms: fades.out });
  }
  if (to === undefined) return moves;
  moves.push(
    entryOf(sounds, to, layer)
      ? { kind: 'fadeIn', layer, id: to, ms: fades.in, onBar: meetOnBar(layer, change, sounds) }
      : { kind: 'missing', id: to, wanted: layer },
  );
  return moves;
}

/** Whether one piece gives way to the next on the bar: both have bars, and nobody waits for what is restored. */
function meetOnBar(layer: Layer, { from, to, instant }: Change, sounds: SoundManifest): boolean {
  const barOf = (id: string | undefined) => id && (entryOf(sounds, id, layer)?.bar ?? undefined);
  return !instant && barOf(from[layer]) !== undefined && barOf(to[layer]) !== undefined;
}

/**
 * Seconds until the next bar begins.
 * @param at seconds since the loop began, however often it has gone round.
 */
export function untilBar({ bar, loop }: Pick<SoundEntry, 'bar' | 'loop'>, at: number): number {
  if (bar === null || loop === null) return 0;
  const inBar = (at % (loop.end - loop.start)) % bar;
  return inBar === 0 ? 0 : bar - inBar;
}

/** Effects of one turn follow one another; the next may begin in the last one's tail. */
function effectMoves(effects: readonly string[], sounds: SoundManifest): Move[] {
  const moves: Move[] = [];
  let afterMs = 0;
  for (const id of effects.slice(0, MOST_EFFECTS)) {
    const entry = entryOf(sounds, id, 'effect');
    if (entry === undefined) {
      moves.push({ kind: 'missing', id, wanted: 'effect' });
      continue;
    }
    moves.push({ kind: 'play', id, afterMs });
    afterMs += Math.round(Math.min(1500, entry.seconds * 750));
  }
  return moves;
}
