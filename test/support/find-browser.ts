// Finds a Chromium for the tests, so that a machine without any browser can run them.
// In this order: CHROME_PATH; the one that comes with the packages (Linux, x64, glibc); an installed one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { unpackBundledBrowser } from './bundled-browser.ts';

/** What the choice of a browser depends on; tests pass their own. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly glibc: boolean;
  readonly isRoot: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

/**
 * A browser that may be there. The bundled one is tried again with its own libraries, as bare machines lack them;
 * others without their sandbox, as some machines forbid it.
 */
export interface Candidate {
  readonly kind: 'named' | 'bundled' | 'installed';
  readonly path: string;
}

/** The part of Playwright's launch options that says which browser to start, and how. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const steadyFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** This machine. */
export function thisMachine(): Machine {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return {
    platform: process.platform,
    arch: process.arch,
    glibc: report.header?.glibcVersionRuntime !== undefined,
    isRoot: process.getuid?.() === 0,
    env: process.env,
    exists: existsSync,
  };
}

/** The browsers worth trying on a machine, best first. A `CHROME_PATH` leaves no other choice. */
export function browserCandidates(machine: Machine): Candidate[] {
  const named = machine.env['CHROME_PATH'];
  if (named) return [{ kind: 'named', path: named }];
  const bundled = machine.platform === 'linux' && machine.arch === 'x64' && machine.glibc;
  const installed = placesToLook(machine).filter(machine.exists);
  return [
    ...(bundled ? [{ kind: 'bundled', path: '@sparticuz/chromium' } as const] : []),
    ...installed.map((path) => ({ kind: 'installed', path }) as const),
  ];
}

function placesToLook({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env['HOME'] ?? ''}/Applications`];
    return macApplications.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const known = folders.filter((folder) => folder !== undefined);
    return windowsPrograms.flatMap((name) => known.map((folder) => `${folder}\\${name}`));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The first browser that starts and draws a word, ready to hand to Playwright.
 * Throws with the list of everything tried if none does.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const candidate of browserCandidates(machine)) {
    for (const start of waysToStart(candidate, machine)) {
      try {
        const found = await start();
        await drawAWord(found);
        return found;
      } catch (error) {
        const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
        tried.push(`  ${candidate.path}: ${reason ?? ''}`);
      }
    }
  }
  throw new Error(noBrowserMessage(machine, tried));
}

function waysToStart(candidate: Candidate, machine: Machine): (() => Promise<FoundBrowser>)[] {
  const env = Object.fromEntries(
    Object.entries(machine.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const open = [...steadyFlags, '--no-sandbox'];
  if (candidate.kind === 'bundled') {
    const start = async (withLibraries: boolean): Promise<FoundBrowser> => {
      const unpacked = await unpackBundledBrowser();
      const fonts = { FONTCONFIG_FILE: unpacked.fontsConf };
      const libraries = withLibraries ? { LD_LIBRARY_PATH: unpacked.libraries } : {};
      const { executablePath } = unpacked;
      return { executablePath, args: open, env: { ...env, ...fonts, ...libraries } };
    };
    return [() => start(false), () => start(true)];
  }
  const executablePath = candidate.path;
  const flags = machine.isRoot ? [open] : [steadyFlags, open];
  return flags.map((args) => () => Promise.resolve({ executablePath, args, env }));
}

/** Catches what a look at the file system cannot: stubs, missing libraries, a machine without fonts. */
async function drawAWord(found: FoundBrowser): Promise<void> {
  const options: LaunchOptions = { ...found, timeout: 30_000 };
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage();
    await page.setContent('<span>word</span>');
    const width = await page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
    if (width === 0) throw new Error('it starts, but draws no text (no fonts?)');
  } finally {
    await browser.close();
  }
}

function noBrowserMessage(machine: Machine, tried: readonly string[]): string {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    return [
      `Cannot start the browser that CHROME_PATH names: ${named}`,
      ...tried,
      'Name a Chrome, Chromium or Edge program, or unset CHROME_PATH.',
    ].join('\n');
  }
  return [
    `Cannot find a browser for the tests on ${machine.platform} ${machine.arch}.`,
    ...(tried.length > 0 ? ['Tried:', ...tried] : ['No known browser is installed.']),
    'Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to such a program.',
  ].join('\n');
}
