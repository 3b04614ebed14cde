import type { ConductorDeps } from './conductor.ts';

/** Replaced as soon as the player is there. */
export function openSound(_deps: Omit<ConductorDeps, 'openBoard'>): void {}
