/**
 * Puts the marker of a timeline where the reader stands, with its date and the veil over what comes after. Lit draws
 * which marks there are (`draw-axis.ts`); a drag moves them in every frame, and their places are written here.
 */
import { hypothesisAt } from '../../model/hypothesis.ts';
import { datePill, isUnderPill, markerX } from '../../scene/timeline/timeline-now.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import type { Words } from '../../words/words.ts';
import { restFrom } from './draw-stripes.ts';
import { shortDateOf } from './timeline-texts.ts';
import { writeAttribute } from '../write-attribute.ts';
import { roundPx } from '../../scene/round-px.ts';

/** The marks that follow the reader. */
export interface NowMarks {
  readonly scene: TimelineScene;
  readonly veil: Element;
  /** The marker with all that hangs on it. */
  readonly marker: Element;
  readonly pill: Element;
  readonly ring: Element;
  readonly body: Element;
  readonly date: Element;
  /** The labels of the axis, in the order of the scene's ticks. */
  readonly labels: readonly Element[];
}

/** Room between the pill and its ring, in px. */
const RING_GAP = 4;

/** Finds the marks in a drawing of `scene`: once for each time that Lit drew it. */
export function findNow(drawing: ParentNode, scene: TimelineScene): NowMarks | undefined {
  const now = drawing.querySelector('.now');
  if (!now) return undefined;
  // As `drawMarker` draws them.
  const [veil, hands] = now.children as unknown as [Element, Element];
  const marker = hands.firstElementChild!;
  const pill = marker.lastElementChild!;
  const [ring, body, date] = pill.children as unknown as [Element, Element, Element];
  const labels = [...drawing.querySelectorAll('text.tick')];
  return { scene, veil, marker, pill, ring, body, date, labels };
}

/** Places the marks for a reader at `standing`; labels of the axis make way for the date. */
export function placeNow(marks: NowMarks, standing: Standing, words: Words): void {
  const { scene, veil, marker, ring, body, date } = marks;
  const x = markerX(scene, standing.moment.day);
  const pill = datePill(scene, x, shortDateOf(standing, words));
  const after = restFrom(scene, x);
  writeAttribute(veil, 'x', after.x);
  writeAttribute(veil, 'width', after.width);
  writeAttribute(marker, 'transform', `translate(${x})`);
  const isProjected = hypothesisAt(scene.timeline, standing.moment) !== undefined;
  writeAttribute(marks.pill, 'class', isProjected ? 'pill projected' : 'pill');
  // Away from the ends the pill stands as it is beside the marker, so that a step moves all of it at once.
  const left = roundPx(pill.left - x);
  writeAttribute(ring, 'x', left - RING_GAP);
  writeAttribute(ring, 'width', pill.width + 2 * RING_GAP);
  writeAttribute(body, 'x', left);
  writeAttribute(body, 'width', pill.width);
  writeAttribute(date, 'x', left + pill.width / 2);
  // A new text node would be laid out anew.
  ((date.firstChild ?? date.appendChild(new Text())) as Text).data = pill.text;
  scene.ticks.forEach((tick, index) => {
    const isUnder = isUnderPill(tick, pill, scene.metrics.font);
    writeAttribute(marks.labels[index]!, 'visibility', isUnder ? 'hidden' : undefined);
  });
}
