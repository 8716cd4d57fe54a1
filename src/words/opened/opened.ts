/** How the messages come with words that a reader sees only after opening something. */

/** Words with the messages of one part; absent in English, whose parts bring their own. */
export interface Opened<Part extends string, Messages> {
  readonly panels?: Readonly<Record<Part, Messages>>;
}
