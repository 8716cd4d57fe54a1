/** Keeps the page's address and the reader's state in step; the only home of what is written to the address bar. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../elements/after-paint.ts';
import { LINK_FIELDS } from './link-fields.ts';
import { linkPart } from './link-state.ts';
import { QuietTimer } from './quiet-timer.ts';
import { REFUSED_MS, writeEntry } from './write-entry.ts';

/** Choices of a kind that follow sooner than this are of one row, so that a drag leaves one entry behind. */
const QUIET_MS = 300;

/** Makes another query of that in the address. */
type Change = (query: URLSearchParams) => URLSearchParams;

interface AddressHost extends ReactiveControllerHost {
  /** Whether the element may touch the address at all; an embed in a host page may not. */
  readonly linked: boolean;
}

/** Writes queries to the address, and tells when the reader goes back or forward. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #onReturn: (query: URLSearchParams) => void;
  readonly #quiet = new QuietTimer();
  /** What the reader's state was last read from or written to. */
  #known: string;
  #path = location.pathname;
  /** What kind of choice the row is of. */
  #row = '';
  /** Whether the row has its entry already. */
  #hasEntry = false;
  #change: Change | undefined;
  /** A row that the reader left before its entry was complete, or there at all: what the entry he left says, and the rest. */
  #left:
    { readonly known: string; readonly change: Change; readonly hasEntry: boolean } | undefined;

  /** `search` is the query that the element was opened with, if it was: the address may say something else by now. */
  constructor(
    host: AddressHost,
    onReturn: (query: URLSearchParams) => void,
    search = location.search,
  ) {
    this.#host = host;
    this.#onReturn = onReturn;
    this.#known = linkPart(new URLSearchParams(search));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    addEventListener('pagehide', this.#onLeave);
    addEventListener('visibilitychange', this.#onLeave);
    this.#path = location.pathname;
    this.#onPopState();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('pagehide', this.#onLeave);
    removeEventListener('visibilitychange', this.#onLeave);
    this.#onLeave();
    this.#quiet.stop();
  }

  /**
   * Makes another query of that in the address, as a step that Back undoes, once the choice is painted; what follows in a
   * quick row, by its name, is added to the same step once the reader is quiet or leaves. `replace` leaves no step behind.
   */
  write(change: Change, row: string, { replace }: { readonly replace: boolean }): void {
    if (!this.#host.linked) return;
    this.#left = undefined;
    if (row !== this.#row) this.#quiet.now();
    this.#change = change;
    this.#row = row;
    if (!this.#quiet.isWaiting) {
      this.#hasEntry = replace;
      void afterPaint().then(this.#begin);
    }
    this.#quiet.ask(this.#complete, QUIET_MS);
  }

  /** Takes out of the address what it says of a story that is left, unless somebody else wrote there since. */
  leave(): void {
    const isOurs = linkPart(new URLSearchParams(location.search)) === this.#known;
    if (!this.#host.linked || !isOurs) return;
    this.#hasEntry = true;
    this.#put((query) => {
      for (const field of LINK_FIELDS) query.delete(field);
      return query;
    });
  }

  /** Forgets what is not written yet. */
  forget(): void {
    this.#quiet.stop();
    this.#left = undefined;
  }

  /** Whether the address says it then. */
  #put(change: Change): boolean {
    // The page may have gone on to another address, of which the element knows nothing.
    if (location.pathname !== this.#path) return true;
    const query = change(new URLSearchParams(location.search));
    const search = query.size > 0 ? `?${query.toString()}` : '';
    if (search !== location.search) {
      const address = new URL(location.href);
      address.search = search;
      if (!writeEntry(address, { replace: this.#hasEntry })) return false;
      this.#hasEntry = true;
    }
    this.#known = linkPart(query);
    return true;
  }

  readonly #begin = (): void => {
    if (this.#change && this.#quiet.isWaiting) this.#put(this.#change);
  };

  readonly #complete = (): void => {
    if (!this.#change) return;
    if (this.#put(this.#change)) this.#host.requestUpdate();
    else this.#quiet.ask(this.#complete, REFUSED_MS);
  };

  readonly #onLeave = (): void => this.#quiet.now();

  readonly #onPopState = (): void => {
    if (!this.#host.linked) return;
    const there = linkPart(new URLSearchParams(location.search));
    // A jump within the page, such as to its method, is none in the story.
    if (there === this.#known) return;
    const left = this.#left?.known === there ? this.#left : undefined;
    if (left) this.#left = undefined;
    if (this.#quiet.isWaiting && this.#change) {
      this.#left = { known: this.#known, change: this.#change, hasEntry: this.#hasEntry };
    }
    this.#quiet.stop();
    this.#known = there;
    this.#hasEntry = left?.hasEntry ?? true;
    if (left) this.#put(left.change);
    this.#onReturn(new URLSearchParams(location.search));
  };
}
