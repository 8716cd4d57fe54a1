/** Keeps the page's address and the reader's state in step; the only home of what is written to the address bar. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { QuietTimer } from './quiet-timer.ts';

/** The explorer must be quiet for this long before its state is written, so that a drag leaves one entry behind. */
const QUIET_MS = 300;

interface AddressHost extends ReactiveControllerHost {
  /** Whether the element may touch the address at all; an embed in a host page may not. */
  readonly linked: boolean;
}

/** Writes queries to the address, and tells when the reader goes back or forward. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #onReturn: (query: URLSearchParams) => void;
  readonly #quiet = new QuietTimer();
  /** The query that the reader's state was last read from or written to. */
  #known = '';

  constructor(host: AddressHost, onReturn: (query: URLSearchParams) => void) {
    this.#host = host;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#known = location.search;
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    this.#quiet.stop();
  }

  /**
   * Makes another query of that in the address once the reader is quiet, as a step that Back undoes; `replace` leaves no
   * step behind.
   */
  write(
    change: (query: URLSearchParams) => URLSearchParams,
    { replace }: { readonly replace: boolean },
  ): void {
    if (!this.#host.linked) return;
    this.#quiet.ask(() => {
      const written = change(new URLSearchParams(location.search));
      const search = written.size > 0 ? `?${written.toString()}` : '';
      if (search === location.search) return;
      this.#known = search;
      const address = `${location.pathname}${search}${location.hash}`;
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#host.requestUpdate();
    }, QUIET_MS);
  }

  readonly #onPopState = (): void => {
    // A jump within the page, such as to its method, is none in the story.
    if (!this.#host.linked || location.search === this.#known) return;
    this.#known = location.search;
    this.#quiet.stop();
    this.#onReturn(new URLSearchParams(location.search));
  };
}
