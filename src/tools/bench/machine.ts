import { cpus, loadavg } from 'node:os';

export interface Machine {
  readonly cores: number;
  readonly load: number;
  /** How much of one core a busy program was given just now, 0 to 1: far below 1, and the times say little. */
  readonly share: number;
}

const SPIN_MS = 400;

/** What the figures were measured on, and how much else went on there. */
export function lookAtMachine(): Machine {
  const began = process.cpuUsage();
  const from = performance.now();
  while (performance.now() - from < SPIN_MS);
  const { user, system } = process.cpuUsage(began);
  return {
    cores: cpus().length,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    share: Math.round((user + system) / 10 / (performance.now() - from)) / 100,
  };
}

export function machineText({ cores, load, share }: Machine): string {
  const said = `${cores} cores, load ${load}, ${share} of a core for a busy program`;
  return share < 0.9 || load > cores
    ? `${said}: the machine was busy, so every time below is worse than it is`
    : said;
}
