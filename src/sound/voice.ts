import { Howl, Howler } from 'howler';
import type { SoundEntry } from './manifest.ts';

/** One sound that has been asked for. Its gain may be set before it sounds. */
export interface Voice {
  /** Plays once more (an effect), or for the first time (a loop). */
  play(): void;
  /** Linear, 0 to 1. */
  setGain(gain: number): void;
  /** Seconds since a loop first began; `undefined` while it is not to be heard. */
  position(): number | undefined;
  /** Falls silent at once and gives back its memory. */
  close(): void;
}

export interface VoiceRequest {
  readonly entry: SoundEntry;
  /** Linear gain to begin with: an effect's first moment is its loudest. */
  readonly gain: number;
  readonly urlOf: (file: string) => string;
  /** It is fetched and decoded. */
  readonly onReady?: () => void;
  /** It can be heard now: fetched, decoded, and the browser lets it. */
  readonly onSounding: () => void;
  readonly onEnd: () => void;
  readonly onFailure: (cause: unknown) => void;
}

/** Sets howler up for a page that keeps its own watch over the context. */
export function prepareSound(): void {
  // howler's own suspending loses track of the context after an interruption on iOS.
  Howler.autoSuspend = false;
  Howler.html5PoolSize = 0;
  // Asking for a volume is what makes howler open its context.
  Howler.volume(1);
}

/** Lets a context that the browser holds back go on; to be called from a gesture. Never throws. */
export function resumeSound(): void {
  // Typed as always there; null until the first sound, and where there is no Web Audio.
  const context = Howler.ctx as AudioContext | null;
  if (context && context.state !== 'running') context.resume().catch(() => undefined);
}

/** Whether the browser can play Opus in WebM. howler would ask for Vorbis, and Safari says yes. */
function playsOpus(): boolean {
  return new Audio().canPlayType('audio/webm; codecs="opus"') !== '';
}

/** Fetches a sound; Opus first, the fallback only where Opus cannot be played. */
export function openVoice(request: VoiceRequest): Voice {
  const { entry, urlOf } = request;
  let gain = request.gain;
  let wanted = 0;
  let closed = false;
  let began: number | undefined;
  let howl = load(playsOpus() ? entry.webm : entry.m4a);

  function load(file: string): Howl {
    const made = new Howl({
      src: [urlOf(file)],
      format: [file.endsWith('.webm') ? 'webm' : 'm4a'],
      html5: false,
      volume: gain,
      ...(entry.loop ? { sprite: { loop: windowOf(entry.loop) } } : {}),
      onplay: () => {
        began ??= Howler.ctx.currentTime;
        if (!closed) request.onSounding();
      },
      onend: () => {
        if (!closed && entry.loop === null) request.onEnd();
      },
      onload: () => {
        // After a broken connection howler tries a media element, which cannot loop without a gap.
        if (!isDecoded(made)) failed(file, new Error(`${file} was not decoded`));
        else if (!closed) request.onReady?.();
      },
      onloaderror: (_id, cause) => failed(file, cause),
      onplayerror: (_id, cause) => failed(file, cause),
    });
    return made;
  }

  function failed(file: string, cause: unknown): void {
    if (closed) return;
    howl.unload();
    // A browser may say that it can play Opus, and then not decode it.
    if (file === entry.webm && `${cause}`.startsWith('Decoding')) {
      howl = load(entry.m4a);
      const again = wanted;
      wanted = 0;
      for (let k = 0; k < again; k++) start();
      return;
    }
    closed = true;
    request.onFailure(cause);
  }

  function start(): void {
    wanted++;
    howl.play(entry.loop ? 'loop' : undefined);
  }

  return {
    play() {
      if (!closed) start();
    },
    setGain(next) {
      if (closed || next === gain) return;
      gain = next;
      howl.volume(next);
    },
    position: () => (began === undefined ? undefined : Howler.ctx.currentTime - began),
    close() {
      if (closed) return;
      closed = true;
      howl.unload();
    },
  };
}

function windowOf({ start, end }: { start: number; end: number }): [number, number, boolean] {
  return [start * 1000, (end - start) * 1000, true];
}

function isDecoded(howl: Howl): boolean {
  return (howl as unknown as { readonly _webAudio: boolean })._webAudio;
}
