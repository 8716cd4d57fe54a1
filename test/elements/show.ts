// Puts an element on the page for a test, and takes it away afterwards.
import { afterEach, expect } from 'vitest';
import { REQUESTS } from '../../src/elements/requests.ts';
import { quarrel } from '../fixtures/quarrel.ts';

const shown: Element[] = [];

afterEach(() => {
  for (const element of shown.splice(0)) element.remove();
});

/** An element with the quarrel dataset and the given properties, drawn, in a frame of a width in px. */
export async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  width = 380,
): Promise<HTMLElementTagNameMap[Tag]> {
  const frame = document.createElement('main');
  frame.style.width = `${String(width)}px`;
  const element = document.createElement(tag);
  Object.assign(element, { data: quarrel() }, properties);
  frame.append(element);
  document.body.append(frame);
  shown.push(frame);
  await settled(element);
  return element;
}

/** Waits until an element has drawn its latest state, its measured size included. */
export async function settled(element: Element): Promise<void> {
  const drawn = element as Element & { updateComplete?: Promise<boolean> };
  await drawn.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await drawn.updateComplete;
}

/** Waits until something is so, for as long as a test may wait for what it looks at. */
export async function until(isSo: () => unknown): Promise<void> {
  await expect.poll(isSo).toBeTruthy();
}

/** All elements of a shadow root that match. */
export function all<Found extends Element = HTMLElement>(host: Element, selector: string): Found[] {
  return [...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** The first element of a shadow root that matches; fails when there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what it finds
export function one<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${host.localName}>.`);
  return found;
}

/** Text as a reader sees it: runs of white space are one space. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** What an element asks for, in order. */
export function requestsOf(
  element: Element,
): { name: string; detail: unknown; composed: boolean }[] {
  const heard: { name: string; detail: unknown; composed: boolean }[] = [];
  for (const name of REQUESTS) {
    element.addEventListener(name, (event) => {
      const { detail, bubbles, composed } = event as CustomEvent<unknown>;
      heard.push({ name, detail, composed: bubbles && composed });
    });
  }
  return heard;
}

/** Elements a finger must hit, with their size in px. Links in running text need none. */
export function smallTargets(host: Element): string[] {
  return all(host, 'button, summary')
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({ element, box }) => `${textOf(element)}: ${String(box.width)} × ${String(box.height)}`);
}
