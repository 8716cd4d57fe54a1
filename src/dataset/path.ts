/** Places inside a dataset: the keys and indexes that lead there. */

export type Path = readonly PropertyKey[];

/** The value at a path, followed through own properties only; `undefined` where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, root);
}
