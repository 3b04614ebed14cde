/** The part of `package-lock.json` that we look at. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Adds an entry for each optional package that some entry asks for and that has none: its version as it is pinned,
 * and the machines that its name speaks of. npm passes it over on all others.
 * @throws Error where a version is not pinned: then only the registry knows it.
 */
export function completeLock({ packages }: Lock): {
  packages: Record<string, LockEntry>;
  added: string[];
} {
  const all: Record<string, LockEntry> = { ...packages };
  const added: string[] = [];
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      if (`${path}/${place}` in all || place in all) continue;
      if (!/^\d/.test(version)) throw new Error(`${path} wants ${name} ${version}: not pinned`);
      all[place] = { version, ...(dev ? { dev } : {}), optional: true, ...machinesOf(name) };
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return { packages: Object.fromEntries(sorted), added };
}

function machinesOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((word) => words.includes(word));
  const cpu = PROCESSORS.filter((word) => words.includes(word));
  const libc = [
    ...(words.some((word) => /^musl/.test(word)) ? ['musl'] : []),
    ...(words.includes('gnu') ? ['glibc'] : []),
  ];
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}
