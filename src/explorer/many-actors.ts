/** When a story has many actors. */

/** More actors than this one does not look through: they can be searched. */
export const MANY_ACTORS = 8;
