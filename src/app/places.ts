import { formatDate } from '../i18n/format.ts';
import { fill, type Strings } from '../i18n/strings.ts';
import type { Playthrough } from '../narrative/playthrough.ts';
import type { Replayed } from '../narrative/replay.ts';
import { decodeRun, encodeRun } from '../narrative/run-code.ts';
import { seedFrom } from '../narrative/seed.ts';
import { transcriptOf } from '../narrative/transcript.ts';
import { exportSaves, importSaves, type SaveRecord } from '../saves/save-record.ts';
import type { SaveList, Saves } from '../saves/saves.ts';
import { toPassage } from './focus.ts';
import { type Keeper, labelOf } from './keeper.ts';
import type { Play } from './play.ts';
import { announce } from './status.ts';
import type { TakeHomeDeps } from './take-home.ts';

/** Everything that can be done with kept places; each tells the reader in words how it went. */
export interface Places {
  /** Whether what is kept is there next time. */
  readonly lasting: boolean;
  list(): Promise<SaveList>;
  save(name: string): Promise<void>;
  /** @returns whether the page moved there. */
  open(record: SaveRecord): Promise<boolean>;
  openCode(text: string): Promise<boolean>;
  /** Begins a chapter by itself: what lies before it is folded away. */
  startAt(code: string): Promise<void>;
  importFile(text: string): Promise<void>;
  remove(record: SaveRecord): Promise<boolean>;
  putBack(record: SaveRecord): Promise<void>;
  restart(): Promise<boolean>;
  /** Back before an earlier choice; the way that was gone stays among the saves. */
  backTo(turnIndex: number): Promise<void>;
  code(): string;
  /** Address of this page with the run code behind it. */
  link(): string;
  runId(): string;
  suggestedName(): string;
  copyLink(): Promise<void>;
  download(record: SaveRecord): void;
  downloadCurrent(): void;
  downloadTranscript(): void;
  downloadText(name: string, text: string, type?: string): void;
  /** The whole way as a book. */
  downloadBook(): Promise<void>;
  printBook(): Promise<void>;
}

export interface PlacesDeps {
  readonly play: Play;
  readonly saves: Saves;
  readonly keeper: Keeper;
  readonly lasting: boolean;
  readonly strings: () => Strings;
  readonly random: () => number;
  /** What a book says beside the story. */
  readonly imprint: () => Pick<TakeHomeDeps, 'record' | 'title' | 'author' | 'version'>;
  /** The first passage of a chapter that is begun by itself. */
  readonly onStart: (turnIndex: number) => void;
}

export function openPlaces({
  play,
  saves,
  keeper,
  lasting,
  strings,
  random,
  imprint,
  onStart,
}: PlacesDeps): Places {
  const now = () => play.shown.value;
  const current = (): Playthrough => now().session.playthrough;

  /** A new run begins: the old one keeps its row. */
  async function leave<T>(move: () => Promise<T>): Promise<T> {
    await keeper.flush();
    keeper.fork();
    return move();
  }

  function tell({ lost, revised }: Pick<Replayed, 'lost' | 'revised'>): void {
    const { status } = strings();
    const n = current().choices.length;
    if (lost.length > 0) announce(fill(status.lost, { n, lost: lost.length }));
    else announce(revised ? status.revised : status.restored);
    toPassage('moved');
  }

  const takeHome = (): TakeHomeDeps => ({
    ...imprint(),
    shown: now(),
    strings: strings(),
    code: encodeRun(current()),
    link: link(),
  });

  function link(): string {
    return `${location.origin}${location.pathname}#r=${encodeRun(current())}`;
  }

  const record = (): SaveRecord => ({
    schema: 1,
    id: `named:${keeper.runId()}-${current().choices.length}`,
    kind: 'named',
    name: suggestedName(),
    savedAt: Date.now(),
    playthrough: current(),
    label: labelOf(now()),
  });

  function suggestedName(): string {
    const { standing } = now();
    const words = strings();
    const place = standing.place === undefined ? undefined : words.places[standing.place];
    const date = standing.date === undefined ? undefined : formatDate(standing.date, words.lang);
    return [place, date].filter((part) => part !== undefined).join(', ') || words.startsHere;
  }

  return {
    lasting,
    suggestedName,
    list: () => saves.list(),
    runId: () => keeper.runId(),
    code: () => encodeRun(current()),
    link,
    async save(name) {
      const made = await saves.save(name, current(), labelOf(now()));
      const { saves: words, status } = strings();
      announce(made === undefined ? status.notSaved : fill(words.saved, { name }));
    },
    async open(kept) {
      tell(await leave(() => play.load(kept)));
      return true;
    },
    async openCode(text) {
      const decoded = decodeRun(/#r=([\w-]+)/.exec(text)?.[1] ?? text);
      if (!decoded.ok) {
        const { errors } = strings();
        announce(decoded.error === 'torn' ? errors.codeTorn : errors.code);
        return false;
      }
      tell(await leave(() => play.loadCode(decoded.value)));
      return true;
    },
    async startAt(code) {
      const decoded = decodeRun(code);
      if (!decoded.ok) return;
      await leave(() => play.loadCode(decoded.value));
      onStart(now().session.last.index);
      toPassage('moved');
    },
    async importFile(text) {
      const read = importSaves(text);
      const { errors, status } = strings();
      if (!read.ok) {
        announce(read.error === 'foreign' ? errors.fileForeign : errors.file);
        return;
      }
      // What comes from a file never takes the place of what is here.
      for (const each of read.value) {
        const fresh = { ...each, kind: 'named' as const, name: each.name || suggestedName() };
        await saves.restore({ ...fresh, id: `named:file-${each.savedAt}-${each.id.slice(-40)}` });
      }
      announce(status.saved);
    },
    remove: (kept) => saves.remove(kept),
    async putBack(kept) {
      await saves.restore(kept);
    },
    async restart() {
      await leave(() => play.restart(seedFrom(random())));
      toPassage('moved');
      return true;
    },
    async backTo(turnIndex) {
      await leave(() => play.backTo(turnIndex));
      announce(strings().status.wentBack);
      toPassage('moved');
    },
    async copyLink() {
      try {
        await navigator.clipboard.writeText(link());
        announce(strings().saves.copied);
      } catch {
        // Where the clipboard is forbidden the address bar still holds it.
        location.hash = `r=${encodeRun(current())}`;
        announce(link());
      }
    },
    download: (kept) => downloadText('archivese.json', exportSaves([kept]), 'application/json'),
    downloadCurrent: () =>
      downloadText('archivese.json', exportSaves([record()]), 'application/json'),
    downloadTranscript: () => downloadText('archivese.txt', transcriptOf(now().turns)),
    downloadText,
    async downloadBook() {
      const { epubFile } = await import('./take-home.ts');
      downloadBlob('archivese.epub', await epubFile(takeHome()));
    },
    async printBook() {
      const { printBook } = await import('./take-home.ts');
      await printBook(takeHome());
    },
  };
}

function downloadText(name: string, text: string, type = 'text/plain'): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name.replace(/[^\w.-]/g, '-');
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
