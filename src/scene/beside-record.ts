/** A small map of what is supposed, beside the record on the same date: as the large one, with tags on what differs alone. */
import type { Actor } from '../dataset/schema.ts';
import type { Layout } from '../layout/create-layout.ts';
import type { Moment } from '../model/moment.ts';
import type { Words } from '../words/words.ts';
import { buildMapScene } from './map/build-map-scene.ts';
import type { MapScene } from './map/map-scene.ts';
import { frameOf, within } from './shared-frame.ts';

/** Height of the picture in px: at least, at most, and what names and tags take of it. */
const HEIGHT = { least: 190, most: 320, names: 110 };

/** What the picture is built from. */
export interface BesideRecordInput {
  readonly layout: Layout;
  readonly moment: Moment;
  /** The record, and the same date in it. */
  readonly record: { readonly layout: Layout; readonly moment: Moment };
  /** Width of the picture in px. */
  readonly width: number;
  readonly words: Words;
  readonly nameOf: (actor: Actor) => string;
}

/** Builds the picture. It holds the places of both alone, so that they are as far apart in it as can be. */
export function besideRecord(input: BesideRecordInput): MapScene {
  const { layout, moment, record, width, words, nameOf } = input;
  const { centre, extent } = frameOf([
    ...layout.positionsAt(moment).values(),
    ...record.layout.positionsAt(record.moment).values(),
  ]);
  const long = Math.max(extent.width, extent.height);
  // Never turned on its side where the large map is not: a reader should know it again.
  const isWide = layout.extent.width >= layout.extent.height;
  const shared = { centre, extent: { ...extent, [isWide ? 'width' : 'height']: long } };
  const needed = (width * (isWide ? extent.height : extent.width)) / (long || 1) + HEIGHT.names;
  const height = Math.round(Math.max(HEIGHT.least, Math.min(HEIGHT.most, needed)));
  return buildMapScene({
    timeline: layout.timeline,
    layout: within(shared, layout),
    moment,
    since: undefined,
    record: { ...record, layout: within(shared, record.layout) },
    tagsChanges: true,
    event: undefined,
    lead: [],
    frame: { width, height },
    words,
    nameOf,
  });
}
