// What the build takes out of templates and style sheets, and what it must leave alone.
import { describe, expect, test } from 'vitest';
import { minifyTemplates } from '../scripts/minify-templates.ts';

describe('minifyTemplates', () => {
  test('puts one space for a line break in markup, and leaves other spaces', () => {
    expect(minifyTemplates('html`<p\n  class=${a}\n>\n  one  two ${b}\n</p\n>`')).toBe(
      'html`<p class=${a}> one  two ${b} </p>`',
    );
  });

  test('takes the quotes off plain words alone', () => {
    expect(
      minifyTemplates('html`<input type="radio" class="a b" name="${x}" value="" .y=${1} />`'),
    ).toBe('html`<input type=radio class="a b" name="${x}" value="" .y=${1} />`');
    expect(minifyTemplates('html`<br class="a"/><p class="b">x="y"</p>`')).toBe(
      'html`<br class="a"/><p class=b>x="y"</p>`',
    );
  });

  test('reaches templates inside templates, and nothing else in the script', () => {
    expect(minifyTemplates('html`<b>\n  ${list.map(\n  (a) => svg`<g>\n</g>`,\n)}</b>`')).toBe(
      'html`<b> ${list.map(\n  (a) => svg`<g> </g>`,\n)}</b>`',
    );
    expect(minifyTemplates('const a = `one\n  two`;')).toBe('const a = `one\n  two`;');
  });

  test('takes comments and spaces out of style sheets, but not out of strings or around values', () => {
    expect(
      minifyTemplates("css`/* a */\n  a > b {\n    content: ', ';\n    inset: ${x} 0;\n  }`"),
    ).toBe("css` a>b{content:', ';inset:${x} 0}`");
    expect(minifyTemplates('css`a {\n  margin: -0.5em 10.5px 0 !important;\n}`')).toBe(
      'css`a{margin:-.5em 10.5px 0!important}`',
    );
  });

  test('keeps the operators of calc apart', () => {
    expect(minifyTemplates('css`a {\n  width: calc(1px + 2px);\n}`')).toBe(
      'css`a{width:calc(1px + 2px)}`',
    );
  });
});
