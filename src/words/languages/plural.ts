/** The form that a number asks of the words beside it, by the rules of Unicode's CLDR. */

/** Words by plural category; a category that is left out takes `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A chooser of plural forms for one language: `plural(2, { one: 'day', other: 'days' })`. */
export function createPlural(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
