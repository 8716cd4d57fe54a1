/** Watches the width of one or two parts of an element, and its text size. One observer; none while it is off the page. */
import type { LitElement, ReactiveController } from 'lit';

/** What fits on a page of A4 or Letter between usual margins, in px. */
const PAPER_WIDTH = 640;
const PRINTS = ['beforeprint', 'afterprint'];

/**
 * Each part is measured by a gauge inside it: an unseen element as wide as the part and 1em high. What is drawn in
 * answer to a measure may change the height of a part, but never that of a gauge, so that measuring ends. Nothing is
 * measured between a browser's word that it will print and its picture of the page: what is drawn then is for paper.
 */
export class SizeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selectors: readonly [outer: string, inner: string];
  #observer: ResizeObserver | undefined;
  #isGuessed = false;
  #gauges: readonly (Element | null)[] = [];
  #measures: readonly [outer: number, inner: number, fontSize: number] = [0, 0, 16];

  /**
   * The selectors find the gauges in the element's shadow root; the inner one lies deeper than the outer one. Where
   * one part is measured, it is both.
   */
  constructor(host: LitElement, outer: string, inner = outer) {
    this.#host = host;
    this.#selectors = [outer, inner];
    host.addController(this);
  }

  /** Width of the outer part in px; before it is drawn that of the element, which it fills; 0 while not displayed. */
  get outerWidth(): number {
    if (!this.#isGuessed) this.#guess();
    return this.#measures[0];
  }

  /** Width of the inner part in px; 0 while unknown or not displayed. */
  get innerWidth(): number {
    return this.#measures[1];
  }

  /** The element's text size in px. */
  get fontSize(): number {
    return this.#measures[2];
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observe();
    for (const print of PRINTS) addEventListener(print, this);
  }

  hostDisconnected(): void {
    for (const print of PRINTS) removeEventListener(print, this);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const gauges = this.#selectors.map((selector) => root?.querySelector(selector) ?? null);
    if (gauges.every((gauge, index) => gauge === this.#gauges[index])) return;
    this.#observer?.disconnect();
    this.#gauges = gauges;
    this.#observe();
  }

  /** So that what is drawn first is drawn for the right width, and nothing jumps. */
  #guess(): void {
    this.#isGuessed = true;
    this.#measures = [this.#host.clientWidth, 0, this.#readFontSize()];
  }

  #readFontSize(): number {
    return parseFloat(getComputedStyle(this.#host).fontSize) || 16;
  }

  #observe(): void {
    for (const gauge of this.#gauges) if (gauge) this.#observer?.observe(gauge);
  }

  handleEvent({ type }: Event): void {
    this.#measure(type === PRINTS[0] ? PAPER_WIDTH : Infinity);
    // Firefox takes its picture before any promise is kept.
    this.#host['performUpdate']();
  }

  #measure(widest = Infinity): void {
    const [outer = 0, inner = 0] = this.#gauges.map((gauge) => gauge?.clientWidth ?? 0);
    const excess = Math.max(0, outer - widest);
    const measures = [outer - excess, inner - excess, this.#readFontSize()] as const;
    if (measures.every((measure, index) => measure === this.#measures[index])) return;
    this.#measures = measures;
    this.#host.requestUpdate();
  }
}
