// Properties, tried as often as there is time for: `FUZZ=100 npx vitest run --project node` tries a hundred times more.
import fc from 'fast-check';

const effort = Number(process.env['FUZZ'] ?? 1);

/** Fails with the smallest counterexample found, and the seed that leads to it. */
export function holds<Values>(property: fc.IProperty<Values>, runs = 40): void {
  fc.assert(property, { numRuns: runs * effort });
}
