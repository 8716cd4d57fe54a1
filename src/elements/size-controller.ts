/** Watches how wide an element and one part of it are. One observer; none while the element is off the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #partSelector: string;
  #observer: ResizeObserver | undefined;
  #part: Element | undefined;
  #hostWidth = 0;
  #partWidth = 0;
  #fontSize = 16;

  /** `partSelector` finds the part in the element's shadow root, once it is there. */
  constructor(host: ReactiveControllerHost & HTMLElement, partSelector: string) {
    this.#host = host;
    this.#partSelector = partSelector;
    host.addController(this);
  }

  /** Width of the element in px; 0 while unknown or not displayed. */
  get hostWidth(): number {
    return this.#hostWidth;
  }

  /** Width of the part in px; 0 while unknown or not displayed. */
  get partWidth(): number {
    return this.#partWidth;
  }

  /** The element's text size in px. */
  get fontSize(): number {
    return this.#fontSize;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(this.#host);
    if (this.#part) this.#observer.observe(this.#part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#partSelector) ?? undefined;
    if (part === this.#part) return;
    if (this.#part) this.#observer?.unobserve(this.#part);
    if (part) this.#observer?.observe(part);
    this.#part = part;
  }

  #measure(): void {
    const hostWidth = this.#host.clientWidth;
    const partWidth = this.#part?.clientWidth ?? 0;
    const fontSize = parseFloat(getComputedStyle(this.#host).fontSize) || 16;
    const isSame =
      hostWidth === this.#hostWidth && partWidth === this.#partWidth && fontSize === this.#fontSize;
    if (isSame) return;
    this.#hostWidth = hostWidth;
    this.#partWidth = partWidth;
    this.#fontSize = fontSize;
    this.#host.requestUpdate();
  }
}
