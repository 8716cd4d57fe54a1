// What a page still holds after many scrubs.
import type { CDPSession } from 'playwright';

/** What the page holds, after its garbage was collected. */
export interface Weight {
  /** Script heap in MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Weighs the page as it stands. */
export async function weigh(session: CDPSession): Promise<Weight> {
  await session.send('Performance.enable');
  // What the first collection lets go of may hold more.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heap: read('JSHeapUsedSize') / 1e6,
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
  };
}
