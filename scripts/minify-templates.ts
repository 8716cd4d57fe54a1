// Takes comments and spare white space out of the templates and style sheets of elements before they are bundled.
import { parseSync, Visitor, type Plugin } from 'vite';

/** How the text between the interpolations of a template is minified, by its tag. */
const MINIFIERS: Readonly<Record<string, (text: string) => string>> = {
  css: minifyStyles,
  html: minifyMarkup,
  svg: minifyMarkup,
};

/** Parts of a style sheet that must stay as they are: strings and addresses. */
const KEPT = /('[^']*'|"[^"]*"|url\([^)]*\))/;

/** A piece of a style sheet in fewer characters. */
export function minifyStyles(styles: string): string {
  return styles
    .replace(/\/\*[^]*?\*\//g, '')
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : minifyPlain(part)))
    .join('');
}

function minifyPlain(part: string): string {
  return part
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/ ([>~!]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0\./g, '.');
}

/**
 * A piece of markup with one space for each line break, none before the end of a tag, and no quotes around a plain word; no
 * element keeps white space, so it looks the same.
 */
export function minifyMarkup(markup: string): string {
  return markup
    .replace(/\s*\n\s*>/g, '>')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/( [\w-]+=)"([\w-]+)"(?=[ >])/g, '$1$2');
}

/** The same script with all its templates in fewer characters. */
export function minifyTemplates(script: string): string {
  const texts: { start: number; end: number; minify: (text: string) => string }[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const minify = tag.type === 'Identifier' ? MINIFIERS[tag.name] : undefined;
      if (minify) texts.push(...quasi.quasis.map(({ start, end }) => ({ start, end, minify })));
    },
  });
  visitor.visit(parseSync('script.js', script).program);
  let at = 0;
  let minified = '';
  for (const { start, end, minify } of texts.sort((one, other) => one.start - other.start)) {
    minified += script.slice(at, start) + minify(script.slice(start, end));
    at = end;
  }
  return minified + script.slice(at);
}

/** The plugin for a build. */
export function minifiedTemplates(): Plugin {
  return {
    name: 'alliance-map:minified-templates',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/src/') || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      return { code: minifyTemplates(code), map: null };
    },
  };
}
