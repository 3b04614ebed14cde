import type { Cue } from './cue.ts';
import type { Face, Hour, Weather } from './tags.ts';
import type { Beat, Turn } from './turn.ts';

/** What stands on stage and in the air after every cue so far. Views draw this; they never ask how we got here. */
export interface Standing {
  readonly chapter: number | undefined;
  /** ISO day or month. */
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly hour: Hour | undefined;
  readonly weather: Weather;
  /** The lights that burn. */
  readonly lights: readonly string[];
  /** The close-up that the picture holds. */
  readonly on: string | undefined;
  /** Person -> pose, in order of entrance. */
  readonly figures: Readonly<Record<string, string>>;
  /** Person -> the face that a line asked for; all others have their own. */
  readonly faces: Readonly<Record<string, Face>>;
  readonly ambience: string | undefined;
  readonly music: string | undefined;
  /** Lines typed on the index card so far. */
  readonly card: readonly string[];
  readonly ending: string | undefined;
  /** Inky's own: the picture and the loop that a foreign story asked for. */
  readonly background: string | undefined;
  readonly loop: string | undefined;
}

export const EMPTY_STANDING: Standing = {
  chapter: undefined,
  date: undefined,
  place: undefined,
  hour: undefined,
  weather: 'clear',
  lights: [],
  on: undefined,
  figures: {},
  faces: {},
  ambience: undefined,
  music: undefined,
  card: [],
  ending: undefined,
  background: undefined,
  loop: undefined,
};

export function standingAfter(turns: readonly Turn[]): Standing {
  return turns.flatMap((turn) => turn.beats).reduce(applyBeat, EMPTY_STANDING);
}

export function applyBeat(standing: Standing, beat: Beat): Standing {
  return beat.cues.reduce((state, cue) => applyCue(state, cue, beat.text), standing);
}

function applyCue(standing: Standing, cue: Cue, text: string): Standing {
  switch (cue.kind) {
    case 'chapter':
      return { ...standing, chapter: cue.number, card: [] };
    case 'date':
      return { ...standing, date: cue.date };
    case 'place':
      // What belonged to the old place does not follow into the new one.
      return cue.id === standing.place
        ? { ...standing, on: undefined }
        : {
            ...standing,
            place: cue.id,
            on: undefined,
            figures: {},
            faces: {},
            lights: [],
            weather: 'clear',
          };
    case 'hour':
      return { ...standing, hour: cue.hour };
    case 'weather':
      return { ...standing, weather: cue.weather };
    case 'light':
      return {
        ...standing,
        lights: cue.id === undefined ? [] : [...new Set([...standing.lights, cue.id])],
      };
    case 'on':
      return { ...standing, on: cue.id };
    case 'pose':
      return {
        ...standing,
        figures: { ...standing.figures, [cue.person]: cue.pose },
        faces:
          cue.face === undefined
            ? without(standing.faces, cue.person)
            : { ...standing.faces, [cue.person]: cue.face },
      };
    case 'leave':
      return {
        ...standing,
        figures: without(standing.figures, cue.person),
        faces: without(standing.faces, cue.person),
      };
    case 'amb':
      return { ...standing, ambience: cue.id };
    case 'music':
      return { ...standing, music: cue.id };
    case 'type':
      return { ...standing, card: [...standing.card, text] };
    case 'ending':
      return { ...standing, ending: cue.id };
    case 'inky':
      return applyInky(standing, cue);
    default:
      return standing;
  }
}

function applyInky(standing: Standing, cue: Extract<Cue, { kind: 'inky' }>): Standing {
  switch (cue.tag) {
    case 'BACKGROUND':
      return { ...standing, background: cue.value === '' ? undefined : cue.value };
    case 'AUDIOLOOP':
      return { ...standing, loop: /^(?:false|none|)$/i.test(cue.value) ? undefined : cue.value };
    case 'RESTART':
      return EMPTY_STANDING;
    default:
      return standing;
  }
}

function without<Value>(
  people: Readonly<Record<string, Value>>,
  person: string | undefined,
): Readonly<Record<string, Value>> {
  if (person === undefined) return {};
  return Object.fromEntries(Object.entries(people).filter(([id]) => id !== person));
}
