/** The language that an element speaks: its file is loaded when it is first asked for, English stands in until then. */
import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '../words/languages/language.ts';
import { addLanguage, wordsFor, type Words } from '../words/words.ts';

type LanguageFile = () => Promise<{ readonly language: Language }>;

/** Languages beside English, by BCP 47 tag. A new one is a file in `words/languages/` and a line here. */
const FILES = new Map<string, LanguageFile>([
  ['ar', () => import('../words/languages/arabic.ts')],
  ['de', () => import('../words/languages/german.ts')],
  ['fr', () => import('../words/languages/french.ts')],
  ['ru', () => import('../words/languages/russian.ts')],
  ['uk', () => import('../words/languages/ukrainian.ts')],
]);

const loading = new Map<string, Promise<void>>();

/** Loads the words of a language; settles at once for English and for languages that there is no file of. */
async function load(lang: string): Promise<void> {
  const tag = FILES.has(lang) ? lang : (lang.split('-')[0] ?? lang);
  const asked =
    loading.get(tag) ?? FILES.get(tag)?.().then(({ language }) => addLanguage(language));
  if (!asked) return;
  loading.set(tag, asked);
  // Without its file the element goes on in English, and the next one asks for it again.
  await asked.catch(() => loading.delete(tag));
}

/** Finds an element's words, and turns the element round where they run from right to left. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  #asked: string | undefined;
  /** Settles once the language that was asked for last is there. */
  #ready = Promise.resolve();
  /** Whether the direction of the element is ours and not its author's. */
  #turned = false;
  /** The words that the direction was last looked at for: an element is drawn in every frame, and turned hardly ever. */
  #turnedFor: Words | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get words(): Words {
    return wordsFor(this.#lang);
  }

  get ready(): Promise<void> {
    const lang = this.#lang;
    if (lang !== this.#asked) {
      this.#asked = lang;
      const before = this.words;
      this.#ready = load(lang).then(() => {
        // Named, so that the element makes anew whatever it keeps from one update to the next.
        if (this.words !== before) this.#host.requestUpdate('lang');
      });
    }
    return this.#ready;
  }

  hostUpdate(): void {
    void this.ready;
    const { words } = this;
    if (words !== this.#turnedFor) this.#turn(words);
  }

  /** The element's own language, else that of the nearest ancestor with one, else English. */
  get #lang(): string {
    const { lang } = this.#host;
    if (lang) return lang;
    return this.#host.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'en';
  }

  /** Only where the page around runs the other way; a direction that its author set stays. */
  #turn(words: Words): void {
    this.#turnedFor = words;
    const host = this.#host;
    if (host.dir !== '' && !this.#turned) return;
    const around = host.parentElement?.closest('[dir]')?.getAttribute('dir') ?? 'ltr';
    const turned = words.direction !== around;
    if (turned === this.#turned) return;
    this.#turned = turned;
    if (turned) host.dir = words.direction;
    else host.removeAttribute('dir');
  }
}
