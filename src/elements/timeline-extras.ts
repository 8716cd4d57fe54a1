/** What a timeline can be drawn without at first: the row below it, and the motion between spans of time. */
export { drawFoot } from './draw-foot.ts';
export { footStyles } from './timeline-foot.styles.ts';
export { animateZoom } from './zoom-motion.ts';
