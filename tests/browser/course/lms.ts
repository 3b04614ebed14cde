import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { staticServer } from '../../../src/tools/server/static-server.ts';
import { answer, bodyOf, listening } from './package.ts';

const require = createRequire(import.meta.url);
const STANDARDS = {
  scorm12: {
    file: require.resolve('scorm-again/scorm12'),
    class: 'Scorm12API',
    name: 'API',
  },
  scorm2004: {
    file: require.resolve('scorm-again/scorm2004'),
    class: 'Scorm2004API',
    name: 'API_1484_11',
  },
} as const;

export type Standard = keyof typeof STANDARDS;

/** An LMS that runs scorm-again in its page, keeps what is committed, and can be made to fail. */
export interface Lms {
  readonly url: string;
  /** What it keeps, by its elements' names: the last commit that was not refused. */
  readonly kept: Readonly<Record<string, string>>;
  readonly commits: number;
  /** Whether it refuses to keep anything. */
  down: boolean;
  close(): Promise<void>;
}

/** @param launch the page that the package's manifest names. */
export async function openLms(folder: string, standard: Standard, launch: string): Promise<Lms> {
  const files = staticServer(folder);
  const runtime = readFileSync(STANDARDS[standard].file, 'utf8');
  const page = learnersPage(standard, launch);
  let kept: Record<string, string> = {};
  let commits = 0;
  const lms = { down: false };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/') answer(response, 200, page, { 'Content-Type': 'text/html' });
    else if (path === '/favicon.ico') answer(response, 204);
    else if (path === '/runtime.js') {
      answer(response, 200, runtime, { 'Content-Type': 'text/javascript' });
    } else if (path === '/kept') answer(response, 200, JSON.stringify(kept));
    else if (path.startsWith('/commit')) {
      const body = await bodyOf(request);
      if (lms.down) {
        answer(response, 503);
        return;
      }
      commits++;
      kept = JSON.parse(body) as Record<string, string>;
      answer(response, 200, '{"result":true,"errorCode":0}');
    } else {
      request.url = path.replace(/^\/package/, '');
      files.emit('request', request, response);
    }
  });
  const url = await listening(server);
  return {
    url,
    get kept() {
      return kept;
    },
    get commits() {
      return commits;
    },
    get down() {
      return lms.down;
    },
    set down(value) {
      lms.down = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function learnersPage(standard: Standard, launch: string): string {
  const { class: api, name } = STANDARDS[standard];
  return `<!doctype html><html lang="en"><title>Course</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style>
<body><script src="/runtime.js"></script><script>
const request = new XMLHttpRequest(); request.open('GET', '/kept', false); request.send();
const kept = JSON.parse(request.responseText);
const api = new ${api}({ autocommit: false, lmsCommitUrl: '/commit', dataCommitFormat: 'flattened', logLevel: 5, selfReportSessionTime: true });
if (Object.keys(kept).length > 0) api.loadFromFlattenedJSON(kept);
else if ('${name}' === 'API') api.cmi.core.student_id = 'learner-1';
else api.cmi.learner_id = 'learner-1';
window.${name} = api;
</script><iframe title="Novel" src="/package/${launch}"></iframe></body></html>`;
}

/** The novel within the course's page, when it is ready. */
export async function novelIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The course shows no content');
  await frame.waitForSelector('html[data-shell="ready"]');
  return frame;
}
