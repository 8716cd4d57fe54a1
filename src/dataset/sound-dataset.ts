/** Which datasets were checked, so that none is checked twice. */
import type { Dataset } from './schema.ts';

const known = new WeakMap<object, Dataset>();

/** The checked dataset that an object is, or was found to hold; `undefined` of what was never checked, or is no object. */
export function soundDataset(data: unknown): Dataset | undefined {
  return known.get(data as object);
}

/** Remembers a checked dataset, and that `source` was found to hold it. */
export function keepSound(dataset: Dataset, source: object = dataset): void {
  known.set(source, dataset);
}
