/** What the page says where its address asks for a story that it does not have. */

/** By language; the page has no more. */
const SENTENCES = new Map<string, (id: string) => string>([
  ['ar', (id) => `يطلب الرابط القصة «\u2068${id}\u2069»، وهي غير موجودة هنا. هذه هي القصة الأولى.`],
  [
    'de',
    (id) => `Der Link verlangt die Geschichte „${id}“, die es hier nicht gibt. Dies ist die erste.`,
  ],
  ['fr', (id) => `Le lien demande le récit « ${id} », absent d’ici. Voici le premier.`],
  ['ru', (id) => `Ссылка просит историю «${id}», которой здесь нет. Это первая из историй.`],
  ['uk', (id) => `Посилання просить історію «${id}», якої тут немає. Це перша з історій.`],
]);

/** Says so above the explorer, until the reader goes on. */
export function tellUnknownStory(explorer: HTMLElement, id: string): void {
  const { lang } = explorer;
  const sentence = SENTENCES.get(lang);
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'status';
  notice.lang = sentence ? lang : 'en';
  notice.dir = 'auto';
  explorer.before(notice);
  // Heard only where it comes into a place that is there.
  requestAnimationFrame(() => {
    notice.textContent =
      sentence?.(id) ??
      `The link asks for the story “${id}”, which is not here. This is the first.`;
  });
  explorer.addEventListener('alliance-state-change', () => notice.remove(), { once: true });
}
