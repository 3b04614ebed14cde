import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { decisionsOf } from '../decisions/decisions.ts';
import { readEndings } from '../discovery/endings.tsx';
import { readStory } from '../ink/read-story.ts';

/** Every decision with the words of its options, and every ending's title, in both languages: for course packages and the class wall. */
export const DECISIONS_FILE = 'teach/decisions.json';

/** Writes what the classroom's pages and packages read of the story; a stranger's story has none of it. */
export function classroomPlugin({ story }: { readonly story: string }): Plugin {
  const contents = () => {
    const source = readStory(resolve(story));
    if (!source.ours) return undefined;
    const endings = readEndings(source.folder).map(({ id, title }) => [id, title] as const);
    return JSON.stringify({
      decisions: decisionsOf(source),
      endings: Object.fromEntries(endings),
    });
  };
  return {
    name: 'archivese-classroom',
    configureServer(server) {
      server.middlewares.use(`/${DECISIONS_FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(contents() ?? '{"decisions":[]}');
      });
    },
    generateBundle() {
      const source = contents();
      if (source !== undefined) this.emitFile({ type: 'asset', fileName: DECISIONS_FILE, source });
    },
  };
}
