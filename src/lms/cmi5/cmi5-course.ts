import * as v from 'valibot';
import { hash32 } from '../../base/hash.ts';
import type { Course, Kept, NoCourse, Report } from '../course.ts';
import type { PackedDecision } from '../package-data.ts';
import { type LaunchAddress, launchIn, openLrs } from './lrs.ts';
import { decisionStatement, type Statement, sessionStatement } from './statements.ts';

const PLACE = 'archivese.place';

const launchData = v.object({
  contextTemplate: v.optional(v.record(v.string(), v.unknown()), {}),
  launchMode: v.optional(v.string(), 'Normal'),
  returnURL: v.optional(v.string()),
});
const keptPlace = v.object({ code: v.string(), finished: v.boolean() });

export interface Cmi5Deps {
  /** The page's query, with the launch in it. */
  readonly search: string;
  readonly decisions: readonly PackedDecision[];
  readonly send: typeof fetch;
  readonly now: () => number;
  readonly newId: () => string;
  /** The tab's own memory; may throw. */
  readonly tab: () => Storage;
}

/** Opens the session that a launch began: a page that is loaded again finds it closed. */
export async function openCmi5(deps: Cmi5Deps): Promise<Course | NoCourse> {
  const launch = launchIn(deps.search);
  if (launch === undefined) return 'alone';
  // The token is given once, and the session ended when the page was left.
  if (isUsed(launch, deps)) return 'refused';
  try {
    const token = await fetchToken(launch, deps);
    if (token === undefined) return 'refused';
    return await beginSession(launch, token, deps);
  } catch {
    return 'refused';
  }
}

async function fetchToken({ fetch: url }: LaunchAddress, deps: Cmi5Deps) {
  noteUse(url, deps);
  const response = await deps.send(url, { method: 'POST' });
  const answer = v.safeParse(v.object({ 'auth-token': v.string() }), await response.json());
  return answer.success ? answer.output['auth-token'] : undefined;
}

async function beginSession(
  launch: LaunchAddress,
  token: string,
  { decisions, send, now, newId }: Cmi5Deps,
): Promise<Course | NoCourse> {
  const lrs = openLrs(launch, token, send);
  const began = now();
  const data = v.safeParse(launchData, await lrs.getState('LMS.LaunchData'));
  if (!data.success) return 'refused';
  const { contextTemplate: template, launchMode, returnURL } = data.output;
  // The standard asks every content to look at them; ours keeps the reader's own settings.
  await lrs.getProfile('cmi5LearnerPreferences').catch(() => undefined);
  const records = launchMode === 'Normal';
  const kept = v.safeParse(keptPlace, await lrs.getState(PLACE));
  const parts = { launch, template, newId };
  const time = () => new Date(now()).toISOString();
  const session = (verb: 'initialized' | 'completed' | 'terminated') =>
    sessionStatement(verb, parts, time(), now() - began);
  if (!(await lrs.putStatement(session('initialized')))) return 'refused';

  let put: Kept | undefined = kept.success ? kept.output : undefined;
  let isFinished = put?.finished ?? false;
  let completed: Statement | undefined;
  const statementsOf = ({ made, finished }: Report): Statement[] => {
    if (finished && !isFinished) completed ??= session('completed');
    const told = made.map((each) => {
      const decision = decisions.find(({ id }) => id === each.id);
      return decisionStatement(each, decision, parts);
    });
    return isFinished || completed === undefined ? told : [...told, completed];
  };
  const placeOf = ({ code, finished }: Report): Kept => ({
    code,
    finished: finished || isFinished,
  });

  return {
    kept: put,
    records,
    key: `cmi5.${hash32(JSON.stringify([launch.actor, launch.activityId, launch.registration])).toString(36)}`,
    returnTo: returnURL,
    async send(report) {
      if (!records) return false;
      for (const statement of statementsOf(report)) {
        if (!(await lrs.putStatement(statement))) return false;
        if (statement === completed) isFinished = true;
      }
      const place = placeOf(report);
      const taken = await lrs.putState(PLACE, place);
      if (taken) put = place;
      return taken;
    },
    leave(report) {
      // Whether it arrives nobody will know: what is not known to be taken stays here.
      if (records && put?.code !== report.code) lrs.putState(PLACE, placeOf(report), true);
      lrs.postStatements([...(records ? statementsOf(report) : []), session('terminated')]);
      return false;
    },
  };
}

const USED = 'archivese.launch';

function isUsed({ fetch: url }: LaunchAddress, { tab }: Cmi5Deps): boolean {
  try {
    return tab().getItem(USED) === url;
  } catch {
    return false;
  }
}

function noteUse(url: string, { tab }: Cmi5Deps): void {
  try {
    tab().setItem(USED, url);
  } catch {
    // The course itself refuses a token that was given before.
  }
}
