/** Sends an event up from an element, out of every shadow root on its way. */
export function sendEvent(element: EventTarget, name: string, detail: unknown): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
