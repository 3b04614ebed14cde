import type { Strings } from './strings.ts';

/** Of cards and of the chapters' own addresses. */
export const door: Strings['door'] = {
  kind: 'Interactive fiction based on reported events',
  below: 'Reported, public record or made up: marked at every line.',
  here: 'Begin with this chapter',
  start: 'Begin at the beginning',
  record: 'The record: what was reported, who says so, what was answered',
  rests: 'What this chapter rests on',
};
