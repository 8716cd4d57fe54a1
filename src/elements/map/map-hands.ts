/** What a map can be drawn without: keys move over it, a pointer drags an actor, and a summary of all ties is at hand. */
export { DragController } from './drag-controller.ts';
export { moveOnMap } from './map-keyboard.ts';
export { describeState } from '../../words/describe-state.ts';
