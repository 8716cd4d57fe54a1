/** Camps, tensions, and the triads that lead to them: loaded when a reader opens them. */
import '../elements/alliance-balance.ts';
import '../elements/alliance-triad.ts';
