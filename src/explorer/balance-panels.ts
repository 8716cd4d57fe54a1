/** Camps, tensions, and the triads that lead to them: loaded when a reader opens them. */
import '../elements/balance/alliance-balance.ts';
import '../elements/balance/alliance-triad.ts';
