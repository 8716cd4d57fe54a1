/** A part of an element that it can be drawn without at first: loaded behind the picture, which so never waits for it. */
import {
  adoptStyles,
  type CSSResult,
  type LitElement,
  type ReactiveController,
  type ReactiveControllerHost,
} from 'lit';

/** Loads a part once its element is drawn, and has the element drawn again when the part is there. */
export class LatePart<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The part; `undefined` until it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Settles once the part is there, or could not be had; then the element's next update asks again. */
  get settled(): Promise<void> {
    return (this.#loading ??= this.#load().then(
      (part) => {
        this.#part = part;
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
      },
    ));
  }

  hostUpdated(): void {
    void this.settled;
  }
}

/** Adds the styles that a part brings to those of its element. */
export function addStyles(element: LitElement, styles: readonly CSSResult[]): void {
  const root = element.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, ...styles]);
}
