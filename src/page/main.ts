/** Entry of the page: shows the story that the address names in the explorer that `index.html` already holds. */
import type { Dataset } from '../dataset/schema.ts';
import { textIn } from '../dataset/localized-text.ts';
import '../explorer/alliance-explorer.ts';
import { offerLanguages } from './language-choice.ts';
import { isStory, storyAddress } from './stories.ts';
import { tellUnknownStory } from './unknown-story.ts';

const explorer = document.querySelector('alliance-explorer');
const heading = document.querySelector<HTMLElement>('alliance-explorer h1');
const languages = document.querySelector<HTMLSelectElement>('.language select');
const named = new URLSearchParams(location.search).get('story');
const story = storyAddress(named);

explorer?.addEventListener('alliance-load', ({ detail }) => {
  showHeadline(detail.dataset);
  revealExplorer();
});
explorer?.addEventListener('alliance-error', revealExplorer);
if (explorer && languages) offerLanguages(explorer, languages);
if (explorer && story !== undefined) explorer.src = story;
if (explorer && named && !isStory(named)) tellUnknownStory(explorer, named);
markCurrentStory();

/** Gives the page the name of its story; the first story's stands in the page already. */
function showHeadline({ opening, title, language }: Dataset): void {
  const headline = textIn(opening?.headline ?? title, document.documentElement.lang, language);
  if (heading) {
    heading.textContent = headline.text;
    heading.lang = headline.lang;
  }
  document.title = `${headline.text} — Alliance Map`;
}

/** Takes away what the page shows while the explorer is not drawn, and no longer hides another story's headline. */
function revealExplorer(): void {
  delete document.documentElement.dataset['asks'];
  document.querySelector('.opening')?.remove();
}

function markCurrentStory(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.stories a')) {
    const linked = storyAddress(new URL(link.href).searchParams.get('story'));
    if (linked === story) link.setAttribute('aria-current', 'page');
  }
}
