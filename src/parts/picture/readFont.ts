import { pictureWords } from '../../words/pictureWords.ts';

/**
 * The app's own font file as a data: URL, for a picture that carries it. start.js knows its address.
 * @throws an Error that says what to do when it cannot be fetched.
 */
export async function readFont(): Promise<string> {
  const address = document.querySelector<HTMLElement>('script[data-font]')?.dataset.font;
  try {
    if (address === undefined) throw new Error('no script of this page names a font');
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  } catch (cause) {
    throw new Error(pictureWords.fontFailed, { cause });
  }
}
