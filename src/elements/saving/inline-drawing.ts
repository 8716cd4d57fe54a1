/**
 * Turns a drawing that stands in a page into one that stands alone: its styles become attributes that every program for
 * pictures reads, with colours as plain hex. What is not seen is left out, and so is all that serves hands and ears.
 */
import { plainColour } from './plain-colour.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that say where a mark stands. */
const PLACES = [
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'width', 'height'],
  ...['d', 'points', 'transform', 'viewBox', 'lang'],
];
/** Properties of lines, with what they are where nothing is said. */
const STROKES: readonly (readonly [string, string])[] = [
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
];
/** From the middle of a line of text to its baseline, in font sizes: not every program knows `dominant-baseline`. */
const TO_BASELINE = 0.35;
/** Weights between the hundreds are known to variable fonts alone. */
const WEIGHT_STEP = 100;
/** XML has no such characters, however well they are escaped. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A copy of a drawing as it is seen now; it must stand in a page. Nothing of what is not seen. */
export function inlineDrawing(live: SVGElement): SVGElement | undefined {
  const styles = getComputedStyle(live);
  if (styles.display === 'none' || styles.opacity === '0') return undefined;
  const name = live.localName;
  if (name === 'text') return inlineText(live, styles);
  const copy = copyPlace(live);
  if (name === 'title' || name === 'desc') copy.textContent = clean(live.textContent);
  else if (name === 'g' || name === 'svg') {
    const parts = [...live.children].flatMap((part) => inlineDrawing(part as SVGElement) ?? []);
    if (parts.length === 0) return undefined;
    copy.append(...parts);
  } else if (!inlineShape(copy, styles)) return undefined;
  return copy;
}

/** A text that XML can hold. */
export function clean(text: string): string {
  return text.replace(NOT_IN_XML, '').trim();
}

function copyPlace(live: SVGElement): SVGElement {
  const copy = document.createElementNS(SVG, live.localName);
  for (const name of PLACES) {
    const value = live.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  const { opacity } = getComputedStyle(live);
  if (opacity !== '1') copy.setAttribute('opacity', opacity);
  return copy;
}

/** Whether anything of the shape is seen. */
function inlineShape(copy: SVGElement, styles: CSSStyleDeclaration): boolean {
  if (copy.getAttribute('points') === '' || copy.getAttribute('d') === '') return false;
  const isFilled = writeColour(copy, 'fill', styles.fill);
  const isStroked = writeColour(copy, 'stroke', styles.stroke);
  if (isStroked) {
    for (const [name, usual] of STROKES) {
      const value = styles.getPropertyValue(name);
      if (value !== usual && value !== '') copy.setAttribute(name, value.replaceAll('px', ''));
    }
  }
  return isFilled || isStroked;
}

/** A text with a seam becomes two, one behind the other: not every program knows `paint-order`. */
function inlineText(live: SVGElement, styles: CSSStyleDeclaration): SVGElement | undefined {
  const text = clean(live.textContent);
  if (text === '') return undefined;
  const copy = copyPlace(live);
  copy.textContent = text;
  const size = parseFloat(styles.fontSize);
  copy.setAttribute('font-size', String(size));
  const weight = Math.round(Number(styles.fontWeight) / WEIGHT_STEP) * WEIGHT_STEP;
  if (weight !== 400) copy.setAttribute('font-weight', String(weight));
  if (styles.textAnchor !== 'start') copy.setAttribute('text-anchor', styles.textAnchor);
  if (styles.direction === 'rtl') copy.setAttribute('direction', 'rtl');
  if (styles.letterSpacing !== 'normal') {
    copy.setAttribute('letter-spacing', String(parseFloat(styles.letterSpacing)));
  }
  if (styles.dominantBaseline === 'central') {
    copy.setAttribute('dy', String(Math.round(size * TO_BASELINE * 100) / 100));
  }
  copy.setAttribute('font-family', familyOf(styles));
  const seam = copy.cloneNode(true) as SVGElement;
  writeColour(copy, 'fill', styles.fill);
  if (!styles.paintOrder.startsWith('stroke') || styles.stroke === 'none') return copy;
  seam.setAttribute('fill', 'none');
  seam.setAttribute('aria-hidden', 'true');
  writeColour(seam, 'stroke', styles.stroke);
  seam.setAttribute('stroke-width', String(parseFloat(styles.strokeWidth)));
  seam.setAttribute('stroke-linejoin', 'round');
  const both = document.createElementNS(SVG, 'g');
  both.append(seam, copy);
  return both;
}

/** The fonts of the page, and where these are not at hand one of their kind. */
function familyOf({ fontFamily }: CSSStyleDeclaration): string {
  return fontFamily.endsWith('serif') ? fontFamily : `${fontFamily}, sans-serif`;
}

/** Whether there is a colour to be seen. */
function writeColour(copy: SVGElement, name: 'fill' | 'stroke', computed: string): boolean {
  const colour = plainColour(computed);
  if (!colour) {
    if (name === 'fill') copy.setAttribute(name, 'none');
    return false;
  }
  copy.setAttribute(name, colour.hex);
  if (colour.opacity < 1) copy.setAttribute(`${name}-opacity`, String(colour.opacity));
  return true;
}
