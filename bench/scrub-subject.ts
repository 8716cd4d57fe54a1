// The pages that are measured, as a reader has them before him.
import type { Browser, CDPSession, Page } from 'playwright';
import { showAllTime, type PageKind } from './scrub-driver.ts';
import type { Pages } from './scrub-serve.ts';

/** A page that is open, by the name that it has in tables. */
export interface Subject {
  readonly name: string;
  readonly kind: PageKind;
  readonly page: Page;
  readonly session: CDPSession;
}

export const VIEWPORT = { width: 1280, height: 800 };

/** Opens a page, and waits until its map is there. */
export async function openSubject(
  browser: Browser,
  kind: PageKind,
  pages: Pages,
): Promise<Subject> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  await page.goto(pages[kind].address);
  await page
    .locator('alliance-map .line, svg line')
    .first()
    .waitFor({ state: 'attached', timeout: 120_000 });
  await page.evaluate(showAllTime);
  // A reader who drags has a pointer somewhere, which costs each frame a look at what is under it.
  await page.mouse.move(1, 1);
  const session = await context.newCDPSession(page);
  return { name: kind === 'ours' ? 'ours' : 'naive d3', kind, page, session };
}
