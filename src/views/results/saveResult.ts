import { makeResultsCsv } from '../../exports/resultsCsv.ts';
import { makeResultsPicture } from '../../exports/resultsPicture.ts';
import { localDate } from '../../parts/keeping/localTime.ts';
import { rasterise } from '../../parts/picture/rasterise.ts';
import { readFont } from '../../parts/picture/readFont.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { resultsCsvWords, resultsPictureWords } from '../../words/exportWords.ts';
import { makeMeasure } from './makeMeasure.ts';
import type { Outcome } from './outcome.ts';

export type ResultFile = 'csv' | 'svg' | 'png';

/**
 * Makes a file of the ranking as it stands on the page and hands it to the browser. Gives its name.
 * @throws an Error with a cause that says what to do when font or picture cannot be made.
 */
export async function saveResult(kind: ResultFile, outcome: Outcome, headline: string): Promise<string> {
  const date = localDate(Date.now());
  const name = `wayline-results-${date}.${kind}`;
  saveFile(name, await makeFile(kind, outcome, headline, date));
  return name;
}

async function makeFile(
  kind: ResultFile,
  { catalog, ranking, standing }: Outcome,
  headline: string,
  date: string,
): Promise<Blob> {
  const results = [...ranking.ranked, ...ranking.tooEarly.map(({ result }) => result)];
  const inputs = { catalog, results, assessment: standing.assessment, date };
  if (kind === 'csv')
    return new Blob([makeResultsCsv({ ...inputs, words: resultsCsvWords })], { type: 'text/csv' });
  const svg = makeResultsPicture({
    ...inputs,
    headline,
    theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
    font: await readFont(),
    measure: makeMeasure(),
    words: resultsPictureWords,
  });
  return kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : rasterise(svg);
}
