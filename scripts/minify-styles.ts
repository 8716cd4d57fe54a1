// Takes comments and spare white space out of the style sheets of elements before they are bundled.
import type { Plugin } from 'vite';

/** A style sheet in a source file; none of them nests templates. */
const STYLE_SHEET = /\bcss`([^`]*)`/g;
/** Parts that must stay as they are: interpolations, strings and addresses. */
const KEPT = /(\$\{[^}]*\}|'[^']*'|"[^"]*"|url\([^)]*\))/;

/** The same style sheet in fewer characters. */
export function minifyStyles(styles: string): string {
  return styles
    .replace(/\/\*[^]*?\*\//g, '')
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : minifyPlain(part)))
    .join('')
    .trim();
}

function minifyPlain(part: string): string {
  return part
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');
}

/** The plugin for a build. */
export function minifiedStyles(): Plugin {
  return {
    name: 'alliance-map:minified-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('css`')) return undefined;
      const smaller = code.replace(
        STYLE_SHEET,
        (_, styles: string) => `css\`${minifyStyles(styles)}\``,
      );
      return { code: smaller, map: null };
    },
  };
}
