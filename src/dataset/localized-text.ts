/** Texts of a dataset: one string, or one per language. */
import type { LocalizedText } from './schema.ts';

/** A text as it can be shown, with the BCP 47 tag of the language it is really in. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: string;
}

/**
 * The text in the wanted language, else in its base language (`uk` for `uk-UA`), else in the dataset's own language,
 * else in the first language there is. A plain string is in the dataset's own language.
 */
export function textIn(
  text: LocalizedText,
  wanted: string,
  datasetLanguage: string,
): TextInLanguage {
  if (typeof text === 'string') return { text, lang: datasetLanguage };
  const byLanguage = new Map(Object.entries(text));
  for (const lang of [wanted, wanted.split('-')[0] ?? wanted, datasetLanguage]) {
    const found = byLanguage.get(lang);
    if (found !== undefined) return { text: found, lang };
  }
  const [first] = byLanguage;
  return first ? { text: first[1], lang: first[0] } : { text: '', lang: datasetLanguage };
}
