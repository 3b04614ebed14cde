/** Makes a switch over a union exhaustive: a new member breaks the build at every place that forgot it. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unknown ${what}: ${JSON.stringify(value)}`);
}
