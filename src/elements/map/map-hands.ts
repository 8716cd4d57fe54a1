/** What hands do to a map that it can be drawn without: keys move over it, and a pointer drags an actor. */
export { DragController } from './drag-controller.ts';
export { moveOnMap } from './map-keyboard.ts';
