/** Says in the page's title what is supposed; the only home of that title. */
import type { LitElement, ReactiveController } from 'lit';

/** What the title is told by. */
export interface TitleHost extends LitElement {
  /** Whether the page is all explorer, so that its title tells of it. */
  readonly linked: boolean;
}

/** Puts the mark over the map before the page's own title, and takes it away with the mark. */
export class TitleController implements ReactiveController {
  readonly #host: TitleHost;
  #mark = '';

  constructor(host: TitleHost) {
    this.#host = host;
  }

  /** An element that is put back into the page need not be drawn again. */
  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { linked, isConnected, renderRoot } = this.#host;
    const mark = linked && isConnected && renderRoot.querySelector('.supposed .mark')?.textContent;
    this.#write(mark ? `${mark} · ` : '');
  }

  hostDisconnected(): void {
    this.#write('');
  }

  /** The page may have given itself another title meanwhile. */
  #write(mark: string): void {
    const { title } = document;
    const own = title.startsWith(this.#mark) ? title.slice(this.#mark.length) : title;
    this.#mark = mark;
    if (title !== mark + own) document.title = mark + own;
  }
}
