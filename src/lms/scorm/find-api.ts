/** The calls that an LMS offers its content, by either standard's names; every value is a string. */
export type ScormApi = Readonly<Record<string, (...values: string[]) => unknown>>;

/** Beyond any nesting of frames. */
const MOST_CLIMBS = 500;

/**
 * Looks for the LMS where the standards say that it may be: up the frames, then up from the window that opened this.
 * @param name `API` or `API_1484_11`.
 */
export function findApi(from: Window, name: string): ScormApi | undefined {
  return climb(from, name) ?? climb(openerOf(from), name);
}

function climb(from: Window | undefined, name: string): ScormApi | undefined {
  let window = from;
  for (let i = 0; window !== undefined && i < MOST_CLIMBS; i++) {
    const api = apiIn(window, name);
    if (api !== undefined) return api;
    const { parent }: Window = window;
    window = parent === window ? undefined : parent;
  }
  return undefined;
}

/** A window of another host's may not be looked into. */
function apiIn(window: Window, name: string): ScormApi | undefined {
  try {
    const api: unknown = (window as unknown as Readonly<Record<string, unknown>>)[name];
    return typeof api === 'object' && api !== null ? (api as ScormApi) : undefined;
  } catch {
    return undefined;
  }
}

function openerOf(window: Window): Window | undefined {
  try {
    return window.top?.opener ?? window.opener ?? undefined;
  } catch {
    return undefined;
  }
}
