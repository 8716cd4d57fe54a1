/** Fetches a dataset; the only home of network requests. */
import { checkTextSteps } from '../dataset/check-dataset.ts';
import type { CheckResult } from '../dataset/fault.ts';
import type { Problem } from '../dataset/problem.ts';
import { MAX_JSON_LENGTH, textSizeFault } from '../dataset/size-limits.ts';
import { finish } from '../dataset/steps.ts';

/**
 * Loads and checks the dataset at an address. Never rejects but when aborted: a file that is missing, too large, no
 * JSON or of the wrong shape is a list of faults. Reading stops as soon as the file proves too large; what was read
 * goes to `check`, by default all at once.
 */
export async function loadDataset(
  address: string,
  signal: AbortSignal,
  check: (text: string) => CheckResult | Promise<CheckResult> = (text) =>
    finish(checkTextSteps(text)),
): Promise<CheckResult> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return failed(response.url, `the answer “${response.status}”`);
    const tooLarge = textSizeFault(Number(response.headers.get('content-length') ?? 0));
    if (tooLarge) {
      await response.body?.cancel();
      return { ok: false, faults: [tooLarge] };
    }
    return await check(await readText(response));
  } catch (error) {
    signal.throwIfAborted();
    return failed(address, error instanceof Error ? `no answer (${error.message})` : 'no answer');
  }
}

/** The text of an answer, read no further than just past the limit. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return response.text();
  let text = '';
  while (text.length <= MAX_JSON_LENGTH) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader.cancel();
  return text;
}

function failed(address: string, found: string): CheckResult {
  const problem: Problem = {
    path: '',
    found: `${found} from ${address}`,
    expected: 'a JSON file with a dataset',
    remedy: 'Check the address, and that its server lets this page read it.',
  };
  return { ok: false, faults: [problem] };
}
