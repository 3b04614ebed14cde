import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/base/random.ts';
import { firstPart, REST } from '../../../src/build/ink/first-part.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession, type Session } from '../../../src/narrative/session.ts';
import { built, source } from '../story-files.ts';

const SEEDS = Array.from({ length: 25 }, (_, n) => n);
