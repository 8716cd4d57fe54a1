/** What a reader changed himself, whatever the scenario. */
import type { Choices } from './choices.ts';

/** The choices without their scenario; `undefined` where nothing is left of them. */
export function ownChanges(choices: Choices): Choices | undefined {
  const own = { ...choices, scenario: undefined };
  return Object.values(own).some((choice) => choice !== undefined) ? own : undefined;
}
