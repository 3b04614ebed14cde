import { chance } from '../dsp/chance.ts';
import type { Note } from './score.ts';

// Keys of the brush kit.
const TAP = 38;
const SLAP = 39;
const PEDAL = 44;
const HIGH_BONGO = 60;
const LOW_BONGO = 61;
const MARACA = 70;
const KICK = 36;

/** Beats at which a brush begins a circle: one to a beat, none where the tune takes breath. */
export const archiveStrokes: readonly number[] = Array.from(
  { length: 96 },
  (_, beat) => beat,
).filter((beat) => ![31, 63, 94].includes(beat));

/** Light bolero drumming that thickens through A′ and empties at the turn. */
export const archiveDrums: readonly Note[] = Array.from({ length: 24 }, (_, k) =>
  bar(k + 1),
).flat();

function bar(number: number): Note[] {
  const luck = chance(900 + number);
  const at = (number - 1) * 4;
  const notes: Note[] = [];
  const hit = (beat: number, pitch: number, accent: number): void => {
    notes.push({ beat: at + beat, length: 0.3, pitch, accent: accent + 3 * luck.normal() });
  };
  hit(1, TAP, 0);
  hit(3, TAP, 4);
  hit(1, PEDAL, -12);
  hit(3, PEDAL, -10);
  if (number % 2) hit(0, KICK, -14);
  if (luck.happens(0.4)) hit(luck.happens(0.5) ? 3.5 : 2.5, TAP, -14);
  if (number > 4) {
    for (let e = 0; e < 8; e++) {
      if (e === 1 || luck.happens(0.12)) continue;
      hit(e / 2, MARACA, e % 4 === 0 ? -8 : e % 2 ? -21 : -15);
    }
  }
  if (number > 8 && number < 24) {
    hit(3, LOW_BONGO, -8);
    if (luck.happens(0.6)) hit(3.5, HIGH_BONGO, -12);
    if (luck.happens(0.35)) hit(1.5, HIGH_BONGO, -16);
  }
  if (number % 8 === 0) {
    hit(2.5, TAP, -6);
    hit(2.75, TAP, -10);
    hit(3.5, SLAP, 0);
  }
  return notes;
}
