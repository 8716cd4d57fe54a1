/** Measures how wide one part of an element is, so that text in a drawing keeps its true size. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watches the part while the host is in the page; asks the host to draw again when the width changed. */
export class WidthController implements ReactiveController {
  /** Width in whole CSS px; 0 while unknown or not displayed. */
  width = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #part: Element | undefined;
  #observer: ResizeObserver | undefined;

  /** The selector finds the part in the element's shadow root; its height must not depend on the width measured. */
  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => {
      for (const { contentRect } of entries) this.#measure(contentRect.width);
    });
    if (this.#part) this.#observer.observe(this.#part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector) ?? undefined;
    if (part === this.#part) return;
    if (this.#part) this.#observer?.unobserve(this.#part);
    this.#part = part;
    if (part) this.#observer?.observe(part);
  }

  #measure(width: number): void {
    const whole = Math.floor(width);
    if (whole === this.width) return;
    this.width = whole;
    this.#host.requestUpdate();
  }
}
