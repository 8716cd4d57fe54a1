/**
 * What the map shows at one moment, in CSS px and without colour: discs, lines, tags, names, groups, ghosts.
 * Places are kept relative (a tag to its line, a name to its disc), so that all of it follows when discs move.
 */
import type { Actor } from '../../dataset/schema.ts';
import type { Pair } from '../../model/pair.ts';
import type { MapTag } from './map-tags.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Point } from './route.ts';

/** An actor's disc. */
export interface MapActor extends Point {
  readonly actor: Actor;
  readonly name: string;
  /** The name as it is written beside the disc: in two lines where the map is narrow. */
  readonly nameLines: readonly string[];
  /** False while none of its relations is known: it waits, faded, at its first place. */
  readonly known: boolean;
  /** On a full map: whether it has nothing to do with the actors brought forward. */
  readonly aside: boolean;
  readonly label: PlacedLabel | undefined;
  /** Where the disc stood before, or stands in the record, when that is visibly elsewhere. */
  readonly ghost: Point | undefined;
}

/** A known relation's line. */
export interface MapRelation {
  readonly pair: Pair;
  readonly score: number;
  /** Change of the score, as shown, since the moment compared with; `undefined` when none is compared. */
  readonly delta: number | undefined;
  /** Whether the current event moved it. */
  readonly moved: boolean;
  /** Stroke width in px: it grows with the strength of the score, and with the size of the discs. */
  readonly width: number;
  readonly bow: number;
  readonly tag: MapTag | undefined;
}

/** Relations that recede, of about the same score: faint straight lines without tag or name, drawn as one. */
export interface FaintRelations {
  readonly score: number;
  /** Ids of the two actors of each. */
  readonly pairs: readonly (readonly [a: string, b: string])[];
}

/** The map, in CSS px. */
export interface MapScene {
  readonly width: number;
  readonly height: number;
  /** Radius of all discs. */
  readonly radius: number;
  readonly fontSize: number;
  readonly actors: readonly MapActor[];
  readonly relations: readonly MapRelation[];
  /** Relations that recede where there are too many to draw all alike; none with few actors. */
  readonly background: readonly FaintRelations[];
  /** Ids of actors held together by friendly ties; a soft outline is drawn round each group. */
  readonly groups: readonly (readonly string[])[];
  /** Whether ghosts show the record on the same date, and not an earlier one. */
  readonly besideRecord: boolean;
}
