/** What a map can be drawn without: keys, a pointer that drags an actor, other choices, and a summary of all ties. */
export { DragController } from './drag-controller.ts';
export { moveOnMap } from './map-keyboard.ts';
export { placeFirst, setOut } from './set-out.ts';
export { describeDrawing } from './describe-drawing.ts';
