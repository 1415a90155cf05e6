import { localDate } from '../../parts/keeping/localTime.ts';
import { pictureOf } from '../../parts/picture/pictureOf.ts';
import { rasterise } from '../../parts/picture/rasterise.ts';
import { readFont } from '../../parts/picture/readFont.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { mapWords } from '../../words/mapWords.ts';

/**
 * Makes a file of the drawn map and hands it to the browser. Gives its name.
 * @throws an Error with a cause that says what to do when font or picture cannot be made.
 */
export async function saveMap(drawing: SVGSVGElement, kind: 'svg' | 'png'): Promise<string> {
  const names = [...drawing.querySelectorAll('[data-role]')].map(
    (station) => station.getAttribute('aria-label') ?? '',
  );
  const svg = pictureOf(drawing, {
    title: mapWords.heading,
    description: names.join('. '),
    font: await readFont(),
    ground: getComputedStyle(document.body).backgroundColor,
    without: '[data-only-used]',
  });
  const name = `wayline-map-${localDate(Date.now())}.${kind}`;
  saveFile(name, kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterise(svg));
  return name;
}
