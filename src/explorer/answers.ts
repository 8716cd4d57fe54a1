/**
 * What answers a reader: requests, undo and redo, links. Loaded as soon as the explorer is there, and before the first
 * picture where a link asks for another one than the opening.
 */
import type { nothing, TemplateResult } from 'lit';
import type { Dataset } from '../dataset/schema.ts';
import type { Telling } from '../elements/telling.ts';
import type { ExplorerState } from './explorer-state.ts';
import { drawSupposition } from './draw-supposition.ts';
import { keyRequest } from './history-keys.ts';
import { endRun, NO_HISTORY, redo, remember, undo, type History } from './history.ts';
import { KeyboardPlace } from './keyboard-place.ts';
import { readLink, writeLink } from './link-state.ts';
import { suppositionStyles } from './supposition.styles.ts';
import { TitleController, type TitleHost } from './title-controller.ts';
import { update, type ExplorerRequest } from './update-state.ts';

/** All requests, those that walk through what was done included. */
export type ReaderRequest =
  ExplorerRequest | { readonly type: 'alliance-undo' } | { readonly type: 'alliance-redo' };

/** Answers one reader, and keeps what he did. */
export class Answers {
  readonly readLink = readLink;
  readonly writeLink = writeLink;
  readonly keyRequest = keyRequest;
  readonly styles = [suppositionStyles];
  readonly keyboard: KeyboardPlace;
  #history: History<ExplorerState> = NO_HISTORY;

  constructor(explorer: TitleHost) {
    explorer.addController(new TitleController(explorer));
    this.keyboard = new KeyboardPlace(explorer);
  }

  /** Whether there is a step to undo, and one to do again. */
  get can(): { readonly undo: boolean; readonly redo: boolean } {
    return { undo: this.#history.past.length > 0, redo: this.#history.future.length > 0 };
  }

  /** The row over the map that says what is supposed, and leads back. */
  drawSupposition(telling: Telling): TemplateResult | typeof nothing {
    return drawSupposition(telling, this.can.undo);
  }

  /** Forgets what was done, as with another dataset. */
  forget(): void {
    this.#history = NO_HISTORY;
  }

  /** A new press is a new step, though it may go on with what the last one did. */
  press(): void {
    this.#history = endRun(this.#history);
  }

  /** The state after a request; `undefined` when it changes nothing. What plays by itself is one step. */
  answer(
    data: Dataset,
    state: ExplorerState,
    request: ReaderRequest,
    playing: boolean,
  ): ExplorerState | undefined {
    if (request.type === 'alliance-undo' || request.type === 'alliance-redo') {
      const there = (request.type === 'alliance-undo' ? undo : redo)(this.#history, state);
      this.#history = there?.history ?? this.#history;
      return there?.state;
    }
    const next = update(data, state, request);
    if (next === state) {
      this.press();
      return undefined;
    }
    const isDragged = 'dragging' in request && request.dragging;
    this.#history = remember(
      this.#history,
      state,
      isDragged ? request.type : playing ? 'play' : undefined,
    );
    return next;
  }
}
