/** Where the pulls at one actor are added up before its trajectory is solved. */

/** Room for one actor's system, kept from sweep to sweep. */
export interface Workspace {
  readonly diagonal: Float64Array;
  readonly pullX: Float64Array;
  readonly pullY: Float64Array;
}

/** Room for systems of `frames` unknowns. */
export function createWorkspace(frames: number): Workspace {
  const room = (): Float64Array => new Float64Array(frames);
  return { diagonal: room(), pullX: room(), pullY: room() };
}
