import { checkPhrases } from '@evenkeel/draft-coach';
import { checkLibrary, type Library, type LibraryFinding, type Phrase } from '@evenkeel/library';
import { type PhrasePut, type PhraseSaved, type Problem, problem } from '@evenkeel/protocol';
import { type PhraseScore, withPhraseScores } from '@evenkeel/suggestion-picker';
import { compileLibrary, type LiveLibrary } from '../pipeline/live-library.ts';
import type { PrismaClient } from './generated/client.ts';

/** Keeps the library: the newest revision in force, every older one stored, changes one after the other. */
export class LibraryKeeper {
  readonly #prisma: PrismaClient;
  readonly #now: () => number;
  readonly #onPublished: (version: number) => void;
  /** What the pipeline reads at each message; only ever replaced whole, between two messages. */
  readonly live: { current: LiveLibrary };
  library: Library;
  #changing: Promise<unknown> = Promise.resolve();
  #scores: ReadonlyMap<string, PhraseScore> = new Map();

  private constructor(
    options: { prisma: PrismaClient; now: () => number; onPublished: (version: number) => void },
    library: Library,
    version: number,
  ) {
    this.#prisma = options.prisma;
    this.#now = options.now;
    this.#onPublished = options.onPublished;
    this.library = library;
    this.live = { current: compileLibrary(version, library) };
  }

  /** Reads the newest revision; on the first start stores the defaults as revision 1. */
  static async open(options: {
    prisma: PrismaClient;
    defaults: Library;
    now: () => number;
    onPublished: (version: number) => void;
  }): Promise<LibraryKeeper> {
    const { prisma, defaults } = options;
    const newest = await prisma.libraryRevision.findFirst({ orderBy: { version: 'desc' } });
    if (newest) {
      const { phrases } = newest.content as unknown as { phrases: Phrase[] };
      return new LibraryKeeper(options, { ...defaults, phrases }, newest.version);
    }
    const first = { version: 1, atMs: options.now(), authorId: 'evenkeel', change: 'The phrases Evenkeel comes with.' };
    await prisma.libraryRevision.create({ data: { ...first, content: { phrases: defaults.phrases } as object } });
    return new LibraryKeeper(options, defaults, 1);
  }

  get version(): number {
    return this.live.current.version;
  }

  /** Ranks the phrases with what feedback has taught, from the next message on. */
  learn(scores: ReadonlyMap<string, PhraseScore>): void {
    this.#scores = scores;
    this.live.current = this.#withScores(this.live.current);
  }

  #withScores(live: LiveLibrary): LiveLibrary {
    return { ...live, suggestions: withPhraseScores(live.suggestions, this.#scores) };
  }

  /** Adds or changes one phrase and puts it in force. Nothing changes when the result would not pass the library's own check. */
  putPhrase(id: string, put: PhrasePut, authorId: string): Promise<PhraseSaved | Problem> {
    const change = this.#changing.then(() => this.#putPhrase(id, put, authorId));
    // The next change waits for this one, whether it went well or not.
    this.#changing = change.catch(() => {});
    return change;
  }

  async #putPhrase(id: string, put: PhrasePut, authorId: string): Promise<PhraseSaved | Problem> {
    const { phrase, baseVersion } = put;
    if (baseVersion !== this.version) {
      return problem(
        'library-changed',
        `You were looking at version ${baseVersion}; version ${this.version} is in force. Nothing was changed.`,
      );
    }
    if (phrase.id !== id)
      return problem('invalid-input', 'The id of the phrase cannot be changed; nothing was changed.');

    const at = this.library.phrases.findIndex((known) => known.id === id);
    const phrases = at < 0 ? [...this.library.phrases, phrase] : this.library.phrases.with(at, phrase);
    const library = { ...this.library, phrases };
    const index = phrases.indexOf(phrase);
    const findings = checkLibrary(library).filter(({ path }) => path.startsWith(`phrases.${index}.`));
    const finding = findings.find(({ isAdvice }) => !isAdvice);
    if (finding) return problem('library-invalid', wordsOf(finding));
    // Only this phrase: the rest was said when it was saved.
    const complaints = checkPhrases({ ...library, phrases: [phrase] }).filter(({ path }) =>
      path.startsWith('phrases.'),
    );

    const version = this.version + 1;
    const compiled = compileLibrary(version, library, { library: this.library, live: this.live.current });
    await this.#prisma.libraryRevision.create({
      data: {
        version,
        atMs: this.#now(),
        authorId,
        change: at < 0 ? `Added the phrase ${id}.` : `Changed the phrase ${id}.`,
        content: { phrases } as object,
      },
    });
    this.library = library;
    this.live.current = this.#withScores(compiled);
    this.#onPublished(version);
    return { ok: true, version, advice: [...findings, ...complaints].map(wordsOf) };
  }
}

function wordsOf({ problem: what, consequence, remedy }: LibraryFinding): string {
  return `${what} ${consequence} ${remedy}`;
}
