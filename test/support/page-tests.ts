// Around each file of page tests: the site is there before it, and whatever it left open is closed after it.
import { afterAll, inject } from 'vitest';
import { closePages } from './page.ts';

const site = await fetch(inject('siteAddress'));
if (!site.ok) throw new Error(`Cannot test the page, as it is not built: ${await site.text()}`);

afterAll(closePages);
