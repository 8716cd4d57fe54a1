// Three kinds of test: `*.test.ts` in Node, `*.browser.ts` inside a browser, `*.page.ts` on the built page.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './test/support/find-browser.ts';

/** Playwright's provider, which looks for a browser only when a test needs one. */
function foundBrowser(): ReturnType<typeof playwright> {
  const options: NonNullable<Parameters<typeof playwright>[0]> = {};
  const provider = playwright(options);
  return {
    ...provider,
    providerFactory(project) {
      const driver = provider.providerFactory(project);
      const openPage = driver.openPage.bind(driver);
      driver.openPage = async (...page) => {
        options.launchOptions ??= await findBrowser();
        await openPage(...page);
      };
      return driver;
    },
  };
}

/** By number, as a bare machine need not know the name `localhost`. */
const host = '127.0.0.1';

/** In a single run no module changes, so the browser need not ask for each again with every test file. */
const keptModules = process.argv.includes('run') ? { 'Cache-Control': 'max-age=3600' } : {};

/** Costs nothing where all is well, and a busy machine may take its time. */
const patience = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  teardownTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  server: { host },
  test: {
    // The default leaves one core to itself: with two, tests of Node and of pages would wait for each other.
    maxWorkers: '100%',
    onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
    projects: [
      {
        server: { host },
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          environment: 'node',
          setupFiles: 'test/support/seed.ts',
          // Pure folders share nothing that a file could leave behind, so none is loaded anew for each test file.
          isolate: false,
          ...patience,
        },
      },
      {
        server: { host, headers: keptModules },
        optimizeDeps: { include: ['axe-core', 'lit/directive.js', 'lit/directive-helpers.js'] },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.ts'],
          ...patience,
          browser: {
            enabled: true,
            api: { host },
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: foundBrowser(),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        server: { host },
        test: {
          name: 'page',
          include: ['test/**/*.page.ts'],
          environment: 'node',
          globalSetup: 'test/support/serve-site.ts',
          setupFiles: 'test/support/page-tests.ts',
          // What a test leaves behind is in its pages; what tests are made of is loaded once.
          isolate: false,
          ...patience,
        },
      },
    ],
  },
});
