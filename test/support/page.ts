// What the page tests share: open the built page as some reader sees it, and audit it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { inject } from 'vitest';
import { auditOptions, describeViolations } from './audit-rules.ts';

/** Address of the built site, ending in `/`. */
export const siteAddress = inject('siteAddress');

/** What a made-up address answers; a string is a web page. */
export type Answer =
  | string
  | {
      readonly body: string;
      /** 200 unless told. */
      readonly status?: number;
      readonly contentType?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** How the reader sees the page. Nothing is required. */
export interface PageOptions {
  /** Viewport in CSS px; 1280 × 800 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Reduced unless told, so that no test waits for motion. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** A phone's touch screen instead of a mouse. */
  readonly touch?: boolean;
  /** False opens the page as a browser without scripts would. */
  readonly javaScript?: boolean;
  /** Preferred language of the reader, such as `de-DE`; `en-US` unless told. */
  readonly locale?: string;
  /** The query: text with or without its `?`, or names and values. */
  readonly query?: string | Readonly<Record<string, string>>;
  /** Address to open instead of the site; the query is added to it. */
  readonly address?: string;
  /** Answers for addresses that do not exist, such as a made-up host page. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Runs in the page before its own scripts, such as a spy. */
  readonly before?: () => void;
}

/** An open page and what was noticed about it since it began to load. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console and errors nobody caught. */
  readonly complaints: string[];
  /** Every address asked for, in order. */
  readonly requests: string[];
  /** Closes it early; pages left open are closed after the test file. */
  readonly close: () => Promise<void>;
}

let running: Promise<Browser> | undefined;

/** Closes all pages left open; the browser stays for the next file. */
export async function closePages(): Promise<void> {
  const contexts = (await running)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}

/** Opens the site (or `address`) in a fresh context and waits until it has loaded. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const { width = 1280, height = 800, touch = false, locale = 'en-US' } = options;
  const browser = await (running ??= chromium.launch({
    ...inject('foundBrowser'),
    headless: true,
  }));
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    forcedColors: options.forcedColors ?? 'none',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: touch,
    isMobile: touch,
    locale,
    timezoneId: 'UTC',
  });
  await answer(context, options.answers ?? {});
  if (options.before) await context.addInitScript(options.before);
  const page = await context.newPage();
  const noticed = notice(page);
  await page.goto(withQuery(options.address ?? siteAddress, options.query), { waitUntil: 'load' });
  return { page, context, ...noticed, close: () => context.close() };
}

/** The WCAG 2.2 AA violations on a page, frames and shadow roots included; an empty list is a pass. */
export async function audit(page: Page, selector = 'html'): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([inside, rules]) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      return (await here.run(inside, rules)).violations;
    },
    [selector, auditOptions] as const,
  );
  return describeViolations(violations);
}

/** The embed with its parts, as `npm run build` makes them, as answers of a made-up host below an address. */
export async function embedAnswers(address: string): Promise<Record<string, Answer>> {
  const folder = inject('libraryFolder');
  const files = (await readdir(folder)).filter((file) => /^alliance-map\..*\.js$/.test(file));
  const answers = files.map(async (file) => {
    const body = await readFile(join(folder, file), 'utf8');
    return [address + file, { body, contentType: 'text/javascript' }] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

function withQuery(address: string, query: PageOptions['query'] = {}): string {
  const url = new URL(address);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.append(name, value);
  return url.href;
}

async function answer(
  context: BrowserContext,
  answers: NonNullable<PageOptions['answers']>,
): Promise<void> {
  for (const [address, given] of Object.entries(answers)) {
    const full = typeof given === 'string' ? { body: given } : given;
    const reply = { contentType: 'text/html; charset=utf-8', status: 200, ...full };
    await context.route(address, (route) => route.fulfill(reply));
  }
}

function notice(page: Page): Pick<OpenedPage, 'complaints' | 'requests'> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}
