/** A picture as an image of dots; the only home of canvases that are kept. */

/** Draws the text of an SVG at so many dots a px. Rejects where the page may not draw it. */
export async function makeImage(svg: string, dots: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * dots;
  canvas.height = image.naturalHeight * dots;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob)
    throw new Error(`Cannot draw an image: found no dots; expected ${canvas.width} a row.`);
  return blob;
}
