import { expect, it } from 'vitest';
import { makeFragment, makeSealedFragment } from '../../../src/links/sharedLink.ts';
import { findResults } from '../../../src/parts/caseload/findResults.ts';
import { noTexts } from '../../../src/parts/shared/noTexts.ts';
import { seal } from '../../../src/parts/shared/seal.ts';
import { bare } from '../../links/contents.ts';
import { shipped } from '../../map/shippedCatalog.ts';

const link = (name: string) =>
  `https://wayline.example/shared#${makeFragment({ kind: 'result', shared: { ...bare, name } }, shipped, noTexts)}`;
const invitation = makeFragment(
  { kind: 'invitation', invitation: { day: 0, tag: 1, name: '', message: '', goals: [], skills: [] } },
  shipped,
  noTexts,
);

it('finds each result of a mail once, in its order, with what stands around it', () => {
  const text = `Hello,\nmine is (${link('Ines')}), his ${link('Bo')}.\nAgain: <${link('Ines')}> bye`;
  expect(findResults(text, shipped).results.map(({ shared }) => shared.name)).toEqual(['Ines', 'Bo']);
});

it('tells what is locked, what does not open, and what is no result', async () => {
  const locked = await makeSealedFragment({ kind: 'result', shared: bare }, shipped, noTexts, (plain) =>
    seal(plain, 'at nine'),
  );
  const text = `#${locked} ${link('Ines').slice(0, -3)} #${invitation}`;
  expect(findResults(text, shipped)).toEqual({ results: [], locked: [locked], damaged: 1, others: 1 });
});

it('finds nothing in any other text', () => {
  for (const text of ['', 'Hello', '{"format":"wayline"}', ' '.repeat(3_000_000)])
    expect(findResults(text, shipped)).toEqual({ results: [], locked: [], damaged: 0, others: 0 });
});
