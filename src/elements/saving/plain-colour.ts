/** Colours as every program for pictures knows them. */

/** An opaque sRGB colour, `#rrggbb`, and how much of it is seen, 0 to 1. */
export interface PlainColour {
  readonly hex: string;
  readonly opacity: number;
}

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`, as a browser computes most colours. */
const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;
/** The opacity at the end of any other colour, such as a mixed one. */
const OPACITY = / \/ ([\d.]+)\)$/;

/** A colour that a browser computed, plain; `undefined` where there is none to be seen. */
export function plainColour(computed: string): PlainColour | undefined {
  if (computed === 'none' || computed === '') return undefined;
  const [, red, green, blue, alpha = '1'] = RGB.exec(computed) ?? [];
  if (red !== undefined && green !== undefined && blue !== undefined) {
    return seen([red, green, blue].map(Number), Number(alpha));
  }
  const [, opacity = '1'] = OPACITY.exec(computed) ?? [];
  return seen(paint(computed.replace(OPACITY, ')')), Number(opacity));
}

function seen(channels: readonly number[], opacity: number): PlainColour | undefined {
  if (opacity === 0) return undefined;
  const hex = channels.map((channel) => channel.toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, opacity };
}

/** The browser itself knows best what a colour of another space looks like. */
function paint(colour: string): number[] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const pen = canvas.getContext('2d', { colorSpace: 'srgb' });
  if (!pen) return [0, 0, 0];
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
