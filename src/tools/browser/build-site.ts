import { spawn } from 'node:child_process';

/**
 * The production build, as `npm run build` makes it.
 * @param folder where the site is written.
 * @param story main ink file; the novel where there is none.
 * @throws Error with the build's own words.
 */
export async function buildSite(folder: string, story?: string): Promise<void> {
  // A build that a test asks for is no test itself.
  const { VITEST: _unit, NODE_ENV: _mode, ...env } = process.env;
  const build = spawn('npx', ['vite', 'build', '--logLevel', 'warn'], {
    env: { ...env, OUT_DIR: folder, ...(story === undefined ? {} : { STORY: story }) },
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const code = await new Promise((resolve) => build.on('close', resolve));
  if (code !== 0) throw new Error(`The build of ${story ?? 'the novel'} failed:\n${said}`);
}
