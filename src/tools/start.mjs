// `npm start`: installs what is missing, builds what is stale, serves the novel and prints its address.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { installPackages, ROOT, run, stop, timeOf } from './prepare.mjs';

const SOURCES = ['src', 'story', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json'];

installPackages();
if (isStale()) {
  console.log('Building (npm run build).');
  if (!run('npm', ['run', 'build'])) stop('The build failed; its reasons are above.');
} else console.log('dist is newer than every source; nothing to build.');

const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/tools/serve.ts'], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

/** Whether `dist` is missing, older than a source, or holds a story that was not asked for. */
function isStale() {
  // A story of one's own is read from where the build has no list of files: build it.
  if (process.env.STORY || process.env.OUT_DIR) return true;
  const page = join(ROOT, 'dist', 'index.html');
  if (!existsSync(page) || !existsSync(`${page}.br`)) return true;
  if (!readFileSync(page, 'utf8').includes('"ours":true')) return true;
  const built = timeOf('dist/index.html') ?? 0;
  return SOURCES.some((path) => newest(path) > built);
}

/**
 * @param {string} path file or folder, from the project's folder.
 * @returns {number} when the newest file in it was written.
 */
function newest(path) {
  const entries = /\.\w+$/.test(path)
    ? undefined
    : readdirSync(join(ROOT, path), { withFileTypes: true });
  if (entries === undefined) return timeOf(path) ?? 0;
  return Math.max(
    timeOf(path) ?? 0,
    ...entries.map((entry) => {
      const inner = join(path, entry.name);
      return entry.isDirectory() ? newest(inner) : (timeOf(inner) ?? 0);
    }),
  );
}
