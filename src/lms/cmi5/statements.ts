import type { Made } from '../course.ts';
import type { PackedDecision } from '../package-data.ts';
import type { LaunchAddress } from './lrs.ts';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

type Activities = readonly { readonly id: string }[];

/** What the course asks to stand in every statement's context; the session's id is in it. */
export interface ContextTemplate {
  readonly contextActivities?: Readonly<Record<string, Activities>>;
  readonly [other: string]: unknown;
}

export type SessionVerb = 'initialized' | 'completed' | 'terminated';

export interface Statement {
  readonly id: string;
  readonly [part: string]: unknown;
}

export interface StatementParts {
  readonly launch: LaunchAddress;
  readonly template: ContextTemplate;
  readonly newId: () => string;
}

/**
 * One of cmi5's own statements.
 * @param at ISO 8601, UTC.
 * @param ms since the session began; not for `initialized`.
 */
export function sessionStatement(
  verb: SessionVerb,
  { launch, template, newId }: StatementParts,
  at: string,
  ms: number,
): Statement {
  const category: Activities = [
    { id: `${CATEGORIES}cmi5` },
    ...(verb === 'completed' ? [{ id: `${CATEGORIES}moveon` }] : []),
  ];
  const duration = `PT${(ms / 1000).toFixed(2)}S`;
  const result = {
    initialized: undefined,
    completed: { completion: true, duration },
    terminated: { duration },
  }[verb];
  return {
    id: newId(),
    actor: launch.actor,
    verb: { id: VERBS + verb, display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(result && { result }),
    context: contextOf({ launch, template }, { category }),
    timestamp: at,
  };
}

/** A decision: an answer to a choice, neither right nor wrong. */
export function decisionStatement(
  { uuid, id, option, at }: Made,
  decision: PackedDecision | undefined,
  parts: Omit<StatementParts, 'newId'>,
): Statement {
  const { launch } = parts;
  const choices = decision?.options.map(({ id: name, en, es }) => ({
    id: name,
    description: { en, 'es-MX': es },
  }));
  return {
    id: uuid,
    actor: launch.actor,
    verb: { id: `${VERBS}responded`, display: { en: 'responded', 'es-MX': 'respondió' } },
    object: {
      objectType: 'Activity',
      id: `urn:x-archivese:decision:${id}`,
      definition: {
        type: INTERACTION,
        name: { en: `Decision ${id}`, 'es-MX': `Decisión ${id}` },
        interactionType: 'choice',
        ...(choices && { choices }),
      },
    },
    result: { response: option },
    context: contextOf(parts, { parent: [{ id: launch.activityId }] }),
    timestamp: at,
  };
}

/** The course's template with what is added to it: nothing of it is taken away. */
function contextOf(
  { launch, template }: Omit<StatementParts, 'newId'>,
  added: Readonly<Record<string, Activities>>,
) {
  const contextActivities: Record<string, Activities> = { ...template.contextActivities };
  for (const [kind, activities] of Object.entries(added)) {
    const before = contextActivities[kind] ?? [];
    const known = new Set(before.map(({ id }) => id));
    contextActivities[kind] = [...before, ...activities.filter(({ id }) => !known.has(id))];
  }
  return { ...template, registration: launch.registration, contextActivities };
}
