import { defineConfig } from 'vite';
import { assetsPlugin } from './src/build/plugin/assets-plugin.ts';
import { classroomPlugin } from './src/build/plugin/classroom-plugin.ts';
import { companionPlugin } from './src/build/plugin/companion-plugin.ts';
import { discoveryPlugin } from './src/build/plugin/discovery-plugin.ts';
import { embedPlugin } from './src/build/plugin/embed-plugin.ts';
import { licencesPlugin } from './src/build/plugin/licences-plugin.ts';
import { offlinePlugin } from './src/build/plugin/offline-plugin.ts';
import { precompressPlugin } from './src/build/plugin/precompress-plugin.ts';
import { storyPlugin } from './src/build/plugin/story-plugin.ts';
import { teachPlugin } from './src/build/plugin/teach-plugin.ts';
import { wallPlugin } from './src/build/plugin/wall-plugin.ts';

const site = process.env.SITE;
const story = process.env.STORY ?? 'story/main.ink';

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
  },
  plugins: process.env.VITEST
    ? []
    : [
        storyPlugin({ story, site }),
        companionPlugin({ story, site }),
        teachPlugin({ story, site }),
        discoveryPlugin({ story, site }),
        classroomPlugin({ story }),
        wallPlugin({ story, site }),
        assetsPlugin(),
        licencesPlugin(),
        embedPlugin({ story, site }),
        offlinePlugin(),
        precompressPlugin(),
      ],
  // The files of a worker share what they have loaded: the novel is compiled once for all of them.
  test: {
    isolate: false,
    maxWorkers: 2,
    // A slow machine is no fault of the novel's.
    testTimeout: 120_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
  },
} as Parameters<typeof defineConfig>[0]);
