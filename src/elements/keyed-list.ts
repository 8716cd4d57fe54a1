/**
 * Draws a list whose items keep their marks while others come and go, as Lit's `repeat` does. That one leaves a comment
 * in the document for every item that has gone (Lit 3.3.3), which a long scrub adds up to thousands.
 */
import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';

/** An item by its key, with what is drawn of it. Keys are told apart by identity and stand once each. */
export type KeyedItem = readonly [key: unknown, drawing: unknown];

class KeyedList extends Directive {
  readonly #parts = new Map<unknown, ChildPart>();

  override render(items: readonly KeyedItem[]): unknown {
    return items;
  }

  override update(list: ChildPart, [items]: [readonly KeyedItem[]]): typeof noChange {
    const keys = new Set(items.map(([key]) => key));
    for (const [key, part] of this.#parts) if (!keys.has(key)) this.#remove(key, part);
    let next: ChildPart | undefined;
    for (const [key, drawing] of items.toReversed()) {
      let part = this.#parts.get(key);
      const place = next ? next.startNode : list.endNode;
      if (part?.endNode?.nextSibling !== place) part = insertPart(list, next, part);
      setChildPartValue(part, drawing);
      this.#parts.set(key, part);
      next = part;
    }
    return noChange;
  }

  #remove(key: unknown, part: ChildPart): void {
    const end = part.endNode;
    removePart(part);
    (end as ChildNode | null)?.remove();
    this.#parts.delete(key);
  }
}

/** The items in their order. */
export const keyedList = directive(KeyedList);
