// What the page tests share: open the built page as some reader sees it, and audit it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
} from 'playwright';
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

/** What may differ between documents of one page. */
export type Reopening = Omit<PageOptions, 'address' | 'answers' | 'before' | 'javaScript'>;

/** An open page and what was noticed about it since it began to load. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console and errors nobody caught. */
  readonly complaints: string[];
  /** Every address asked for, in order. */
  readonly requests: string[];
  /** Closes it, or leaves it to the next test; pages left open are closed after the test file. */
  readonly close: () => Promise<void>;
}

let running: Promise<Browser> | undefined;
/** Pages that tests are done with, by what of them cannot be changed. */
const resting = new Map<string, Page[]>();

/** Closes all pages; the browser stays for the next file. */
export async function closePages(): Promise<void> {
  resting.clear();
  const contexts = (await running)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}

/** Opens the site (or `address`) in a fresh context and waits until it has loaded. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const context = await newContext(options);
  await answer(context, options.answers ?? {});
  if (options.before) await context.addInitScript(options.before);
  const page = await context.newPage();
  const opened = { page, context, ...notice(page), close: () => context.close() };
  await load(page, options);
  return opened;
}

/**
 * Opens the site in a page that another test of the file has closed, where there is one: a new document with a history of its
 * own, in a process that runs. For tests that change the document and what `PageOptions` tells of the reader; whoever
 * sets a clock or answers requests wants `openPage`.
 */
export async function reopenPage(options: Reopening = {}): Promise<OpenedPage> {
  const { touch = false, locale = 'en-US' } = options;
  const kind = JSON.stringify([touch, locale]);
  const rested = resting.get(kind)?.pop();
  const page = rested ?? (await (await newContext(options)).newPage());
  if (rested) await renew(rested, options);
  const { complaints, requests, stop } = notice(page);
  const close = (): Promise<void> => {
    stop();
    resting.set(kind, [...(resting.get(kind) ?? []), page]);
    return Promise.resolve();
  };
  await load(page, options);
  if (rested) await forgetSteps(page);
  return { page, context: page.context(), complaints, requests, close };
}

async function newContext(options: PageOptions): Promise<BrowserContext> {
  // A page lives for seconds: code that is optimised for longer costs more than it saves.
  const args = [...inject('foundBrowser').args, '--js-flags=--no-turbofan'];
  running ??= chromium.launch({ ...inject('foundBrowser'), args, headless: true });
  const browser = await running;
  const context = await browser.newContext({
    viewport: sizeOf(options),
    ...mediaOf(options),
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    locale: options.locale ?? 'en-US',
    timezoneId: 'UTC',
  });
  // A busy machine may take its time.
  context.setDefaultTimeout(90_000);
  return context;
}

function sizeOf({ width = 1280, height = 800 }: PageOptions): { width: number; height: number } {
  return { width, height };
}

function mediaOf(options: PageOptions) {
  const { colorScheme = 'light', reducedMotion = 'reduce', forcedColors = 'none' } = options;
  return { colorScheme, reducedMotion, forcedColors } as const;
}

/** Takes from a page what the last test left: its mouse, its size and the media it was shown with. */
async function renew(page: Page, options: PageOptions): Promise<void> {
  await page.mouse.move(0, 0);
  await page.setViewportSize(sizeOf(options));
  await page.emulateMedia({ media: null, ...mediaOf(options) });
}

/** Leaves no address but the current to go back to. */
async function forgetSteps(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/**
 * Gives an open page another size, in CSS px, and waits until it has drawn itself in it: sizes that change faster than a
 * browser paints may leave it without frames.
 */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
}

async function load(page: Page, { address = siteAddress, query }: PageOptions): Promise<void> {
  await page.goto(withQuery(address, query), { waitUntil: 'load' });
}

/** The WCAG 2.2 AA violations on a page, frames and shadow roots included; an empty list is a pass. */
export async function audit(page: Page, selector = 'html'): Promise<string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  }
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

function notice(
  page: Page,
): Pick<OpenedPage, 'complaints' | 'requests'> & { readonly stop: () => void } {
  const complaints: string[] = [];
  const requests: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') complaints.push(message.text());
  };
  const onError = (error: Error): void => void complaints.push(String(error));
  const onRequest = (request: Request): void => void requests.push(request.url());
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  const stop = (): void => {
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  };
  return { complaints, requests, stop };
}
