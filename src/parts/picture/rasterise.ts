import { pictureWords } from '../../words/pictureWords.ts';

/**
 * Draws a self-contained SVG as a PNG, `scale` times its own size.
 * @throws an Error that says what to do when the browser cannot draw it, for want of memory for instance.
 */
export async function rasterise(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no drawing context');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await asPng(canvas);
  } catch (cause) {
    throw new Error(pictureWords.failed, { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const asPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the canvas gave no picture')) : resolve(blob)),
      'image/png',
    );
  });
