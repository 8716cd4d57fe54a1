import { expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import { layOutSteps } from '../../src/elements/played-dataset.ts';
import { all, one, settled, show } from '../elements/show.ts';

test.each(['pointerover', 'focusin'])(
  'the switch of any event is worked out beforehand as soon as a reader comes to it (%s)',
  async (arrival) => {
    const explorer = await show('alliance-explorer');
    await expect.poll(() => all(explorer, '.ahead').length).toBe(1);
    one<HTMLDetailsElement>(explorer, 'details.changes').open = true;
    const changes = (): HTMLElement => one(explorer, 'alliance-changes');
    await expect.poll(() => all(explorer, 'alliance-changes').length).toBe(1);
    await expect.poll(() => all(changes(), '[data-event=talks] input').length).toBeGreaterThan(0);
    await settled(explorer);
    const { data } = explorer;
    const isLaidOut = (): boolean | undefined =>
      layOutSteps(data!, { without: ['talks'] }).next().done;
    expect(isLaidOut()).toBe(false);
    const input = one(changes(), '[data-event=talks] input');
    input.dispatchEvent(new Event(arrival, { bubbles: true, composed: true }));
    await expect.poll(isLaidOut).toBe(true);
  },
);
