import { chance } from '../dsp/chance.ts';
import { chordOf, pitchOf } from './notation.ts';
import { barStart, type Note } from './score.ts';

/** Beats of each bar: three, but for the two that limp. */
export const waltzBars: readonly number[] = Array.from({ length: 48 }, (_, k) =>
  k + 1 === 16 ? 2 : k + 1 === 48 ? 4 : 3,
);

// Bass and the three plucked voices of every bar, led by step.
const HARMONY = [
  'G2: Bb3 D4 G4',
  'F#2: Bb3 D4 G4',
  'Eb2: C4 Eb4 G4',
  'C2: A3 Eb4 G4',
  'D2: A3 C4 F#4',
  'A1: C4 Eb4 F#4',
  'G2: Bb3 D4 G4',
  'B1: Ab3 D4 F4',
  'C2: G3 C4 Eb4',
  'F2: A3 C4 Eb4',
  'Bb1: Bb3 D4 F4',
  'Eb2: Bb3 D4 G4',
  'A1: C4 Eb4 G4',
  'D2: C4 Eb4 F#4',
  'G2: Bb3 D4 G4',
  'D2: A3 C4 F#4',
  'G2: B3 D4 G4',
  'B1: B3 E4 G4',
  'A1: C4 E4 G4',
  'F#2: C4 D4 A4',
  'D2: C4 D4 F#4',
  'A1: C4 E4 F#4',
  'G2: B3 E4 G4',
  'G#2: B3 D4 E4',
  'A1: C4 E4 A4',
  'C2: C4 Eb4 A4',
  'D2: B3 D4 G4',
  'E2: B3 D4 G#4',
  'A1: C#4 E4 G4',
  'D2: C4 E4 F#4',
  'G2: B3 D4 G4',
  'D2: C4 Eb4 F#4',
  'G2: Bb3 D4 G4',
  'F#2: Bb3 D4 F#4',
  'Eb2: Bb3 D4 G4',
  'C2: A3 Eb4 G4',
  'D2: C4 Eb4 F#4',
  'A1: C4 D4 F#4',
  'Bb1: Bb3 D4 G4',
  'Db2: B3 F4 G4',
  'C2: C4 Eb4 G4',
  'A1: C4 Eb4 G4',
  'D2: C4 Eb4 A4',
  'D2: C4 D4 F#4',
  'G2: Bb3 D4 G4',
  'Eb2: Bb3 Db4 G4',
  'D2: A3 C4 F#4',
  'G2: Bb3 D4 G4',
].map((bar) => {
  const [bass = '', voices = ''] = bar.split(':');
  return { bass: pitchOf(bass), voices: chordOf(voices) };
});

// What the plucked strings do: `w` second and third beat · `s` the second alone · `t` the third
// alone · `r` broken upward · `h` across the bar in twos · `.` silent.
const PLAN = 'wwsw wrws wwsw rws. wwrw swwr wsww rwwt srsw wtwr hhhh wst.'.replace(/\s/g, '');

/** A bass note to the bar; now and then a step towards the next. */
export const waltzBass: readonly Note[] = HARMONY.flatMap(({ bass }, k): Note[] => {
  const luck = chance(1300 + k);
  const at = barStart(waltzBars, k + 1);
  const next = HARMONY[(k + 1) % HARMONY.length]?.bass ?? bass;
  const one: Note = { beat: at, length: 1.5, pitch: bass, accent: k % 2 ? 0 : 5 };
  const step = next > bass ? next - 1 : next + 1;
  const walks = luck.happens(0.3) && Math.abs(next - bass) > 2 && waltzBars[k] === 3;
  return walks ? [one, { beat: at + 2, length: 0.85, pitch: step, accent: -8 }] : [one];
});

export const waltzChords: readonly Note[] = HARMONY.flatMap(({ voices }, k): Note[] => {
  const at = barStart(waltzBars, k + 1);
  const pluck = (beat: number, accent: number, from = 0): Note[] =>
    voices.slice(from).map((pitch, v) => ({
      beat: at + beat,
      length: 0.6,
      pitch,
      accent: accent - (v === 1 ? 4 : 0),
      roll: 0.3 * v,
    }));
  switch (PLAN[k]) {
    case 'w':
      return [...pluck(1, 2), ...pluck(2, -4, k % 3 === 0 ? 1 : 0)];
    case 's':
      return pluck(1, 2);
    case 't':
      return pluck(2, 0);
    case 'r':
      return voices.map((pitch, v) => ({
        beat: at + 1 + v / 2,
        length: 0.6,
        pitch,
        accent: -2 + v,
      }));
    case 'h':
      // Twos against threes: first and third beat, then the second of the next bar.
      return k % 2 === 0 ? [...pluck(0, -2, 1), ...pluck(2, 2)] : pluck(1, 0);
    default:
      return [];
  }
});

/** Brush taps, hardly there; none in the first eight bars. */
export const waltzTaps: readonly Note[] = HARMONY.flatMap((_, k): Note[] => {
  const luck = chance(1500 + k);
  const at = barStart(waltzBars, k + 1);
  if (k < 8 || k === 15 || k === 47) return [];
  const taps: Note[] = [{ beat: at + 1, length: 0.2, pitch: 38, accent: 2 }];
  if (luck.happens(0.8)) taps.push({ beat: at + 2, length: 0.2, pitch: 38, accent: -6 });
  if (luck.happens(0.2)) taps.push({ beat: at + 2.5, length: 0.2, pitch: 38, accent: -14 });
  if (k % 8 === 0) taps.push({ beat: at, length: 1, pitch: 51, accent: -12 });
  return taps;
});
