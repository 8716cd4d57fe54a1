// The map that most pages draw: d3-force with links as long as relations are bad, re-heated at every step.
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Moment } from '../src/model/moment.ts';
import type { Timeline } from '../src/model/timeline.ts';

interface Node extends SimulationNodeDatum {
  readonly id: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
  readonly score: number;
}

/** Ticks until d3 considers itself at rest. */
export const TICKS_TO_REST = 300;

/** A map that remembers, as such maps do: where actors end depends on where they were. */
export class NaiveMap {
  readonly #timeline: Timeline;
  readonly #nodes: Node[];

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
    this.#nodes = timeline.dataset.actors.map(({ id }) => ({ id }));
  }

  /** Runs the simulation to rest at a moment, from where it stands. */
  placesAt(moment: Moment): Map<string, { x: number; y: number }> {
    const links = this.#timeline
      .relationsAt(moment)
      .relations.flatMap(({ pair, score }): Link[] =>
        score === undefined ? [] : [{ source: pair.a.id, target: pair.b.id, score }],
      );
    forceSimulation(this.#nodes)
      .stop()
      .force(
        'link',
        forceLink<Node, Link>(links)
          .id(({ id }) => id)
          .distance(({ score }) => 160 - 12 * score)
          .strength(({ score }) => Math.abs(score) / 10),
      )
      .force('charge', forceManyBody().strength(-300))
      .force('center', forceCenter(400, 300))
      .tick(TICKS_TO_REST);
    return new Map(this.#nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }] as const));
  }
}
