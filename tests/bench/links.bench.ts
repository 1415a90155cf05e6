// Timings of links, printed and not judged: `npm run bench`. The budget is 1 ms to make or to open one.
import { test } from 'vitest';
import { makeFragment, openLink } from '../../src/links/sharedLink.ts';
import { largest, texts } from '../links/contents.ts';
import { shipped } from '../map/shippedCatalog.ts';

const content = { kind: 'result', shared: largest } as const;
const fragment = makeFragment(content, shipped, texts);

test('the largest result', async ({ bench }) => {
  await bench('makeFragment', () => makeFragment(content, shipped, texts)).run();
  await bench('openLink', () => openLink(fragment, shipped, texts)).run();
});
