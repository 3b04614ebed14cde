import { type MidiEvent, writeMidi } from 'midi-file';
import type { Played } from './humanise.ts';
import type { Part, Score } from './score.ts';

const TICKS = 960;

type Timed = { readonly ms: number; readonly order: number; readonly event: MidiEvent };

/** One part as a MIDI file: the same pass `passes` times; notes may cross from one to the next. */
export function midiOf(
  score: Score,
  part: Part,
  { notes, passes }: { notes: readonly Played[]; passes: number },
): Uint8Array {
  const beatMs = score.beat * 1000;
  const passMs = beatMs * score.bars.reduce((s, b) => s + b, 0);
  const bends = part.musette ? [part.musette / 2, -part.musette / 2] : [0];
  const timed = bends.flatMap((cents, k) => {
    const channel = part.drums ? 9 : k;
    const once = [
      ...swellOf(part, channel, beatMs),
      ...notes.flatMap((note) => playing(note, channel, cents)),
    ];
    return [
      ...setting(part, channel, cents),
      ...Array.from({ length: passes }, (_, p) =>
        once.map((t) => ({ ...t, ms: t.ms + p * passMs })),
      ).flat(),
    ];
  });
  timed.sort((a, b) => a.ms - b.ms || a.order - b.order);
  let last = 0;
  const events = timed.map(({ ms, event }) => {
    const tick = Math.max(0, Math.round((ms / beatMs) * TICKS));
    const deltaTime = Math.max(0, tick - last);
    last = Math.max(last, tick);
    return { ...event, deltaTime };
  });
  const tempo: MidiEvent = {
    deltaTime: 0,
    type: 'setTempo',
    microsecondsPerBeat: Math.round(beatMs * 1000),
  };
  const end: MidiEvent = { deltaTime: TICKS * 8, type: 'endOfTrack' };
  const header = { format: 0 as const, numTracks: 1, ticksPerBeat: TICKS };
  return Uint8Array.from(writeMidi({ header, tracks: [[tempo, ...events, end]] }));
}

const control = (channel: number, controllerType: number, value: number): MidiEvent => ({
  deltaTime: 0,
  type: 'controller',
  channel,
  controllerType,
  value,
});

/** A bend of ±200 cents is the synthesiser's whole range; 0 is straight. */
const bend = (channel: number, cents: number): MidiEvent => ({
  deltaTime: 0,
  type: 'pitchBend',
  channel,
  value: Math.round((cents / 200) * 8191),
});

function setting(part: Part, channel: number, cents: number): Timed[] {
  const program: MidiEvent = {
    deltaTime: 0,
    type: 'programChange',
    channel,
    programNumber: part.program,
  };
  return [program, control(channel, 7, 108), control(channel, 10, 64), bend(channel, cents)].map(
    (event, order) => ({ ms: 0, order, event }),
  );
}

function swellOf(part: Part, channel: number, beatMs: number): Timed[] {
  const out: Timed[] = [];
  for (let k = 0; k + 1 < part.swell.length; k++) {
    const [from, to] = [part.swell[k], part.swell[k + 1]];
    if (!from || !to) continue;
    for (let beat = from[0]; beat < to[0]; beat += 0.25) {
      const value = Math.round(
        from[1] + ((to[1] - from[1]) * (beat - from[0])) / (to[0] - from[0]),
      );
      out.push({ ms: beat * beatMs, order: 5, event: control(channel, 11, value) });
    }
  }
  return out;
}

function playing(note: Played, channel: number, cents: number): Timed[] {
  const { pitch: noteNumber, velocity, start, length } = note;
  const out: Timed[] = [
    { ms: start, order: 8, event: { deltaTime: 0, type: 'noteOn', channel, noteNumber, velocity } },
    {
      ms: start + length,
      order: 7,
      event: { deltaTime: 0, type: 'noteOff', channel, noteNumber, velocity: 40 },
    },
  ];
  if (!note.breath) return out;
  for (let t = 0; t < 90; t += 15) {
    out.push({ ms: start + t, order: 6, event: bend(channel, cents - 34 * (1 - t / 90)) });
  }
  for (let t = 90; t < length; t += 22) {
    const depth = 11 * Math.min(1, Math.max(0, (t - 320) / 400));
    const wave = depth * Math.sin((2 * Math.PI * 5.2 * (t - 320)) / 1000);
    out.push({ ms: start + t, order: 6, event: bend(channel, cents + wave) });
  }
  out.push({ ms: start + length + 1, order: 6, event: bend(channel, cents) });
  return out;
}
