// Runs every check of the project, all of them even if one fails, and ends with one line of counts.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const report = 'node_modules/.cache/vitest-report.json';
const vitest = [
  'vitest run --allowOnly=false --reporter=default --reporter=json',
  `--outputFile.json=${report}`,
].join(' ');

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command line with the tools of the project on its path; true if it succeeds. */
async function succeeds(name: string, command: string, told = {}): Promise<boolean> {
  console.log(`\n── ${name}`);
  const env = { ...process.env, ...told };
  const child = spawn(command, { cwd: root, shell: true, stdio: 'inherit', env });
  return new Promise((settle) => child.once('close', (code) => settle(code === 0)));
}

async function steps(): Promise<Counts & { readonly isBuilt: boolean }> {
  const names = ['format', 'lint', 'types', 'build', 'size'];
  const done: string[] = [];
  for (const name of names) if (await succeeds(name, `npm run --silent ${name}`)) done.push(name);
  const { length: passed } = done;
  return { passed, failed: names.length - passed, isBuilt: done.includes('build') };
}

/** The page tests are of what was just built, and build for themselves only where that failed. */
async function tests(isBuilt: boolean): Promise<Counts> {
  rmSync(resolve(root, report), { force: true });
  const allWell = await succeeds('tests', vitest, isBuilt ? { BUILT_FOLDER: 'dist' } : {});
  const { passed, failed } = readReport();
  return { passed, failed: allWell ? failed : Math.max(failed, 1) };
}

/** Counts tests, and a file that could not even be loaded as one failure. */
function readReport(): Counts {
  try {
    const read = JSON.parse(readFileSync(resolve(root, report), 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const broken = read.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: read.numPassedTests, failed: read.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const built = await steps();
const parts = [built, await tests(built.isBuilt)];
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
