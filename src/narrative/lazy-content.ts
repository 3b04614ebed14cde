import type { INamedContent } from 'inkjs/engine/INamedContent';

/** Ink's content by name, each made when it is asked for. Whoever asks for all of it gets all of it made. */
export class LazyContent<Source> extends Map<string, INamedContent> {
  readonly #waiting: Map<string, Source>;
  readonly #make: (name: string, source: Source) => INamedContent;

  constructor(
    waiting: Map<string, Source>,
    make: (name: string, source: Source) => INamedContent,
    made: ReadonlyMap<string, INamedContent>,
  ) {
    super();
    this.#waiting = waiting;
    this.#make = make;
    for (const [name, content] of made) this.set(name, content);
  }

  /** What has been made already. */
  made(name: string): INamedContent | undefined {
    return super.get(name);
  }

  override get(name: string): INamedContent | undefined {
    const source = this.#waiting.get(name);
    if (source === undefined) return super.get(name);
    this.#waiting.delete(name);
    const content = this.#make(name, source);
    this.set(name, content);
    return content;
  }

  override has(name: string): boolean {
    return this.#waiting.has(name) || super.has(name);
  }

  override get size(): number {
    return this.#whole().size;
  }

  override forEach(each: Parameters<Map<string, INamedContent>['forEach']>[0]): void {
    this.#whole().forEach(each);
  }

  override entries(): MapIterator<[string, INamedContent]> {
    return this.#whole().entries();
  }

  override keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  override values(): MapIterator<INamedContent> {
    return this.#whole().values();
  }

  override [Symbol.iterator](): MapIterator<[string, INamedContent]> {
    return this.entries();
  }

  #whole(): Map<string, INamedContent> {
    for (const name of [...this.#waiting.keys()]) this.get(name);
    return new Map(super.entries());
  }
}
