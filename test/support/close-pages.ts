// After each file of page tests, whatever it left open.
import { afterAll } from 'vitest';
import { closePages } from './page.ts';

afterAll(closePages);
