/** Hands a text and a link on: to the reader's own way of sharing, else to the clipboard; the only home of both. */

/** What is shared. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** What became of it. `declined`: the reader thought better of it. `failed`: neither way is open to this page. */
export type ShareOutcome = 'shared' | 'copied' | 'declined' | 'failed';

/** Never rejects. Must be called while a press of the reader is being answered, or browsers refuse. */
export async function share(shared: Shared): Promise<ShareOutcome> {
  // Not every browser has them, nor every page that is served without encryption or shown in a frame.
  const { share: send, clipboard } = navigator as Partial<Pick<Navigator, 'share' | 'clipboard'>>;
  try {
    if (send) {
      await send.call(navigator, { ...shared });
      return 'shared';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'declined';
  }
  try {
    if (!clipboard) return 'failed';
    await clipboard.writeText(asText(shared));
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** All of it as one text, the link last. */
export function asText({ title, text, url }: Shared): string {
  return `${title}\n\n${text}\n\n${url}`;
}
