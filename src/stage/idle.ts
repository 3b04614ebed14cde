import { hash32 } from '../base/hash.ts';
import type { Look } from './scene-file.ts';

/**
 * What a person does without being asked: breathes, blinks, looks away. Everything follows from who
 * it is and how long the scene has lasted; nothing is kept, and nothing is made anew in a frame.
 */

/** Every so many seconds there is one blink, somewhere in them. */
const BLINK_EVERY = 3.6;
const BLINK_S = 0.14;
/** One blink in so many is a double one. */
const DOUBLE = 5;
const AWAY_EVERY = 6.5;
const AWAY_S = 1.3;
/** So many of these stretches in ten have a look away. */
const AWAY_OF_TEN = 6;
const BREATH_S = 4.1;

/** What makes one person's rhythm another than the next one's. */
export function rhythmOf(person: string): number {
  return hash32(`idle ${person}`);
}

/** How far the breast is raised, −1…1; in is a little quicker than out. */
export function breathAt(rhythm: number, seconds: number): number {
  const period = BREATH_S * (0.88 + 0.24 * share(rhythm, 1));
  const turn = (seconds / period + share(rhythm, 2)) * 2 * Math.PI;
  return Math.sin(turn + 0.35 * Math.sin(turn));
}

/** @param pace of all that moves by itself; who comes to rest looks straight ahead with open eyes. */
export function lookAt(rhythm: number, seconds: number, pace: number): Look {
  if (pace < 1) return 'open';
  if (blinks(rhythm, seconds)) return 'shut';
  return isAway(rhythm, seconds) ? 'away' : 'open';
}

function blinks(rhythm: number, seconds: number): boolean {
  const shifted = seconds + BLINK_EVERY * share(rhythm, 3);
  const stretch = Math.floor(shifted / BLINK_EVERY);
  const into = shifted - stretch * BLINK_EVERY;
  const from = share(rhythm, 10 + stretch) * (BLINK_EVERY - 4 * BLINK_S);
  if (into >= from && into < from + BLINK_S) return true;
  const again = from + 2 * BLINK_S;
  return mixed(rhythm, stretch) % DOUBLE === 0 && into >= again && into < again + BLINK_S;
}

function isAway(rhythm: number, seconds: number): boolean {
  const shifted = seconds + AWAY_EVERY * share(rhythm, 4);
  const stretch = Math.floor(shifted / AWAY_EVERY);
  if (mixed(rhythm ^ 0x5bd1, stretch) % 10 >= AWAY_OF_TEN) return false;
  const from = share(rhythm ^ 0x2f6b, stretch) * (AWAY_EVERY - AWAY_S);
  const into = shifted - stretch * AWAY_EVERY;
  return into >= from && into < from + AWAY_S;
}

/** A number in 0…1 that is always the same for the same two. */
function share(rhythm: number, step: number): number {
  return mixed(rhythm, step) / 4294967296;
}

function mixed(rhythm: number, step: number): number {
  let value = (rhythm ^ Math.imul(step + 1, 0x9e3779b1)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
