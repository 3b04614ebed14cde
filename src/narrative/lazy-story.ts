import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { ListDefinition } from 'inkjs/engine/ListDefinition';
import type { InkObject } from 'inkjs/engine/Object';
import { Story } from 'inkjs/engine/Story';
import { LazyContent } from './lazy-content.ts';
import { textValue } from './quick/text.ts';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}
/** In Ink's order: what it contains, and last what it contains by name, with its flags and its own name. */
type JsonContainer = readonly Json[];
/** Named content that waits: its JSON, or the text of it. */
type Source = JsonContainer | string;

const OLDEST_FORMAT = 18;

/**
 * Opens a compiled story so that only what is played becomes Ink's runtime objects: each knot, stitch and branch when
 * it is first asked for by name. All of it at once would hold the page for a third of a second.
 * @param text an ink story's JSON; behind its first line each line may be a knot more: its name, a space, its JSON.
 * @param rest more such lines. A later one takes the place of an earlier one of that name.
 * @throws Error where the first line is no ink story of a format that this runtime reads.
 */
export function lazyStory(text: string, rest = ''): Story {
  const [head = '', ...lines] = [text, rest].flatMap((part) => part.split('\n'));
  const { inkVersion, root, listDefs } = JSON.parse(head) as JsonObject;
  const format = Number(inkVersion);
  if (!Array.isArray(root) || !(format >= OLDEST_FORMAT && format <= Story.inkVersionCurrent)) {
    throw new Error(`No ink story of a format from ${OLDEST_FORMAT} to ${Story.inkVersionCurrent}`);
  }
  const knots = new Map<string, string>();
  for (const line of lines) {
    const space = line.indexOf(' ');
    if (space > 0) knots.set(line.slice(0, space), line.slice(space + 1));
  }
  return new Story(containerOf(root, knots), definitionsIn((listDefs ?? {}) as JsonObject));
}

function definitionsIn(lists: JsonObject): ListDefinition[] {
  return Object.entries(lists).map(
    ([name, items]) =>
      new ListDefinition(name, new Map(Object.entries(items as Record<string, number>))),
  );
}

function containerOf(json: JsonContainer, knots: ReadonlyMap<string, Source> = new Map()) {
  const container = new Container();
  const end = json.length - 1;
  for (let at = 0; at < end; at++) container.AddContent(objectOf(json[at] ?? null));
  const waiting = new Map<string, Source>();
  for (const [key, value] of Object.entries((json[end] ?? {}) as JsonObject)) {
    if (key === '#f') container.countFlags = Number(value);
    else if (key === '#n') container.name = String(value);
    else waiting.set(key, value as JsonContainer);
  }
  for (const [name, source] of knots) waiting.set(name, source);
  if (waiting.size > 0) {
    container.namedContent = new LazyContent(waiting, childOf(container), container.namedContent);
  }
  return container;
}

function childOf(parent: Container): (name: string, source: Source) => Container {
  return (name, source) => {
    const child = containerOf(typeof source === 'string' ? JSON.parse(source) : source);
    child.name = name;
    child.parent = parent;
    return child;
  };
}

/** What inkjs has read a word as, so that it need not go through all its commands again. */
const commands = new Map<string, ControlCommand.CommandType>();

function objectOf(token: Json): InkObject {
  if (Array.isArray(token)) return containerOf(token);
  if (typeof token === 'string') {
    if (token.startsWith('^')) return textValue(token.slice(1));
    const command = commands.get(token);
    if (command !== undefined) return new ControlCommand(command);
  }
  const object = JsonSerialisation.JTokenToRuntimeObject(token);
  if (object === null) throw new Error('An ink container holds nothing');
  if (object instanceof ControlCommand) commands.set(String(token), object.commandType);
  return object;
}
