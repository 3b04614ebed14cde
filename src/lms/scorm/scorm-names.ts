/** One standard's names for the same things. */
export interface ScormNames {
  readonly api: string;
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly learner: string;
  readonly mode: string;
  readonly status: string;
  readonly location: string;
  readonly exit: string;
  readonly sessionTime: string;
  /** Of one interaction: when, and what was answered. */
  readonly time: string;
  readonly response: string;
  readonly timeOf: (at: Date) => string;
  readonly durationOf: (ms: number) => string;
  /** SCORM 1.2 allows one sign for an option; the later standard takes its name. */
  readonly responseOf: (made: { readonly letter: string; readonly option: string }) => string;
}

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

export const SCORM_12: ScormNames = {
  api: 'API',
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  learner: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  status: 'cmi.core.lesson_status',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  time: 'time',
  response: 'student_response',
  timeOf: (at) => `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`,
  durationOf: (ms) => {
    const seconds = ms / 1000;
    const hours = String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, '0');
    return `${hours}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.00`;
  },
  responseOf: ({ letter }) => letter,
};

export const SCORM_2004: ScormNames = {
  api: 'API_1484_11',
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  learner: 'cmi.learner_id',
  mode: 'cmi.mode',
  status: 'cmi.completion_status',
  location: 'cmi.location',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  time: 'timestamp',
  response: 'learner_response',
  timeOf: (at) => `${at.toISOString().slice(0, 19)}Z`,
  durationOf: (ms) => `PT${Math.floor(ms / 1000)}S`,
  responseOf: ({ option }) => option,
};
