/** Breaks a text into lines, as wide as a guess has it. */
import { textWidth } from './text-width.ts';

/** Room for lines of text. */
export interface TextRoom {
  /** In px. */
  readonly width: number;
  /** In px. */
  readonly fontSize: number;
  /** What does not fit into so many lines is cut off, with an ellipsis. */
  readonly most: number;
}

/** Lines of whole words and dates; a word wider than a line is broken. No lines for a text without words. */
export function breakLines(text: string, { width, fontSize, most }: TextRoom): string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0]+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return lines.length > most ? cutOff(lines.slice(0, most), fits) : lines;
}

/** The last line makes room for the sign that something is missing. */
function cutOff(lines: readonly string[], fits: (line: string) => boolean): string[] {
  let last = lines.at(-1) ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, -1), `${last.trimEnd()}…`];
}
