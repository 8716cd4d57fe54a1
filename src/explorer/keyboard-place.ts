/** Where the keyboard stands when what it stood on goes, or when a reader opens something: it is never lost. */
import { LitElement } from 'lit';
import type { View } from '../elements/requests.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ReaderRequest } from './update-state.ts';

/** Moves the keyboard within one explorer. */
export class KeyboardPlace {
  readonly #explorer: LitElement;

  constructor(explorer: LitElement) {
    this.#explorer = explorer;
  }

  /**
   * Goes along with a reader whose request was answered; `panels` settles once what he sees now can be drawn. The story
   * takes the keyboard where he asked for it, not where something else led into it or out of it.
   */
  follow(
    from: ExplorerState,
    to: ExplorerState,
    { type }: ReaderRequest,
    panels: Promise<unknown>,
  ): void {
    this.#keep();
    if (to.view !== from.view) void this.#enterView(from.view, to.view, panels);
    if (type !== 'alliance-story-step') return;
    if (to.storyStep === undefined) void this.#leaveStory();
    else if (from.storyStep === undefined) void this.#enterStory();
  }

  /** What was pressed may be gone or hidden with what it asked for: then the keyboard goes on where it stood, or at the map. */
  #keep(): void {
    const stood = this.#root.activeElement;
    if (!stood) return;
    void this.#drawn.then(() => {
      if (this.#root.activeElement?.checkVisibility()) return;
      const around = stood.isConnected ? stood.closest<HTMLElement>('.cards, details') : null;
      const place = around?.querySelector('summary') ?? around ?? this.#find('alliance-map');
      place?.focus({ preventScroll: true });
    });
  }

  /** What is opened from a fold stands above it, out of sight: an event on its card, all else on the map. */
  bringUp(event: Event): void {
    if (!(event.target as Element).closest('details')) return;
    void this.#drawn.then(() => {
      if (event.type === 'alliance-at-change') this.goToCards();
      else {
        this.#find('alliance-map')?.focus({ preventScroll: true });
        this.#find('.header')?.scrollIntoView();
      }
    });
  }

  /** A panel that closes hands the keyboard back to the map. */
  leave(panel: Element): void {
    const focused = panel.shadowRoot?.activeElement;
    const map = this.#find('alliance-map');
    if (!focused || panel === map) return;
    const preventScroll = !focused.matches(':focus-visible');
    void this.#drawn.then(() => map?.focus({ preventScroll }));
  }

  /** To what is seen now, or back to the button that led there. */
  async #enterView(from: View, to: View, panels: Promise<unknown>): Promise<void> {
    await panels;
    if (to === 'map') {
      await this.#focus(from === 'difference' ? 'alliance-ways' : `.to-${from}`);
      return;
    }
    const tag = `alliance-${to}`;
    await customElements.whenDefined(tag);
    await this.#focus(tag);
  }

  async #enterStory(): Promise<void> {
    await customElements.whenDefined('alliance-story');
    await this.#focus('alliance-story');
  }

  /** Back to the button that began the story, of which one is in sight. */
  async #leaveStory(): Promise<void> {
    await this.#drawn;
    const buttons = this.#root.querySelectorAll<HTMLElement>('.tell');
    [...buttons].find((button) => button.checkVisibility())?.focus();
  }

  /** To the cards, which then are in sight. */
  goToCards(): void {
    const cards = this.#find('.cards');
    cards?.focus({ preventScroll: true });
    cards?.scrollIntoView();
  }

  get #root(): ShadowRoot {
    return this.#explorer.renderRoot as ShadowRoot;
  }

  /** Settles once the explorer shows its state. */
  get #drawn(): Promise<unknown> {
    return this.#explorer.updateComplete;
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector(selector);
  }

  /** An element of ours takes the keyboard only once it is drawn, and what it holds in a slot no sooner. */
  async #focus(selector: string): Promise<void> {
    await this.#drawn;
    const found = this.#find(selector);
    for (const element of [found?.parentElement, found]) {
      if (element instanceof LitElement) await element.updateComplete;
    }
    found?.focus();
  }
}
