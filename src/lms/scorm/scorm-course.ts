import { hash32 } from '../../base/hash.ts';
import type { Course, Made, NoCourse, Report } from '../course.ts';
import { findApi, type ScormApi } from './find-api.ts';
import type { ScormNames } from './scorm-names.ts';

export interface ScormDeps {
  readonly window: Window;
  readonly names: ScormNames;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Opens the session that an LMS of either standard offers. */
export function openScorm({ window, names, now }: ScormDeps): Course | NoCourse {
  const api = findApi(window, names.api);
  if (api === undefined) return 'alone';
  const call = caller(api);
  if (call(names.initialize, '') !== 'true') return 'refused';
  const get = (element: string) => call(names.get, element);
  const set = (element: string, value: string) => call(names.set, element, value) === 'true';

  const began = now();
  const mode = get(names.mode);
  const records = mode === '' || mode === 'normal';
  const before = get(names.status);
  const code = get('cmi.suspend_data');
  // SCORM leaves interactions to the LMS: one that has none is no failure.
  let next = Number.parseInt(get('cmi.interactions._count'), 10);
  const given = new Set<string>();
  if (records) {
    // At once, so that a browser that falls over leaves a place to go on from.
    set(names.exit, 'suspend');
    if (!isDone(before) && before !== 'incomplete') set(names.status, 'incomplete');
    call(names.commit, '');
  }

  function tell({ id, at, ...made }: Made): void {
    const element = `cmi.interactions.${next}.`;
    if (!set(`${element}id`, id)) return;
    set(`${element}type`, 'choice');
    set(element + names.time, names.timeOf(new Date(at)));
    set(element + names.response, names.responseOf(made));
    set(`${element}result`, 'neutral');
    next++;
  }

  function put({ code, where, finished, made }: Report): boolean {
    for (const each of made) {
      // What has been said stays said, though the LMS may have failed to write it down.
      if (given.has(each.uuid) || Number.isNaN(next)) continue;
      tell(each);
      given.add(each.uuid);
    }
    set(names.location, where);
    set(names.sessionTime, names.durationOf(now() - began));
    if (finished && !isDone(before)) set(names.status, 'completed');
    return set('cmi.suspend_data', code);
  }

  return {
    kept: code === '' ? undefined : { code, finished: isDone(before) },
    records,
    key: `${names.api}.${hash32(get(names.learner) + window.location.pathname).toString(36)}`,
    returnTo: undefined,
    send: async (report) => records && put(report) && call(names.commit, '') === 'true',
    leave(report) {
      const taken = records && put(report) && call(names.commit, '') === 'true';
      return call(names.terminate, '') === 'true' && taken;
    },
  };
}

function isDone(status: string): boolean {
  return status === 'completed' || status === 'passed';
}

/** An LMS that throws, or is gone, has answered nothing. */
function caller(api: ScormApi): (name: string, ...values: string[]) => string {
  return (name, ...values) => {
    try {
      const answer: unknown = api[name]?.(...values);
      return answer === undefined || answer === null ? '' : String(answer);
    } catch {
      return '';
    }
  };
}
