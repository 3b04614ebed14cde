// Writes the ink and the Spanish of the list from story/names.yaml. Run after a change there.
import { readFileSync, writeFileSync } from 'node:fs';
import { namesInk } from '../build/names/names-ink.ts';
import { namesPo } from '../build/names/names-po.ts';
import { readNames } from '../build/names/read-names.ts';

const { ink, catalogue } = namesInk(readNames(readFileSync('story/names.yaml', 'utf8')));
writeFileSync('story/shared/names.ink', ink);
writeFileSync('story/es/names.po', namesPo(catalogue));
