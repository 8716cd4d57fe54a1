// Whoever listens hears one polite message a step, whatever panels stand open beside the map.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { reopenStory, stateOf } from './story.ts';

/** All that live regions say from now on, each by the element that says it. */
function listen(page: Page): Promise<{ take: () => Promise<string[]> }> {
  return page
    .evaluateHandle(() => {
      const regions = '[role=status], [role=alert], [aria-live]';
      const heard = new Set<string>();
      const note = (at: Node): void => {
        const region = (at instanceof Element ? at : at.parentElement)?.closest(regions);
        const host = region?.getRootNode() as ShadowRoot | undefined;
        const text = region?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        if (text !== '') heard.add(`${host!.host.localName}: ${text}`);
      };
      const hark = (root: Document | ShadowRoot): void => {
        const what = { subtree: true, childList: true, characterData: true };
        new MutationObserver((changes) => {
          for (const { target, addedNodes } of changes) {
            note(target);
            for (const added of addedNodes) {
              note(added);
              if (added instanceof Element) added.querySelectorAll(regions).forEach(note);
            }
          }
        }).observe(root, what);
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) hark(shadowRoot);
      };
      hark(document);
      return heard;
    })
    .then((heard) => ({
      take: () =>
        heard.evaluate((said) => {
          const all = [...said];
          said.clear();
          return all;
        }),
    }));
}

test('practice 15: a step, a switch and a constant are spoken once with all panels open', async () => {
  const { page, close } = await reopenStory({ query: { at: '2025-02-28', focus: 'USA,UKR' } });
  for (const fold of ['changes', 'doubt', 'balance']) {
    await page.locator(`details.${fold} > summary`).first().click();
  }
  await page.locator('alliance-relation summary', { hasText: 'How sure' }).click();
  await page.locator('alliance-doubt .verdict').first().waitFor();
  await page.locator('alliance-relation .without').waitFor();
  const changes = page.locator('alliance-changes');
  await changes.getByText('Changed only').click();
  // Whatever that says is said before anybody listens.
  await changes.locator('.found', { hasText: 'Nothing is changed: this is the record.' }).waitFor();
  const heard = await listen(page);
  const slider = page.locator('alliance-timeline .slider');
  const quarrel = page.locator('alliance-event').getByRole('checkbox');
  const acts: [() => Promise<void>, RegExp][] = [
    [() => slider.press('ArrowRight'), /^alliance-explorer: 2 March 2025: /],
    [() => slider.press('ArrowLeft'), /^alliance-explorer: 28 February 2025: /],
    [() => quarrel.click(), /^alliance-explorer: Hypothetical\. 28 February 2025: /],
    [() => slider.press('Control+z'), /^alliance-explorer: 28 February 2025: /],
    [
      () => page.locator('alliance-doubt').getByRole('slider').first().press('Home'),
      /^alliance-explorer: Hypothetical\. 28 February 2025: /,
    ],
  ];
  for (const [act, message] of acts) {
    await act();
    const said: string[] = [];
    await expect.poll(async () => said.push(...(await heard.take()))).toBeGreaterThan(0);
    // What is worked out late may speak late.
    await page.locator('alliance-relation .without').waitFor();
    await page.locator('alliance-doubt .verdict').first().waitFor();
    said.push(...(await heard.take()));
    expect(said).toEqual([expect.stringMatching(message)]);
  }
  expect((await stateOf(page)).choices).toEqual({ gain: 0.125 });
  await close();
});

test('what a search in the list of events finds is still spoken', async () => {
  const { page, close } = await reopenStory({ query: { at: '2025-02-28' } });
  await page.locator('details.changes > summary').click();
  const field = page.locator('alliance-changes input[type=search]');
  await field.waitFor();
  const heard = await listen(page);
  await field.fill('nobody at all');
  await expect.poll(() => heard.take()).toEqual(['alliance-changes: No event matches.']);
  await close();
});
