import { createServer, type IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { statement, type XapiStatement } from '../../fixtures/xapi/statement.ts';
import { answer, bodyOf, listening } from './package.ts';

export const ACTIVITY = 'https://lms.example/activity/archivese-3';
const REGISTRATION = '9c1a3f4e-6f1b-4d0e-8f52-0c7a52a1b001';
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example/', name: 'u1' } };
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version',
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
};
const ORDER = ['initialized', 'completed', 'terminated'];

/** What a launching system and its record store do by the cmi5 and xAPI specifications, as far as content sees it. */
export interface Lrs {
  readonly origin: string;
  /** Begins a session. @returns the query of the launch. */
  launch(mode?: 'Normal' | 'Browse'): string;
  /** Verbs of the last session, in the order in which its statements came; an answer as `responded:option`. */
  readonly said: readonly string[];
  /** Everything that broke a rule. */
  readonly problems: readonly string[];
  down: boolean;
  close(): Promise<void>;
}

interface LearnerSession {
  readonly id: string;
  readonly token: string;
  readonly fetch: string;
  readonly mode: string;
  given: boolean;
  readonly statements: XapiStatement[];
}

export async function openLrs(): Promise<Lrs> {
  const sessions: LearnerSession[] = [];
  const states = new Map<string, string>();
  const problems: string[] = [];
  const known = new Map<string, string>();
  const lrs = { down: false };
  let origin = '';
  const last = () => sessions.at(-1);
  const isAllowed = (request: IncomingMessage) =>
    request.headers.authorization === `Basic ${last()?.token}`;

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://lrs');
    const reply = (status: number, body = '') =>
      answer(response, status, body, { ...CORS, 'Content-Type': 'application/json' });
    if (request.method === 'OPTIONS') {
      reply(204);
      return;
    }
    if (lrs.down) {
      reply(503);
      return;
    }
    if (url.pathname === '/fetch') return giveToken(url, request, reply);
    if (!isAllowed(request)) {
      reply(401);
      return;
    }
    if (request.headers['x-experience-api-version'] !== '1.0.3') {
      reply(400);
      return;
    }
    if (url.pathname === '/xapi/agents/profile') {
      reply(404);
      return;
    }
    if (url.pathname === '/xapi/activities/state') return state(url, request, reply);
    if (url.pathname === '/xapi/statements') return statements(url, request, reply);
    reply(404);
    return;
  });

  type Reply = (status: number, body?: string) => void;

  function giveToken(url: URL, request: IncomingMessage, reply: Reply): void {
    const session = sessions.find((each) => each.fetch === url.searchParams.get('s'));
    if (request.method !== 'POST' || session === undefined) {
      reply(400);
      return;
    }
    if (session.given) {
      problems.push('a token was asked for twice');
      reply(200, '{"error-code":"1","error-text":"given before"}');
      return;
    }
    session.given = true;
    reply(200, JSON.stringify({ 'auth-token': session.token }));
  }

  async function state(url: URL, request: IncomingMessage, reply: Reply): Promise<void> {
    const { stateId, activityId, agent, registration } = Object.fromEntries(url.searchParams);
    if (activityId !== ACTIVITY || registration !== REGISTRATION) {
      problems.push(`state of ${activityId} for ${registration}`);
    }
    if (agent !== JSON.stringify(ACTOR)) problems.push(`state of ${agent}`);
    if (request.method === 'PUT') {
      states.set(stateId ?? '', await bodyOf(request));
      reply(204);
      return;
    }
    const document = stateId === 'LMS.LaunchData' ? launchData() : states.get(stateId ?? '');
    reply(document === undefined ? 404 : 200, document ?? '');
  }

  function launchData(): string {
    return JSON.stringify({
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'urn:x-archivese:chapter:3' }] },
        extensions: { [SESSION]: last()?.id },
      },
      launchMode: last()?.mode,
      moveOn: 'Completed',
      returnURL: 'https://lms.example/back',
    });
  }

  async function statements(url: URL, request: IncomingMessage, reply: Reply): Promise<void> {
    const body = JSON.parse(await bodyOf(request)) as unknown;
    const one = url.searchParams.get('statementId');
    const all = (Array.isArray(body) ? body : [body]) as { readonly id: string }[];
    if ((request.method === 'PUT') !== (one !== null)) problems.push('PUT goes with an id');
    for (const each of all) {
      if (one !== null && one !== each.id) problems.push('the address has another id');
      const text = JSON.stringify(each);
      if (known.get(each.id) === text) continue;
      if (known.has(each.id)) {
        reply(409);
        return;
      }
      known.set(each.id, text);
      accept(each);
    }
    reply(one === null ? 200 : 204, one === null ? JSON.stringify(all.map(({ id }) => id)) : '');
  }

  function accept(what: unknown): void {
    const read = v.safeParse(statement, what);
    const session = last();
    if (!read.success) problems.push(v.summarize(read.issues));
    else if (session !== undefined) {
      problems.push(...brokenRules(read.output, session));
      session.statements.push(read.output);
    }
  }

  origin = (await listening(server)).replace(/\/$/, '');
  return {
    origin,
    launch(mode = 'Normal') {
      const n = sessions.length + 1;
      const fetch = `s${n}`;
      const token = Buffer.from(`learner:${n}`).toString('base64');
      sessions.push({ id: `session-${n}`, token, fetch, mode, given: false, statements: [] });
      return `?${new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/fetch?s=${fetch}`,
        actor: JSON.stringify(ACTOR),
        registration: REGISTRATION,
        activityId: ACTIVITY,
      })}`;
    },
    get said() {
      return (last()?.statements ?? []).map((each) => {
        const verb = verbOf(each);
        return verb === 'responded' ? `responded:${each.result?.response}` : verb;
      });
    },
    problems,
    get down() {
      return lrs.down;
    },
    set down(value) {
      lrs.down = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function verbOf({ verb }: XapiStatement): string {
  return verb.id.split('/').at(-1) ?? '';
}

/** The rules of cmi5 for what content says in a session. */
function brokenRules(said: XapiStatement, { id, mode, statements }: LearnerSession): string[] {
  const verb = verbOf(said);
  const before = statements.map(verbOf);
  const { context } = said;
  const categories = [context?.contextActivities?.category ?? []].flat().map((each) => each.id);
  const own = ORDER.includes(verb);
  const rules: readonly (readonly [boolean, string])[] = [
    [before.length > 0 || verb === 'initialized', `${verb} came before initialized`],
    [!before.includes('terminated'), `${verb} came after terminated`],
    [!own || !before.includes(verb), `${verb} came twice`],
    [context?.extensions?.[SESSION] === id, `${verb} is of another session`],
    [context?.registration === REGISTRATION, `${verb} is of another registration`],
    [
      JSON.stringify(context?.contextActivities?.grouping ?? '').includes('chapter:3'),
      'a template lost',
    ],
    [own === categories.includes(CMI5), `${verb}: cmi5's category`],
    [(verb === 'completed') === categories.includes(MOVE_ON), `${verb}: move on's category`],
    [!own || said.object.id === ACTIVITY, `${verb} is about ${said.object.id}`],
    [verb !== 'completed' || said.result?.completion === true, 'completed without completion'],
    [
      !['completed', 'terminated'].includes(verb) || said.result?.duration !== undefined,
      'no duration',
    ],
    [said.timestamp?.endsWith('Z') === true, 'the time is UTC'],
    [mode === 'Normal' || ['initialized', 'terminated'].includes(verb), `${verb} in ${mode}`],
  ];
  return rules.filter(([kept]) => !kept).map(([, problem]) => problem);
}
