import { expect, test } from 'vitest';
import { checkRealNames } from '../../../../src/build/checks/real-names.ts';
import { checkMentions } from '../../../../src/build/checks/record-mentions.ts';
import { dialogueProblem, spanishProblems } from '../../../../src/build/checks/spanish-rules.ts';
import { checkCues, checkHotspots } from '../../../../src/build/checks/story-assets.ts';
import { toldLines } from '../../../../src/build/checks/told-lines.ts';
import { readFacts } from '../../../../src/build/ink/source-tags.ts';
import { storyRecord } from '../../record/story-record.ts';

const told = (text: string) => toldLines([{ name: 'tram.ink', text: `=== tram ===\n${text}` }]);
const book = storyRecord();
const mentions = (text: string) => checkMentions(told(text), book).map(({ message }) => message);

const ASSETS = {
  scenes: new Map([
    ['tram', { lights: ['lamp'], hotspots: ['bell'], anchors: ['nun', 'boy.asleep'] }],
    ['ticket', { lights: [], hotspots: ['stub'], anchors: [] }],
  ]),
  figures: new Map([
    ['nun', new Map([['seated', ['even', 'warm']]])],
    [
      'boy',
      new Map([
        ['asleep', []],
        ['awake', []],
      ]),
    ],
  ]),
  sounds: new Map([
    ['rain', 'ambience'],
    ['ding', 'effect'],
  ]),
};
const cues = (text: string) => checkCues(told(text), ASSETS).map(({ message }) => message);

test('tags on a line of their own belong to the line that follows', () => {
  const [first, second] = told(
    '# date: 2022-03 # place: tram\n# on: ticket\nRain. # sfx: ding\nMore.',
  );
  expect(first?.tags.map(({ key }) => key)).toEqual(['date', 'place', 'on', 'sfx']);
  expect(second).toMatchObject({ tags: [], date: '2022-03', place: 'tram', closeup: 'ticket' });
});

test('a new place takes the close-up away', () => {
  expect(
    told('# place: tram # on: ticket\nA.\n# place: street\nB.').at(-1)?.closeup,
  ).toBeUndefined();
});

test('a real person may be named where the line says on whose word', () => {
  const named = 'Putin’s adviser came.';
  expect(checkRealNames(told(named))).toHaveLength(1);
  expect(checkRealNames(told(`${named} # claim: F27`))).toEqual([]);
  expect(checkRealNames(told('The trumpet, and a shepherd’s Shermanesque tie.'))).toEqual([]);
});

test('a scene cannot know what had not happened; a panel and a laid note can', () => {
  const line = '# date: 2022-03-25\nIt was agreed.';
  expect(mentions(`${line} # claim: F09`)[0]).toMatch(/cannot be spoken of before 2023-01/);
  expect(mentions(`${line} # claim: F09 # panel: reported`)).toEqual([]);
  expect(mentions(`${line} # claim: F09 # doc: note`)).toEqual([]);
  expect(mentions(`${line} # claim: F09 # doc: message`)).toHaveLength(1);
});

test('what is told in the record alone is told nowhere in the story, a panel included', () => {
  expect(mentions('It was said. # claim: F55 # panel: reported')[0]).toMatch(/never in the story/);
});

test('a reply must be one', () => {
  expect(mentions('They answered. # reply: F23')).toEqual([]);
  expect(mentions('They answered. # reply: F07')[0]).toMatch(/no denial/);
  expect(mentions('They answered. # reply: F99')[0]).toMatch(/not in the record/);
});

test('whatever is not there to be shown or heard is named', () => {
  expect(
    cues(
      '# place: tram # amb: rain # light: lamp\nA. # pose: nun seated # sfx: ding\nB. # pose: boy asleep',
    ),
  ).toEqual([]);
  expect(cues('# place: attic\nA.')[0]).toMatch('assets/scenes/attic/scene.json');
  expect(cues('# place: tram\nA. # light: moon')[0]).toBe('no light "moon" in tram');
  expect(cues('# place: tram\nA. # pose: nun standing')[0]).toMatch('no pose "standing"');
  expect(cues('# place: tram\nA. # pose: nun seated warm')).toEqual([]);
  expect(cues('# place: tram\nA. # pose: nun seated tired')[0]).toMatch('no face "tired"');
  expect(cues('# place: tram\nA. # pose: boy asleep warm')[0]).toMatch('no face "warm"');
  expect(cues('# place: tram\nA. # pose: boy awake')).toEqual(['tram has no spot for boy']);
  expect(cues('# place: tram\nA. # amb: ding')[0]).toBe(
    'no ambience "ding" in assets/sound/sounds.json',
  );
});

test('a choice finds its hotspot in the place or in the close-up', () => {
  const spots = (at: string, on: string) => {
    const text = `=== tram ===\n# place: tram # on: ${on}\nA.\n* [Ring it. # id: ring # at: ${at}]`;
    const { choices } = readFacts('tram.ink', text);
    return checkHotspots(choices, toldLines([{ name: 'tram.ink', text }]), ASSETS).length;
  };
  expect([spots('bell', 'none'), spots('stub', 'ticket'), spots('stub', 'none')]).toEqual([
    0, 0, 1,
  ]);
});

test('good Spanish passes, with and without logic', () => {
  for (const text of [
    '—Sí —dice Ku, que ya se iba—. ¿Y usted?',
    '[«Asunto: varios.» El archivo de Varios no lo depura nadie.]',
    'Pusiste{no_proof:, y lo que no|{late: (tarde)}} en la tarjeta. ¡Ya!',
    '{~—{t_name(at_hand)} —dice.|Nadie.}',
    'El convenio México-Rusia, y el 3-25-R.',
  ]) {
    expect(spanishProblems(text), text).toEqual([]);
  }
});

test.each([
  ['¿Y usted.', /pair/],
  ['Sí!', /pair/],
  ['"Sí."', /straight/],
  ['–Sí.', /raya/],
  ['Y entonces...', /three points/],
  ['Sí , claro.', /white space/],
  ['Eso no hace sentido.', /tiene sentido/],
  ['¿Vosotros también?', /ustedes/],
])('%s is refused', (text, reason) => {
  expect(spanishProblems(text).join(' ')).toMatch(reason);
});

test('speech opens with a raya; a typed line may stand between angles', () => {
  expect(dialogueProblem('“Yes,” she says.', '—Sí —dice.')).toBeUndefined();
  expect(dialogueProblem('[“Subject: various.”]', '[«Asunto: varios.»]')).toBeUndefined();
  expect(dialogueProblem('“Yes,” she says.', '“Sí”, dice.')).toMatch(/quotation marks/);
  expect(dialogueProblem('“Yes.”', 'Sí.')).toMatch(/without a raya/);
});
