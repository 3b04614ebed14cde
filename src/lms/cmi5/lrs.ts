/** The few calls of an xAPI record store that content needs. */
export interface Lrs {
  /** @returns the document, or `undefined` where there is none. @throws Error where there was no answer. */
  getState(stateId: string): Promise<unknown>;
  /** @returns whether it was taken. */
  putState(stateId: string, document: unknown, leaving?: boolean): Promise<boolean>;
  getProfile(profileId: string): Promise<unknown>;
  /** @returns whether the store has it now: a statement that it knew already counts, and so does one that it refuses. */
  putStatement(statement: { readonly id: string }): Promise<boolean>;
  /** In order and at once, while the page goes away. */
  postStatements(statements: readonly unknown[]): void;
}

/** What a launch brings in its address. */
export interface LaunchAddress {
  /** With a slash behind it. */
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
}

/** @returns `undefined` where the address is no launch. */
export function launchIn(search: string): LaunchAddress | undefined {
  const query = new URLSearchParams(search);
  const [endpoint, fetch, actor, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((name) => query.get(name) ?? '');
  if (!endpoint || !fetch || !actor || !registration || !activityId) return undefined;
  try {
    const read: unknown = JSON.parse(actor);
    return {
      endpoint: endpoint.replace(/\/?$/, '/'),
      fetch,
      actor: read,
      registration,
      activityId,
    };
  } catch {
    return undefined;
  }
}

const VERSION = '1.0.3';
/** The store knows this statement by its id already. */
const CONFLICT = 409;

export function openLrs(launch: LaunchAddress, token: string, send: typeof fetch): Lrs {
  const { endpoint, registration, activityId } = launch;
  const agent = JSON.stringify(launch.actor);
  const headers = {
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': VERSION,
    'Content-Type': 'application/json',
  };
  const at = (path: string, query: Readonly<Record<string, string>> = {}) =>
    `${endpoint}${path}?${new URLSearchParams(query)}`.replace(/\?$/, '');
  const stateAt = (stateId: string) =>
    at('activities/state', { stateId, activityId, agent, registration });

  async function get(url: string): Promise<unknown> {
    const response = await send(url, { headers, cache: 'no-store' });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The record store answered ${response.status}`);
    return response.json();
  }

  /** @returns the answer's status; 0 where there was none. */
  async function put(url: string, body: unknown, keepalive = false): Promise<number> {
    try {
      const answer = send(url, { method: 'PUT', headers, body: JSON.stringify(body), keepalive });
      return (await answer).status;
    } catch {
      return 0;
    }
  }

  return {
    getState: (stateId) => get(stateAt(stateId)),
    getProfile: (profileId) => get(at('agents/profile', { profileId, agent })),
    putState: async (stateId, document, leaving) =>
      isTaken(await put(stateAt(stateId), document, leaving)),
    async putStatement(statement) {
      const status = await put(at('statements', { statementId: statement.id }), statement);
      // Asked again it would be refused again, and stand in the way of all that comes after it.
      return isTaken(status) || status === CONFLICT || status === 400 || status === 403;
    },
    postStatements(statements) {
      const body = JSON.stringify(statements);
      send(at('statements'), { method: 'POST', headers, body, keepalive: true }).catch(
        () => undefined,
      );
    },
  };
}

function isTaken(status: number): boolean {
  return status >= 200 && status < 300;
}
